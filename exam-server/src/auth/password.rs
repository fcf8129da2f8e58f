//! argon2id, off the threads that serve requests.

use std::sync::Arc;

use argon2::password_hash::{PasswordHasher, PasswordVerifier};
use argon2::{Algorithm, Argon2, Params, Version};
use tokio::sync::Semaphore;

/// Hashes and checks passwords, a few at a time: each takes its memory cost for a moment.
#[derive(Debug)]
pub struct Passwords {
    params: Params,
    permits: Arc<Semaphore>,
    /// Checked where there is no such user, so that the answer takes as long.
    nobody: String,
}

/// A stored hash is damaged, or the machine has not the memory to hash.
#[derive(Debug, thiserror::Error)]
pub enum PasswordError {
    /// What argon2 says.
    #[error("password hash: {0}")]
    Hash(argon2::password_hash::Error),
    /// The parameters are out of range.
    #[error("password hash parameters: {0}")]
    Params(argon2::Error),
    /// The task that hashed was cancelled or panicked.
    #[error("password hash: {0}")]
    Task(#[from] tokio::task::JoinError),
}

impl From<argon2::password_hash::Error> for PasswordError {
    fn from(error: argon2::password_hash::Error) -> Self {
        Self::Hash(error)
    }
}

impl Passwords {
    /// With the memory cost, passes and lanes that OWASP's password storage guide gives for argon2id
    /// (19 MiB, 2 passes, 1 lane), at most `at_once` at a time.
    ///
    /// # Errors
    /// [`PasswordError`]
    pub fn new(at_once: usize) -> Result<Self, PasswordError> {
        Self::with_cost(19 * 1024, 2, at_once)
    }

    /// With a small cost, for demo data and tests; the stored hash names its own cost.
    ///
    /// # Errors
    /// [`PasswordError`]
    pub fn cheap() -> Result<Self, PasswordError> {
        Self::with_cost(64, 1, 4)
    }

    fn with_cost(memory_kib: u32, passes: u32, at_once: usize) -> Result<Self, PasswordError> {
        let params = Params::new(memory_kib, passes, 1, None).map_err(PasswordError::Params)?;
        let nobody = hash(&params, "", &[0; 16])?;
        Ok(Self { params, permits: Arc::new(Semaphore::new(at_once.max(1))), nobody })
    }

    /// The PHC string of a password with 16 random bytes of salt.
    ///
    /// # Errors
    /// [`PasswordError`]
    pub async fn hash(&self, password: &str, salt: [u8; 16]) -> Result<String, PasswordError> {
        let (params, password) = (self.params.clone(), password.to_owned());
        self.run(move || hash(&params, &password, &salt)).await
    }

    /// Whether a password is the one of a stored PHC string; `None` takes as long and is false.
    ///
    /// # Errors
    /// [`PasswordError`]
    pub async fn verify(&self, password: &str, stored: Option<&str>) -> Result<bool, PasswordError> {
        let known = stored.is_some();
        let stored = stored.unwrap_or(&self.nobody).to_owned();
        let password = password.to_owned();
        let fits = self
            .run(move || match Argon2::default().verify_password(password.as_bytes(), stored.as_str()) {
                Ok(()) => Ok(true),
                Err(argon2::password_hash::Error::PasswordInvalid) => Ok(false),
                Err(error) => Err(error.into()),
            })
            .await?;
        Ok(fits && known)
    }

    async fn run<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> Result<T, PasswordError> + Send + 'static,
    ) -> Result<T, PasswordError> {
        // The semaphore is never closed; without a permit the work would only be less bounded.
        let permit = Arc::clone(&self.permits).acquire_owned().await.ok();
        tokio::task::spawn_blocking(move || {
            let _held = permit;
            work()
        })
        .await?
    }
}

fn hash(params: &Params, password: &str, salt: &[u8]) -> Result<String, PasswordError> {
    let argon2 = Argon2::new(Algorithm::Argon2id, Version::V0x13, params.clone());
    Ok(argon2.hash_password_with_salt(password.as_bytes(), salt)?.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_password_fits_its_own_hash_only() {
        let passwords = Passwords::cheap().expect("sound parameters");
        let stored = passwords.hash("滇池 1900 m", [7; 16]).await.expect("a hash");
        assert!(stored.starts_with("$argon2id$v=19$m=64,t=1,p=1$"), "{stored}");
        assert!(passwords.verify("滇池 1900 m", Some(&stored)).await.expect("checked"));
        assert!(!passwords.verify("滇池 1901 m", Some(&stored)).await.expect("checked"));
    }

    #[tokio::test]
    async fn nobody_has_no_password_not_even_the_empty_one() {
        let passwords = Passwords::cheap().expect("sound parameters");
        assert!(!passwords.verify("", None).await.expect("checked"));
    }

    #[tokio::test]
    async fn a_damaged_hash_is_an_error_and_not_a_wrong_password() {
        let passwords = Passwords::cheap().expect("sound parameters");
        assert!(passwords.verify("x", Some("not a hash")).await.is_err());
    }
}

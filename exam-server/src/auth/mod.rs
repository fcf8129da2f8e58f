//! Who somebody is: passwords, log-ins, throttling.
//!
//! A log-in is a token of 256 random bits in an HTTP-only cookie; the database holds its SHA-256
//! only, so a copy of the database opens nothing. Every sign-in makes a new token.

mod password;
pub mod throttle;

use base64::Engine as _;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use protocol::{Message, Moment};
use sha2::{Digest as _, Sha256};
use store::staff::{self, Login, Staff};
use store::{StoreError, Tx};

use crate::app::App;

pub use password::{PasswordError, Passwords};

/// What a browser keeps: the token as base64url.
#[derive(Clone, PartialEq, Eq)]
pub struct Token(String);

impl Token {
    /// The token in a cookie's value.
    pub fn from_cookie(value: &str) -> Self {
        Self(value.to_owned())
    }

    /// A new token from 256 random bits.
    pub fn new(bytes: [u8; 32]) -> Self {
        Self(BASE64_URL_SAFE_NO_PAD.encode(bytes))
    }

    /// The cookie's value.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// What the database knows it by.
    pub fn hash(&self) -> [u8; 32] {
        Sha256::digest(self.0.as_bytes()).into()
    }
}

impl std::fmt::Debug for Token {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Token(…)")
    }
}

/// How an attempt to sign in ended.
#[derive(Debug)]
pub enum SignIn {
    /// In: the cookie's token and how long it lasts, in seconds.
    Done {
        /// For the cookie.
        token: Token,
        /// Seconds until it expires.
        seconds: i64,
        /// Who it is.
        staff: Box<Staff>,
    },
    /// Not in, and why.
    Refused(Message),
}

/// What can go wrong while signing in, apart from a wrong password.
#[derive(Debug, thiserror::Error)]
pub enum AuthError {
    /// The database.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The password hash.
    #[error(transparent)]
    Password(#[from] PasswordError),
}

/// Longest log-in name that is looked for.
const LONGEST_LOGIN: usize = 128;

/// Checks name and password of somebody who vouches for an act on another's screen; no log-in begins.
///
/// An unknown name costs as much time as a wrong password.
///
/// # Errors
/// [`AuthError`]; a wrong name or password is the inner message.
pub async fn vouch(app: &App, login: &str, password: &str) -> Result<Result<Staff, Message>, AuthError> {
    let login = login.trim().to_lowercase();
    if login.len() > LONGEST_LOGIN {
        return Ok(Err(Message::new("errors-sign-in-failed")));
    }
    let now = app.edge.now();
    let mut tx = app.store.write().await?;
    if let Some(minutes) = throttle::wait(&mut tx, &login, now).await? {
        return Ok(Err(Message::new("errors-too-many-attempts").with("minutes", minutes)));
    }
    // Counted as a failure before it is looked at, so that many at once are counted too; a success clears it.
    staff::note_attempt(&mut tx, &login, now, false).await?;
    let staff = staff::by_login(&mut tx, &login).await?;
    tx.commit().await?;

    let right = app.passwords.verify(password, staff.as_ref().map(|staff| staff.password.as_str())).await?;
    let Some(staff) = staff.filter(|_| right) else {
        return Ok(Err(Message::new("errors-sign-in-failed")));
    };
    if !staff.active {
        return Ok(Err(Message::new("errors-account-disabled")));
    }
    let mut tx = app.store.write().await?;
    staff::note_attempt(&mut tx, &login, now, true).await?;
    tx.commit().await?;
    Ok(Ok(staff))
}

/// Signs somebody in.
///
/// # Errors
/// [`AuthError`]; a wrong name or password is a [`SignIn::Refused`].
pub async fn sign_in(app: &App, login: &str, password: &str, device: &str) -> Result<SignIn, AuthError> {
    let staff = match vouch(app, login, password).await? {
        Ok(staff) => staff,
        Err(message) => return Ok(SignIn::Refused(message)),
    };
    let now = app.edge.now();
    let mut tx = app.store.write().await?;
    staff::sweep(&mut tx, now, now.plus_millis(-throttle::WINDOW_MS)).await?;
    let token = Token::new(app.edge.bytes());
    let seconds = i64::from(app.config.login_hours) * 3_600;
    let begun = Login {
        token_hash: token.hash(),
        staff: staff.id,
        csrf: BASE64_URL_SAFE_NO_PAD.encode(app.edge.bytes::<18>()),
        device: device.chars().take(200).collect(),
        created_at: now,
        expires_at: now.plus_millis(seconds * 1_000),
    };
    staff::begin_login(&mut tx, &begun).await?;
    tx.commit().await?;
    Ok(SignIn::Done { token, seconds, staff: Box::new(staff) })
}

/// Ends the log-in of a token.
///
/// # Errors
/// The database's.
pub async fn sign_out(app: &App, token: &Token) -> Result<(), StoreError> {
    let mut tx = app.store.write().await?;
    staff::end_login(&mut tx, &token.hash()).await?;
    tx.commit().await
}

/// Who a token belongs to, and the log-in's form token.
///
/// # Errors
/// The database's.
pub async fn who(tx: &mut Tx, token: &Token, now: Moment) -> Result<Option<(Staff, String)>, StoreError> {
    staff::by_token(tx, &token.hash(), now).await
}

//! What the office's IT staff set: a TOML file, then the environment, then flags; the later wins.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};

use assets::AssetRoot;
use serde::Deserialize;

/// Settings of one server process.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct Config {
    /// `sqlite:PATH` or `postgres://…`.
    pub database: String,
    /// Address and port to listen on.
    pub listen: SocketAddr,
    /// The assets folder; found beside or above the program when absent.
    pub assets: Option<PathBuf>,
    /// The folder with `items` and `blueprints`; `question-bank` beside the assets folder when absent.
    pub bank: Option<PathBuf>,
    /// Folder of texts that replace embedded ones.
    pub texts: Option<PathBuf>,
    /// Cookies only over HTTPS; to be set where a proxy in front speaks TLS.
    pub secure_cookies: bool,
    /// The secret key that signs the log; made at the first start, its public half beside it ending in `.pub`.
    pub log_key: PathBuf,
    /// Hours after which a log-in ends.
    pub login_hours: u16,
    /// First six characters of serial numbers: the division code of the office.
    pub office_code: String,
    /// The registry that results are written back to; without it they wait.
    pub registry: Option<RegistryConfig>,
}

/// Where results are written back to.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct RegistryConfig {
    /// Base address, `http://…` or `https://…`.
    pub address: String,
    /// Shared secret of the signature.
    pub key: String,
}

impl Default for Config {
    fn default() -> Self {
        Self {
            database: "sqlite:kaochang.db".to_owned(),
            listen: SocketAddr::from(([127, 0, 0, 1], 8080)),
            assets: None,
            bank: None,
            texts: None,
            secure_cookies: false,
            log_key: PathBuf::from("kaochang-log.key"),
            login_hours: 10,
            office_code: "530100".to_owned(),
            registry: None,
        }
    }
}

/// A setting that cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum ConfigError {
    /// The file cannot be read.
    #[error("configuration file {} cannot be read: {source}", path.display())]
    Unreadable {
        /// The file.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
    /// Not TOML, or not a setting.
    #[error("configuration file {}: {source}", path.display())]
    Malformed {
        /// The file.
        path: PathBuf,
        /// Line, column and reason.
        source: Box<toml::de::Error>,
    },
    /// A variable of the environment has no usable value.
    #[error("environment variable {name}: {value:?} is not usable")]
    Environment {
        /// Its name.
        name: &'static str,
        /// Its value.
        value: String,
    },
    /// A setting's value makes no sense.
    #[error("setting {name}: {value:?} is not usable")]
    Value {
        /// Its name.
        name: &'static str,
        /// Its value.
        value: String,
    },
}

impl Config {
    /// Reads the file, if one is given, and lays the environment over it; `variable` looks one up.
    ///
    /// # Errors
    /// [`ConfigError`]
    pub fn load(file: Option<&Path>, variable: impl Fn(&str) -> Option<String>) -> Result<Self, ConfigError> {
        let mut config = match file {
            Some(path) => {
                let text = std::fs::read_to_string(path)
                    .map_err(|source| ConfigError::Unreadable { path: path.to_owned(), source })?;
                toml::from_str(&text)
                    .map_err(|source| ConfigError::Malformed { path: path.to_owned(), source: Box::new(source) })?
            }
            None => Self::default(),
        };
        if let Some(database) = variable("KAOCHANG_DATABASE") {
            config.database = database;
        }
        if let Some(value) = variable("KAOCHANG_LISTEN") {
            config.listen = value.parse().map_err(|_| ConfigError::Environment { name: "KAOCHANG_LISTEN", value })?;
        }
        if let Some(folder) = variable("KAOCHANG_ASSETS") {
            config.assets = Some(folder.into());
        }
        if let Some(folder) = variable("KAOCHANG_BANK") {
            config.bank = Some(folder.into());
        }
        if let Some(file) = variable("KAOCHANG_LOG_KEY") {
            config.log_key = file.into();
        }
        if let (Some(address), Some(key)) = (variable("KAOCHANG_REGISTRY"), variable("KAOCHANG_REGISTRY_KEY")) {
            config.registry = Some(RegistryConfig { address, key });
        }
        config.check()
    }

    /// The folder of the question bank: the one that is set, or the one beside the assets.
    pub fn bank_folder(&self, assets: &AssetRoot) -> PathBuf {
        self.bank.clone().unwrap_or_else(|| assets.path().with_file_name("question-bank"))
    }

    fn check(self) -> Result<Self, ConfigError> {
        let code = &self.office_code;
        if code.len() != 6 || !code.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(ConfigError::Value { name: "office-code", value: self.office_code });
        }
        if self.login_hours == 0 {
            return Err(ConfigError::Value { name: "login-hours", value: self.login_hours.to_string() });
        }
        Ok(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(text: &str) -> tempfile::NamedTempFile {
        use std::io::Write as _;
        let mut file = tempfile::NamedTempFile::new().expect("a temporary file");
        file.write_all(text.as_bytes()).expect("a written file");
        file
    }

    #[test]
    fn the_environment_wins_over_the_file() {
        let file = file("database = 'sqlite:a.db'\nlogin-hours = 4\n");
        let variable = |name: &str| (name == "KAOCHANG_DATABASE").then(|| "postgres:///b".to_owned());
        let config = Config::load(Some(file.path()), variable).expect("sound settings");
        assert_eq!(config.database, "postgres:///b");
        assert_eq!(config.login_hours, 4);
    }

    #[test]
    fn a_misspelt_setting_is_refused_with_its_line() {
        let file = file("login-hours = 4\nlistn = '0.0.0.0:80'\n");
        let error = Config::load(Some(file.path()), |_| None).expect_err("an unknown setting");
        assert!(error.to_string().contains("line 2"), "{error}");
    }

    #[test]
    fn an_office_code_that_is_not_six_digits_is_refused() {
        let file = file("office-code = '53'\n");
        assert!(matches!(
            Config::load(Some(file.path()), |_| None),
            Err(ConfigError::Value { name: "office-code", .. })
        ));
    }
}

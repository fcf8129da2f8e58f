//! From settings to a listening server, and what is said when it cannot be.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use locales::{Catalog, CatalogError};
use protocol::Moment;
use store::{Store, StoreError};
use tokio::net::TcpListener;
use tokio::sync::Notify;

use crate::app::{App, Shared};
use crate::auth::PasswordError;
use crate::bank::{self, BankError, BankInForce, Banks, Damage, Faults};
use crate::cli::verify::Unsound;
use crate::config::{Config, ConfigError};
use crate::content::{Content, ContentError};
use crate::demo::DemoError;
use crate::edge::Edge;
use crate::jobs::Jobs;
use crate::jobs::sequencer::{KeyError, Signer};
use crate::office::{Trouble, edition};

/// Why a server does not start. Its text is the one sentence printed; [`StartError::exit_code`] says what it is.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    /// Settings.
    #[error(transparent)]
    Config(#[from] ConfigError),
    /// No database, or one that cannot be used.
    #[error("the database {address} cannot be opened: {source}")]
    Database {
        /// Without its password.
        address: String,
        /// Why.
        source: StoreError,
    },
    /// The port is taken or not allowed.
    #[error("cannot listen on {address}: {source}")]
    Listen {
        /// Address and port.
        address: SocketAddr,
        /// Why.
        source: std::io::Error,
    },
    /// A regulation, the question bank, a form or an assets folder.
    #[error(transparent)]
    Content(#[from] ContentError),
    /// A damaged text file.
    #[error("texts: {0}")]
    Texts(#[from] CatalogError),
    /// Passwords cannot be hashed.
    #[error(transparent)]
    Password(#[from] PasswordError),
    /// The key that signs the log.
    #[error(transparent)]
    Key(#[from] KeyError),
    /// A record does not verify.
    #[error(transparent)]
    Unsound(#[from] Unsound),
    /// The server stopped serving.
    #[error("the server stopped: {0}")]
    Serve(std::io::Error),
    /// What has to be noted at the start could not be.
    #[error(transparent)]
    Office(Trouble),
    /// The demo office could not be filled.
    #[error("the demo office: {0}")]
    Demo(#[from] DemoError),
    /// A file of the demo office cannot be written.
    #[error("{}: {source}", path.display())]
    File {
        /// The file.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
}

impl StartError {
    /// What the process ends with; the table stands in the program's help.
    pub const fn exit_code(&self) -> u8 {
        match self {
            Self::Config(_) | Self::Key(_) => 3,
            Self::Database { .. } => 4,
            Self::Listen { .. } => 5,
            Self::Content(_) => 6,
            Self::Texts(_) => 7,
            Self::Unsound(_) => 8,
            Self::Password(_) | Self::Serve(_) | Self::Office(_) | Self::Demo(_) | Self::File { .. } => 1,
        }
    }
}

/// Opens the database and brings its schema up to date.
///
/// # Errors
/// [`StartError::Database`]
pub async fn open_store(config: &Config) -> Result<Store, StartError> {
    Store::open(&config.database)
        .await
        .map_err(|source| StartError::Database { address: without_password(&config.database), source })
}

/// Reads all content, then opens the database. A damaged question bank stops the start only where no earlier one is kept
/// to go on with.
///
/// # Errors
/// [`StartError`]
pub async fn open(config: Config, edge: Edge, exe: &Path) -> Result<Shared, StartError> {
    let catalog = match &config.texts {
        Some(folder) => Catalog::with_overrides(folder)?,
        None => Catalog::embedded()?,
    };
    let content = Content::load(&config, exe)?;
    let folder = config.bank_folder(&content.assets);
    let read = BankInForce::load(&folder);
    let store = open_store(&config).await?;
    let banks = match read {
        Ok(bank) => Banks::new(folder, bank),
        Err(damage) => last_good(&store, folder, damage, edge.now()).await?,
    };
    let app = App::new(store, catalog, edge, content, banks, config)?;
    edition::adopt(&app).await.map_err(StartError::Office)?;
    Ok(Arc::new(app))
}

/// The bank that was in force last, because the folder's is damaged. Its blueprints must be whole.
async fn last_good(store: &Store, folder: PathBuf, damage: BankError, at: Moment) -> Result<Banks, StartError> {
    let kept = edition::last_good(store).await.map_err(StartError::Office)?;
    let Some(bank) = kept else { return Err(ContentError::from(damage).into()) };
    let (blueprints, glossary) = bank::surroundings(&folder).map_err(ContentError::from)?;
    for line in damage.lines() {
        tracing::error!(line, "the question bank is damaged; the last good one stays in force");
    }
    let damage = Damage { since: at, faults: Faults::Files(damage.lines()) };
    Ok(Banks::last_good(folder, BankInForce::new(bank, blueprints, glossary), damage))
}

/// Takes the port.
///
/// # Errors
/// [`StartError::Listen`]
pub async fn listen(address: SocketAddr) -> Result<TcpListener, StartError> {
    TcpListener::bind(address).await.map_err(|source| StartError::Listen { address, source })
}

/// How long running requests may take to end.
const LONGEST_GOODBYE: Duration = Duration::from_secs(25);

/// Serves until `stop` is done, then lets running requests and jobs end.
///
/// # Errors
/// [`StartError::Key`] or [`StartError::Serve`]
pub async fn serve(
    app: &Shared,
    listener: TcpListener,
    stop: impl Future<Output = ()> + Send + 'static,
) -> Result<(), StartError> {
    let signer = Signer::open(&app.config.log_key, &app.config.office_code, &app.edge)?;
    let jobs = Jobs::start(app, Some(signer));
    let told = Arc::new(Notify::new());
    let heard = Arc::clone(&told);
    let stop = async move {
        stop.await;
        heard.notify_one();
    };
    let serving = axum::serve(listener, crate::router(app)).with_graceful_shutdown(stop);
    let served = tokio::select! {
        served = serving.into_future() => served,
        // A watched board never ends by itself; a waiting terminal asks again within this time.
        () = async { told.notified().await; tokio::time::sleep(LONGEST_GOODBYE).await } => Ok(()),
    };
    jobs.stop().await;
    served.map_err(StartError::Serve)
}

/// A database address that may be shown.
fn without_password(address: &str) -> String {
    let Some((scheme, rest)) = address.split_once("://") else { return address.to_owned() };
    match rest.rsplit_once('@') {
        Some((user, place)) => format!("{scheme}://{}@{place}", user.split(':').next().unwrap_or_default()),
        None => address.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_password_is_not_shown() {
        assert_eq!(without_password("postgres://office:secret@db/exam"), "postgres://office@db/exam");
        assert_eq!(without_password("postgres:///exam"), "postgres:///exam");
        assert_eq!(without_password("sqlite:/var/lib/kaochang.db"), "sqlite:/var/lib/kaochang.db");
    }

    #[tokio::test]
    async fn a_taken_port_is_said_with_its_own_exit_code() {
        let first = listen(SocketAddr::from(([127, 0, 0, 1], 0))).await.expect("a free port");
        let taken = first.local_addr().expect("an address");
        let error = listen(taken).await.expect_err("the port is taken");
        assert_eq!(error.exit_code(), 5);
        assert!(error.to_string().contains(&taken.to_string()));
    }

    #[tokio::test]
    async fn a_missing_database_is_said_with_its_own_exit_code() {
        for database in ["sqlite:/nonexistent/folder/x.db", "mysql://x", "postgres://u:p@127.0.0.1:1/x"] {
            let config = Config { database: database.to_owned(), ..Config::default() };
            let error = open_store(&config).await.expect_err("no database");
            assert_eq!(error.exit_code(), 4);
            assert!(!error.to_string().contains(":p@"), "{error}");
        }
    }
}

//! What every handler and job of one server process shares.

use std::sync::Arc;
use std::thread::available_parallelism;

use locales::Catalog;
use store::Store;

use crate::auth::{PasswordError, Passwords};
use crate::bank::Banks;
use crate::config::Config;
use crate::content::Content;
use crate::edge::Edge;
use crate::office::answers::Answers;
use crate::office::archive::Archive;
use crate::office::receipt::Leaves;
use crate::office::statistics::Statistics;
use crate::office::wakes::Wakes;

/// The state of axum's routers: cheap to clone.
pub type Shared = Arc<App>;

/// One server process. No truth lives here: several may share one database.
pub struct App {
    /// The database.
    pub store: Store,
    /// All texts.
    pub catalog: Catalog,
    /// Clock and chance.
    pub edge: Edge,
    /// Regulations, calendar and forms, as read at the start.
    pub content: Content,
    /// The question bank in force.
    pub banks: Banks,
    /// Settings.
    pub config: Config,
    /// Hashes and checks passwords.
    pub passwords: Passwords,
    /// Takes answers, many kiosks in one commit.
    pub answers: Answers,
    /// Banks and regulations by hash.
    pub archive: Archive,
    /// Hashes of the log's leaves, for the proofs of receipts.
    pub leaves: Leaves,
    /// Statistics of questions that were asked for last.
    pub statistics: Statistics,
    /// Wakes terminals that wait.
    pub wakes: Wakes,
}

impl App {
    /// Puts the parts together.
    ///
    /// # Errors
    /// [`PasswordError`] when the machine cannot hash passwords.
    pub fn new(
        store: Store,
        catalog: Catalog,
        edge: Edge,
        content: Content,
        banks: Banks,
        config: Config,
    ) -> Result<Self, PasswordError> {
        let passwords = Passwords::new(available_parallelism().map_or(1, usize::from))?;
        Ok(Self {
            store,
            catalog,
            edge,
            content,
            banks,
            config,
            passwords,
            answers: Answers::default(),
            archive: Archive::default(),
            leaves: Leaves::default(),
            statistics: Statistics::default(),
            wakes: Wakes::default(),
        })
    }
}

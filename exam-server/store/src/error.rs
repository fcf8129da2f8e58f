/// What can go wrong in the store.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// Something that must be unique exists already. Named by the caller.
    #[error("{0} exists already")]
    Conflict(&'static str),
    /// A row that must be there, or must have changed, is not as it should be.
    #[error("inconsistent: {table} {row}")]
    Inconsistent {
        /// Table name.
        table: &'static str,
        /// What identifies the row.
        row: String,
    },
    /// The database cannot be reached or opened.
    #[error("the database cannot be opened: {0}")]
    Unavailable(#[source] sqlx::Error),
    /// The schema could not be brought up to date.
    #[error("the database schema could not be brought up to date: {0}")]
    Migrate(#[from] sqlx::migrate::MigrateError),
    /// The address of the database is neither `sqlite:` nor `postgres:`.
    #[error("not a database address: {0}")]
    Address(String),
    /// Anything else the driver says.
    #[error("database: {0}")]
    Driver(#[source] sqlx::Error),
}

impl From<sqlx::Error> for StoreError {
    fn from(error: sqlx::Error) -> Self {
        match error {
            sqlx::Error::Io(_) | sqlx::Error::PoolTimedOut | sqlx::Error::PoolClosed | sqlx::Error::Tls(_) => {
                Self::Unavailable(error)
            }
            other => Self::Driver(other),
        }
    }
}

impl StoreError {
    /// Turns a violated unique constraint into [`StoreError::Conflict`] with the thing's name.
    ///
    /// On PostgreSQL the transaction is dead after this: return, do not go on.
    pub(crate) fn conflict(what: &'static str) -> impl FnOnce(sqlx::Error) -> Self {
        move |error| match &error {
            sqlx::Error::Database(database) if database.is_unique_violation() => Self::Conflict(what),
            _ => error.into(),
        }
    }
}

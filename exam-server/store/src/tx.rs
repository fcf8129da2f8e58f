use std::str::FromStr;
use std::time::Duration;

use sqlx::migrate::Migrator;
use sqlx::postgres::{PgConnectOptions, PgPool, PgPoolOptions};
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePool, SqlitePoolOptions, SqliteSynchronous};
use sqlx::{Postgres, Sqlite, Transaction};

use crate::StoreError;

static SQLITE: Migrator = sqlx::migrate!("migrations/sqlite");
static POSTGRES: Migrator = sqlx::migrate!("migrations/postgres");

/// An office's database.
#[derive(Debug, Clone)]
pub enum Store {
    /// One writer, many readers, write-ahead log, every commit synced.
    Sqlite {
        /// Opened read-only.
        read: SqlitePool,
        /// One connection.
        write: SqlitePool,
    },
    /// Several server processes may share it.
    Postgres(PgPool),
}

/// One transaction. Dropped without [`Tx::commit`], it is rolled back.
#[derive(Debug)]
pub enum Tx {
    /// On SQLite.
    Sqlite(Transaction<'static, Sqlite>),
    /// On PostgreSQL.
    Postgres(Transaction<'static, Postgres>),
}

/// Runs one statement on the transaction's database.
///
/// `sql!(tx, fetch_all as Row, "SELECT …", a, b)` for rows (also `fetch_one`, `fetch_optional`),
/// `sql!(tx, fetch_one scalar i64, "SELECT …", a)` for single values, and
/// `sql!(tx, execute, "UPDATE …", a)` for the number of rows changed. The result is sqlx's.
macro_rules! sql {
    ($tx:expr, $method:ident as $row:ty, $sql:expr $(, $arg:expr)* $(,)?) => {
        match $tx {
            $crate::Tx::Sqlite(tx) => sqlx::query_as::<sqlx::Sqlite, $row>($sql)$(.bind($arg))*.$method(&mut **tx).await,
            $crate::Tx::Postgres(tx) => sqlx::query_as::<sqlx::Postgres, $row>($sql)$(.bind($arg))*.$method(&mut **tx).await,
        }
    };
    ($tx:expr, $method:ident scalar $value:ty, $sql:expr $(, $arg:expr)* $(,)?) => {
        match $tx {
            $crate::Tx::Sqlite(tx) => sqlx::query_scalar::<sqlx::Sqlite, $value>($sql)$(.bind($arg))*.$method(&mut **tx).await,
            $crate::Tx::Postgres(tx) => sqlx::query_scalar::<sqlx::Postgres, $value>($sql)$(.bind($arg))*.$method(&mut **tx).await,
        }
    };
    ($tx:expr, execute, $sql:expr $(, $arg:expr)* $(,)?) => {
        match $tx {
            $crate::Tx::Sqlite(tx) => {
                sqlx::query::<sqlx::Sqlite>($sql)$(.bind($arg))*.execute(&mut **tx).await.map(|done| done.rows_affected())
            }
            $crate::Tx::Postgres(tx) => {
                sqlx::query::<sqlx::Postgres>($sql)$(.bind($arg))*.execute(&mut **tx).await.map(|done| done.rows_affected())
            }
        }
    };
}

impl Store {
    /// Opens `sqlite:PATH` (made when missing) or `postgres://…` and brings the schema up to date.
    ///
    /// # Errors
    /// [`StoreError::Address`], [`StoreError::Unavailable`] or [`StoreError::Migrate`].
    pub async fn open(address: &str) -> Result<Self, StoreError> {
        if address.starts_with("sqlite:") {
            let options = SqliteConnectOptions::from_str(address)
                .map_err(|_| StoreError::Address(address.to_owned()))?
                .create_if_missing(true)
                .journal_mode(SqliteJournalMode::Wal)
                .synchronous(SqliteSynchronous::Full)
                .foreign_keys(true)
                .busy_timeout(Duration::from_secs(10));
            let write = SqlitePoolOptions::new()
                .max_connections(1)
                .connect_with(options.clone())
                .await
                .map_err(StoreError::Unavailable)?;
            SQLITE.run(&write).await?;
            let read = SqlitePoolOptions::new()
                .max_connections(8)
                .connect_with(options.create_if_missing(false).read_only(true))
                .await
                .map_err(StoreError::Unavailable)?;
            Ok(Self::Sqlite { read, write })
        } else if address.starts_with("postgres:") || address.starts_with("postgresql:") {
            let options = PgConnectOptions::from_str(address).map_err(|_| StoreError::Address(address.to_owned()))?;
            let pool = PgPoolOptions::new()
                .max_connections(16)
                .acquire_timeout(Duration::from_secs(10))
                .connect_with(options)
                .await
                .map_err(StoreError::Unavailable)?;
            POSTGRES.run(&pool).await?;
            Ok(Self::Postgres(pool))
        } else {
            Err(StoreError::Address(address.to_owned()))
        }
    }

    /// A transaction that sees one state of the database and cannot write.
    ///
    /// # Errors
    /// [`StoreError::Unavailable`] when no connection is to be had.
    pub async fn read(&self) -> Result<Tx, StoreError> {
        Ok(match self {
            Self::Sqlite { read, .. } => Tx::Sqlite(read.begin().await?),
            Self::Postgres(pool) => {
                Tx::Postgres(pool.begin_with("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY").await?)
            }
        })
    }

    /// A transaction that may write. On SQLite it is the only one until it ends.
    ///
    /// # Errors
    /// [`StoreError::Unavailable`] when no connection is to be had.
    pub async fn write(&self) -> Result<Tx, StoreError> {
        Ok(match self {
            Self::Sqlite { write, .. } => Tx::Sqlite(write.begin_with("BEGIN IMMEDIATE").await?),
            Self::Postgres(pool) => Tx::Postgres(pool.begin().await?),
        })
    }

    /// Waits for running transactions and closes every connection.
    pub async fn close(&self) {
        match self {
            Self::Sqlite { read, write } => {
                read.close().await;
                write.close().await;
            }
            Self::Postgres(pool) => pool.close().await,
        }
    }
}

impl Tx {
    /// Makes everything done in this transaction durable.
    ///
    /// # Errors
    /// Whatever the database says; nothing was written then.
    pub async fn commit(self) -> Result<(), StoreError> {
        match self {
            Self::Sqlite(tx) => tx.commit().await?,
            Self::Postgres(tx) => tx.commit().await?,
        }
        Ok(())
    }

    /// Begins a part of the transaction that can fail alone; [`Tx::keep_part`] or [`Tx::undo_part`] ends it.
    ///
    /// # Errors
    /// Whatever the database says.
    pub async fn begin_part(&mut self) -> Result<(), StoreError> {
        sql!(self, execute, "SAVEPOINT part")?;
        Ok(())
    }

    /// Keeps what the part did, for the commit of the whole.
    ///
    /// # Errors
    /// Whatever the database says.
    pub async fn keep_part(&mut self) -> Result<(), StoreError> {
        sql!(self, execute, "RELEASE SAVEPOINT part")?;
        Ok(())
    }

    /// Undoes what the part did. On PostgreSQL this also revives a transaction that a failed statement has killed.
    ///
    /// # Errors
    /// Whatever the database says.
    pub async fn undo_part(&mut self) -> Result<(), StoreError> {
        sql!(&mut *self, execute, "ROLLBACK TO SAVEPOINT part")?;
        sql!(self, execute, "RELEASE SAVEPOINT part")?;
        Ok(())
    }
}

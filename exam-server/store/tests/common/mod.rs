//! Databases for tests, for any crate of the server: `#[path = "…/store/tests/common/mod.rs"] mod common;`.

mod cluster;

use std::sync::atomic::{AtomicU32, Ordering};

use sqlx::{AssertSqlSafe, ConnectOptions as _, Connection as _, Executor as _};
use store::Store;
use tempfile::TempDir;

pub use cluster::Cluster;

/// A database of its own for one test.
pub struct Fresh {
    /// Opened, its schema up to date.
    pub store: Store,
    /// As [`Store::open`] takes it.
    pub address: String,
    _folder: Option<TempDir>,
}

/// A database in a file.
pub async fn sqlite() -> Fresh {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let address = format!("sqlite:{}", folder.path().join("office.db").display());
    let store = Store::open(&address).await.expect("a new database");
    Fresh { store, address, _folder: Some(folder) }
}

/// A database on the private cluster of this process; `None`, said aloud, where PostgreSQL is not installed.
///
/// # Panics
/// Without PostgreSQL when `KAOCHANG_REQUIRE_POSTGRES` is `1`.
pub async fn postgres() -> Option<Fresh> {
    static NUMBER: AtomicU32 = AtomicU32::new(0);
    let cluster = Cluster::of_this_process()?;
    let name = format!("office_{}", NUMBER.fetch_add(1, Ordering::Relaxed));
    let mut admin = cluster.options("postgres").connect().await.expect("the cluster answers");
    admin.execute(AssertSqlSafe(format!("CREATE DATABASE {name}"))).await.expect("a new database");
    admin.close().await.expect("a closed connection");
    let address = cluster.address(&name);
    let store = Store::open(&address).await.expect("a new schema");
    Some(Fresh { store, address, _folder: None })
}

//! Both databases have one schema.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;

use store::Store;

use crate::common;

/// Nullability of each column by table and column; `None` for columns of a primary key, which SQLite does not say.
type Columns = BTreeMap<(String, String), Option<bool>>;

async fn sqlite_columns(store: &Store) -> Columns {
    let Store::Sqlite { read, .. } = store else { panic!("not SQLite") };
    let rows: Vec<(String, String, bool, i64)> = sqlx::query_as(
        "SELECT m.name, c.name, c.\"notnull\", c.pk FROM sqlite_schema m JOIN pragma_table_info(m.name) c
         WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%' AND m.name NOT LIKE '_sqlx%'",
    )
    .fetch_all(read)
    .await
    .unwrap();
    rows.into_iter().map(|(table, column, required, key)| ((table, column), (key == 0).then_some(!required))).collect()
}

async fn postgres_columns(store: &Store) -> Columns {
    let Store::Postgres(pool) = store else { panic!("not PostgreSQL") };
    let rows: Vec<(String, String, bool, bool)> = sqlx::query_as(
        "SELECT CAST(c.table_name AS TEXT), CAST(c.column_name AS TEXT), c.is_nullable = 'YES', EXISTS (
             SELECT 1 FROM information_schema.table_constraints t
             JOIN information_schema.key_column_usage k ON k.constraint_name = t.constraint_name
             WHERE t.constraint_type = 'PRIMARY KEY' AND k.table_name = c.table_name AND k.column_name = c.column_name)
         FROM information_schema.columns c WHERE c.table_schema = 'public' AND c.table_name NOT LIKE '\\_sqlx%'",
    )
    .fetch_all(pool)
    .await
    .unwrap();
    rows.into_iter().map(|(table, column, optional, key)| ((table, column), (!key).then_some(optional))).collect()
}

#[tokio::test]
async fn both_databases_have_the_same_tables_and_columns() {
    let sqlite = common::sqlite().await;
    let Some(postgres) = common::postgres().await else { return };
    let (ours, theirs) = (sqlite_columns(&sqlite.store).await, postgres_columns(&postgres.store).await);
    assert!(ours.len() > 100, "{} columns", ours.len());
    assert_eq!(ours, theirs);
}

#[tokio::test]
async fn a_database_that_is_up_to_date_opens_again() {
    let sqlite = common::sqlite().await;
    Store::open(&sqlite.address).await.expect("opened again");
    let Some(postgres) = common::postgres().await else { return };
    Store::open(&postgres.address).await.expect("opened again");
}

#[test]
fn the_sqlite_migrations_are_what_the_script_derives() {
    let committed = Path::new(env!("CARGO_MANIFEST_DIR")).join("migrations");
    let copy = tempfile::tempdir().unwrap();
    for folder in ["postgres", "sqlite"] {
        std::fs::create_dir(copy.path().join(folder)).unwrap();
    }
    let mut names = Vec::new();
    for entry in std::fs::read_dir(committed.join("postgres")).unwrap() {
        let entry = entry.unwrap();
        std::fs::copy(entry.path(), copy.path().join("postgres").join(entry.file_name())).unwrap();
        names.push(entry.file_name());
    }
    std::fs::copy(committed.join("derive-sqlite.sh"), copy.path().join("derive-sqlite.sh")).unwrap();
    let derived = Command::new("sh").arg(copy.path().join("derive-sqlite.sh")).status().unwrap();
    assert!(derived.success());
    for name in names {
        let read = |folder: &Path| std::fs::read_to_string(folder.join("sqlite").join(&name)).unwrap();
        assert!(read(copy.path()) == read(&committed), "run migrations/derive-sqlite.sh: {} differs", name.display());
    }
}

//! Every statement of the crate is prepared on both databases; this stands in for checking at compile time.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use sqlx::{AssertSqlSafe, Executor as _, SqlSafeStr as _};
use store::Store;

use crate::common;

#[derive(Debug)]
struct Statement {
    place: String,
    text: String,
    /// Inside `sql!`, so for both databases; otherwise in an explicit `match` for one of them.
    shared: bool,
}

fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            found.push(path);
        }
    }
}

/// A string literal of a source file.
struct Literal {
    /// Where its opening quote stands.
    at: usize,
    text: String,
}

/// The string literals of a source. The crate writes them plainly: no raw strings, no escapes but `\"`.
fn literals_in(code: &str) -> Vec<Literal> {
    let mut found = Vec::new();
    let mut from = 0;
    while let Some(open) = code[from..].find('"').map(|at| from + at) {
        let mut close = open + 1;
        while !code[close..].starts_with('"') {
            close += if code[close..].starts_with('\\') { 2 } else { 1 };
            while !code.is_char_boundary(close) {
                close += 1;
            }
        }
        found.push(Literal { at: open, text: code[open + 1..close].replace("\\\"", "\"") });
        from = close + 1;
    }
    found
}

/// Name of the macro whose call or definition the code ends in, as `name!(` or `macro_rules! name {`.
fn macro_before(code: &str) -> Option<&str> {
    let call = code.trim_end().strip_suffix('(')?.strip_suffix('!')?;
    call.rsplit(|c: char| !(c.is_alphanumeric() || c == '_')).next().filter(|name| !name.is_empty())
}

/// Statements of a source file. One may be put together by a macro of the file that lays a condition
/// behind a common beginning: `macro_rules! name { … concat!("SELECT … ", $condition) }`.
fn statements_in(path: &Path) -> Vec<Statement> {
    let source = std::fs::read_to_string(path).unwrap();
    let code: String = source
        .lines()
        .map(|line| if line.trim_start().starts_with("//") { String::new() } else { line.to_owned() })
        .collect::<Vec<_>>()
        .join("\n");
    let mut beginnings: BTreeMap<String, String> = BTreeMap::new();
    let mut found = Vec::new();
    for Literal { at, text } in literals_in(&code) {
        let before = &code[..at];
        let line = before.matches('\n').count() + 1;
        let place = format!("{}:{line}", path.display());
        let caller = macro_before(before);
        if caller == Some("concat") {
            let (_, definition) = before.rsplit_once("macro_rules! ").expect("a macro of this file");
            let name = definition.split_whitespace().next().expect("a name");
            beginnings.insert(name.to_owned(), text);
            continue;
        }
        if let Some(beginning) = caller.and_then(|name| beginnings.get(name)) {
            found.push(Statement { place, text: format!("{beginning}{text}"), shared: true });
            continue;
        }
        let verb = text.split_whitespace().next().unwrap_or_default();
        if ["SELECT", "INSERT", "UPDATE", "DELETE", "WITH"].contains(&verb) {
            let shared = before.rfind("sql!(").is_some_and(|at| !before[at..].contains(';'));
            found.push(Statement { place, text, shared });
        }
    }
    found
}

fn all_statements() -> Vec<Statement> {
    let mut files = Vec::new();
    sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut files);
    files.sort();
    files.iter().flat_map(|file| statements_in(file)).collect()
}

async fn prepare(store: &Store, text: &str) -> Result<(), sqlx::Error> {
    let text = AssertSqlSafe(text.to_owned()).into_sql_str();
    match store {
        Store::Sqlite { write, .. } => write.acquire().await?.prepare(text).await.map(drop),
        Store::Postgres(pool) => pool.acquire().await?.prepare(text).await.map(drop),
    }
}

#[tokio::test]
async fn every_statement_can_be_prepared_where_it_is_run() {
    let statements = all_statements();
    let shared = statements.iter().filter(|statement| statement.shared).count();
    assert!(shared > 60, "only {shared} statements were found: does the scan still fit the code?");
    let sqlite = common::sqlite().await;
    let postgres = common::postgres().await;
    let mut faults = Vec::new();
    for Statement { place, text, shared } in &statements {
        let on_sqlite = prepare(&sqlite.store, text).await;
        let on_postgres = match &postgres {
            Some(fresh) => Some(prepare(&fresh.store, text).await),
            None => None,
        };
        let fits = match (&on_sqlite, &on_postgres) {
            (Ok(()), None | Some(Ok(()))) => true,
            // An explicit statement has to fit one of the two; without PostgreSQL only half can be said.
            (Ok(()), Some(Err(_))) | (Err(_), None | Some(Ok(()))) => !shared,
            (Err(_), Some(Err(_))) => false,
        };
        if !fits {
            faults.push(format!("{place}\n  SQLite: {on_sqlite:?}\n  PostgreSQL: {on_postgres:?}"));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[tokio::test]
async fn a_statement_with_a_misspelt_column_is_refused_by_both() {
    let wrong = "SELECT serail FROM application";
    let sqlite = common::sqlite().await;
    assert!(prepare(&sqlite.store, wrong).await.is_err());
    let Some(postgres) = common::postgres().await else { return };
    assert!(prepare(&postgres.store, wrong).await.is_err());
}

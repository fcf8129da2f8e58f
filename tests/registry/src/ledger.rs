//! The registry's own database.

use std::str::FromStr;

use serde::Serialize;
use sqlx::sqlite::{SqliteConnectOptions, SqlitePool, SqlitePoolOptions};
use sqlx::{FromRow, Row as _};

use crate::record::Record;

/// Records of drivers.
#[derive(Clone)]
pub struct Ledger(SqlitePool);

/// What became of a record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Entered {
    /// It is new.
    New,
    /// The same content came before under the same key.
    Known,
    /// Other content came before under the same key.
    KeyReused,
    /// It contradicts what the registry holds; the code says how.
    Contradicts(&'static str),
}

/// A line of the ledger, for inspection.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, FromRow)]
#[serde(rename_all = "camelCase")]
pub struct Line {
    pub record_no: String,
    pub id_no: String,
    pub name: String,
    pub application_no: String,
    pub vehicle_class: String,
    pub subject: String,
    pub sequence: i64,
    pub score: i64,
    pub outcome: String,
    pub exam_time: String,
    pub permit_no: Option<String>,
    pub receipt: String,
    /// Order of arrival.
    pub number: i64,
    /// How often it was sent.
    pub times_sent: i64,
}

const SCHEMA: &str = "
CREATE TABLE IF NOT EXISTS driver_record (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    record_no TEXT NOT NULL UNIQUE,
    body_sha256 TEXT NOT NULL,
    id_type TEXT NOT NULL,
    id_no TEXT NOT NULL,
    name TEXT NOT NULL,
    application_no TEXT NOT NULL,
    vehicle_class TEXT NOT NULL,
    subject TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    score INTEGER NOT NULL,
    full_score INTEGER NOT NULL,
    outcome TEXT NOT NULL,
    exam_time TEXT NOT NULL,
    end_time TEXT NOT NULL,
    exam_site TEXT NOT NULL,
    permit_no TEXT,
    paper TEXT,
    receipt TEXT NOT NULL,
    times_sent INTEGER NOT NULL
) STRICT";

impl Ledger {
    /// Opens the ledger and makes its table.
    pub async fn open(address: &str) -> Result<Self, sqlx::Error> {
        let options = SqliteConnectOptions::from_str(address)?.create_if_missing(true);
        // One connection: records are entered one after the other.
        let pool = SqlitePoolOptions::new().max_connections(1).connect_with(options).await?;
        sqlx::query(SCHEMA).execute(&pool).await?;
        Ok(Self(pool))
    }

    /// Enters a record that is sound in itself.
    pub async fn enter(&self, key: &str, body_sha256: &str, record: &Record) -> Result<Entered, sqlx::Error> {
        let mut tx = self.0.begin_with("BEGIN IMMEDIATE").await?;
        let known = sqlx::query("SELECT body_sha256 FROM driver_record WHERE record_no = $1")
            .bind(key)
            .fetch_optional(&mut *tx)
            .await?;
        if let Some(known) = known {
            if known.get::<String, _>(0) != body_sha256 {
                return Ok(Entered::KeyReused);
            }
            sqlx::query("UPDATE driver_record SET times_sent = times_sent + 1 WHERE record_no = $1")
                .bind(key)
                .execute(&mut *tx)
                .await?;
            tx.commit().await?;
            return Ok(Entered::Known);
        }
        if let Some(corrected) = &record.corrects {
            let same: i64 = sqlx::query_scalar(
                "SELECT COUNT(*) FROM driver_record
                 WHERE record_no = $1 AND application_no = $2 AND subject = $3 AND sequence = $4",
            )
            .bind(corrected)
            .bind(&record.application_no)
            .bind(&record.subject)
            .bind(i64::from(record.sequence))
            .fetch_one(&mut *tx)
            .await?;
            if same == 0 {
                return Ok(Entered::Contradicts("nothing-to-correct"));
            }
        }
        let passed: i64 = sqlx::query_scalar(
            "SELECT COUNT(*) FROM driver_record WHERE application_no = $1 AND subject = $2 AND outcome = 'pass'
                 AND ($3 IS NULL OR record_no <> $3)",
        )
        .bind(&record.application_no)
        .bind(&record.subject)
        .bind(&record.corrects)
        .fetch_one(&mut *tx)
        .await?;
        if passed > 0 {
            return Ok(Entered::Contradicts("passed-already"));
        }
        let other: i64 =
            sqlx::query_scalar("SELECT COUNT(*) FROM driver_record WHERE id_type = $1 AND id_no = $2 AND name <> $3")
                .bind(&record.id_type)
                .bind(&record.id_no)
                .bind(&record.name)
                .fetch_one(&mut *tx)
                .await?;
        if other > 0 {
            return Ok(Entered::Contradicts("other-name"));
        }
        sqlx::query(
            "INSERT INTO driver_record (record_no, body_sha256, id_type, id_no, name, application_no, vehicle_class, subject,
                 sequence, score, full_score, outcome, exam_time, end_time, exam_site, permit_no, paper, receipt, times_sent)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, 1)",
        )
        .bind(key)
        .bind(body_sha256)
        .bind(&record.id_type)
        .bind(&record.id_no)
        .bind(&record.name)
        .bind(&record.application_no)
        .bind(&record.vehicle_class)
        .bind(&record.subject)
        .bind(i64::from(record.sequence))
        .bind(i64::from(record.score))
        .bind(i64::from(record.full_score))
        .bind(&record.outcome)
        .bind(&record.exam_time)
        .bind(&record.end_time)
        .bind(&record.exam_site)
        .bind(&record.permit_no)
        .bind(&record.paper)
        .bind(&record.receipt)
        .execute(&mut *tx)
        .await?;
        tx.commit().await?;
        Ok(Entered::New)
    }

    /// Lines in order of arrival: those of one identity number, or all.
    pub async fn lines(&self, id_no: Option<&str>) -> Result<Vec<Line>, sqlx::Error> {
        sqlx::query_as(
            "SELECT record_no, id_no, name, application_no, vehicle_class, subject, sequence, score, outcome, exam_time,
                    permit_no, receipt, number, times_sent
             FROM driver_record WHERE $1 IS NULL OR id_no = $1 ORDER BY number",
        )
        .bind(id_no)
        .fetch_all(&self.0)
        .await
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::tests::sound;

    async fn ledger() -> Ledger {
        Ledger::open("sqlite::memory:").await.expect("a ledger in memory")
    }

    #[tokio::test]
    async fn the_same_record_sent_twice_is_entered_once() {
        let ledger = ledger().await;
        assert_eq!(ledger.enter("k", "h", &sound()).await.expect("entered"), Entered::New);
        assert_eq!(ledger.enter("k", "h", &sound()).await.expect("entered"), Entered::Known);
        let lines = ledger.lines(None).await.expect("lines");
        assert_eq!(lines.iter().map(|line| line.times_sent).collect::<Vec<_>>(), [2]);
    }

    #[tokio::test]
    async fn a_correction_takes_the_place_of_a_record_that_is_there() {
        let ledger = ledger().await;
        let first = sound();
        assert_eq!(ledger.enter("one", "a", &first).await.expect("entered"), Entered::New);
        let other = Record { corrects: Some("none".to_owned()), ..sound() };
        let refused = ledger.enter("two", "b", &other).await.expect("looked at");
        assert_eq!(refused, Entered::Contradicts("nothing-to-correct"));
        let corrected = Record { corrects: Some("one".to_owned()), ..sound() };
        assert_eq!(ledger.enter("two", "c", &corrected).await.expect("entered"), Entered::New);
    }

    #[tokio::test]
    async fn other_content_under_a_known_key_is_refused() {
        let ledger = ledger().await;
        ledger.enter("k", "h", &sound()).await.expect("entered");
        assert_eq!(ledger.enter("k", "other", &sound()).await.expect("looked at"), Entered::KeyReused);
    }

    #[tokio::test]
    async fn a_subject_is_passed_once_and_an_identity_has_one_name() {
        let ledger = ledger().await;
        ledger.enter("1", "h", &sound()).await.expect("entered");
        let again = ledger.enter("2", "h2", &sound()).await.expect("looked at");
        assert_eq!(again, Entered::Contradicts("passed-already"));
        let renamed = Record { name: "乙".into(), application_no: "5301002600002".into(), ..sound() };
        assert_eq!(ledger.enter("3", "h3", &renamed).await.expect("looked at"), Entered::Contradicts("other-name"));
        assert_eq!(ledger.lines(Some("nobody")).await.expect("lines"), []);
    }
}

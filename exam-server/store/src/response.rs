//! What a candidate answered: append-only, in the order of the kiosk's journal.

use protocol::exam::{Response, ResponseEntry};
use protocol::{Moment, SittingId, TerminalId};
use sqlx::FromRow;

use crate::{StoreError, Tx};

#[derive(FromRow)]
pub(crate) struct Row {
    seq: i64,
    question: i64,
    chosen: String,
    flagged: bool,
    used_ms: i64,
}

impl Row {
    pub(crate) fn entry(self, sitting: SittingId) -> Result<ResponseEntry, StoreError> {
        let broken = || StoreError::Inconsistent { table: "response", row: format!("{sitting} {}", self.seq) };
        let places: Option<Vec<u8>> =
            self.chosen.chars().map(|digit| digit.to_digit(10).and_then(|place| u8::try_from(place).ok())).collect();
        Ok(ResponseEntry {
            seq: self.seq.unsigned_abs(),
            question: u16::try_from(self.question).map_err(|_| broken())?,
            response: Response(places.ok_or_else(broken)?),
            flagged: self.flagged,
            used_ms: self.used_ms.unsigned_abs(),
        })
    }
}

/// Makes room for `count` entries after `last`, under the sitting's lock.
///
/// False unless the sitting is sat at this terminal, its deadline does not lie before `not_after`, and `last` is what
/// it holds. While the clock stands answers are still taken: they were given before it was stopped. The lock is the changed row itself, so that a hand-in comes before or after but never in between.
pub async fn accept(
    tx: &mut Tx,
    sitting: SittingId,
    terminal: TerminalId,
    last: u64,
    count: u64,
    not_after: Moment,
) -> Result<bool, StoreError> {
    let changed = sql!(
        tx,
        execute,
        "UPDATE sitting SET last_seq = last_seq + $4
         WHERE id = $1 AND terminal_id = $2 AND last_seq = $3
           AND (state = 'paused' OR (state = 'running' AND deadline_at >= $5))",
        sitting.0,
        terminal.0,
        last.cast_signed(),
        count.cast_signed(),
        not_after.0,
    )?;
    Ok(changed == 1)
}

/// Appends one entry. Its number must be new; [`accept`] saw to that.
pub async fn insert(tx: &mut Tx, sitting: SittingId, entry: &ResponseEntry, at: Moment) -> Result<(), StoreError> {
    let chosen: String = entry.response.0.iter().map(ToString::to_string).collect();
    sql!(
        tx,
        execute,
        "INSERT INTO response (sitting_id, seq, question, chosen, flagged, used_ms, received_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7)",
        sitting.0,
        entry.seq.cast_signed(),
        i64::from(entry.question),
        chosen.as_str(),
        entry.flagged,
        entry.used_ms.cast_signed(),
        at.0,
    )
    .map_err(StoreError::conflict("response"))?;
    Ok(())
}

/// Every entry of a sitting, by number.
pub async fn of_sitting(tx: &mut Tx, sitting: SittingId) -> Result<Vec<ResponseEntry>, StoreError> {
    let rows = sql!(
        tx,
        fetch_all as Row,
        "SELECT seq, question, chosen, flagged, used_ms FROM response WHERE sitting_id = $1 ORDER BY seq",
        sitting.0,
    )?;
    rows.into_iter().map(|row| row.entry(sitting)).collect()
}

//! Guessing is slowed down per name (of a log-in, of a look-up), in the database, so that every server process sees it.

use protocol::Moment;
use store::staff;
use store::{StoreError, Tx};

/// Failures within [`WINDOW_MS`] after which a name has to wait.
pub const FAILURES: usize = 5;

/// How long a failure counts, in milliseconds.
pub const WINDOW_MS: i64 = 15 * 60 * 1_000;

/// Minutes a name has to wait, rounded up; `None` when it may try.
///
/// # Errors
/// The database's.
pub async fn wait(tx: &mut Tx, login: &str, now: Moment) -> Result<Option<i64>, StoreError> {
    let failures = staff::failures_since(tx, login, now.plus_millis(-WINDOW_MS)).await?;
    Ok(minutes_to_wait(&failures, now))
}

/// A name may try again when the oldest of its last [`FAILURES`] failures has left the window.
fn minutes_to_wait(failures: &[Moment], now: Moment) -> Option<i64> {
    let deciding = failures.len().checked_sub(FAILURES)?;
    let left = failures[deciding].plus_millis(WINDOW_MS).millis_since(now);
    Some((left + 59_999) / 60_000).filter(|minutes| *minutes > 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn four_failures_cost_nothing_and_the_fifth_costs_the_rest_of_the_window() {
        let failures: Vec<Moment> = (0..5).map(|n| Moment(0).plus_millis(n * 1_000)).collect();
        let now = Moment(0).plus_millis(5_000);
        assert_eq!(minutes_to_wait(&failures[..4], now), None);
        assert_eq!(minutes_to_wait(&failures, now), Some(15));
    }

    #[test]
    fn the_wait_ends_when_the_oldest_failure_leaves_the_window() {
        let failures = vec![Moment(0); 5];
        assert_eq!(minutes_to_wait(&failures, Moment(0).plus_millis(WINDOW_MS - 1)), Some(1));
        assert_eq!(minutes_to_wait(&failures, Moment(0).plus_millis(WINDOW_MS)), None);
    }
}

//! Entries of the log for what lies in the past.

use proof::{Digest, Leaf, canonical, commitment};
use protocol::{LogEntryId, Moment};
use serde::Serialize;
use store::Tx;

use super::DemoError;
use super::chance::Chance;

/// Acts that wait to be written in order of time.
#[derive(Default)]
pub(super) struct Acts(Vec<(Moment, Act)>);

struct Act {
    leaf: store::log::Leaf,
    salt: [u8; 32],
    payload: String,
}

impl Acts {
    /// Adds an act; returns its receipt.
    pub fn add(
        &mut self,
        chance: &mut Chance,
        at: Moment,
        act: &str,
        payload: &impl Serialize,
    ) -> Result<Digest, DemoError> {
        let payload = canonical::json(payload).map_err(DemoError::broken)?;
        let payload = String::from_utf8(payload).map_err(DemoError::broken)?;
        let salt = chance.bytes();
        let commitment = commitment(&salt, payload.as_bytes());
        let leaf =
            store::log::Leaf { id: LogEntryId(chance.id(at)), at, act: act.to_owned(), commitment: commitment.0 };
        self.0.push((at, Act { leaf, salt, payload }));
        Ok(Leaf { at: at.0, act: act.to_owned(), commitment }.hash())
    }

    /// Writes them; returns how many.
    pub async fn write(mut self, tx: &mut Tx) -> Result<usize, DemoError> {
        self.0.sort_by_key(|(at, act)| (*at, act.leaf.id));
        for (_, act) in &self.0 {
            store::log::append(tx, &act.leaf, &act.salt, &act.payload).await?;
        }
        Ok(self.0.len())
    }
}

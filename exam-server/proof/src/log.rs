//! The chain.
//!
//! | thing | bytes that are hashed (see [`crate::canonical`] for fields) |
//! | --- | --- |
//! | commitment | salt (32 bytes), then the payload's canonical JSON |
//! | leaf | `00`, then fields: tag `kaochang/leaf/1`, at (signed, microseconds since 1970), act, commitment |
//! | entry | fields: tag `kaochang/entry/1`, position (from 0), previous entry's hash (32 zero bytes at position 0), at, act, commitment |

use serde::{Deserialize, Serialize};

use crate::canonical::Fields;
use crate::merkle::{self, Frontier};
use crate::{Checkpoint, Digest};

/// What is committed to: `SHA-256(salt || payload)`.
pub fn commitment(salt: &[u8; 32], payload: &[u8]) -> Digest {
    Digest::of_all(&[salt, payload])
}

/// An act, before it has a place in the log.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Leaf {
    /// Microseconds since 1970-01-01T00:00:00Z.
    pub at: i64,
    /// Stable name of the act, such as `booking-made`.
    pub act: String,
    /// Of its payload.
    pub commitment: Digest,
}

impl Leaf {
    /// Its hash in the Merkle tree: the receipt.
    pub fn hash(&self) -> Digest {
        let fields = Fields::new("kaochang/leaf/1").signed(self.at).text(&self.act).digest(self.commitment);
        merkle::leaf_hash(fields.as_bytes())
    }
}

/// Hash of an entry, over the one before it ([`Digest::ZERO`] at position 0).
pub fn entry_hash(position: u64, previous: Digest, leaf: &Leaf) -> Digest {
    Fields::new("kaochang/entry/1")
        .number(position)
        .digest(previous)
        .signed(leaf.at)
        .text(&leaf.act)
        .digest(leaf.commitment)
        .hash()
}

/// What a commitment commits to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Opening {
    /// 32 random bytes, as hex.
    pub salt: Digest,
    /// Canonical JSON.
    pub payload: String,
}

impl Opening {
    /// The commitment to it.
    pub fn commitment(&self) -> Digest {
        commitment(&self.salt.0, self.payload.as_bytes())
    }
}

/// An entry as it is kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// From 0, without a gap.
    pub position: u64,
    /// The act.
    #[serde(flatten)]
    pub leaf: Leaf,
    /// As written when it was chained.
    pub hash: Digest,
    /// Unless deleted by law.
    pub opening: Option<Opening>,
}

/// Where a log stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Head {
    /// Hash of the last entry; [`Digest::ZERO`] for an empty log.
    pub hash: Digest,
    /// The Merkle tree's edge: size and root.
    pub tree: Frontier,
}

impl Default for Head {
    fn default() -> Self {
        Self { hash: Digest::ZERO, tree: Frontier::default() }
    }
}

impl Head {
    /// Entries so far.
    pub const fn size(&self) -> u64 {
        self.tree.size()
    }

    /// Appends a leaf and returns its position and entry hash.
    pub fn append(&mut self, leaf: &Leaf) -> (u64, Digest) {
        let position = self.size();
        self.hash = entry_hash(position, self.hash, leaf);
        self.tree.push(leaf.hash());
        (position, self.hash)
    }
}

/// The first thing that is wrong with a log.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("entry {position}: {fault}")]
pub struct Broken {
    /// Position of the entry.
    pub position: u64,
    /// What is wrong.
    pub fault: Fault,
}

/// What can be wrong with an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// The entry is not there: another position stands in its place.
    #[error("is missing; position {0} stands in its place")]
    Missing(u64),
    /// The log ends before it, but a checkpoint has signed it.
    #[error("is missing at the end; a checkpoint has it")]
    Truncated,
    /// Its content or the entry before it has been changed.
    #[error("its hash does not follow from its content and the entry before")]
    Hash,
    /// Its payload is not what was committed to.
    #[error("its payload is not what was committed to")]
    Payload,
    /// The log up to here is sound in itself but not the one that was signed.
    #[error("the log up to here is not the one that the checkpoint signed")]
    Checkpoint,
}

/// Follows a chain entry by entry in constant memory.
#[derive(Debug, Clone, Default)]
pub struct Verifier {
    head: Head,
}

impl Verifier {
    /// Begins after a head that is already trusted.
    pub const fn after(head: Head) -> Self {
        Self { head }
    }

    /// Takes the next entry.
    ///
    /// # Errors
    /// [`Broken`] at this entry; the verifier has not moved then.
    pub fn push(&mut self, entry: &Entry) -> Result<(), Broken> {
        let position = self.head.size();
        let broken = |fault| Err(Broken { position, fault });
        if entry.position != position {
            return broken(Fault::Missing(entry.position));
        }
        if entry.hash != entry_hash(position, self.head.hash, &entry.leaf) {
            return broken(Fault::Hash);
        }
        if entry.opening.as_ref().is_some_and(|opening| opening.commitment() != entry.leaf.commitment) {
            return broken(Fault::Payload);
        }
        self.head.append(&entry.leaf);
        Ok(())
    }

    /// Where it stands.
    pub const fn head(&self) -> &Head {
        &self.head
    }
}

/// Checks a whole log in itself.
///
/// # Errors
/// The first entry that is broken. That entries are missing at the end, or that the whole
/// log has been written anew, only a checkpoint tells: [`verify_chain_with`].
pub fn verify_chain<'a>(entries: impl IntoIterator<Item = &'a Entry>) -> Result<Head, Broken> {
    verify_chain_with(entries, &[])
}

/// Checks a whole log in itself and against checkpoints, whose signatures the caller has verified.
///
/// # Errors
/// The first entry that is broken, or the last one before a checkpoint that does not agree.
pub fn verify_chain_with<'a>(
    entries: impl IntoIterator<Item = &'a Entry>,
    checkpoints: &[Checkpoint],
) -> Result<Head, Broken> {
    let mut verifier = Verifier::default();
    for entry in entries {
        verifier.push(entry)?;
        let head = verifier.head();
        if checkpoints.iter().any(|checkpoint| checkpoint.size == head.size() && !checkpoint.agrees(head)) {
            return Err(Broken { position: entry.position, fault: Fault::Checkpoint });
        }
    }
    let size = verifier.head().size();
    if checkpoints.iter().any(|checkpoint| checkpoint.size > size) {
        return Err(Broken { position: size, fault: Fault::Truncated });
    }
    Ok(verifier.head)
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    /// A sound log of acts with payloads.
    pub(crate) fn sample(count: u8) -> Vec<Entry> {
        let mut head = Head::default();
        (0..count)
            .map(|number| {
                let opening = Opening {
                    salt: Digest([number; 32]),
                    payload: format!(r#"{{"booking":{number},"seat":{}}}"#, number % 7),
                };
                let at = 1_700_000_000_000_000 + i64::from(number);
                let leaf = Leaf { at, act: "booking-made".into(), commitment: opening.commitment() };
                let (position, hash) = head.append(&leaf);
                Entry { position, leaf, hash, opening: Some(opening) }
            })
            .collect()
    }

    fn checkpoint(entries: &[Entry]) -> Checkpoint {
        Checkpoint::of("test", &verify_chain(entries).expect("sound"), 1)
    }

    // Made with a Python program that knows only the tables of this module and of `canonical`.
    #[test]
    fn the_hashes_of_a_first_entry_are_the_recorded_ones() {
        let entry = &sample(1)[0];
        assert_eq!(
            entry.leaf.commitment.to_string(),
            "77adef3204447f31c7f3f4c71499cbc0ee4b2cff28ec70297abb128700ea95a8"
        );
        assert_eq!(entry.leaf.hash().to_string(), "102183ba8d022793ceb48ffee99622a51682b6bd4ecbfc3ab9f51576d6e20cfc");
        assert_eq!(entry.hash.to_string(), "11128167588f8a12f7a9e05dc66a1245a6af24e7b39e5387faffa6bd64cb2705");
    }

    #[test]
    fn a_sound_log_is_followed_to_its_head() {
        let entries = sample(20);
        let head = verify_chain(&entries).expect("sound");
        assert_eq!((head.size(), head.hash), (20, entries[19].hash));
        let leaves: Vec<_> = entries.iter().map(|entry| entry.leaf.hash()).collect();
        assert_eq!(head.tree.root(), merkle::root(&leaves));
        assert_eq!(verify_chain(&[]), Ok(Head::default()));
    }

    #[test]
    fn a_change_of_any_field_is_found_at_its_entry() {
        type Change = fn(&mut Entry);
        let changes: [(Change, Fault); 6] = [
            (|entry| entry.leaf.at += 1, Fault::Hash),
            (|entry| entry.leaf.act.push('x'), Fault::Hash),
            (|entry| entry.leaf.commitment.0[31] ^= 1, Fault::Hash),
            (|entry| entry.hash.0[0] ^= 128, Fault::Hash),
            (|entry| entry.opening.as_mut().expect("present").payload.push(' '), Fault::Payload),
            (|entry| entry.opening.as_mut().expect("present").salt.0[0] ^= 1, Fault::Payload),
        ];
        for position in 0..20_u8 {
            for (change, fault) in changes {
                let mut entries = sample(20);
                change(&mut entries[usize::from(position)]);
                assert_eq!(verify_chain(&entries), Err(Broken { position: position.into(), fault }));
            }
        }
    }

    #[test]
    fn a_removed_doubled_or_swapped_entry_is_found_where_it_happened() {
        for position in 0..19 {
            let mut entries = sample(20);
            entries.remove(position);
            let at = position as u64;
            assert_eq!(verify_chain(&entries), Err(Broken { position: at, fault: Fault::Missing(at + 1) }));
            let mut entries = sample(20);
            entries.swap(position, position + 1);
            assert_eq!(verify_chain(&entries).map_err(|broken| broken.position), Err(at));
            let mut entries = sample(20);
            entries.insert(position, entries[position].clone());
            assert_eq!(verify_chain(&entries), Err(Broken { position: at + 1, fault: Fault::Missing(at) }));
        }
    }

    #[test]
    fn an_entry_rewritten_with_its_own_hash_breaks_the_next() {
        let mut entries = sample(20);
        entries[7].leaf.act = "booking-cancelled".into();
        entries[7].hash = entry_hash(7, entries[6].hash, &entries[7].leaf);
        assert_eq!(verify_chain(&entries), Err(Broken { position: 8, fault: Fault::Hash }));
    }

    #[test]
    fn a_deleted_payload_leaves_the_chain_sound() {
        let mut entries = sample(20);
        entries[4].opening = None;
        assert_eq!(verify_chain(&entries), verify_chain(&sample(20)));
    }

    #[test]
    fn a_log_cut_at_the_end_or_written_anew_disagrees_with_a_checkpoint() {
        let checkpoints = [checkpoint(&sample(10)), checkpoint(&sample(20))];
        assert!(verify_chain_with(&sample(25), &checkpoints).is_ok());
        let cut = verify_chain_with(&sample(15), &checkpoints);
        assert_eq!(cut, Err(Broken { position: 15, fault: Fault::Truncated }));
        let mut head = Head::default();
        let anew: Vec<_> = sample(25)
            .into_iter()
            .map(|mut entry| {
                entry.leaf.at += i64::from(entry.position == 12);
                (_, entry.hash) = head.append(&entry.leaf);
                entry
            })
            .collect();
        assert!(verify_chain(&anew).is_ok());
        let found = verify_chain_with(&anew, &checkpoints);
        assert_eq!(found, Err(Broken { position: 19, fault: Fault::Checkpoint }));
    }
}

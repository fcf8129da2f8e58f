//! The kiosk's append-only answer journal: one file per sitting.
//!
//! A record is `length: u32 LE`, `checksum: first 8 bytes of SHA-256(body)`, `body` (JSON of a
//! [`ResponseEntry`]). A record counts when its checksum holds; whatever follows the first
//! record that does not is a torn tail and is cut off when the journal is opened.

use std::fs::{File, OpenOptions};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use protocol::SittingId;
use protocol::exam::ResponseEntry;
use sha2::{Digest, Sha256};

const HEADER: usize = 12;
/// Longer than any entry can be; a larger length is damage, not data.
const BODY_MAX: usize = 4096;

/// Where a journal's bytes are kept.
pub trait Storage: Send {
    /// Everything kept so far.
    fn read(&mut self) -> io::Result<Vec<u8>>;
    /// Cuts the content to `len` bytes.
    fn truncate(&mut self, len: u64) -> io::Result<()>;
    /// Adds bytes at the end; they are safe only after [`Storage::sync`].
    fn append(&mut self, bytes: &[u8]) -> io::Result<()>;
    /// Returns when everything added is on the disk.
    fn sync(&mut self) -> io::Result<()>;
}

/// A journal of one sitting.
pub struct Journal<S> {
    storage: S,
    last_seq: u64,
}

impl<S: Storage> Journal<S> {
    /// Opens a journal and gives back its entries in the order in which they were written.
    ///
    /// # Errors
    /// What the storage says.
    pub fn open(mut storage: S) -> io::Result<(Self, Vec<ResponseEntry>)> {
        let bytes = storage.read()?;
        let (entries, sound) = decode(&bytes);
        if sound < bytes.len() {
            storage.truncate(sound as u64)?;
            storage.sync()?;
        }
        let last_seq = entries.iter().map(|entry| entry.seq).max().unwrap_or(0);
        Ok((Self { storage, last_seq }, entries))
    }

    /// Writes one entry; it is on the disk when this returns.
    ///
    /// # Errors
    /// What the storage says; the entry must then be taken as not written.
    pub fn append(&mut self, entry: &ResponseEntry) -> io::Result<()> {
        let body = serde_json::to_vec(entry)?;
        let mut record = Vec::with_capacity(HEADER + body.len());
        record.extend(u32::try_from(body.len()).map_err(io::Error::other)?.to_le_bytes());
        record.extend(checksum(&body));
        record.extend(body);
        self.storage.append(&record)?;
        self.storage.sync()?;
        self.last_seq = self.last_seq.max(entry.seq);
        Ok(())
    }

    /// The highest sequence number in the journal.
    pub fn last_seq(&self) -> u64 {
        self.last_seq
    }
}

fn checksum(body: &[u8]) -> [u8; 8] {
    let mut sum = [0; 8];
    sum.copy_from_slice(&Sha256::digest(body)[..8]);
    sum
}

/// The sound entries and the number of bytes they take.
fn decode(bytes: &[u8]) -> (Vec<ResponseEntry>, usize) {
    let mut entries = Vec::new();
    let mut at = 0;
    while let Some((entry, length)) = record(&bytes[at..]) {
        entries.push(entry);
        at += length;
    }
    (entries, at)
}

fn record(bytes: &[u8]) -> Option<(ResponseEntry, usize)> {
    let length = u32::from_le_bytes(bytes.get(..4)?.try_into().ok()?) as usize;
    if length > BODY_MAX {
        return None;
    }
    let body = bytes.get(HEADER..HEADER + length)?;
    if bytes[4..HEADER] != checksum(body) {
        return None;
    }
    Some((serde_json::from_slice(body).ok()?, HEADER + length))
}

/// A journal file in a folder.
pub struct FileStorage {
    file: File,
}

impl FileStorage {
    /// Opens or makes the journal file of a sitting.
    ///
    /// # Errors
    /// What the file system says.
    pub fn open(folder: &Path, sitting: SittingId) -> io::Result<Self> {
        std::fs::create_dir_all(folder)?;
        let path = path(folder, sitting);
        let new = !path.exists();
        let file = OpenOptions::new().read(true).append(true).create(true).open(&path)?;
        if new {
            // The file's name must survive a power cut as well.
            file.sync_all()?;
            File::open(folder)?.sync_all()?;
        }
        Ok(Self { file })
    }

    /// Removes the journal of a sitting whose answers the server has marked.
    ///
    /// # Errors
    /// What the file system says; no such file is fine.
    pub fn remove(folder: &Path, sitting: SittingId) -> io::Result<()> {
        match std::fs::remove_file(path(folder, sitting)) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
            done => done,
        }
    }
}

fn path(folder: &Path, sitting: SittingId) -> PathBuf {
    folder.join(format!("{sitting}.journal"))
}

impl Storage for FileStorage {
    fn read(&mut self) -> io::Result<Vec<u8>> {
        let mut bytes = Vec::new();
        self.file.seek(SeekFrom::Start(0))?;
        self.file.read_to_end(&mut bytes)?;
        Ok(bytes)
    }

    fn truncate(&mut self, len: u64) -> io::Result<()> {
        self.file.set_len(len)
    }

    fn append(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.file.write_all(bytes)
    }

    fn sync(&mut self) -> io::Result<()> {
        self.file.sync_data()
    }
}

#[cfg(test)]
mod tests {
    use std::sync::{Arc, Mutex};

    use proptest::prelude::*;
    use protocol::exam::Response;

    use super::*;

    /// A disk that keeps what was synced and, when the power goes, an arbitrary part of the
    /// rest: each unsynced write is kept, dropped or torn, independently of the ones before it.
    #[derive(Clone, Default)]
    struct Disk(Arc<Mutex<DiskState>>);

    #[derive(Default)]
    struct DiskState {
        synced: Vec<u8>,
        unsynced: Vec<Vec<u8>>,
        /// A disk that lies: syncs are forgotten.
        ignores_sync: bool,
    }

    impl Disk {
        /// What is found after the power cut. `fates`: bytes kept of each unsynced write.
        fn after_power_cut(&self, fates: &[usize]) -> Self {
            let state = self.0.lock().expect("not poisoned");
            let mut bytes = state.synced.clone();
            for (write, fate) in state.unsynced.iter().zip(fates) {
                let kept = (*fate).min(write.len());
                bytes.extend(&write[..kept]);
                // A torn write leaves a hole of zeros where later writes survived.
                bytes.extend(std::iter::repeat_n(0, write.len() - kept));
            }
            Self(Arc::new(Mutex::new(DiskState { synced: bytes, ..DiskState::default() })))
        }
    }

    impl Storage for Disk {
        fn read(&mut self) -> io::Result<Vec<u8>> {
            let state = self.0.lock().expect("not poisoned");
            Ok(state.synced.iter().copied().chain(state.unsynced.iter().flatten().copied()).collect())
        }

        fn truncate(&mut self, len: u64) -> io::Result<()> {
            let mut state = self.0.lock().expect("not poisoned");
            assert!(state.unsynced.is_empty(), "the journal is cut only when opened");
            state.synced.truncate(usize::try_from(len).expect("fits"));
            Ok(())
        }

        fn append(&mut self, bytes: &[u8]) -> io::Result<()> {
            self.0.lock().expect("not poisoned").unsynced.push(bytes.to_vec());
            Ok(())
        }

        fn sync(&mut self) -> io::Result<()> {
            let mut state = self.0.lock().expect("not poisoned");
            if !state.ignores_sync {
                let written: Vec<u8> = state.unsynced.drain(..).flatten().collect();
                state.synced.extend(written);
            }
            Ok(())
        }
    }

    fn entry(seq: u64) -> ResponseEntry {
        ResponseEntry { seq, question: 1, response: Response(vec![1]), flagged: false, used_ms: seq * 100 }
    }

    #[test]
    fn what_append_returned_for_survives_a_power_cut() {
        let disk = Disk::default();
        let (mut journal, _) = Journal::open(disk.clone()).expect("opens");
        for seq in 1..=5 {
            journal.append(&entry(seq)).expect("writes");
        }
        let (_, found) = Journal::open(disk.after_power_cut(&[])).expect("opens");
        assert_eq!(found, (1..=5).map(entry).collect::<Vec<_>>());
    }

    /// Shows that the test above can fail: without working syncs, entries are lost.
    #[test]
    fn a_disk_that_ignores_sync_loses_answers() {
        let disk = Disk::default();
        disk.0.lock().expect("not poisoned").ignores_sync = true;
        let (mut journal, _) = Journal::open(disk.clone()).expect("opens");
        journal.append(&entry(1)).expect("writes");
        let (_, found) = Journal::open(disk.after_power_cut(&[0])).expect("opens");
        assert_eq!(found, []);
    }

    proptest! {
        /// Whatever becomes of unsynced writes, what is read is a prefix of what was written,
        /// and the journal goes on from there.
        #[test]
        fn a_torn_tail_is_cut_and_the_journal_goes_on(
            safe in 0_u64..5,
            fates in proptest::collection::vec(0_usize..200, 0..4),
        ) {
            let disk = Disk::default();
            let (mut journal, _) = Journal::open(disk.clone()).expect("opens");
            for seq in 1..=safe {
                journal.append(&entry(seq)).expect("writes");
            }
            disk.0.lock().expect("not poisoned").ignores_sync = true;
            for seq in safe + 1..=safe + fates.len() as u64 {
                journal.append(&entry(seq)).expect("writes");
            }
            let after = disk.after_power_cut(&fates);
            let (mut journal, found) = Journal::open(after.clone()).expect("opens");
            prop_assert!(found.len() as u64 >= safe);
            let prefix: Vec<_> = (1..=found.len() as u64).map(entry).collect();
            prop_assert_eq!(&found, &prefix);

            journal.append(&entry(99)).expect("writes");
            let (_, again) = Journal::open(after.after_power_cut(&[])).expect("opens");
            prop_assert_eq!(again.last(), Some(&entry(99)));
            prop_assert_eq!(again.len(), found.len() + 1);
        }

        /// A flipped byte anywhere costs at most the entries from there on, never a wrong one.
        #[test]
        fn damage_is_never_read_as_an_answer(at in 0_usize..400, bit in 0_u8..8) {
            let disk = Disk::default();
            let (mut journal, _) = Journal::open(disk.clone()).expect("opens");
            for seq in 1..=4 {
                journal.append(&entry(seq)).expect("writes");
            }
            {
                let mut state = disk.0.lock().expect("not poisoned");
                let at = at % state.synced.len();
                state.synced[at] ^= 1 << bit;
            }
            let (_, found) = Journal::open(disk).expect("opens");
            let prefix: Vec<_> = (1..=found.len() as u64).map(entry).collect();
            prop_assert_eq!(found, prefix);
        }
    }

    #[test]
    fn a_file_keeps_its_entries() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let sitting = SittingId(uuid::Uuid::from_u128(7));
        let (mut journal, none) =
            Journal::open(FileStorage::open(folder.path(), sitting).expect("opens")).expect("reads");
        assert_eq!(none, []);
        journal.append(&entry(1)).expect("writes");
        drop(journal);
        let (journal, found) = Journal::open(FileStorage::open(folder.path(), sitting).expect("opens")).expect("reads");
        assert_eq!((found, journal.last_seq()), (vec![entry(1)], 1));
        FileStorage::remove(folder.path(), sitting).expect("removes");
        FileStorage::remove(folder.path(), sitting).expect("removing twice is fine");
    }
}

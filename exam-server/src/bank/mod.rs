//! The question bank in force: read from its folder, watched, and replaced only by one that an exam can go on with.
//!
//! A damaged, half-written or emptied file never takes a bank out of force: [`Banks::reload`] keeps the last good one
//! and remembers what was wrong, for the keeper's page to say.

mod files;
mod fitness;
mod search;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock};

use protocol::Moment;
use question_bank::{Bank, Blueprint, Glossary};

use crate::edge::local_date;

pub use files::{BankError, fingerprint, surroundings};
pub use fitness::Objection;

/// A question bank with everything papers are made up by.
#[derive(Debug, Clone)]
pub struct BankInForce {
    /// All questions.
    pub bank: Bank,
    /// How papers are made up, by file name without its ending.
    pub blueprints: BTreeMap<String, Blueprint>,
    /// The terms of the trade; none when the folder has no glossary.
    pub glossary: Glossary,
    index: search::Index,
}

impl BankInForce {
    /// Puts a bank into a form that can be searched.
    pub fn new(bank: Bank, blueprints: BTreeMap<String, Blueprint>, glossary: Glossary) -> Self {
        let index = search::Index::of(&bank);
        Self { bank, blueprints, glossary, index }
    }

    /// Reads a folder with `items`, `blueprints` and `glossary.ron`.
    ///
    /// # Errors
    /// [`BankError`] with every file and line that cannot be used.
    pub fn load(folder: &Path) -> Result<Self, BankError> {
        let bank = Bank::load(folder)?;
        let (blueprints, glossary) = surroundings(folder)?;
        Ok(Self::new(bank, blueprints, glossary))
    }

    /// The newest versions of the items whose id or text holds every word of `query`, in whichever language, by id.
    /// Upper and lower case are one. An empty query finds everything.
    pub fn find<'a>(&'a self, query: &str) -> impl Iterator<Item = &'a question_bank::Item> {
        let wanted = search::words(query);
        self.bank.newest().filter(move |item| self.index.has(&item.id, &wanted))
    }
}

/// Why the folder's bank is not in force.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Damage {
    /// When that was found.
    pub since: Moment,
    /// What is wrong.
    pub faults: Faults,
}

/// What is wrong with a bank that was not taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Faults {
    /// Files cannot be read; a line for each, with file and line.
    Files(Vec<String>),
    /// It can be read, but no exam could go on with it.
    Objections(Vec<Objection>),
}

/// The bank in force of one process, and what became of its folder.
pub struct Banks {
    folder: PathBuf,
    now: RwLock<Arc<BankInForce>>,
    state: Mutex<State>,
    /// Held by whoever writes into the folder.
    pub(crate) writing: tokio::sync::Mutex<()>,
}

#[derive(Debug, Default)]
struct State {
    seen: Option<String>,
    damage: Option<Damage>,
}

impl Banks {
    /// The bank of a folder, read already.
    pub fn new(folder: PathBuf, bank: BankInForce) -> Self {
        let state = State { seen: Some(fingerprint(&folder)), damage: None };
        Self {
            folder,
            now: RwLock::new(Arc::new(bank)),
            state: Mutex::new(state),
            writing: tokio::sync::Mutex::default(),
        }
    }

    /// The last good bank, where the folder's cannot be used.
    pub fn last_good(folder: PathBuf, bank: BankInForce, damage: Damage) -> Self {
        let banks = Self::new(folder, bank);
        banks.state().damage = Some(damage);
        banks
    }

    /// The bank in force.
    pub fn now(&self) -> Arc<BankInForce> {
        Arc::clone(&self.now.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Where its files are.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Why the folder's bank is not in force, if it is not.
    pub fn damage(&self) -> Option<Damage> {
        self.state().damage.clone()
    }

    /// Whether a file has changed since the folder was last looked at. Reads the folder.
    pub fn has_changed(&self) -> bool {
        let found = Some(fingerprint(&self.folder));
        self.state().seen != found
    }

    /// Reads the folder again and puts its bank into force, unless it is damaged or no exam could go on with it. True
    /// when another bank is in force now. Blocks while it reads.
    pub fn reload(&self, at: Moment) -> bool {
        // Taken before reading: what is written meanwhile is seen as a change the next time.
        let found = fingerprint(&self.folder);
        let old = self.now();
        let read = BankInForce::load(&self.folder).map_err(|error| Faults::Files(error.lines())).and_then(|new| {
            let objections = fitness::objections(&old, &new, local_date(at));
            if objections.is_empty() { Ok(new) } else { Err(Faults::Objections(objections)) }
        });
        let mut state = self.state();
        state.seen = Some(found);
        match read {
            Ok(new) => {
                state.damage = None;
                let other = new.bank.hash() != old.bank.hash();
                *self.now.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(new);
                other
            }
            Err(faults) => {
                let since =
                    state.damage.as_ref().filter(|known| known.faults == faults).map_or(at, |known| known.since);
                state.damage = Some(Damage { since, faults });
                false
            }
        }
    }

    /// What would speak against a bank, were it put into force now.
    pub fn objections(&self, new: &BankInForce, at: Moment) -> Vec<Objection> {
        fitness::objections(&self.now(), new, local_date(at))
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const AT: Moment = Moment(5);

    fn item(number: u32, answer: &str) -> String {
        format!(
            "(id: \"passage-{number:04}\", version: 1, chapter: \"passage\", groups: [Car], difficulty: 0.5, \
             answer: {answer}, law: [], picture: None, shuffle: false, enemies: [], valid: (None, None), \
             text: {{\"zh-Hans\": (stem: \"让行 {number}\", options: [], explanation: \"因为\"), \
             \"fr\": (stem: \"Cédez le passage {number}\", options: [], explanation: \"Parce que\")}}),"
        )
    }

    fn folder(items: &[String]) -> tempfile::TempDir {
        let folder = tempfile::tempdir().expect("a folder");
        std::fs::create_dir_all(folder.path().join("items")).expect("a folder");
        std::fs::create_dir_all(folder.path().join("blueprints")).expect("a folder");
        write(folder.path(), &format!("[{}]", items.concat()));
        folder
    }

    fn write(folder: &Path, text: &str) {
        std::fs::write(folder.join("items/passage.ron"), text).expect("a written file");
    }

    fn banks(folder: &Path) -> Banks {
        Banks::new(folder.to_owned(), BankInForce::load(folder).expect("a sound bank"))
    }

    #[test]
    fn a_half_written_file_leaves_the_last_good_bank_in_force() {
        let folder = folder(&[item(1, "True"), item(2, "False")]);
        let banks = banks(folder.path());
        let before = banks.now().bank.hash().to_owned();
        let whole = format!("[{}]", [item(1, "True"), item(2, "False"), item(3, "True")].concat());
        write(folder.path(), &whole[..whole.len() / 2]);
        assert!(banks.has_changed());
        assert!(!banks.reload(AT));
        assert_eq!(banks.now().bank.hash(), before);
        let damage = banks.damage().expect("the file is damaged");
        assert_eq!(damage.since, AT);
        assert!(matches!(&damage.faults, Faults::Files(lines) if lines[0].starts_with("items/passage.ron:")));

        write(folder.path(), &whole);
        assert!(banks.has_changed() && banks.reload(Moment(6)));
        assert_eq!((banks.now().bank.len(), banks.damage()), (3, None));
        assert!(!banks.has_changed());
    }

    #[test]
    fn an_item_does_not_vanish_and_its_key_does_not_change_under_the_same_version() {
        let folder = folder(&[item(1, "True"), item(2, "False")]);
        let banks = banks(folder.path());
        write(folder.path(), &format!("[{}]", item(2, "True")));
        assert!(!banks.reload(AT));
        let Some(Damage { faults: Faults::Objections(objections), .. }) = banks.damage() else {
            panic!("the bank was taken")
        };
        let expected =
            [Objection::Vanished(vec!["passage-0001".to_owned()]), Objection::KeyChanged("passage-0002".to_owned(), 1)];
        assert_eq!(objections, expected);
        assert_eq!(banks.now().bank.len(), 2);
    }

    #[test]
    fn a_search_takes_words_of_any_language_and_wants_them_all() {
        let folder = folder(&[item(1, "True"), item(2, "False")]);
        let bank = banks(folder.path()).now();
        let found = |query: &str| bank.find(query).map(|item| item.id.to_string()).collect::<Vec<_>>();
        assert_eq!(found("让行 cédez 2"), ["passage-0002"]);
        assert_eq!(found("CÉDEZ").len(), 2);
        assert_eq!(found("PASSAGE-0001"), ["passage-0001"]);
        assert_eq!(found("让行 nothing").len(), 0);
        assert_eq!(found("  ").len(), 2);
    }
}

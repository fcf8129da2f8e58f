use std::collections::BTreeMap;

use protocol::exam::{Response, ResponseEntry};

/// How safe an answer is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum SaveState {
    /// Never answered or flagged.
    Blank,
    /// On its way to the journal.
    Writing,
    /// In the journal on this machine's disk, synced.
    Written,
    /// Durable on the server.
    Sealed,
}

/// One question of the sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SheetEntry {
    /// What is chosen now.
    pub response: Response,
    /// Marked to come back to.
    pub flagged: bool,
    /// How safe that is.
    pub state: SaveState,
}

/// The answers of one sitting, and how far they are safe.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Sheet {
    /// One per question; index is the number minus one.
    pub entries: Vec<SheetEntry>,
    /// Last sequence number on the local disk.
    pub written: u64,
    /// Last sequence number durable on the server.
    pub sealed: u64,
    /// Last sequence number given out.
    last_seq: u64,
    /// The entry of each question that counts now, by question number.
    latest: BTreeMap<u16, ResponseEntry>,
}

impl Sheet {
    pub(crate) fn new(questions: usize) -> Self {
        let blank = SheetEntry { response: Response::default(), flagged: false, state: SaveState::Blank };
        Self { entries: vec![blank; questions], ..Self::default() }
    }

    /// The last sequence number given out; zero when nothing was answered.
    pub fn last_seq(&self) -> u64 {
        self.last_seq
    }

    /// Questions with a response.
    pub fn answered(&self) -> usize {
        self.entries.iter().filter(|entry| !entry.response.0.is_empty()).count()
    }

    /// Questions marked to come back to.
    pub fn flagged(&self) -> usize {
        self.entries.iter().filter(|entry| entry.flagged).count()
    }

    /// Makes the next entry for a question, to be written and sent. `None`: no such question.
    pub(crate) fn record(
        &mut self,
        question: u16,
        response: Response,
        flagged: bool,
        used_ms: u64,
    ) -> Option<ResponseEntry> {
        let index = usize::from(question).checked_sub(1)?;
        self.entries.get(index)?;
        self.last_seq += 1;
        let entry = ResponseEntry { seq: self.last_seq, question, response, flagged, used_ms };
        self.adopt(entry.clone());
        Some(entry)
    }

    /// Takes over an entry known from the server or the journal, unless a later one is here.
    pub(crate) fn adopt(&mut self, entry: ResponseEntry) {
        self.last_seq = self.last_seq.max(entry.seq);
        let known = self.latest.get(&entry.question).map_or(0, |latest| latest.seq);
        let Some(index) = usize::from(entry.question).checked_sub(1) else { return };
        if entry.seq <= known || index >= self.entries.len() {
            return;
        }
        self.entries[index].response = entry.response.clone();
        self.entries[index].flagged = entry.flagged;
        self.latest.insert(entry.question, entry);
        self.settle();
    }

    pub(crate) fn written_up_to(&mut self, seq: u64) {
        self.written = self.written.max(seq);
        self.last_seq = self.last_seq.max(seq);
        self.settle();
    }

    pub(crate) fn sealed_up_to(&mut self, seq: u64) {
        self.sealed = self.sealed.max(seq);
        self.last_seq = self.last_seq.max(seq);
        self.settle();
    }

    fn settle(&mut self) {
        for (question, latest) in &self.latest {
            let state = if latest.seq <= self.sealed {
                SaveState::Sealed
            } else if latest.seq <= self.written {
                SaveState::Written
            } else {
                SaveState::Writing
            };
            self.entries[usize::from(*question) - 1].state = state;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stale_entry_never_replaces_a_later_one() {
        let mut sheet = Sheet::new(3);
        let first = sheet.record(2, Response(vec![0]), false, 10).expect("question 2 exists");
        sheet.record(2, Response(vec![1]), false, 20).expect("question 2 exists");
        sheet.adopt(first);
        assert_eq!(sheet.entries[1].response, Response(vec![1]));
    }

    #[test]
    fn numbers_go_on_after_what_the_server_holds() {
        let mut sheet = Sheet::new(3);
        sheet.adopt(ResponseEntry { seq: 17, question: 1, response: Response(vec![2]), flagged: true, used_ms: 0 });
        sheet.sealed_up_to(20);
        assert_eq!(sheet.record(3, Response(vec![0]), false, 5).expect("question 3 exists").seq, 21);
        assert_eq!(sheet.entries[0].state, SaveState::Sealed);
        assert_eq!(sheet.entries[2].state, SaveState::Writing);
    }

    #[test]
    fn a_question_outside_the_paper_is_not_recorded() {
        let mut sheet = Sheet::new(3);
        assert_eq!(sheet.record(0, Response(vec![0]), false, 0), None);
        assert_eq!(sheet.record(4, Response(vec![0]), false, 0), None);
        assert_eq!(sheet.last_seq(), 0);
    }

    #[test]
    fn an_answer_is_sealed_only_when_its_own_number_is() {
        let mut sheet = Sheet::new(2);
        sheet.record(1, Response(vec![0]), false, 0);
        sheet.record(1, Response(vec![1]), false, 0);
        sheet.written_up_to(2);
        sheet.sealed_up_to(1);
        assert_eq!(sheet.entries[0].state, SaveState::Written);
    }
}

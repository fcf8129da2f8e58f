//! How the items do in the examinations themselves: counted from every marked paper of some months.
//!
//! The papers are read page by page, twice, within one transaction, so that memory does not grow with the number of
//! responses and both passes see the same papers. A report is kept until the bank in force or the papers change.

use std::collections::{BTreeMap, VecDeque};
use std::sync::{Arc, Mutex, PoisonError};

use protocol::exam::ResponseEntry;
use protocol::{Language, Moment, ResultId, Subject};
use question_bank::statistics::{Answered, FirstPass, ItemStatistics, SecondPass, Sitting};
use question_bank::{Bank, Item, ItemId, MarkingRules, Paper};
use serde::Deserialize;
use store::statistics::MarkedPaper;
use store::{Tx, statistics};
use tokio::sync::OnceCell;

use crate::app::App;
use crate::edge::start_of;
use crate::office::archive::AnyBank;
use crate::office::correction::Recount;
use crate::office::ranking::Month;
use crate::office::result::final_responses;
use crate::office::theory::figures;
use crate::office::{Trouble, archive};

/// The office's own figures, from `assets/forms/statistics.ron`.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StatisticsForm {
    /// Where the figures come from.
    pub source: String,
    /// Months shown when nobody asks for others.
    pub months: u8,
    /// Normal deviate of the intervals.
    pub z: f64,
    /// Fewer responses are too few to say anything against an item.
    pub few: u64,
    /// Fewer responses in a language are not shown by themselves.
    pub few_in_language: u64,
    /// Easiness above which an item tells nobody apart.
    pub too_easy: f64,
    /// Easiness below which an item is suspect.
    pub too_hard: f64,
    /// Discrimination below which an item works backwards.
    pub backwards_below: f64,
    /// Sittings read at once.
    pub sittings_at_once: u32,
}

/// Why a keeper should look at an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Flag {
    /// The able do worse than the others, beyond chance.
    Backwards,
    /// A wrong option draws the able, beyond chance, and more than the right one does.
    Rival,
    /// Hardly anybody is right.
    TooHard,
    /// Nearly everybody is right.
    TooEasy,
}

impl Flag {
    /// Every flag, the gravest first.
    pub const ALL: [Self; 4] = [Self::Backwards, Self::Rival, Self::TooHard, Self::TooEasy];

    /// Its name in keys and files.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Backwards => "backwards",
            Self::Rival => "rival",
            Self::TooEasy => "too-easy",
            Self::TooHard => "too-hard",
        }
    }
}

impl StatisticsForm {
    /// What speaks against an item. Easiness is judged by the estimate that allows for few responses.
    pub fn flags(&self, item: &Item, figures: &ItemStatistics) -> Vec<Flag> {
        if figures.responses < self.few {
            return Vec::new();
        }
        let backwards = figures.discrimination_interval.is_some_and(|interval| interval.high < self.backwards_below);
        let right = item.answer.right_choices();
        let own = figures.discrimination.unwrap_or(0.0).max(0.0);
        let rival =
            figures.options.iter().enumerate().filter(|(index, _)| !right.contains(index)).any(|(_, option)| {
                option.discrimination.is_some_and(|drawn| self.lower(drawn, figures.responses) > own)
            });
        let applies = |flag: &Flag| match flag {
            Flag::Backwards => backwards,
            Flag::Rival => rival,
            Flag::TooEasy => figures.shrunk_easiness > self.too_easy,
            Flag::TooHard => figures.shrunk_easiness < self.too_hard,
        };
        Flag::ALL.into_iter().filter(applies).collect()
    }

    /// Lower end of a correlation's interval by Fisher's transformation.
    fn lower(&self, correlation: f64, count: u64) -> f64 {
        let freedom = f64::from(u32::try_from(count).unwrap_or(u32::MAX)) - 3.0;
        if freedom > 0.0 { (correlation.atanh() - self.z / freedom.sqrt()).tanh() } else { -1.0 }
    }
}

/// Whole months, both included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Period {
    /// The first.
    pub first: Month,
    /// The last.
    pub last: Month,
}

impl Period {
    fn bounds(self) -> (Moment, Moment) {
        (start_of(self.first.first()), start_of(self.last.plus(1).first()))
    }
}

/// The numbers by which the passes know the records of the bank in force.
#[derive(Debug, Default)]
struct Numbers(BTreeMap<ItemId, BTreeMap<u32, usize>>);

impl Numbers {
    fn of(bank: &Bank) -> Self {
        let mut numbers: BTreeMap<ItemId, BTreeMap<u32, usize>> = BTreeMap::new();
        for (number, item) in bank.items().enumerate() {
            numbers.entry(item.id.clone()).or_default().insert(item.version, number);
        }
        Self(numbers)
    }

    fn get(&self, id: &ItemId, version: u32) -> Option<usize> {
        self.0.get(id)?.get(&version).copied()
    }
}

/// What the papers of a period say about the records of the bank in force.
#[derive(Debug)]
pub struct Report {
    /// Papers counted.
    pub sittings: u64,
    /// Papers that could not be read; the log says why.
    pub left_out: u64,
    /// Responses counted.
    pub responses: u64,
    numbers: Arc<Numbers>,
    items: Vec<ItemStatistics>,
    counted: SecondPass,
    /// What was asked for, to show languages by the same figures.
    z: f64,
    enough: u64,
}

impl Report {
    /// The figures of one record; `None` when it was on no paper.
    pub fn of(&self, id: &ItemId, version: u32) -> Option<&ItemStatistics> {
        self.items.get(self.numbers.get(id, version)?).filter(|figures| figures.responses > 0)
    }

    /// The figures of one record by language, where there are enough responses.
    pub fn by_language(&self, id: &ItemId, version: u32) -> BTreeMap<Language, ItemStatistics> {
        let number = self.numbers.get(id, version);
        number.map(|number| self.counted.by_language(number, self.enough, self.z)).unwrap_or_default()
    }
}

/// What a report depends on: a result more makes another one.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Key {
    bank: String,
    period: Period,
    papers: Vec<(u64, Option<Moment>)>,
    /// Keys that were corrected.
    corrections: usize,
}

type Cell = Arc<OnceCell<Arc<Report>>>;

/// The reports that were asked for last. Who asks for one that is being counted waits for it.
#[derive(Default)]
pub struct Statistics(Mutex<VecDeque<(Key, Cell)>>);

/// Reports kept.
const KEPT: usize = 6;

impl Statistics {
    /// A finished report on a bank, whatever papers came since.
    fn finished(&self, bank: &str, period: Period) -> Option<Arc<Report>> {
        let kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let fits = |(key, cell): &(Key, Cell)| {
            (key.bank == bank && key.period == period).then(|| cell.get().map(Arc::clone)).flatten()
        };
        kept.iter().rev().find_map(fits)
    }

    fn cell(&self, key: Key) -> Cell {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, cell)) = kept.iter().find(|(known, _)| *known == key) {
            return Arc::clone(cell);
        }
        if kept.len() >= KEPT {
            kept.pop_front();
        }
        let cell = Cell::default();
        kept.push_back((key, Arc::clone(&cell)));
        cell
    }
}

/// The parts of an examination that are held on papers.
const SUBJECTS: [Subject; 2] = [Subject::Subject1, Subject::SafeDriving];

/// The report of a period on the bank in force.
///
/// # Errors
/// [`Trouble::Store`]
pub async fn report(app: &App, period: Period) -> Result<Arc<Report>, Trouble> {
    let now = app.banks.now();
    let mut tx = app.store.read().await?;
    let (from, until) = period.bounds();
    let mut papers = Vec::with_capacity(SUBJECTS.len());
    for subject in SUBJECTS {
        papers.push(statistics::extent(&mut tx, subject, from, until).await?);
    }
    let recount = Recount::approved(&mut tx).await?;
    let key = Key { bank: now.bank.hash().to_owned(), period, papers, corrections: recount.len() };
    let cell = app.statistics.cell(key);
    cell.get_or_try_init(|| count(app, tx, &now.bank, period, recount)).await.map(Arc::clone)
}

/// A report of a period on the bank in force that may lack the latest papers, for pages that only mention figures: it is
/// counted when there is none yet.
///
/// # Errors
/// [`Trouble::Store`]
pub async fn recent(app: &App, period: Period) -> Result<Arc<Report>, Trouble> {
    match app.statistics.finished(app.banks.now().bank.hash(), period) {
        Some(finished) => Ok(finished),
        None => report(app, period).await,
    }
}

async fn count(app: &App, mut tx: Tx, bank: &Bank, period: Period, recount: Recount) -> Result<Arc<Report>, Trouble> {
    let form = &app.content.statistics;
    let numbers = Arc::new(Numbers::of(bank));
    let recount = Arc::new(recount);
    let mut first = FirstPass::new(bank.len());
    let mut walk = Walk::new(period, &numbers, &recount);
    while let Some(page) = walk.next(app, &mut tx).await? {
        for sitting in &page {
            first.add(sitting);
        }
    }
    let mut second = SecondPass::new(&first);
    let (mut sittings, mut responses) = (0, 0);
    let mut walk = Walk::new(period, &numbers, &recount);
    while let Some(page) = walk.next(app, &mut tx).await? {
        for sitting in &page {
            second.add(sitting);
            sittings += 1;
            responses += sitting.answers.len() as u64;
        }
    }
    let left_out = walk.left_out;
    Ok(Arc::new(Report {
        sittings,
        left_out,
        responses,
        items: second.report(form.z),
        numbers,
        counted: second,
        z: form.z,
        enough: form.few_in_language,
    }))
}

/// One way through the papers of a period, in order of time.
struct Walk {
    bounds: (Moment, Moment),
    numbers: Arc<Numbers>,
    recount: Arc<Recount>,
    /// Subjects still to come, the present one last.
    subjects: Vec<Subject>,
    after: Option<(Moment, ResultId)>,
    left_out: u64,
}

impl Walk {
    fn new(period: Period, numbers: &Arc<Numbers>, recount: &Arc<Recount>) -> Self {
        let subjects = SUBJECTS.into_iter().rev().collect();
        let (numbers, recount) = (Arc::clone(numbers), Arc::clone(recount));
        Self { bounds: period.bounds(), numbers, recount, subjects, after: None, left_out: 0 }
    }

    /// The next sittings; `None` when there are no more.
    async fn next(&mut self, app: &App, tx: &mut Tx) -> Result<Option<Vec<Sitting>>, Trouble> {
        let limit = i64::from(app.content.statistics.sittings_at_once);
        while let Some(subject) = self.subjects.last().copied() {
            let papers = statistics::page(tx, subject, self.bounds, self.after, limit).await?;
            let (Some(first), Some(last)) = (papers.first(), papers.last()) else {
                self.subjects.pop();
                self.after = None;
                continue;
            };
            self.after = Some((last.marked_at, last.result));
            let mut responses = statistics::responses(tx, subject, first.marked_at, last.marked_at).await?;
            let mut work = Vec::with_capacity(papers.len());
            for paper in papers {
                let entries = responses.remove(&paper.sitting).unwrap_or_default();
                match Work::of(app, tx, subject, &paper, entries).await {
                    Ok(one) => work.push(one),
                    Err(Trouble::Store(error)) => return Err(error.into()),
                    Err(error) => self.leave_out(&paper, &error),
                }
            }
            return self.mark(work).await.map(Some);
        }
        Ok(None)
    }

    /// Marks the papers again, beside the server's other work.
    async fn mark(&mut self, work: Vec<Work>) -> Result<Vec<Sitting>, Trouble> {
        let (numbers, recount) = (Arc::clone(&self.numbers), Arc::clone(&self.recount));
        let marked = tokio::task::spawn_blocking(move || {
            work.iter().map(|one| one.sitting(&numbers, &recount)).collect::<Vec<_>>()
        });
        let mut sittings = Vec::new();
        for one in marked.await.map_err(Trouble::broken)? {
            match one {
                Ok(sitting) => sittings.push(sitting),
                Err(error) => {
                    self.left_out += 1;
                    tracing::warn!(%error, "a paper is left out of the statistics");
                }
            }
        }
        Ok(sittings)
    }

    fn leave_out(&mut self, paper: &MarkedPaper, error: &Trouble) {
        self.left_out += 1;
        tracing::warn!(%error, sitting = %paper.sitting, "a paper is left out of the statistics");
    }
}

/// A paper with everything it is marked by.
struct Work {
    paper: Paper,
    bank: AnyBank,
    rules: MarkingRules,
    entries: Vec<ResponseEntry>,
}

impl Work {
    async fn of(
        app: &App,
        tx: &mut Tx,
        subject: Subject,
        marked: &MarkedPaper,
        entries: Vec<ResponseEntry>,
    ) -> Result<Self, Trouble> {
        let paper: Paper = serde_json::from_str(&marked.paper).map_err(Trouble::broken)?;
        let regulation = archive::regulation(tx, app, &marked.regulation, &marked.regulation_hash).await?;
        let rules = figures(&regulation, subject, marked.class)?.marking;
        let bank = archive::bank(tx, app, &paper.bank).await?;
        Ok(Self { paper, bank, rules, entries })
    }

    /// The sitting as it is counted. Questions after the last one that was answered were not reached, so they say nothing.
    fn sitting(&self, numbers: &Numbers, recount: &Recount) -> Result<Sitting, Trouble> {
        let millis = times(self.paper.entries.len(), &self.entries);
        let responses = final_responses(self.paper.entries.len(), self.entries.clone());
        // By the keys that hold now: what was marked by a wrong one says nothing about the item.
        let marked = recount.mark(&self.paper, &self.bank, &responses, &self.rules)?.by_key;
        // A record that the bank in force does not have is counted for its neighbours, but not reported.
        let number = |id: &ItemId, version| Some(numbers.get(id, version).unwrap_or(usize::MAX));
        let mut sitting =
            Sitting::of(&self.paper, &self.bank, &responses, &marked, &millis, number).map_err(Trouble::broken)?;
        let reached = sitting.answers.iter().rposition(|answer: &Answered| answer.chosen != 0);
        sitting.answers.truncate(reached.map_or(0, |index| index + 1));
        Ok(sitting)
    }
}

/// Time spent on each question, milliseconds: from the entry before to each of its own.
fn times(questions: usize, entries: &[ResponseEntry]) -> Vec<Option<u32>> {
    let mut times = vec![None; questions];
    let mut before = 0;
    for entry in entries {
        let spent = u32::try_from(entry.used_ms.saturating_sub(before)).unwrap_or(u32::MAX);
        before = before.max(entry.used_ms);
        let time: Option<&mut Option<u32>> =
            usize::from(entry.question).checked_sub(1).and_then(|index| times.get_mut(index));
        if let Some(time) = time {
            *time = Some(time.unwrap_or(0).saturating_add(spent));
        }
    }
    times
}

#[cfg(test)]
mod tests {
    use protocol::exam::Response;
    use question_bank::statistics::{Interval, OptionStatistics};

    use super::*;

    fn entry(seq: u64, question: u16, used_ms: u64) -> ResponseEntry {
        ResponseEntry { seq, question, response: Response(vec![0]), flagged: false, used_ms }
    }

    #[test]
    fn a_question_that_is_visited_twice_has_the_time_of_both_visits() {
        let entries = [entry(1, 1, 4_000), entry(2, 2, 9_000), entry(3, 1, 10_500), entry(4, 9, 11_000)];
        assert_eq!(times(3, &entries), [Some(5_500), Some(5_000), None]);
    }

    fn form() -> StatisticsForm {
        let text = include_str!("../../../assets/forms/statistics.ron");
        ron::from_str(text).expect("a sound form")
    }

    fn figures(easiness: f64, discrimination: f64, options: [f64; 2]) -> ItemStatistics {
        let option = |drawn| OptionStatistics { chosen: 200, share: 0.5, discrimination: Some(drawn) };
        ItemStatistics {
            responses: 400,
            exposure: 0.1,
            easiness: None,
            shrunk_easiness: easiness,
            discrimination: Some(discrimination),
            discrimination_interval: Some(Interval { low: discrimination - 0.1, high: discrimination + 0.1 }),
            unanswered: 0,
            options: options.map(option).into(),
            time: None,
        }
    }

    fn item() -> Item {
        let text = "(id: \"a-0001\", version: 1, chapter: \"a\", groups: [Car], difficulty: 0.5, answer: True, law: [], \
                    picture: None, shuffle: false, enemies: [], valid: (None, None), text: {})";
        ron::from_str(text).expect("an item")
    }

    #[test]
    fn an_item_is_flagged_by_what_is_beyond_chance() {
        let (form, item) = (form(), item());
        assert_eq!(form.flags(&item, &figures(0.8, 0.3, [0.3, -0.3])), []);
        assert_eq!(form.flags(&item, &figures(0.8, -0.05, [-0.05, 0.05])), [], "the interval holds zero");
        assert_eq!(form.flags(&item, &figures(0.8, -0.3, [-0.3, 0.3])), [Flag::Backwards, Flag::Rival]);
        assert_eq!(form.flags(&item, &figures(0.99, 0.1, [0.1, -0.1])), [Flag::TooEasy]);
        assert_eq!(form.flags(&item, &figures(0.1, 0.1, [0.1, -0.1])), [Flag::TooHard]);
        let few = ItemStatistics { responses: form.few - 1, ..figures(0.1, -0.9, [-0.9, 0.9]) };
        assert_eq!(form.flags(&item, &few), []);
    }
}

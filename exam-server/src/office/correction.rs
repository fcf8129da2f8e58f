//! Correcting a key after an item has been sat: who passes or fails differently, two people who want it, marks given again.
//!
//! The marks that were given are kept. Nobody loses a pass: the office had published the key, and a candidate went by the
//! verdict. So where the corrected key would take a pass away, the marks given stand.

use std::collections::BTreeMap;
use std::sync::Arc;

use locales::Args;
use protocol::{KeyCorrectionId, Message, Moment, ResultId, SittingId, StaffId};
use question_bank::correction::{Correction, Corrections};
use question_bank::{ItemId, Marked, MarkingRules, Paper};
use serde_json::json;
use store::correction::{self, CorrectedResult, FirstMarks, KeyCorrection, NewCorrection, Sat, sat_after};
use store::result::ResultRow;
use store::sitting::Sitting;
use store::{StoreError, Tx, response, result, sitting};
use uuid::Uuid;

use crate::app::App;
use crate::edge::{iso, local_date};
use crate::office::archive::AnyBank;
use crate::office::grant::candidate_of;
use crate::office::result::{final_responses, issue_permit, put_out_again};
use crate::office::theory::figures;
use crate::office::{Trouble, archive, log};

/// Results read at once.
const PAGE: i64 = 200;

/// What a stored correction says.
///
/// # Errors
/// [`Trouble::Broken`] when what is stored cannot be read.
pub fn stored(row: &KeyCorrection) -> Result<Correction, Trouble> {
    Ok(Correction {
        item: ItemId::new(row.item.as_str()),
        version: u32::try_from(row.version).map_err(Trouble::broken)?,
        remedy: serde_json::from_str(&row.remedy).map_err(Trouble::broken)?,
    })
}

/// Asks for a correction. It must fit the item in `bank`, which has it in that version.
///
/// # Errors
/// [`Trouble::Refused`] when it does not fit, or this version is being corrected already.
pub async fn ask(
    app: &App,
    bank: &question_bank::Bank,
    wanted: &Correction,
    reason: &str,
    by: StaffId,
) -> Result<KeyCorrectionId, Trouble> {
    if reason.is_empty() {
        return Err(Trouble::refused("keeper-reason-missing"));
    }
    Corrections::new(bank, std::slice::from_ref(wanted)).map_err(|_| Trouble::refused("keeper-correction-unfit"))?;
    let remedy = serde_json::to_string(&wanted.remedy).map_err(Trouble::broken)?;
    let id = KeyCorrectionId(app.edge.uuid());
    let new = NewCorrection {
        id,
        item: wanted.item.as_str(),
        version: wanted.version,
        remedy: &remedy,
        reason,
        at: app.edge.now(),
        by,
    };
    let mut tx = app.store.write().await?;
    correction::ask(&mut tx, &new).await.map_err(|error| match error {
        StoreError::Conflict(_) => Trouble::refused("keeper-correction-exists"),
        other => other.into(),
    })?;
    let act =
        json!({ "correction": id, "item": wanted.item, "version": wanted.version, "remedy": wanted.remedy, "by": by });
    log::record(&mut tx, &app.edge, "key-correction-asked", &act).await?;
    tx.commit().await?;
    Ok(id)
}

/// Gives a correction up before it is approved.
///
/// # Errors
/// [`Trouble::Refused`] when it is approved.
pub async fn withdraw(app: &App, id: KeyCorrectionId, by: StaffId) -> Result<(), Trouble> {
    let mut tx = app.store.write().await?;
    if !correction::withdraw(&mut tx, id).await? {
        return Err(Trouble::refused("errors-changed-meanwhile"));
    }
    log::record(&mut tx, &app.edge, "key-correction-withdrawn", &json!({ "correction": id, "by": by })).await?;
    tx.commit().await?;
    Ok(())
}

/// What a paper is marked as, corrections considered.
pub struct Standing {
    /// The marks that stand.
    pub marks: Marked,
    /// The marks by all corrected keys; others than those that stand where a pass would be lost.
    pub by_key: Marked,
}

/// What marks a paper by the corrected keys, where some of them concern it.
pub struct Recount {
    /// In the order in which they were approved.
    approved: Vec<Correction>,
}

impl Recount {
    /// By everything that two people have approved.
    ///
    /// # Errors
    /// [`Trouble::Store`]
    pub async fn approved(tx: &mut Tx) -> Result<Self, Trouble> {
        let approved = correction::approved(tx).await?.iter().map(stored).collect::<Result<_, _>>()?;
        Ok(Self { approved })
    }

    /// By that and one more, unless that is approved by now.
    fn and(mut self, one: Correction) -> Self {
        if !self.approved.contains(&one) {
            self.approved.push(one);
        }
        self
    }

    /// How many corrections there are.
    pub fn len(&self) -> usize {
        self.approved.len()
    }

    /// Whether no key was corrected.
    pub fn is_empty(&self) -> bool {
        self.approved.is_empty()
    }

    /// Those whose item is on a paper.
    pub fn concerning<'a>(&'a self, paper: &'a Paper) -> impl Iterator<Item = &'a Correction> {
        self.approved.iter().filter(|correction| {
            paper.entries.iter().any(|entry| entry.item == correction.item && entry.version == correction.version)
        })
    }

    /// Marks a paper, one correction after the other as they were approved: a pass, once given, stands.
    ///
    /// # Errors
    /// [`Trouble::Broken`] when the paper cannot be marked.
    pub fn mark(
        &self,
        paper: &Paper,
        bank: &question_bank::Bank,
        responses: &[protocol::exam::Response],
        rules: &MarkingRules,
    ) -> Result<Standing, Trouble> {
        let marks = question_bank::mark(paper, bank, responses, rules).map_err(Trouble::broken)?;
        let mut standing = Standing { by_key: marks.clone(), marks };
        let concerned: Vec<Correction> = self.concerning(paper).cloned().collect();
        for upto in 1..=concerned.len() {
            let corrections = Corrections::new(bank, &concerned[..upto]).map_err(Trouble::broken)?;
            standing.by_key = corrections.compare(paper, responses, rules).map_err(Trouble::broken)?.after;
            if !standing.marks.passed || standing.by_key.passed {
                standing.marks = standing.by_key.clone();
            }
        }
        Ok(standing)
    }
}

/// A result that a correction would change, or has to do with.
#[derive(Debug, Clone)]
pub struct Effect {
    /// Serial number of the application.
    pub serial: String,
    /// Points before and after.
    pub score: (u32, u32),
    /// Verdicts before and after.
    pub passed: (bool, bool),
    /// Whether the earlier marks stand.
    pub stands: bool,
}

/// What a correction would change.
#[derive(Debug, Clone, Default)]
pub struct Effects {
    /// Marked sittings whose paper held the item.
    pub sat: usize,
    /// Those whose marks would be others, changed verdicts first.
    pub changed: Vec<Effect>,
}

impl Effects {
    /// How many would pass instead of failing.
    pub fn gains(&self) -> usize {
        self.changed.iter().filter(|effect| !effect.passed.0 && effect.passed.1).count()
    }

    /// How many would fail, were their pass not to stand.
    pub fn losses(&self) -> usize {
        self.changed.iter().filter(|effect| effect.stands).count()
    }
}

/// A marked sitting, by the keys so far and by the corrected ones.
struct Again {
    row: ResultRow,
    sitting: Sitting,
    standing: Standing,
    /// JSON of the chapters by the corrected keys.
    chapters: String,
}

/// Marks what was sat with the item again, from `since` on, and hands each to `take`. Memory does not grow with the results.
async fn again(
    tx: &mut Tx,
    app: &App,
    wanted: &Correction,
    since: Moment,
    mut take: impl FnMut(Again),
) -> Result<usize, Trouble> {
    let recount = Recount::approved(tx).await?.and(wanted.clone());
    let mut banks: BTreeMap<String, Arc<AnyBank>> = BTreeMap::new();
    let mut sat = 0;
    let mut after = (since, ResultId(Uuid::nil()));
    loop {
        let page = sat_after(tx, after, PAGE).await?;
        let Some(last) = page.last() else { return Ok(sat) };
        after = (Moment(last.marked_at), last.result);
        for one in page {
            let Some(found) = mark_again(tx, app, &recount, wanted, &one, &mut banks).await? else { continue };
            sat += 1;
            take(found);
        }
    }
}

async fn mark_again(
    tx: &mut Tx,
    app: &App,
    recount: &Recount,
    wanted: &Correction,
    one: &Sat,
    banks: &mut BTreeMap<String, Arc<AnyBank>>,
) -> Result<Option<Again>, Trouble> {
    // Most papers do not hold the item; reading them whole would take the most time.
    if !one.paper.contains(wanted.item.as_str()) {
        return Ok(None);
    }
    let paper: Paper = serde_json::from_str(&one.paper).map_err(Trouble::broken)?;
    if !paper.entries.iter().any(|entry| entry.item == wanted.item && entry.version == wanted.version) {
        return Ok(None);
    }
    let bank = if let Some(bank) = banks.get(&paper.bank) {
        Arc::clone(bank)
    } else {
        let bank = Arc::new(archive::bank(tx, app, &paper.bank).await?);
        banks.insert(paper.bank.clone(), Arc::clone(&bank));
        bank
    };
    let broken = |what: &str| Trouble::Broken(format!("the sitting {} has no {what}", one.sitting));
    let sitting = sitting::get(tx, one.sitting).await?.ok_or_else(|| broken("row"))?;
    let row = result::of_sitting(tx, one.sitting).await?.ok_or_else(|| broken("result"))?;
    let regulation = archive::regulation(tx, app, &sitting.regulation, &sitting.regulation_hash).await?;
    let rules = figures(&regulation, row.subject, row.class)?.marking;
    let responses = final_responses(paper.entries.len(), response::of_sitting(tx, one.sitting).await?);
    let standing = recount.mark(&paper, &bank, &responses, &rules)?;
    let blueprint = archive::kept_blueprint(tx, &paper.blueprint.hash).await?;
    let chapters = serde_json::to_string(&standing.by_key.chapter_scores(&blueprint)).map_err(Trouble::broken)?;
    Ok(Some(Again { row, sitting, standing, chapters }))
}

impl Again {
    /// Whether the marks by the corrected keys are others than the result has.
    fn changes(&self) -> bool {
        let after = &self.standing.by_key;
        u32::from(self.row.score) != after.score || self.row.passed != after.passed
    }

    fn stands(&self) -> bool {
        self.row.passed && !self.standing.by_key.passed
    }
}

/// What a correction would change, were it approved now.
///
/// # Errors
/// [`Trouble::Broken`] when something that was sat can no longer be marked.
pub async fn preview(app: &App, wanted: &Correction) -> Result<Effects, Trouble> {
    let mut tx = app.store.read().await?;
    let mut changed = Vec::new();
    let sat = again(&mut tx, app, wanted, Moment(i64::MIN), |again| {
        if again.changes() {
            let after = &again.standing.by_key;
            changed.push((
                again.row.application,
                Effect {
                    serial: String::new(),
                    score: (u32::from(again.row.score), after.score),
                    passed: (again.row.passed, after.passed),
                    stands: again.stands(),
                },
            ));
        }
    })
    .await?;
    let mut effects = Effects { sat, changed: Vec::new() };
    for (application, mut effect) in changed {
        let application = store::application::get(&mut tx, application).await?;
        effect.serial = application.map(|application| application.serial).unwrap_or_default();
        effects.changed.push(effect);
    }
    effects.changed.sort_by_key(|effect| (effect.passed.0 == effect.passed.1, effect.serial.clone()));
    Ok(effects)
}

/// The second person approves: every sitting with the item is marked again. Results with other marks keep the old ones
/// beside them and leave for the registry once more.
///
/// # Errors
/// [`Trouble::Refused`] when the same person asked for it, or it is not asked for any more.
pub async fn approve(app: &App, id: KeyCorrectionId, by: StaffId) -> Result<(), Trouble> {
    let mut tx = app.store.read().await?;
    let row = correction::get(&mut tx, id).await?;
    let row = row.ok_or_else(|| Trouble::Unknown(Message::new("keeper-correction-unknown")))?;
    let wanted = stored(&row)?;
    // Marked outside of the writing transaction, so that no candidate's answers wait for it.
    let begun = app.edge.now();
    let mut found: BTreeMap<SittingId, Again> = BTreeMap::new();
    let keep = |found: &mut BTreeMap<SittingId, Again>, again: Again| {
        if again.changes() {
            found.insert(again.sitting.id, again);
        }
    };
    again(&mut tx, app, &wanted, Moment(i64::MIN), |again| keep(&mut found, again)).await?;
    drop(tx);

    let mut tx = app.store.write().await?;
    let at = app.edge.now();
    if !correction::approve(&mut tx, id, by, at).await? {
        return Err(Trouble::refused(if row.asked_by == by {
            "errors-same-person"
        } else {
            "errors-changed-meanwhile"
        }));
    }
    // What was marked meanwhile was marked by the old key.
    again(&mut tx, app, &wanted, begun.plus_millis(-OVERLAP_MS), |again| keep(&mut found, again)).await?;
    for again in found.into_values() {
        correct(&mut tx, app, id, again, at).await?;
    }
    let act =
        json!({ "correction": id, "item": wanted.item, "version": wanted.version, "remedy": wanted.remedy, "by": by });
    log::record(&mut tx, &app.edge, "key-correction-approved", &act).await?;
    tx.commit().await?;
    Ok(())
}

/// Transactions that were open when the first look began ended no later than this.
const OVERLAP_MS: i64 = 60_000;

async fn correct(tx: &mut Tx, app: &App, id: KeyCorrectionId, again: Again, at: Moment) -> Result<(), Trouble> {
    let stands = again.stands();
    let Again { row, sitting, standing, chapters } = again;
    let score = u16::try_from(standing.by_key.score).map_err(Trouble::broken)?;
    let corrected = CorrectedResult {
        correction: id,
        result: row.id,
        before: (row.score, row.passed, row.chapters.clone()),
        after: (score, standing.by_key.passed, chapters),
        stands,
        at,
    };
    if !correction::correct(tx, &corrected).await? {
        return Err(Trouble::refused("errors-changed-meanwhile"));
    }
    let act = json!({
        "correction": id, "result": row.id, "score_before": row.score, "passed_before": row.passed,
        "score_after": score, "passed_after": corrected.after.1, "stands": stands,
    });
    log::record(tx, &app.edge, "result-corrected", &act).await?;
    if stands {
        return Ok(());
    }
    let candidate = candidate_of(tx, &sitting).await?;
    let now = ResultRow { score, passed: corrected.after.1, chapters: corrected.after.2, ..row.clone() };
    if now.passed && !row.passed && row.subject == protocol::Subject::Subject1 {
        let regulation = archive::regulation(tx, app, &sitting.regulation, &sitting.regulation_hash).await?;
        issue_permit(tx, app, &candidate, &regulation, local_date(at)).await?;
    }
    put_out_again(tx, app, &sitting, &candidate, &now, at).await
}

/// What `common-first-marks` says of marks whose place others have taken.
pub fn first_marks(first: &FirstMarks) -> Args {
    let verdict = if first.passed { "passed" } else { "failed" };
    Args::new().set("at", iso(first.corrected_at)).set("score", i64::from(first.score)).set("verdict", verdict)
}

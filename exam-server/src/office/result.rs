//! Marks a sitting and does everything that follows from the mark, in one transaction.

use jiff::civil::Date;
use protocol::exam::{ChapterScore, Response, ResultView};
use protocol::kiosk::ExamRules;
use protocol::{ApplicationKind, Moment, PermitId, ResultId, SittingId, Subject, WriteBackId};
use rules::booking::{AfterAttempt, after_attempt, permit_expiry};
use rules::numbers;
use rules::sitting::{Ending, Reason};
use serde_json::json;
use store::result::ResultRow;
use store::seating::Candidate;
use store::sitting::Sitting;
use store::write_back::{NewWriteBack, WriteBackState};
use store::{Tx, application, counter, response, result, seating, sitting, terminal};

use crate::app::App;
use crate::edge::local_date;
use crate::office::correction::Recount;
use crate::office::grant::{candidate_of, latest, paper};
use crate::office::theory::{TheoryFigures, figures};
use crate::office::{Trouble, archive, log, write_back};

/// Hands in and marks: closes the answers, writes the result, counts the attempt, issues the learner's permit where
/// Subject 1 was passed, and puts the result into the outbox.
///
/// False when the sitting was handed in or declared void in the meantime; nothing is written then.
///
/// # Errors
/// [`Trouble::Store`], or [`Trouble::Broken`] when paper, bank or regulation are not what the sitting was begun under.
pub(super) async fn close_and_mark(tx: &mut Tx, app: &App, sitting: &Sitting, ending: Ending) -> Result<bool, Trouble> {
    let at = app.edge.now();
    // First of all: from here on no answer is taken, so what is read below is final.
    if !sitting::submit(tx, sitting.id, at).await? {
        return Ok(false);
    }
    let candidate = candidate_of(tx, sitting).await?;
    let regulation = archive::regulation(tx, app, &sitting.regulation, &sitting.regulation_hash).await?;
    let figures = figures(&regulation, candidate.subject, candidate.class)?;
    let paper = paper(sitting)?;
    let bank = archive::bank(tx, app, &paper.bank).await?;
    let blueprint = archive::kept_blueprint(tx, &paper.blueprint.hash).await?;

    let entries = response::of_sitting(tx, sitting.id).await?;
    let last_seq = entries.last().map_or(0, |entry| entry.seq);
    let answers = proof::canonical::json(&entries).map_err(Trouble::broken)?;
    let act = json!({
        "sitting": sitting.id, "ending": ending, "last_seq": last_seq,
        "answers": proof::Digest::of(&answers),
    });
    log::record(tx, &app.edge, "submitted", &act).await?;

    let responses = final_responses(paper.entries.len(), entries);
    let answered = responses.iter().filter(|response| !response.0.is_empty()).count();
    // A key that two people have corrected since the paper was drawn is not marked by any more.
    let marked = Recount::approved(tx).await?.mark(&paper, &bank, &responses, &figures.marking)?.marks;
    let small = |points: u32| u16::try_from(points).map_err(Trouble::broken);
    let chapters = marked.chapter_scores(&blueprint);
    let next = after_attempt(sitting.attempt, marked.passed, &regulation)?;
    let used_up = !matches!(next, AfterAttempt::Resit { .. });
    seating::count_attempt(tx, candidate.booking, used_up, at).await?;

    let id = ResultId(app.edge.uuid());
    let act = json!({
        "result": id, "sitting": sitting.id, "paper": sitting.paper_hash, "regulation": sitting.regulation_hash,
        "score": marked.score, "total": marked.total, "pass_mark": marked.pass_mark, "passed": marked.passed,
    });
    let recorded = log::record(tx, &app.edge, "result", &act).await?;
    let row = ResultRow {
        id,
        sitting: sitting.id,
        application: candidate.application,
        school: candidate.school,
        subject: candidate.subject,
        class: candidate.class,
        attempt: sitting.attempt,
        first_ever: result::count(tx, candidate.application, candidate.subject).await? == 0,
        score: small(marked.score)?,
        total: small(marked.total)?,
        pass_mark: small(marked.pass_mark)?,
        passed: marked.passed,
        unanswered: marked.unanswered,
        chapters: serde_json::to_string(&chapters).map_err(Trouble::broken)?,
        regulation: sitting.regulation.clone(),
        regulation_hash: sitting.regulation_hash.clone(),
        marked_at: at,
        receipt: recorded.receipt.to_string(),
        examiner_signed_at: None,
        candidate_signed_at: None,
    };
    result::insert(tx, &row).await?;
    // O162 art. 93: cheating costs the test. The mark stays what it is, for it can be computed again; what follows from it waits.
    let cheated = ending == Ending::Stopped(Reason::Cheating);
    if row.passed && !cheated && row.subject == Subject::Subject1 {
        issue_permit(tx, app, &candidate, &regulation, local_date(at)).await?;
    }
    let doing = Doing { answered, cheated };
    put_out(tx, app, sitting, &candidate, &figures, &row, doing).await?;
    terminal::bump(tx, sitting.terminal).await?;
    Ok(true)
}

/// What counts for each question: the latest entry, or none.
pub(crate) fn final_responses(questions: usize, entries: Vec<protocol::exam::ResponseEntry>) -> Vec<Response> {
    let mut responses = vec![Response::default(); questions];
    for entry in latest(entries) {
        let place = usize::from(entry.question).checked_sub(1).and_then(|index| responses.get_mut(index));
        if let Some(place) = place {
            *place = entry.response;
        }
    }
    responses
}

/// The series that permits of an office (four digits) are counted in.
pub(crate) fn permit_series(office: &str) -> String {
    format!("permit-{office}")
}

/// Issues the learner's permit that passing Subject 1 leads to, unless the application has one.
pub(super) async fn issue_permit(
    tx: &mut Tx,
    app: &App,
    candidate: &Candidate,
    regulation: &rules::regulation::Regulation,
    today: Date,
) -> Result<(), Trouble> {
    // Conversions, restored licences and the test after 12 points lead to no learner's permit.
    if !matches!(candidate.kind, ApplicationKind::First | ApplicationKind::Upgrade) {
        return Ok(());
    }
    let application = application::get(tx, candidate.application).await?;
    let facts = application.ok_or_else(|| Trouble::broken("a booking has no application"))?.facts;
    let expires = permit_expiry(regulation, candidate.class, facts.born, facts.vocational_student, today)?;
    let office = &app.config.office_code[..4];
    let counter = counter::next(tx, &permit_series(office)).await?;
    let counter = u32::try_from(counter).map_err(Trouble::broken)?;
    let number = numbers::permit(office, counter).map_err(Trouble::broken)?;
    let id = PermitId(app.edge.uuid());
    let (issued_on, expires_on) = (today.to_string(), expires.to_string());
    if result::issue_permit(tx, id, candidate.application, &number, &issued_on, &expires_on).await? {
        let act = json!({
            "permit": id, "application": candidate.application, "issued_on": issued_on, "expires_on": expires_on,
        });
        log::record(tx, &app.edge, "permit-issued", &act).await?;
    }
    Ok(())
}

/// How the candidate went about it, as far as the gate asks.
#[derive(Debug, Clone, Copy)]
struct Doing {
    answered: usize,
    cheated: bool,
}

async fn put_out(
    tx: &mut Tx,
    app: &App,
    sitting: &Sitting,
    candidate: &Candidate,
    figures: &TheoryFigures,
    row: &ResultRow,
    doing: Doing,
) -> Result<(), Trouble> {
    let started = sitting.started_at.unwrap_or(sitting.signed_in_at);
    let overlapping = result::overlapping(tx, candidate.person, sitting.id, started, row.marked_at).await?;
    let facts = write_back::Facts {
        started,
        ended: row.marked_at,
        answered: i64::try_from(doing.answered).unwrap_or(i64::MAX),
        must_be_identified: figures.identity_check,
        identified: candidate.identified_at.is_some(),
        session: (candidate.starts_at, candidate.ends_at),
        overlapping,
        cheated: doing.cheated,
    };
    let held = write_back::doubt(&facts, &app.content.room);
    let id = WriteBackId(app.edge.uuid());
    let permit = result::permit(tx, candidate.application).await?;
    let payload = write_back::payload(id, candidate, sitting, row, permit.as_ref().map(|(number, _)| number.as_str()));
    let new = NewWriteBack {
        id,
        result: row.id,
        person: candidate.person,
        payload: payload.to_string(),
        held: held.as_ref().map(serde_json::to_string).transpose().map_err(Trouble::broken)?,
        at: row.marked_at,
    };
    store::write_back::insert(tx, &new).await?;
    if let Some(reason) = held {
        let act = json!({ "write_back": id, "result": row.id, "reason": reason.key });
        log::record(tx, &app.edge, "write-back-held", &act).await?;
    }
    Ok(())
}

/// Puts a corrected result into the outbox once more, behind its first record. Where that one is held, so is this one:
/// two people decide on both.
pub(super) async fn put_out_again(
    tx: &mut Tx,
    app: &App,
    sitting: &Sitting,
    candidate: &Candidate,
    row: &ResultRow,
    at: Moment,
) -> Result<(), Trouble> {
    let first = store::write_back::of_result(tx, row.id).await?;
    let id = WriteBackId(app.edge.uuid());
    let permit = result::permit(tx, candidate.application).await?;
    let mut payload =
        write_back::payload(id, candidate, sitting, row, permit.as_ref().map(|(number, _)| number.as_str()));
    payload["corrects"] = json!(first.as_ref().map(|first| first.id));
    let held = first.filter(|first| first.state == WriteBackState::Held).and_then(|first| first.error);
    let new = NewWriteBack { id, result: row.id, person: candidate.person, payload: payload.to_string(), held, at };
    store::write_back::insert(tx, &new).await?;
    Ok(())
}

/// The result as the candidate sees it.
///
/// # Errors
/// [`Trouble::Broken`] when the sitting has no result.
pub(super) async fn view(tx: &mut Tx, sitting: SittingId, rules: &ExamRules) -> Result<ResultView, Trouble> {
    let row = result::of_sitting(tx, sitting).await?;
    let row = row.ok_or_else(|| Trouble::Broken(format!("sitting {sitting} has no result")))?;
    let chapters: Vec<ChapterScore> = serde_json::from_str(&row.chapters).map_err(Trouble::broken)?;
    Ok(ResultView {
        score: row.score,
        total: row.total,
        pass_mark: row.pass_mark,
        passed: row.passed,
        unanswered: row.unanswered,
        chapters,
        attempt: row.attempt,
        attempts_left: if row.passed { 0 } else { rules.attempts.saturating_sub(row.attempt) },
        receipt: row.receipt,
    })
}

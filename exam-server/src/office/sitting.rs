//! The life of a sitting, as the candidate moves it on: sign in, start, hand in, finish.

use protocol::{Language, Message, SittingId, TerminalId};
use question_bank::{AssemblyError, Exclusions, ItemId, Paper, Request, Seed, assemble};
use rules::identity::{normalise, upgrade};
use rules::sitting::{Ending, Reason};
use serde_json::json;
use store::seating::{BookingState, Candidate, SessionState};
use store::sitting::{NewSitting, Sitting, SittingState, Start};
use store::terminal::Terminal;
use store::{StoreError, Tx, seating, sitting, terminal};

use crate::app::App;
use crate::edge::local_date;
use crate::office::correction::Recount;
use crate::office::grant::{candidate_of, paper, terminal_of};
use crate::office::result::{close_and_mark, final_responses};
use crate::office::theory::{blueprint, figures};
use crate::office::{Trouble, archive, key, log};

/// Signs in the candidate who is seated at the terminal.
///
/// `number` is the document number or the application's serial number, as typed. Signing in again before the start is
/// no fault: it may choose another language only by starting over, so the first choice stays.
///
/// # Errors
/// [`Trouble::Refused`] with the reason: unknown, wrong session, another seat, not checked in, attempts used up, or a
/// sitting that is open on another terminal.
pub async fn sign_in(app: &App, token: &str, number: &str, language: Language) -> Result<TerminalId, Trouble> {
    let mut tx = app.store.write().await?;
    let terminal = terminal_of(&mut tx, token).await?;
    let number = normalise(number);
    let document = upgrade(&number).unwrap_or_else(|| number.clone());
    let is_named = |candidate: &Candidate| candidate.document_number == document || candidate.serial == number;

    if let Some(live) = sitting::at_terminal(&mut tx, terminal.id).await? {
        let named = is_named(&candidate_of(&mut tx, &live).await?);
        return if named { Ok(terminal.id) } else { Err(Trouble::refused("errors-seat-taken")) };
    }
    let seated = seating::at_terminal(&mut tx, terminal.id).await?;
    let Some(candidate) = seated.filter(is_named) else {
        return Err(who_is_it(&mut tx, &terminal, &document, &number).await?);
    };
    if sitting::unfinished_of(&mut tx, candidate.person).await?.iter().any(|at| *at != terminal.id) {
        return Err(Trouble::refused("errors-second-kiosk"));
    }
    if candidate.session_state != SessionState::Running {
        return Err(Trouble::refused("errors-no-session"));
    }
    let regulation = archive::regulation(&mut tx, app, &candidate.regulation, &candidate.regulation_hash).await?;
    let figures = figures(&regulation, candidate.subject, candidate.class)?;
    if figures.identity_check && candidate.identified_at.is_none() {
        return Err(Trouble::refused("errors-candidate-not-checked-in"));
    }
    let attempt = candidate.attempts_used.saturating_add(1);
    if attempt > figures.exam.attempts {
        return Err(Trouble::refused("errors-booking-attempts-used"));
    }

    let new = NewSitting {
        id: SittingId(app.edge.uuid()),
        booking: candidate.booking,
        attempt,
        terminal: terminal.id,
        key_salt: app.edge.bytes(),
        language,
        regulation: candidate.regulation.clone(),
        regulation_hash: candidate.regulation_hash.clone(),
        at: app.edge.now(),
    };
    sitting::insert(&mut tx, &new).await.map_err(|error| match error {
        StoreError::Conflict(_) => Trouble::refused("errors-second-kiosk"),
        other => other.into(),
    })?;
    terminal::bump(&mut tx, terminal.id).await?;
    let act = json!({
        "sitting": new.id, "booking": new.booking, "terminal": new.terminal, "attempt": attempt,
        "language": language, "regulation": new.regulation_hash,
    });
    log::record(&mut tx, &app.edge, "signed-in", &act).await?;
    tx.commit().await?;
    Ok(terminal.id)
}

/// Why a number is not that of the candidate who is seated here.
async fn who_is_it(tx: &mut Tx, here: &Terminal, document: &str, serial: &str) -> Result<Trouble, Trouble> {
    if !seating::is_known(tx, document, serial).await? {
        return Ok(Trouble::refused("errors-candidate-unknown"));
    }
    let bookings = seating::by_number(tx, document, serial).await?;
    for booking in &bookings {
        if sitting::unfinished_of(tx, booking.person).await?.iter().any(|at| *at != here.id) {
            return Ok(Trouble::refused("errors-second-kiosk"));
        }
    }
    let in_this_hall = bookings.iter().find(|booking| {
        booking.hall == here.hall && matches!(booking.session_state, SessionState::CheckIn | SessionState::Running)
    });
    Ok(match in_this_hall {
        Some(Candidate { state: BookingState::Present, seat: Some((_, seat)), .. }) => {
            Trouble::Refused(Message::new("errors-candidate-wrong-seat").with("seat", i64::from(*seat)))
        }
        Some(Candidate { state: BookingState::Booked | BookingState::Absent | BookingState::Present, .. }) => {
            Trouble::refused("errors-candidate-not-checked-in")
        }
        Some(_) => Trouble::refused("errors-booking-attempts-used"),
        None => Trouble::refused(expired_or_elsewhere(&bookings)),
    })
}

fn expired_or_elsewhere(bookings: &[Candidate]) -> &'static str {
    let over = |booking: &Candidate| booking.session_state == SessionState::Closed;
    if !bookings.is_empty() && bookings.iter().all(over) { "errors-booking-expired" } else { "errors-wrong-session" }
}

/// The sitting that a terminal proves to hold.
///
/// # Errors
/// [`Trouble::Refused`] when there is no such sitting, or another terminal holds it.
pub(super) async fn held(tx: &mut Tx, token: &str, id: SittingId, proof: &str) -> Result<Sitting, Trouble> {
    let terminal = terminal_of(tx, token).await?;
    let sitting = sitting::get(tx, id).await?;
    let sitting = sitting.ok_or_else(|| Trouble::Unknown(Message::new("errors-sitting-unknown")))?;
    if sitting.terminal != terminal.id || !key::is(proof, token, id, &sitting.key_salt) {
        return Err(Trouble::refused("errors-second-kiosk"));
    }
    Ok(sitting)
}

/// Draws the paper and starts the clock. A second start is answered like the first.
///
/// # Errors
/// [`Trouble::Refused`] when the terminal does not hold the sitting, or it is past its start, or the bank is too small.
pub async fn start(app: &App, token: &str, id: SittingId, proof: &str) -> Result<TerminalId, Trouble> {
    let mut tx = app.store.write().await?;
    let sitting = held(&mut tx, token, id, proof).await?;
    match sitting.state {
        SittingState::SignedIn => {}
        SittingState::Running | SittingState::Paused => return Ok(sitting.terminal),
        SittingState::Submitted | SittingState::Closed | SittingState::Void => {
            return Err(Trouble::refused("errors-sitting-ended"));
        }
    }
    let candidate = candidate_of(&mut tx, &sitting).await?;
    let regulation = archive::regulation(&mut tx, app, &sitting.regulation, &sitting.regulation_hash).await?;
    let figures = figures(&regulation, candidate.subject, candidate.class)?;
    // One bank for the whole act: another one may come into force at any time.
    let current = app.banks.now();
    let blueprint = blueprint(&current, &figures.blueprint)?;
    archive::keep_all(&mut tx, app, &current.bank, blueprint, &regulation).await?;

    let at = app.edge.now();
    let exclusions = exclusions(&mut tx, app, &candidate, &sitting).await?;
    let seed = Seed(app.edge.bytes());
    let request = Request { day: local_date(at), language: sitting.language, seed, exclusions };
    let paper = assemble(&current.bank, blueprint, request).map_err(|error| match error {
        AssemblyError::PoolTooSmall { .. } | AssemblyError::Enemies { .. } => {
            tracing::error!(%error, sitting = %id, "no paper could be drawn");
            Trouble::refused("errors-bank-too-small")
        }
        AssemblyError::Blueprint(_) => Trouble::broken(error),
    })?;
    if paper.entries.len() != usize::from(figures.exam.questions) {
        return Err(Trouble::Broken(format!(
            "blueprint {} does not give {} questions",
            blueprint.id, figures.exam.questions
        )));
    }
    let hash = paper.hash();
    let text = String::from_utf8(paper.canonical()).map_err(Trouble::broken)?;
    let deadline = at.plus_millis(figures.duration_ms());
    let start = Start {
        seed: seed.0,
        bank_hash: &paper.bank,
        paper_hash: &hash,
        paper: &text,
        questions: figures.exam.questions,
        at,
        deadline,
    };
    if !sitting::start(&mut tx, id, &start).await? {
        return Err(Trouble::refused("errors-changed-meanwhile"));
    }
    terminal::bump(&mut tx, sitting.terminal).await?;
    let act = json!({
        "sitting": id, "paper": hash, "bank": paper.bank, "blueprint": paper.blueprint.hash,
        "regulation": sitting.regulation_hash, "deadline": deadline,
    });
    log::record(&mut tx, &app.edge, "paper-drawn", &act).await?;
    tx.commit().await?;
    Ok(sitting.terminal)
}

/// What a paper is to avoid: what the candidate has seen before, and what can be seen from the seat.
async fn exclusions(tx: &mut Tx, app: &App, candidate: &Candidate, sitting: &Sitting) -> Result<Exclusions, Trouble> {
    let here = terminal::get(tx, sitting.terminal).await?;
    let here = here.ok_or_else(|| Trouble::Broken(format!("there is no terminal {}", sitting.terminal)))?;
    let (seat, sight) = (i64::from(here.seat), i64::from(app.content.room.sight_seats));
    let earlier = sitting::earlier_papers(tx, candidate.application).await?;
    let seen = sitting::papers_in_sight(tx, here.hall, seat - sight, seat + sight, here.id).await?;
    let items = |text: &String| serde_json::from_str::<Paper>(text).map(|paper| paper.items()).map_err(Trouble::broken);
    let earlier = earlier.iter().map(items).collect::<Result<Vec<Vec<ItemId>>, _>>()?.concat();
    let neighbours = seen.iter().map(items).collect::<Result<_, _>>()?;
    Ok(Exclusions { earlier, neighbours }.sorted())
}

/// Hands in. `last_seq` is the last entry the kiosk has written; nothing is marked before the server holds it.
///
/// # Errors
/// [`Trouble::Refused`] when answers are still on the way, the terminal does not hold the sitting, or it is not running.
pub async fn submit(app: &App, token: &str, id: SittingId, proof: &str, last_seq: u64) -> Result<TerminalId, Trouble> {
    let mut tx = app.store.write().await?;
    let sitting = held(&mut tx, token, id, proof).await?;
    match sitting.state {
        SittingState::Running => {}
        // The answer to the first hand-in was lost on the way.
        SittingState::Submitted | SittingState::Closed => return Ok(sitting.terminal),
        SittingState::SignedIn => return Err(Trouble::refused("errors-sitting-not-started")),
        SittingState::Paused => return Err(Trouble::refused("errors-sitting-paused")),
        SittingState::Void => return Err(Trouble::refused("errors-sitting-ended")),
    }
    if last_seq > sitting.last_seq {
        return Err(Trouble::refused("errors-answers-missing"));
    }
    close_and_mark(&mut tx, app, &sitting, Ending::HandedIn).await?;
    tx.commit().await?;
    Ok(sitting.terminal)
}

/// The result was read: the rating is kept and the seat is free.
///
/// # Errors
/// [`Trouble::Refused`] when the sitting is not handed in, the terminal does not hold it, or the rating is not 1 to 5.
pub async fn finish(
    app: &App,
    token: &str,
    id: SittingId,
    proof: &str,
    rating: Option<u8>,
) -> Result<TerminalId, Trouble> {
    if rating.is_some_and(|rating| !(1..=5).contains(&rating)) {
        return Err(Trouble::refused("errors-request-malformed"));
    }
    let mut tx = app.store.write().await?;
    let sitting = held(&mut tx, token, id, proof).await?;
    if sitting.state == SittingState::Closed {
        return Ok(sitting.terminal);
    }
    if !sitting::close(&mut tx, id, rating).await? {
        return Err(Trouble::refused("errors-wrong-phase"));
    }
    // A candidate with an attempt left stays present and is seated anew; the booking of any other is used up.
    seating::seat(&mut tx, sitting.booking, None).await?;
    terminal::bump(&mut tx, sitting.terminal).await?;
    tx.commit().await?;
    Ok(sitting.terminal)
}

/// Ends the sitting when the pass mark is out of reach and the regulation ends such a test early.
///
/// An answer counts as lost once the candidate has left it: it is wrong, it is not flagged to come back to, and a
/// later answer was given to another question. Questions without an answer are never lost. True when it was ended.
///
/// # Errors
/// [`Trouble::Store`] or [`Trouble::Broken`].
pub async fn end_if_out_of_reach(app: &App, id: SittingId) -> Result<bool, Trouble> {
    let mut tx = app.store.read().await?;
    let Some(sitting) = sitting::get(&mut tx, id).await? else { return Ok(false) };
    if sitting.state != SittingState::Running {
        return Ok(false);
    }
    let candidate = candidate_of(&mut tx, &sitting).await?;
    let regulation = archive::regulation(&mut tx, app, &sitting.regulation, &sitting.regulation_hash).await?;
    let rules = figures(&regulation, candidate.subject, candidate.class)?.marking;
    if !rules.early_end {
        return Ok(false);
    }
    let entries = store::response::of_sitting(&mut tx, id).await?;
    let current = entries.last().map(|entry| entry.question);
    let paper = paper(&sitting)?;
    let bank = archive::bank(&mut tx, app, &paper.bank).await?;
    let responses = final_responses(paper.entries.len(), entries.clone());
    let marks = Recount::approved(&mut tx).await?.mark(&paper, &bank, &responses, &rules)?.marks;
    let lost: u32 = super::grant::latest(entries)
        .iter()
        .filter(|entry| !entry.flagged && !entry.response.0.is_empty() && Some(entry.question) != current)
        .filter_map(|entry| marks.questions.get(usize::from(entry.question).checked_sub(1)?))
        .map(|mark| u32::from(rules.points_per_question.saturating_sub(mark.points)))
        .sum();
    if !rules.ends_early(paper.entries.len(), lost) {
        return Ok(false);
    }
    drop(tx);
    let mut tx = app.store.write().await?;
    // What was decided on must still be so: not paused, not moved, nothing answered since.
    let unchanged =
        |now: &Sitting| (now.state, now.last_seq, now.terminal) == (sitting.state, sitting.last_seq, sitting.terminal);
    let Some(sitting) = sitting::get(&mut tx, id).await?.filter(unchanged) else { return Ok(false) };
    let ended = close_and_mark(&mut tx, app, &sitting, Ending::OutOfReach).await?;
    tx.commit().await?;
    app.wakes.ring(sitting.terminal);
    Ok(ended)
}

/// Deals with a running sitting whose deadline and grace have passed: it is marked, or, when its terminal was cut off
/// before the deadline, stopped for the invigilator to decide.
///
/// # Errors
/// [`Trouble::Store`] or [`Trouble::Broken`].
pub async fn end_overdue(app: &App, id: SittingId) -> Result<(), Trouble> {
    let form = &app.content.room;
    let mut tx = app.store.write().await?;
    let Some(sitting) = sitting::get(&mut tx, id).await? else { return Ok(()) };
    let Some(deadline) = sitting.deadline_at.filter(|_| sitting.state == SittingState::Running) else { return Ok(()) };
    if app.edge.now() <= deadline.plus_millis(form.network_grace_ms) {
        return Ok(());
    }
    let terminal = terminal::get(&mut tx, sitting.terminal).await?;
    let heard = terminal.and_then(|terminal| terminal.seen_at).unwrap_or(sitting.signed_in_at);
    if heard < deadline.plus_millis(-form.silence_ms) {
        // Answers given in time may lie in the kiosk's journal; marking without them would lose them.
        if sitting::pause(&mut tx, id, 0, Reason::NetworkFailure.as_str()).await? {
            let act = json!({ "sitting": id, "remaining_ms": 0, "reason": Reason::NetworkFailure.as_str() });
            log::record(&mut tx, &app.edge, "paused", &act).await?;
            terminal::bump(&mut tx, sitting.terminal).await?;
        }
    } else {
        close_and_mark(&mut tx, app, &sitting, Ending::TimeOver).await?;
    }
    tx.commit().await?;
    app.wakes.ring(sitting.terminal);
    Ok(())
}

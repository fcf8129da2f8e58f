//! What the staff of an examination room do: roll, identity, seats, and the clock of a sitting.

use protocol::{BookingId, Message, SessionId, SittingId, StaffId, TerminalId};
use rules::sitting::{Ending, Event, Limits, Paused, Reason, Running, SignedIn, Sitting as Life};
use serde_json::json;
use store::seating::SessionState;
use store::sitting::{Sitting, SittingState};
use store::{StoreError, Tx, seating, sitting, terminal};

use crate::app::App;
use crate::office::grant::candidate_of;
use crate::office::result::close_and_mark;
use crate::office::theory::figures;
use crate::office::{Trouble, archive, log};

/// Moves a session on from `from`: opens check-in, lets candidates sign in, or closes it.
///
/// # Errors
/// [`Trouble::Refused`] when it stands elsewhere, or is to be closed while sittings run.
pub async fn advance(app: &App, session: SessionId, from: SessionState, by: StaffId) -> Result<SessionState, Trouble> {
    let to = match from {
        SessionState::Open => SessionState::CheckIn,
        SessionState::CheckIn => SessionState::Running,
        SessionState::Running => SessionState::Closed,
        SessionState::Closed => return Err(Trouble::refused("errors-wrong-phase")),
    };
    let mut tx = app.store.write().await?;
    let candidates = seating::of_session(&mut tx, session).await?;
    if to == SessionState::Closed {
        // Who never started has given up; what is left of a booking ends with its session.
        sitting::end_with_session(&mut tx, session, Reason::Withdrawal.as_str(), app.edge.now()).await?;
        // Looked at afterwards: who is about to start has either been ended by now or is running.
        for candidate in &candidates {
            let sittings = sitting::of_booking(&mut tx, candidate.booking).await?;
            if sittings.iter().any(|sitting| matches!(sitting.state, SittingState::Running | SittingState::Paused)) {
                return Err(Trouble::refused("room-session-still-running"));
            }
        }
        seating::end_with_session(&mut tx, session, app.edge.now()).await?;
    }
    if !store::session::set_state(&mut tx, session, from, to).await? {
        return Err(meanwhile());
    }
    let terminals: Vec<TerminalId> = candidates.iter().filter_map(seating::Candidate::terminal).collect();
    for terminal in &terminals {
        terminal::bump(&mut tx, *terminal).await?;
    }
    let act = json!({ "session": session, "state": to.as_str(), "by": by });
    log::record(&mut tx, &app.edge, "session-advanced", &act).await?;
    tx.commit().await?;
    for terminal in terminals {
        app.wakes.ring(terminal);
    }
    Ok(to)
}

/// Calls the roll for one booking of a session in check-in or running. Who comes late can be called again.
///
/// # Errors
/// [`Trouble::Refused`] when the booking cannot be called now.
pub async fn call(app: &App, booking: BookingId, present: bool, by: StaffId) -> Result<(), Trouble> {
    let mut tx = app.store.write().await?;
    in_open_session(&mut tx, booking).await?;
    if !seating::call(&mut tx, booking, present).await? {
        return Err(Trouble::refused("errors-changed-meanwhile"));
    }
    let act = json!({ "booking": booking, "present": present, "by": by });
    log::record(&mut tx, &app.edge, "roll-called", &act).await?;
    tx.commit().await?;
    Ok(())
}

/// Notes that portrait, document and person were compared and agree.
///
/// # Errors
/// [`Trouble::Refused`] when the candidate has not been called.
pub async fn identify(app: &App, booking: BookingId, by: StaffId) -> Result<(), Trouble> {
    let mut tx = app.store.write().await?;
    in_open_session(&mut tx, booking).await?;
    if !seating::identify(&mut tx, booking, by, app.edge.now()).await? {
        return Err(Trouble::refused("errors-candidate-not-checked-in"));
    }
    log::record(&mut tx, &app.edge, "identity-confirmed", &json!({ "booking": booking, "by": by })).await?;
    tx.commit().await?;
    Ok(())
}

/// Seats a candidate at a free terminal of the session's hall. A sitting that is under way moves along, and its
/// clock with it; a result left on the screen by the candidate before is put away.
///
/// # Errors
/// [`Trouble::Refused`] when the candidate is not present, the terminal is not in this hall or not in service, or
/// somebody sits there.
pub async fn seat(app: &App, booking: BookingId, at: TerminalId, by: StaffId) -> Result<(), Trouble> {
    let mut tx = app.store.write().await?;
    let candidate = in_open_session(&mut tx, booking).await?;
    let place = terminal::get(&mut tx, at).await?.filter(|place| place.hall == candidate.hall && place.in_service);
    if place.is_none_or(|place| place.kind != protocol::kiosk::TerminalKind::Exam) {
        return Err(Trouble::refused("errors-seat-unknown"));
    }
    let left = candidate.terminal().filter(|old| *old != at);
    match sitting::at_terminal(&mut tx, at).await? {
        Some(there) if there.booking == booking => {}
        Some(there) if there.state == SittingState::Submitted => {
            sitting::close(&mut tx, there.id, None).await?;
            seating::seat(&mut tx, there.booking, None).await?;
        }
        Some(_) => return Err(Trouble::refused("errors-seat-taken")),
        None => {}
    }
    if !seating::seat(&mut tx, booking, Some(at)).await.map_err(taken)? {
        return Err(Trouble::refused("errors-candidate-not-checked-in"));
    }
    let sittings = sitting::of_booking(&mut tx, booking).await?;
    if let Some(live) = sittings.iter().find(|sitting| sitting.state.is_live() && sitting.terminal != at) {
        sitting::relocate(&mut tx, live.id, at, app.edge.bytes()).await.map_err(taken)?;
        terminal::bump(&mut tx, live.terminal).await?;
    }
    terminal::bump(&mut tx, at).await?;
    if let Some(old) = left {
        terminal::bump(&mut tx, old).await?;
    }
    log::record(&mut tx, &app.edge, "seated", &json!({ "booking": booking, "terminal": at, "by": by })).await?;
    tx.commit().await?;
    app.wakes.ring(at);
    if let Some(old) = left {
        app.wakes.ring(old);
    }
    Ok(())
}

fn taken(error: StoreError) -> Trouble {
    match error {
        StoreError::Conflict(_) => Trouble::refused("errors-seat-taken"),
        other => other.into(),
    }
}

async fn in_open_session(tx: &mut Tx, booking: BookingId) -> Result<seating::Candidate, Trouble> {
    let candidate = seating::of_booking(tx, booking).await?;
    let candidate = candidate.ok_or_else(|| Trouble::Unknown(Message::new("errors-booking-unknown")))?;
    match candidate.session_state {
        SessionState::CheckIn | SessionState::Running => Ok(candidate),
        SessionState::Open => Err(Trouble::refused("errors-no-session")),
        SessionState::Closed => Err(Trouble::refused("errors-booking-expired")),
    }
}

async fn known(tx: &mut Tx, id: SittingId) -> Result<Sitting, Trouble> {
    let sitting = sitting::get(tx, id).await?;
    sitting.ok_or_else(|| Trouble::Unknown(Message::new("errors-sitting-unknown")))
}

/// Lets an event happen to a sitting, as the rules of its life say; the store is not touched.
async fn step(tx: &mut Tx, app: &App, sitting: &Sitting, event: Event) -> Result<Life, Trouble> {
    let form = &app.content.room;
    let limits = Limits { grace_ms: form.network_grace_ms, extra_cap_ms: form.give_back_cap_ms };
    let life = life(tx, app, sitting).await?;
    Ok(life.apply(event, app.edge.now(), limits)?)
}

async fn life(tx: &mut Tx, app: &App, sitting: &Sitting) -> Result<Life, Trouble> {
    let candidate = candidate_of(tx, sitting).await?;
    let regulation = archive::regulation(tx, app, &sitting.regulation, &sitting.regulation_hash).await?;
    let granted_ms = figures(&regulation, candidate.subject, candidate.class)?.duration_ms() + sitting.extra_ms;
    let broken = || Trouble::Broken(format!("sitting {} is {} without its clock", sitting.id, sitting.state.as_str()));
    let started = || sitting.started_at.ok_or_else(broken);
    let extra_ms = sitting.extra_ms;
    Ok(match sitting.state {
        SittingState::SignedIn => Life::SignedIn(SignedIn { since: sitting.signed_in_at }),
        SittingState::Running => {
            let deadline = sitting.deadline_at.ok_or_else(broken)?;
            Life::Running(Running { started: started()?, deadline, granted_ms, extra_ms })
        }
        SittingState::Paused => Life::Paused(Paused {
            // Nothing asks since when; the log knows.
            since: sitting.signed_in_at,
            reason: reason_of(sitting)?,
            started: started()?,
            remaining_ms: sitting.remaining_ms.ok_or_else(broken)?,
            granted_ms,
            extra_ms,
        }),
        SittingState::Submitted | SittingState::Closed | SittingState::Void => {
            return Err(Trouble::refused("errors-sitting-ended"));
        }
    })
}

/// Why a sitting is paused or void.
pub(super) fn reason_of(sitting: &Sitting) -> Result<Reason, Trouble> {
    let name = sitting.reason.as_deref().unwrap_or_default();
    name.parse().map_err(|_| Trouble::Broken(format!("sitting {} has the reason {name:?}", sitting.id)))
}

fn meanwhile() -> Trouble {
    Trouble::refused("errors-changed-meanwhile")
}

async fn changed(mut tx: Tx, app: &App, terminal: TerminalId) -> Result<(), Trouble> {
    terminal::bump(&mut tx, terminal).await?;
    tx.commit().await?;
    app.wakes.ring(terminal);
    Ok(())
}

/// Stops the clock.
///
/// # Errors
/// [`Trouble::Refused`] when it does not run, or the reason is none for stopping it.
pub async fn pause(app: &App, id: SittingId, reason: Reason, by: StaffId) -> Result<(), Trouble> {
    let mut tx = app.store.write().await?;
    let sitting = known(&mut tx, id).await?;
    let Life::Paused(paused) = step(&mut tx, app, &sitting, Event::Pause(reason)).await? else {
        return Err(meanwhile());
    };
    let left = paused.remaining_ms;
    if !sitting::pause(&mut tx, id, left, reason.as_str()).await? {
        return Err(meanwhile());
    }
    let act = json!({ "sitting": id, "remaining_ms": left, "reason": reason.as_str(), "by": by });
    log::record(&mut tx, &app.edge, "paused", &act).await?;
    changed(tx, app, sitting.terminal).await
}

/// Lets a stopped clock run on.
///
/// # Errors
/// [`Trouble::Refused`] when it does not stand.
pub async fn resume(app: &App, id: SittingId, by: StaffId) -> Result<(), Trouble> {
    let mut tx = app.store.write().await?;
    let sitting = known(&mut tx, id).await?;
    let Life::Running(running) = step(&mut tx, app, &sitting, Event::Resume).await? else {
        return Err(meanwhile());
    };
    if !sitting::resume(&mut tx, id, running.deadline).await? {
        return Err(meanwhile());
    }
    let act = json!({ "sitting": id, "deadline": running.deadline, "by": by });
    log::record(&mut tx, &app.edge, "resumed", &act).await?;
    changed(tx, app, sitting.terminal).await
}

/// Gives back lost time, up to the cap the office has set for a sitting. What was lost beyond it makes the
/// attempt void, or else pulling the plug would pay.
///
/// # Errors
/// [`Trouble::Refused`] beyond the cap, when the reason is none for it, or when the sitting is not under way.
pub async fn extend(app: &App, id: SittingId, ms: i64, reason: Reason, by: StaffId) -> Result<(), Trouble> {
    let mut tx = app.store.write().await?;
    let sitting = known(&mut tx, id).await?;
    step(&mut tx, app, &sitting, Event::Extend { ms, reason }).await?;
    if !sitting::extend(&mut tx, id, ms, app.content.room.give_back_cap_ms).await? {
        return Err(meanwhile());
    }
    let act = json!({ "sitting": id, "ms": ms, "reason": reason.as_str(), "by": by });
    log::record(&mut tx, &app.edge, "extended", &act).await?;
    changed(tx, app, sitting.terminal).await
}

/// Ends a sitting: what the server holds is marked as it stands.
///
/// # Errors
/// [`Trouble::Refused`] when the reason is none for it, or the sitting is not under way.
pub async fn stop(app: &App, id: SittingId, reason: Reason, by: StaffId) -> Result<(), Trouble> {
    let mut tx = app.store.write().await?;
    let sitting = known(&mut tx, id).await?;
    step(&mut tx, app, &sitting, Event::Stop(reason)).await?;
    if !close_and_mark(&mut tx, app, &sitting, Ending::Stopped(reason)).await? {
        return Err(meanwhile());
    }
    let act = json!({ "sitting": id, "reason": reason.as_str(), "by": by });
    log::record(&mut tx, &app.edge, "stopped", &act).await?;
    changed(tx, app, sitting.terminal).await
}

/// The first of two people asks for a sitting to be void, or the second one declares it, for the reason the first one gave.
///
/// A void sitting does not count as an attempt; its candidate is seated anew. True when it is void
/// now, false when a second person is still needed.
///
/// # Errors
/// [`Trouble::Refused`] when the reason is none for it, the sitting is not under way, or the same person asks twice.
pub async fn void(app: &App, id: SittingId, reason: Reason, by: StaffId) -> Result<bool, Trouble> {
    let mut tx = app.store.write().await?;
    let sitting = known(&mut tx, id).await?;
    let Some((first, given)) = sitting.void_asked.clone() else {
        if !reason.fits(rules::sitting::Step::Void) || !sitting::ask_void(&mut tx, id, by, reason.as_str()).await? {
            return Err(Trouble::refused("errors-wrong-phase"));
        }
        let act = json!({ "sitting": id, "reason": reason.as_str(), "by": by });
        log::record(&mut tx, &app.edge, "technical-void-asked", &act).await?;
        tx.commit().await?;
        return Ok(false);
    };
    let given: Reason = given.parse().map_err(|_| Trouble::Broken(format!("sitting {id} has the reason {given:?}")))?;
    step(&mut tx, app, &sitting, Event::Void { reason: given, by: [first, by] }).await?;
    if !sitting::void(&mut tx, id, by, app.edge.now()).await? {
        return Err(meanwhile());
    }
    seating::seat(&mut tx, sitting.booking, None).await?;
    let act = json!({ "sitting": id, "reason": given.as_str(), "asked_by": first, "by": by });
    log::record(&mut tx, &app.edge, "technical-void", &act).await?;
    changed(tx, app, sitting.terminal).await?;
    Ok(true)
}

/// Takes back the request for a void sitting.
///
/// # Errors
/// [`Trouble::Refused`] when nobody asked for it.
pub async fn withdraw_void(app: &App, id: SittingId, by: StaffId) -> Result<(), Trouble> {
    let mut tx = app.store.write().await?;
    if !sitting::withdraw_void(&mut tx, id).await? {
        return Err(Trouble::refused("errors-changed-meanwhile"));
    }
    log::record(&mut tx, &app.edge, "technical-void-withdrawn", &json!({ "sitting": id, "by": by })).await?;
    tx.commit().await?;
    Ok(())
}

/// Notes that somebody has come to a candidate who called.
///
/// # Errors
/// [`Trouble::Store`]
pub async fn answer_call(app: &App, at: TerminalId) -> Result<(), Trouble> {
    let mut tx = app.store.write().await?;
    terminal::called(&mut tx, at, None).await?;
    tx.commit().await?;
    Ok(())
}

//! Which examiners hold a session, and which seat a candidate gets: drawn, recorded, repeatable.

use std::collections::BTreeSet;

use proof::draw::{Assignment, Draw, DrawError, Forbidden, seal};
use proof::{Digest, canonical};
use protocol::{BookingId, DrawId, ExaminerId, Message, SessionId, StaffId, TerminalId};
use serde_json::json;
use store::{StoreError, Tx, draw, examiner, seating, session};

use crate::app::App;
use crate::edge::local_date;
use crate::office::{Trouble, log, room};

/// Draws the examiners of a session with the seed that was sealed when it was opened.
///
/// Whoever is drawn for another session at the same time is no entry; whoever held the hall's last
/// drawn session may not come again.
///
/// # Errors
/// [`Trouble::Refused`] when it was drawn already or there are not enough examiners.
pub async fn examiners(app: &App, id: SessionId, count: usize, own_site: bool, by: StaffId) -> Result<(), Trouble> {
    let now = app.edge.now();
    let mut tx = app.store.write().await?;
    let session = session::get(&mut tx, id).await?;
    let session = session.ok_or_else(|| Trouble::Unknown(Message::new("errors-page-unknown")))?;
    if session.state == session::State::Closed {
        return Err(Trouble::refused("errors-wrong-phase"));
    }
    let seed = sealed_seed(&mut tx, app, id).await?;
    let busy: BTreeSet<ExaminerId> =
        examiner::busy(&mut tx, id, session.starts_at, session.ends_at).await?.into_iter().collect();
    let mut entries: Vec<String> = examiner::on_duty(&mut tx, local_date(session.starts_at))
        .await?
        .into_iter()
        .filter(|examiner| !busy.contains(&examiner.id) && (!own_site || examiner.site == session.site))
        .map(|examiner| examiner.id.to_string())
        .collect();
    entries.sort();
    let places: Vec<String> = (1..=count).map(|place| place.to_string()).collect();
    let before = examiner::last_at(&mut tx, session.hall, session.starts_at).await?;
    let again = before.iter().map(ToString::to_string).filter(|entry| entries.contains(entry));
    let forbidden = again
        .flat_map(|entry| places.iter().map(move |place| Forbidden { entry: entry.clone(), place: place.clone() }))
        .collect();
    let held =
        Draw { purpose: format!("examiners/{id}"), seed_commitment: seal(seed), seed, entries, places, forbidden };
    let outcome = held.run().map_err(|error| match error {
        DrawError::Impossible => Trouble::refused("supervisor-draw-too-few"),
        other => Trouble::broken(other),
    })?;
    let drawn = outcome.iter().map(|one| one.entry.parse().map(ExaminerId)).collect::<Result<Vec<_>, _>>();
    let row = draw::Draw {
        id: DrawId(app.edge.uuid()),
        session_id: id,
        seed: seed.0.to_vec(),
        seed_commitment: held.seed_commitment.to_string(),
        record: text(&held)?,
        drawn_at: now,
        drawn_by: by,
    };
    draw::add(&mut tx, &row, &drawn.map_err(Trouble::broken)?).await.map_err(|error| match error {
        StoreError::Conflict(_) => Trouble::refused("supervisor-draw-held-already"),
        other => other.into(),
    })?;
    let act = json!({
        "draw": row.id, "session": id, "record": Digest::of(row.record.as_bytes()), "outcome": outcome, "by": by,
    });
    log::record(&mut tx, &app.edge, "draw", &act).await?;
    tx.commit().await?;
    Ok(())
}

/// The sealed seed; a session that has none, because it was taken over from elsewhere, gets one now.
async fn sealed_seed(tx: &mut Tx, app: &App, id: SessionId) -> Result<Digest, Trouble> {
    if let Some(sealed) = draw::sealed(tx, id).await? {
        let seed = sealed.seed.try_into().map_err(|_| Trouble::broken("a sealed seed is damaged"))?;
        return Ok(Digest(seed));
    }
    let seed = Digest(app.edge.bytes());
    let commitment = seal(seed);
    draw::seal(tx, id, &seed.0, &commitment.to_string(), app.edge.now()).await?;
    log::record(tx, &app.edge, "draw-sealed", &json!({ "session": id, "draw_seal": commitment })).await?;
    Ok(seed)
}

/// Seats everybody of a session who is identified and has no seat, by lot. Returns how many.
///
/// # Errors
/// [`Trouble::Refused`] when there are fewer free seats than candidates.
pub async fn seats(app: &App, id: SessionId, by: StaffId) -> Result<usize, Trouble> {
    let mut tx = app.store.write().await?;
    let session = session::get(&mut tx, id).await?;
    let session = session.ok_or_else(|| Trouble::Unknown(Message::new("errors-page-unknown")))?;
    let waiting: Vec<String> = seating::of_session(&mut tx, id)
        .await?
        .into_iter()
        .filter(|candidate| {
            candidate.state == seating::BookingState::Present
                && candidate.identified_at.is_some()
                && candidate.terminal().is_none()
        })
        .map(|candidate| candidate.booking.to_string())
        .collect();
    if waiting.is_empty() {
        return Ok(0);
    }
    let mut free: Vec<String> = store::board::hall(&mut tx, session.hall)
        .await?
        .into_iter()
        .filter(|seat| seat.in_service && seat.booking().is_none())
        .map(|seat| seat.terminal.to_string())
        .collect();
    free.sort();
    let seed = Digest(app.edge.bytes());
    let held = Draw {
        purpose: format!("seats/{id}"),
        seed_commitment: seal(seed),
        seed,
        entries: free,
        places: waiting,
        forbidden: Vec::new(),
    };
    let outcome: Vec<Assignment> = held.run().map_err(|error| match error {
        DrawError::Impossible => Trouble::refused("supervisor-seats-too-few"),
        other => Trouble::broken(other),
    })?;
    let act = json!({ "session": id, "draw": held, "outcome": outcome, "by": by });
    log::record(&mut tx, &app.edge, "seats-drawn", &act).await?;
    tx.commit().await?;
    for one in &outcome {
        let booking = one.place.parse().map(BookingId).map_err(Trouble::broken)?;
        let terminal = one.entry.parse().map(TerminalId).map_err(Trouble::broken)?;
        room::seat(app, booking, terminal, by).await?;
    }
    Ok(outcome.len())
}

/// What a recorded draw says, run again.
///
/// # Errors
/// [`Trouble::Broken`] when the record is damaged or does not give an outcome.
pub fn again(record: &draw::Draw) -> Result<(Draw, Vec<Assignment>), Trouble> {
    let held: Draw = serde_json::from_str(&record.record).map_err(Trouble::broken)?;
    let outcome = held.run().map_err(Trouble::broken)?;
    Ok((held, outcome))
}

fn text(held: &Draw) -> Result<String, Trouble> {
    String::from_utf8(canonical::json(held).map_err(Trouble::broken)?).map_err(Trouble::broken)
}

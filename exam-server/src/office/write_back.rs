//! What leaves for the driver registry, and the gate before it.

use protocol::{DocumentKind, Message, Moment, StaffId, Subject, WriteBackId};
use rules::sitting::Reason;
use serde_json::{Value, json};
use store::result::ResultRow;
use store::seating::Candidate;
use store::sitting::Sitting;

use crate::app::App;
use crate::edge::iso;
use crate::office::room_form::RoomForm;
use crate::office::{Trouble, log};

/// What is known about a sitting when its result is to leave.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Facts {
    /// When the clock was started.
    pub started: Moment,
    /// When it was handed in.
    pub ended: Moment,
    /// Questions with a response.
    pub answered: i64,
    /// Whether the regulation wants identity compared before the test.
    pub must_be_identified: bool,
    /// Whether it was.
    pub identified: bool,
    /// Begin and end of the session.
    pub session: (Moment, Moment),
    /// Other sittings of the same person at the same time.
    pub overlapping: u64,
    /// Whether it was stopped for cheating.
    pub cheated: bool,
}

/// Why a result cannot be true, if it cannot. Such a row is held until two people release it.
pub fn doubt(facts: &Facts, form: &RoomForm) -> Option<Message> {
    if facts.cheated {
        return Some(Message::new(Reason::Cheating.key()));
    }
    let took = facts.ended.millis_since(facts.started);
    if took < facts.answered * form.gate.least_ms_per_answer {
        return Some(Message::new("room-gate-too-fast").with("answers", facts.answered).with("seconds", took / 1000));
    }
    if facts.must_be_identified && !facts.identified {
        return Some(Message::new("room-gate-not-identified"));
    }
    let (begin, end) = facts.session;
    if facts.started < begin.plus_millis(-form.session_margin_ms)
        || facts.ended > end.plus_millis(form.session_margin_ms)
    {
        return Some(Message::new("room-gate-outside-session"));
    }
    (facts.overlapping > 0).then(|| Message::new("room-gate-two-places"))
}

/// A result in the registry's own terms; the registry shares no type with this system.
pub fn payload(
    id: WriteBackId,
    candidate: &Candidate,
    sitting: &Sitting,
    row: &ResultRow,
    permit: Option<&str>,
) -> Value {
    json!({
        "recordNo": id,
        "idType": id_type(candidate.document_kind),
        "idNo": candidate.document_number,
        "name": candidate.name,
        "applicationNo": candidate.serial,
        "vehicleClass": row.class,
        "subject": subject_code(row.subject),
        "sequence": row.attempt,
        "score": row.score,
        "fullScore": row.total,
        "outcome": if row.passed { "pass" } else { "fail" },
        "examTime": iso(sitting.started_at.unwrap_or(sitting.signed_in_at)),
        "endTime": iso(row.marked_at),
        // The registry knows a site by its county and the office's own code.
        "examSite": format!("{}{}", candidate.site_county, candidate.site_code),
        "permitNo": permit,
        "paper": sitting.paper_hash,
        "receipt": row.receipt,
    })
}

/// The registry's letter for a kind of identity document.
const fn id_type(kind: DocumentKind) -> &'static str {
    match kind {
        DocumentKind::ResidentId => "A",
        DocumentKind::MilitaryId => "C",
        DocumentKind::Passport => "F",
        DocumentKind::HongKongMacaoPermit => "G",
        DocumentKind::TaiwanPermit => "H",
        DocumentKind::ForeignerCard => "P",
        DocumentKind::ResidencePermit => "R",
    }
}

/// The registry's code for a subject.
const fn subject_code(subject: Subject) -> &'static str {
    match subject {
        Subject::Subject1 => "1",
        Subject::Subject2 => "2",
        Subject::Subject3 => "3",
        Subject::SafeDriving => "4",
    }
}

/// The first of two people asks for a held row to be released, or the second one does it.
///
/// True when it is released now, false when a second person is still needed.
///
/// # Errors
/// [`Trouble::Refused`] when the row is not held, or the same person asks twice.
pub async fn release(app: &App, id: WriteBackId, by: StaffId) -> Result<bool, Trouble> {
    let mut tx = app.store.write().await?;
    if store::write_back::ask_release(&mut tx, id, by).await? {
        log::record(&mut tx, &app.edge, "write-back-release-asked", &json!({ "write_back": id, "by": by })).await?;
        tx.commit().await?;
        return Ok(false);
    }
    if store::write_back::release(&mut tx, id, by, app.edge.now()).await? {
        log::record(&mut tx, &app.edge, "write-back-released", &json!({ "write_back": id, "by": by })).await?;
        tx.commit().await?;
        return Ok(true);
    }
    let row = store::write_back::get(&mut tx, id).await?;
    let same = row.is_some_and(|row| row.release_asked_by() == Some(by));
    Err(Trouble::refused(if same { "errors-same-person" } else { "errors-changed-meanwhile" }))
}

/// Sends a rejected row again, after what was wrong has been put right.
///
/// # Errors
/// [`Trouble::Refused`] when the row is not rejected.
pub async fn retry(app: &App, id: WriteBackId, by: StaffId) -> Result<(), Trouble> {
    let mut tx = app.store.write().await?;
    if !store::write_back::retry(&mut tx, id, app.edge.now()).await? {
        return Err(Trouble::refused("errors-changed-meanwhile"));
    }
    log::record(&mut tx, &app.edge, "write-back-retried", &json!({ "write_back": id, "by": by })).await?;
    tx.commit().await?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::office::room_form::{Delivery, Gate};

    fn form() -> RoomForm {
        RoomForm {
            source: "test".into(),
            network_grace_ms: 0,
            silence_ms: 0,
            give_back_cap_ms: 0,
            session_margin_ms: 60_000,
            sight_seats: 0,
            checkpoint_every_ms: 0,
            gate: Gate { least_ms_per_answer: 100 },
            write_back: Delivery { first_wait_ms: 1, longest_wait_ms: 1, lease_ms: 1, batch: 1, answer_within_ms: 1 },
        }
    }

    const fn at(second: i64) -> Moment {
        Moment(second * 1_000_000)
    }

    const SOUND: Facts = Facts {
        started: at(1000),
        ended: at(1100),
        answered: 100,
        must_be_identified: true,
        identified: true,
        session: (at(1000), at(1100)),
        overlapping: 0,
        cheated: false,
    };

    fn key(facts: &Facts) -> Option<String> {
        doubt(facts, &form()).map(|message| message.key)
    }

    #[test]
    fn a_sound_result_passes_the_gate() {
        assert_eq!(key(&SOUND), None);
        assert_eq!(key(&Facts { must_be_identified: false, identified: false, ..SOUND }), None);
    }

    #[test]
    fn what_cannot_be_true_is_held() {
        let wrong = [
            (Facts { started: at(1095), ..SOUND }, "room-gate-too-fast"),
            (Facts { identified: false, ..SOUND }, "room-gate-not-identified"),
            (Facts { session: (at(1100), at(1200)), ..SOUND }, "room-gate-outside-session"),
            (Facts { session: (at(900), at(1000)), ..SOUND }, "room-gate-outside-session"),
            (Facts { overlapping: 1, ..SOUND }, "room-gate-two-places"),
            (Facts { cheated: true, ..SOUND }, "rules-reason-cheating"),
        ];
        for (facts, expected) in wrong {
            assert_eq!(key(&facts).as_deref(), Some(expected), "{facts:?}");
        }
    }
}

//! Who may see a portrait. The photos themselves are kept with their persons.

use protocol::{PersonId, SiteId, TerminalId};

use crate::{StoreError, Tx};

/// Whether a terminal has to do with a person now: seated or sitting there, or shown an application.
pub async fn may_show(tx: &mut Tx, terminal: TerminalId, person: PersonId) -> Result<bool, StoreError> {
    let found: i64 = sql!(
        tx,
        fetch_one scalar i64,
        "SELECT COUNT(*) FROM application a
         WHERE a.person_id = $2 AND (
             a.id = (SELECT t.application_id FROM terminal t WHERE t.id = $1)
             OR EXISTS (SELECT 1 FROM booking b
                        WHERE b.application_id = a.id AND b.terminal_id = $1 AND b.state = 'present')
             OR EXISTS (SELECT 1 FROM sitting s JOIN booking b ON b.id = s.booking_id
                        WHERE b.application_id = a.id AND s.terminal_id = $1
                          AND s.state IN ('signed-in', 'running', 'paused', 'submitted')))",
        terminal.0,
        person.0,
    )?;
    Ok(found > 0)
}

/// Whether a person has a booking at a site that was not cancelled, so that the site's people have to compare the photo.
pub async fn booked_at(tx: &mut Tx, person: PersonId, site: SiteId) -> Result<bool, StoreError> {
    let found: i64 = sql!(
        tx,
        fetch_one scalar i64,
        "SELECT COUNT(*) FROM booking b JOIN application a ON a.id = b.application_id
         JOIN session e ON e.id = b.session_id JOIN hall h ON h.id = e.hall_id
         WHERE a.person_id = $1 AND h.site_id = $2 AND b.state <> 'cancelled'",
        person.0,
        site.0,
    )?;
    Ok(found > 0)
}

//! Puts the story into the database, a few large transactions for everything.

use std::collections::BTreeMap;

use jiff::civil::Date;
use protocol::{Moment, PermitId, PortraitId, ResultId, SchoolId, SessionId, SittingId, Subject, WriteBackId};
use rules::booking::permit_expiry;
use rules::numbers;
use rules::regulation::Regulation;
use serde_json::json;
use sha2::{Digest as _, Sha256};
use store::application::State;
use store::{Tx, application, demo, draw, person, response, result, seating, sitting, terminal};

use super::acts::Acts;
use super::chance::Chance;
use super::paper::Test;
use super::papers::{Papers, Sat};
use super::places::Places;
use super::portrait::Gallery;
use super::story::{Attempt, Booked, Candidate, Story};
use super::{Counts, DemoError};
use crate::app::App;
use crate::edge::local_date;
use crate::office::result::permit_series;
use crate::office::{Trouble, admission, archive, write_back};

/// Persons in one transaction; each brings a picture of some 20 KB.
const CHUNK: usize = 500;
/// Between the end of a test and both signatures, milliseconds.
const SIGNED_AFTER: i64 = 180_000;
/// Between result and delivery, milliseconds.
const DELIVERED_AFTER: i64 = 4_000;

pub(super) struct Writer<'a> {
    pub app: &'a App,
    pub places: &'a Places,
    pub chance: &'a mut Chance,
    pub test: &'a Test,
    pub papers: &'a Papers<'a>,
    pub regulation: &'a Regulation,
    pub now: Moment,
    /// Faces of each kind.
    pub faces: u64,
}

impl Writer<'_> {
    pub async fn write(mut self, mut story: Story) -> Result<Counts, DemoError> {
        let mut acts = Acts::default();
        let mut counts =
            Counts { candidates: story.candidates.len(), sessions: story.sessions.len(), ..Counts::default() };
        let serials = self.number(&mut story.candidates)?;
        let gallery = Gallery::draw(&self.app.content.portrait, self.faces)?;
        for chunk in story.candidates.chunks(CHUNK) {
            let mut tx = self.app.store.write().await?;
            for candidate in chunk {
                let file = gallery.pick(candidate.portrait_seed, candidate.application.person.sex, candidate.fair);
                self.candidate(&mut tx, candidate, file, &mut acts).await?;
            }
            tx.commit().await?;
        }

        let mut tx = self.app.store.write().await?;
        for (series, value) in &serials {
            demo::counter(&mut tx, series, *value).await?;
        }
        archive::keep_all(&mut tx, self.app, self.papers.bank, self.papers.blueprint, self.regulation).await?;
        self.sessions(&mut tx, &story, &mut acts).await?;
        let mut permits = 0;
        for candidate in &story.candidates {
            let mut first_ever = true;
            for booked in &candidate.bookings {
                self.booking(&mut tx, &story, candidate, booked, &mut acts).await?;
                for (index, attempt) in booked.attempts.iter().flatten().enumerate() {
                    counts.results += 1;
                    let number = i64::try_from(index).unwrap_or(0) + 1;
                    self.result(&mut tx, &story, candidate, booked, attempt, number, first_ever, &mut acts).await?;
                    first_ever = false;
                    if attempt.outcome.passed {
                        permits += 1;
                        self.permit(&mut tx, candidate, permits, attempt.ended).await?;
                    }
                }
            }
        }
        demo::counter(&mut tx, &permit_series(self.office()), i64::from(permits)).await?;
        self.windows(&mut tx, &story).await?;
        self.outbox(&mut tx, &story, &mut acts).await?;
        counts.acts = acts.write(&mut tx).await?;
        tx.commit().await?;
        Ok(counts)
    }

    /// The four digits of the office in permit numbers.
    fn office(&self) -> &str {
        self.app.config.office_code.get(..4).unwrap_or_default()
    }

    /// Serial numbers in order of time, and the counters of those series that may still be used.
    fn number(&self, candidates: &mut [Candidate]) -> Result<BTreeMap<String, i64>, DemoError> {
        let mut counters: BTreeMap<(usize, Date), i64> = BTreeMap::new();
        for candidate in candidates {
            let day = local_date(candidate.application.created_at);
            let counter = counters.entry((candidate.site, day)).or_default();
            *counter += 1;
            let place = self.places.sites[candidate.site].place();
            let number = u32::try_from(*counter).map_err(DemoError::broken)?;
            candidate.application.serial = numbers::serial(place, day, number).map_err(DemoError::broken)?;
        }
        let series = counters
            .into_iter()
            .map(|((site, day), value)| (admission::serial_series(self.places.sites[site].place(), day), value));
        Ok(series.collect())
    }

    async fn candidate(
        &mut self,
        tx: &mut Tx,
        candidate: &Candidate,
        file: &[u8],
        acts: &mut Acts,
    ) -> Result<(), DemoError> {
        let row = &candidate.application;
        let at = row.created_at;
        person::put(tx, &row.person, at).await?;
        let hash = hex::encode(Sha256::digest(file));
        let portrait = PortraitId(self.chance.id(at));
        person::add_portrait(tx, portrait, row.person.id, file, &hash, at).await?;
        application::add(tx, row).await?;
        acts.add(self.chance, at, "application-accepted", &admission::account(row, row.created_by))?;
        if let Some(confirmed) = row.confirmed_at {
            acts.add(
                self.chance,
                confirmed,
                "application-confirmed",
                &json!({ "application": row.id, "agreed": true }),
            )?;
        } else if row.state == State::Disputed {
            let at = at.plus_millis(120_000);
            acts.add(self.chance, at, "application-disputed", &json!({ "application": row.id, "agreed": false }))?;
        }
        Ok(())
    }

    async fn sessions(&mut self, tx: &mut Tx, story: &Story, acts: &mut Acts) -> Result<(), DemoError> {
        let taken = school_bookings(story);
        for ((_, _, slot, _), session) in &story.sessions {
            let over = session.ends <= self.now;
            let state = match (over, session.starts <= self.now) {
                (true, _) => "closed",
                (false, true) => "check-in",
                (false, false) => "open",
            };
            let row = demo::Session {
                id: session.id,
                subject: Subject::Subject1,
                hall: session.hall,
                starts_at: session.starts,
                ends_at: session.ends,
                capacity: session.capacity,
                booked: session.booked,
                state,
                regulation: self.regulation.id.clone(),
                regulation_hash: self.regulation.hash(),
                created_at: session.starts.plus_millis(-30 * 24 * 3_600_000).min(self.now),
            };
            demo::session(tx, &row).await?;
            if !over {
                let seed: [u8; 32] = self.chance.bytes();
                let seal = proof::draw::seal(proof::Digest(seed));
                draw::seal(tx, session.id, &seed, &seal.to_string(), row.created_at).await?;
                acts.add(
                    self.chance,
                    row.created_at,
                    "draw-sealed",
                    &json!({ "session": session.id, "draw_seal": seal }),
                )?;
            }
            // Schools share the mornings out among themselves; the afternoons are open to all.
            if state == "open" && *slot == 0 && self.chance.percent(60) {
                self.quotas(tx, session.id, session.capacity, session.booked, &taken).await?;
            }
        }
        Ok(())
    }

    async fn quotas(
        &mut self,
        tx: &mut Tx,
        session: SessionId,
        capacity: i64,
        booked: i64,
        taken: &BTreeMap<(SessionId, SchoolId), i64>,
    ) -> Result<(), DemoError> {
        let mut free = capacity - booked;
        for school in &self.places.schools {
            let mine = taken.get(&(session, school.id)).copied().unwrap_or(0);
            let share = i64::from(school.share) * capacity / 100;
            let extra = (share - mine).clamp(0, free);
            free -= extra;
            if mine + extra > 0 {
                demo::quota(tx, session, school.id, mine + extra, mine).await?;
            }
        }
        Ok(())
    }

    async fn booking(
        &mut self,
        tx: &mut Tx,
        story: &Story,
        candidate: &Candidate,
        booked: &Booked,
        acts: &mut Acts,
    ) -> Result<(), DemoError> {
        let session = &story.sessions[&booked.session];
        let site = &self.places.sites[booked.session.0];
        let by = candidate.school.map_or(candidate.application.created_by, |school| self.places.schools[school].user);
        let (state, attempts_used) = match &booked.attempts {
            None => ("booked", 0),
            Some(attempts) if attempts.is_empty() => ("absent", 0),
            Some(attempts) => ("used", i64::try_from(attempts.len()).unwrap_or(0)),
        };
        let first = booked.attempts.iter().flatten().next();
        let invigilator = *self.chance.pick(&site.invigilators);
        let row = demo::Booking {
            id: booked.id,
            session: session.id,
            application: candidate.application.id,
            subject: Subject::Subject1,
            state,
            attempts_used,
            booked_at: booked.at,
            booked_by: by,
            identified: first.map(|attempt| (attempt.started.plus_millis(-90_000), invigilator)),
            terminal: first.map(|attempt| site.halls[booked.session.3].terminals[attempt.seat]),
            ended_at: booked.attempts.iter().flatten().last().map(|attempt| attempt.ended),
        };
        demo::booking(tx, &row).await?;
        let act = json!({ "booking": row.id, "application": row.application, "session": row.session, "by": by });
        acts.add(self.chance, booked.at, "booking-made", &act)?;
        Ok(())
    }

    #[expect(clippy::too_many_arguments, reason = "each is one part of the story")]
    async fn result(
        &mut self,
        tx: &mut Tx,
        story: &Story,
        candidate: &Candidate,
        booked: &Booked,
        attempt: &Attempt,
        number: i64,
        first_ever: bool,
        acts: &mut Acts,
    ) -> Result<(), DemoError> {
        let site = &self.places.sites[booked.session.0];
        let session = &story.sessions[&booked.session];
        let questions: i64 = attempt.outcome.chapters.iter().map(|chapter| i64::from(chapter.questions)).sum();
        let sitting = demo::Sitting {
            id: SittingId(self.chance.id(attempt.started)),
            booking: booked.id,
            attempt: number,
            terminal: site.halls[booked.session.3].terminals[attempt.seat],
            key_salt: self.chance.bytes(),
            language: attempt.language.tag(),
            regulation: self.regulation.id.clone(),
            regulation_hash: self.regulation.hash(),
            signed_in_at: attempt.started.plus_millis(-60_000).max(session.starts),
            started_at: attempt.started,
            ended_at: attempt.ended,
            questions,
            rating: attempt.rating,
            drawn: attempt.sat.as_ref().map(drawn).transpose()?,
        };
        demo::sitting(tx, &sitting).await?;
        for entry in attempt.sat.iter().flat_map(|sat| &sat.entries) {
            let at = attempt.started.plus_millis(i64::try_from(entry.used_ms).unwrap_or(0));
            response::insert(tx, sitting.id, entry, at).await?;
        }
        let paper = sitting.drawn.as_ref().map(|drawn| drawn.paper_hash.as_str());
        if let (Some(sat), Some(hash)) = (&attempt.sat, paper) {
            let act = json!({
                "sitting": sitting.id, "paper": hash, "bank": sat.paper.bank, "blueprint": sat.paper.blueprint.hash,
                "regulation": sitting.regulation_hash,
            });
            acts.add(self.chance, attempt.started, "paper-drawn", &act)?;
        }
        let outcome = &attempt.outcome;
        let id = ResultId(self.chance.id(attempt.ended));
        let act = json!({
            "result": id, "sitting": sitting.id, "paper": paper, "regulation": sitting.regulation_hash,
            "score": outcome.score, "total": self.test.total, "pass_mark": self.test.pass_mark, "passed": outcome.passed,
        });
        let receipt = acts.add(self.chance, attempt.ended, "result", &act)?;
        let row = demo::Result {
            id,
            sitting: sitting.id,
            application: candidate.application.id,
            school: candidate.application.school,
            subject: Subject::Subject1,
            class: candidate.application.class,
            attempt: number,
            first_ever,
            score: i64::from(outcome.score),
            total: i64::from(self.test.total),
            pass_mark: i64::from(self.test.pass_mark),
            passed: outcome.passed,
            unanswered: i64::from(outcome.unanswered),
            chapters: serde_json::to_string(&outcome.chapters).map_err(DemoError::broken)?,
            regulation: sitting.regulation,
            regulation_hash: sitting.regulation_hash,
            marked_at: attempt.ended,
            receipt: receipt.to_string(),
            examiner: *self.chance.pick(&site.examiners),
            signed_at: attempt.ended.plus_millis(SIGNED_AFTER),
        };
        demo::result(tx, &row).await?;
        Ok(())
    }

    async fn permit(&mut self, tx: &mut Tx, candidate: &Candidate, count: u32, at: Moment) -> Result<(), DemoError> {
        let row = &candidate.application;
        let today = local_date(at);
        let last = permit_expiry(self.regulation, row.class, row.person.born_on, row.facts.vocational_student, today);
        let last = last.map_err(Trouble::from)?;
        let number = numbers::permit(self.office(), count).map_err(DemoError::broken)?;
        let id = PermitId(self.chance.id(at));
        demo::permit(tx, id, row.id, &number, &today.to_string(), &last.to_string()).await?;
        Ok(())
    }

    /// The first window of each site shows an application that waits for confirmation.
    async fn windows(&self, tx: &mut Tx, story: &Story) -> Result<(), DemoError> {
        for (index, place) in self.places.sites.iter().enumerate() {
            let waits = |candidate: &&Candidate| {
                candidate.site == index && candidate.application.state == State::AwaitingConfirmation
            };
            let waiting = story.candidates.iter().find(waits);
            if let (Some(window), Some(candidate)) = (place.windows.first(), waiting) {
                terminal::show(tx, *window, Some(candidate.application.id)).await?;
            }
        }
        Ok(())
    }

    /// The outbox of results that the registry has, each as it would have been sent.
    async fn outbox(&mut self, tx: &mut Tx, story: &Story, acts: &mut Acts) -> Result<(), DemoError> {
        let past = story.candidates.iter().flat_map(|candidate| &candidate.bookings);
        for booked in past.filter(|booked| booked.attempts.as_ref().is_some_and(|attempts| !attempts.is_empty())) {
            let who = seating::of_booking(tx, booked.id).await?.ok_or_else(gone)?;
            let permit = result::permit(tx, who.application).await?.map(|(number, _)| number);
            for sat in sitting::of_booking(tx, booked.id).await? {
                let row = result::of_sitting(tx, sat.id).await?.ok_or_else(gone)?;
                let id = WriteBackId(self.chance.id(row.marked_at));
                let permit = permit.as_deref().filter(|_| row.passed);
                let payload = write_back::payload(id, &who, &sat, &row, permit).to_string();
                let delivered = row.marked_at.plus_millis(DELIVERED_AFTER);
                demo::delivered(tx, id, row.id, who.person, &payload, row.marked_at, delivered).await?;
                acts.add(
                    self.chance,
                    delivered,
                    "write-back-delivered",
                    &json!({ "write_back": id, "result": row.id }),
                )?;
            }
        }
        Ok(())
    }
}

/// A paper as a sitting keeps it.
fn drawn(sat: &Sat) -> Result<demo::Drawn, DemoError> {
    let paper = String::from_utf8(sat.paper.canonical()).map_err(DemoError::broken)?;
    Ok(demo::Drawn {
        seed: sat.paper.seed.0,
        bank_hash: sat.paper.bank.clone(),
        paper_hash: sat.paper.hash(),
        paper,
        last_seq: i64::try_from(sat.entries.len()).map_err(DemoError::broken)?,
    })
}

/// Seats that each school has booked in each session.
fn school_bookings(story: &Story) -> BTreeMap<(SessionId, SchoolId), i64> {
    let mut taken = BTreeMap::new();
    for candidate in &story.candidates {
        for booked in &candidate.bookings {
            if let Some(school) = candidate.application.school {
                *taken.entry((story.sessions[&booked.session].id, school)).or_insert(0) += 1;
            }
        }
    }
    taken
}

fn gone() -> DemoError {
    DemoError::Broken("a row that was just written is not there".to_owned())
}

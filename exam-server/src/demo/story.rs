//! What happened at the office in the past months, and what is booked: made up without touching a database.

use std::collections::BTreeMap;

use jiff::ToSpan as _;
use jiff::civil::Date;
use protocol::{ApplicationId, ApplicationKind, BookingId, HallId, Language, LicenceClass, Moment, SessionId};
use question_bank::ItemId;
use rules::calendar::Calendar;
use rules::eligibility::{Applicant, BodyCertificate, Hands, Hearing, Legs};
use store::application::{Application, State};
use store::person::Person;

use super::chance::Chance;
use super::data::{OfficeData, Size};
use super::paper::{Outcome, Test};
use super::papers::{Papers, Sat};
use super::people::People;
use super::places::Places;
use crate::edge::{local_date, start_of};

/// Begin of the two slots of a day, minutes after midnight, and their length.
const SLOTS: [i64; 2] = [9 * 60, 14 * 60];
const SLOT_MINUTES: i64 = 150;
/// In milliseconds.
const MINUTE: i64 = 60_000;
/// Languages of the exam with their weights.
const LANGUAGES: [(Language, u32); 7] = [
    (Language::ZhHans, 960),
    (Language::ZhHant, 14),
    (Language::En, 10),
    (Language::Ru, 5),
    (Language::Ja, 5),
    (Language::Fr, 3),
    (Language::Es, 3),
];

/// One candidate with the whole story.
pub(super) struct Candidate {
    pub application: Application,
    pub fair: bool,
    pub portrait_seed: u64,
    /// Index of the school.
    pub school: Option<usize>,
    /// Index of the site.
    pub site: usize,
    pub bookings: Vec<Booked>,
}

/// One booking and what became of it.
pub(super) struct Booked {
    pub id: BookingId,
    pub session: Key,
    pub at: Moment,
    /// `None`: still to come. Empty: did not turn up.
    pub attempts: Option<Vec<Attempt>>,
}

/// One sitting.
pub(super) struct Attempt {
    pub started: Moment,
    pub ended: Moment,
    pub language: Language,
    pub outcome: Outcome,
    /// Paper and answers, of a recent one.
    pub sat: Option<Sat>,
    pub seat: usize,
    pub rating: Option<i64>,
}

/// Site, day, slot and hall of a session; `slot` 2 is the one that begins now.
pub(super) type Key = (usize, Date, usize, usize);

/// A session.
pub(super) struct Planned {
    pub id: SessionId,
    pub hall: HallId,
    pub starts: Moment,
    pub ends: Moment,
    pub capacity: i64,
    pub booked: i64,
}

/// Everything.
pub(super) struct Story {
    pub candidates: Vec<Candidate>,
    pub sessions: BTreeMap<Key, Planned>,
}

/// Tells the story.
pub(super) struct Teller<'a> {
    pub chance: &'a mut Chance,
    pub people: People<'a>,
    pub places: &'a Places,
    pub office: &'a OfficeData,
    pub calendar: &'a Calendar,
    pub test: &'a Test,
    pub papers: &'a Papers<'a>,
    pub size: Size,
    pub now: Moment,
    /// Id and hash of the regulation.
    pub regulation: (String, String),
    pub sessions: BTreeMap<Key, Planned>,
}

impl Teller<'_> {
    pub fn tell(mut self) -> Story {
        let today = local_date(self.now);
        let first = today.saturating_sub(self.size.months.months());
        let days: Vec<Date> = first.series(1.day()).take_while(|day| *day <= today).collect();
        let last = self.calendar.add_working_days(today, self.size.coming_days);
        let mut candidates = Vec::new();
        let count = self.size.months * self.size.candidates_each_month;
        for number in 0..count {
            // Spread evenly, then moved to the working day.
            let index = usize::try_from(number).unwrap_or(0) * days.len() / usize::try_from(count).unwrap_or(1);
            let day = days[index.min(days.len() - 1)];
            let day = if self.calendar.is_working_day(day) { day } else { self.calendar.add_working_days(day, -1) };
            let mut candidate = self.accept(day);
            self.follow(&mut candidate, last);
            candidates.push(candidate);
        }
        self.coming(today, last);
        self.beginning(&mut candidates, today);
        self.at_windows(&mut candidates, today);
        candidates.sort_by_key(|candidate| (candidate.application.created_at, candidate.application.id));
        Story { candidates, sessions: self.sessions }
    }

    /// An application that was accepted on a day.
    fn accept(&mut self, day: Date) -> Candidate {
        let schools: Vec<u32> = self.places.schools.iter().map(|school| school.share).collect();
        let sites: Vec<u32> = self.places.sites.iter().map(|site| site.share).collect();
        let school = self.chance.percent(91).then(|| self.chance.weighted(&schools));
        let site = match school {
            Some(school) if self.chance.percent(88) => self.places.schools[school].site,
            _ => self.chance.weighted(&sites),
        };
        let latest = if day == local_date(self.now) { self.now } else { at(day, 17 * 60) };
        let minute = i64::from(self.chance.between(8 * 60 + 30, 16 * 60 + 50));
        let created = at(day, minute).min(latest.plus_millis(-10 * MINUTE));
        let person = self.people.next(self.chance, day, created);
        let class = match self.chance.between(0, 99) {
            0..=66 => LicenceClass::C1,
            67..=96 => LicenceClass::C2,
            _ => LicenceClass::D,
        };
        let clerk = *self.chance.pick(&self.places.sites[site].clerks);
        let facts = self.facts(class, &person.person, day);
        let application = Application {
            id: ApplicationId(self.chance.id(created)),
            // Numbered when everything is in order of time.
            serial: String::new(),
            person: person.person,
            kind: ApplicationKind::First,
            class,
            school: school.map(|school| self.places.schools[school].id),
            site: self.places.sites[site].id,
            facts,
            hospital: self.chance.pick(&self.office.hospitals).clone(),
            state: State::Accepted,
            regulation: self.regulation.0.clone(),
            regulation_hash: self.regulation.1.clone(),
            created_at: created,
            created_by: clerk,
            confirmed_at: Some(created.plus_millis(i64::from(self.chance.between(2, 8)) * MINUTE)),
        };
        let portrait_seed = u64::from_le_bytes(self.chance.bytes());
        let bookings = Vec::new();
        Candidate { application, fair: person.fair, portrait_seed, school, site, bookings }
    }

    /// What a sound applicant for a first licence is judged by.
    fn facts(&mut self, class: LicenceClass, person: &Person, day: Date) -> Applicant {
        let mut eye = || u8::try_from(self.chance.between(50, 53)).ok();
        let (left_eye, right_eye) = (eye(), eye());
        let body = BodyCertificate {
            issued_on: day.saturating_sub(i64::from(self.chance.between(1, 60)).days()),
            height_cm: u16::try_from(self.chance.between(150, 190)).unwrap_or(165),
            left_eye,
            right_eye,
            field_degrees: None,
            colour_ok: true,
            hearing: Hearing::Sound,
            hands: Hands::Sound,
            legs: Legs::Whole { difference_cm: 0 },
            trunk_ok: true,
        };
        Applicant {
            kind: ApplicationKind::First,
            class,
            born: person.born_on,
            local: person.nationality == "CHN" && self.chance.percent(80),
            vocational_student: false,
            senior_test_passed: false,
            held: Vec::new(),
            full_point_cycles: Vec::new(),
            origin: None,
            round: 0,
            body: Some(body),
            diseases: Vec::new(),
            bans: Vec::new(),
            open_applications: Vec::new(),
        }
    }

    /// What the candidate did since then.
    fn follow(&mut self, candidate: &mut Candidate, last: Date) {
        // The paper of the other classes is not settled in the regulation, so they cannot be booked.
        if !matches!(candidate.application.class, LicenceClass::C1 | LicenceClass::C2) || self.chance.percent(5) {
            return;
        }
        let mut day = local_date(candidate.application.created_at);
        let mut ability = self.ability(candidate);
        let mut seen = Vec::new();
        for _ in 0..4 {
            let earliest = self.calendar.add_working_days(day, self.chance.between(3, 12));
            let Some(key) = self.free(candidate.site, earliest, last) else { return };
            let session = &self.sessions[&key];
            let (starts, over) = (session.starts, session.ends <= self.now);
            // Most of those who could come soon are booked already; the others wait for their school.
            if !over && self.chance.percent(35) {
                return;
            }
            self.take(key);
            let booked_at = self.before(candidate, starts);
            let attempts = over.then(|| self.sit(key, ability, &mut seen));
            let (absent, passed) = match &attempts {
                None => (false, false),
                Some(attempts) => (attempts.is_empty(), attempts.iter().any(|attempt| attempt.outcome.passed)),
            };
            let id = BookingId(self.chance.id(booked_at));
            candidate.bookings.push(Booked { id, session: key, at: booked_at, attempts });
            if !over || passed || (!absent && self.chance.percent(7)) {
                return;
            }
            // Who has failed has learnt.
            ability = (ability + 0.02).min(0.985);
            day = key.1;
        }
    }

    /// When the booking was made: after the application and the last session, before this one.
    fn before(&mut self, candidate: &Candidate, starts: Moment) -> Moment {
        let ready = candidate.application.confirmed_at.unwrap_or(candidate.application.created_at);
        let ready = candidate.bookings.last().map_or(ready, |booked| self.sessions[&booked.session].ends.max(ready));
        let span = starts.min(self.now).millis_since(ready).max(0);
        #[expect(clippy::cast_possible_truncation, clippy::cast_precision_loss, reason = "some days in milliseconds")]
        let wait = (span as f64 * self.chance.fraction() * 0.8) as i64;
        ready.plus_millis(wait)
    }

    /// Share of the questions that this candidate answers right.
    fn ability(&mut self, candidate: &Candidate) -> f64 {
        let skill = candidate.school.map_or(90.2, |school| self.places.schools[school].skill);
        (skill / 100.0 + self.chance.normal() * 0.022).clamp(0.6, 0.985)
    }

    /// One test and its re-sits; none when nobody came. `seen` are the items of the candidate's papers so far.
    fn sit(&mut self, key: Key, ability: f64, seen: &mut Vec<ItemId>) -> Vec<Attempt> {
        if self.chance.percent(2) {
            return Vec::new();
        }
        let session = &self.sessions[&key];
        let (starts, seats) = (session.starts, usize::try_from(session.capacity).unwrap_or(1));
        let mut start = starts.plus_millis(i64::from(self.chance.between(1, 6)) * MINUTE);
        let language = LANGUAGES[self.chance.weighted(&LANGUAGES.map(|(_, weight)| weight))].0;
        let seat = self.chance.below(seats);
        let mut attempts = Vec::new();
        for _ in 0..self.test.attempts {
            let length = i64::from(self.chance.between(14 * 60, 41 * 60)) * 1_000;
            let drawn = (start >= self.papers.since)
                .then(|| self.papers.sit(self.chance, ability, language, key.1, length, seen.clone()))
                .flatten();
            let (outcome, written) = match drawn {
                Some((outcome, written)) => (outcome, Some(written)),
                None => (self.test.sit(self.chance, ability), None),
            };
            seen.extend(written.iter().flat_map(|written| written.paper.items()));
            let ended = start.plus_millis(length);
            let rating = self.chance.percent(60).then(|| i64::from(self.chance.between(3, 5)));
            let passed = outcome.passed;
            attempts.push(Attempt { started: start, ended, language, outcome, sat: written, seat, rating });
            if passed {
                break;
            }
            start = ended.plus_millis(i64::from(self.chance.between(4, 15)) * MINUTE);
        }
        attempts
    }

    /// A session at a site with a free place, from a day on; opened when there is none.
    fn free(&mut self, site: usize, earliest: Date, last: Date) -> Option<Key> {
        let mut day = earliest;
        while day <= last {
            let first = self.chance.below(SLOTS.len());
            for turn in 0..SLOTS.len() {
                let slot = (first + turn) % SLOTS.len();
                for hall in 0..self.places.sites[site].halls.len() {
                    let key = (site, day, slot, hall);
                    if !self.is_taken_now(key) && self.open(key).booked < self.sessions[&key].capacity {
                        return Some(key);
                    }
                }
            }
            day = self.calendar.add_working_days(day, 1);
        }
        None
    }

    /// When the session of the first hall begins: at the last full or half hour.
    fn begins_now(&self) -> Moment {
        let half_hour = 30 * MINUTE * 1_000;
        Moment(self.now.0 - self.now.0.rem_euclid(half_hour))
    }

    /// Whether the session that begins now takes the hall: it holds one at a time.
    fn is_taken_now(&self, (site, day, slot, hall): Key) -> bool {
        let (starts, now) = (at(day, SLOTS[slot]), self.begins_now());
        let length = SLOT_MINUTES * MINUTE;
        site == 0 && hall == 0 && starts.millis_since(now).abs() < length
    }

    fn open(&mut self, key: Key) -> &mut Planned {
        let (site, day, slot, hall) = key;
        let hall = &self.places.sites[site].halls[hall];
        let starts = at(day, SLOTS[slot]);
        let chance = &mut *self.chance;
        self.sessions.entry(key).or_insert_with(|| Planned {
            id: SessionId(chance.id(starts.plus_millis(-30 * 24 * 60 * MINUTE))),
            hall: hall.id,
            starts,
            ends: starts.plus_millis(SLOT_MINUTES * MINUTE),
            capacity: i64::try_from(hall.terminals.len()).unwrap_or(i64::MAX),
            booked: 0,
        })
    }

    fn take(&mut self, key: Key) {
        if let Some(session) = self.sessions.get_mut(&key) {
            session.booked += 1;
        }
    }

    /// Sessions of the coming days, also where nobody has booked yet.
    fn coming(&mut self, today: Date, last: Date) {
        let mut day = self.calendar.add_working_days(today, 1);
        while day <= last {
            for site in 0..self.places.sites.len() {
                for slot in 0..SLOTS.len() {
                    self.open((site, day, slot, 0));
                }
            }
            day = self.calendar.add_working_days(day, 1);
        }
    }

    /// The session of the first hall that begins now, with candidates of its own.
    fn beginning(&mut self, candidates: &mut Vec<Candidate>, today: Date) {
        let starts = self.begins_now();
        let hall = &self.places.sites[0].halls[0];
        let key = (0, today, SLOTS.len(), 0);
        let planned = Planned {
            id: SessionId(self.chance.id(starts.plus_millis(-20 * 24 * 60 * MINUTE))),
            hall: hall.id,
            starts,
            ends: starts.plus_millis(SLOT_MINUTES * MINUTE),
            capacity: i64::try_from(hall.terminals.len()).unwrap_or(i64::MAX),
            booked: 0,
        };
        self.sessions.insert(key, planned);
        for _ in 0..self.size.now {
            let day = self.calendar.add_working_days(today, -self.chance.between(3, 8));
            let mut candidate = self.accept(day);
            let class = if self.chance.percent(70) { LicenceClass::C1 } else { LicenceClass::C2 };
            candidate.application.class = class;
            candidate.application.facts.class = class;
            self.take(key);
            let booked_at = self.before(&candidate, starts.plus_millis(-60 * MINUTE));
            let id = BookingId(self.chance.id(booked_at));
            candidate.bookings.push(Booked { id, session: key, at: booked_at, attempts: None });
            candidates.push(candidate);
        }
    }

    /// Applications that were just entered and wait for the applicant's confirmation; one is disputed.
    fn at_windows(&mut self, candidates: &mut Vec<Candidate>, today: Date) {
        for site in 0..self.places.sites.len() {
            for number in 0..self.size.at_windows {
                let mut candidate = self.accept(today);
                candidate.site = site;
                candidate.application.site = self.places.sites[site].id;
                candidate.application.created_by = *self.chance.pick(&self.places.sites[site].clerks);
                candidate.application.confirmed_at = None;
                candidate.application.state = if number == 1 { State::Disputed } else { State::AwaitingConfirmation };
                candidates.push(candidate);
            }
        }
    }
}

/// A minute of a day at the office.
fn at(day: Date, minute: i64) -> Moment {
    start_of(day).plus_millis(minute * MINUTE)
}

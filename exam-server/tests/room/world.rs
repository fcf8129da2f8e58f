//! A hall of four seats with four candidates, on a clock that stands until it is moved.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

use assets::{AssetRoot, Signs};
use axum::Router;
use axum::body::Body;
use axum::http::{Request as HttpRequest, StatusCode, header};
use exam_server::app::{App, Shared};
use exam_server::bank::{BankInForce, Banks};
use exam_server::config::Config;
use exam_server::content::Content;
use exam_server::edge::Edge;
use exam_server::office::archive::keep_regulation;
use exam_server::office::room;
use jiff::civil::date;
use locales::Catalog;
use protocol::exam::{PaperView, Response, ResponseEntry};
use protocol::kiosk::{
    Grant, Phase, Refusal, Request, ResponseBatch, Saved, SittingCard, TERMINAL_HEADER, TerminalKind,
};
use protocol::{
    ApplicationId, ApplicationKind, BookingId, DocumentKind, HallId, Language, LicenceClass, Moment, PersonId,
    PortraitId, SessionId, Sex, SiteId, SittingId, StaffId, Subject, TerminalId,
};
use question_bank::{Bank, Blueprint, Glossary, Paper, solution};
use rules::calendar::Calendar;
use rules::eligibility::Applicant;
use rules::identity::check_digit;
use rules::regulation::Regulation;
use serde::de::DeserializeOwned;
use store::application::{self, Application};
use store::booking::{self, NewBooking};
use store::person::{self, Person};
use store::session::{self, NewSession, State};
use store::site::{self, Hall, Site};
use store::staff::{self, Role, Staff};
use store::terminal::{self, NewTerminal};
use tower::ServiceExt as _;
use uuid::Uuid;

use crate::common::Fresh;

/// 2026-11-23, ten o'clock at the office.
pub const NOW: Moment = Moment(1_795_399_200_000_000);

/// Seats and candidates, numbered from 1.
pub const SEATS: u16 = 4;

pub struct World {
    pub app: Shared,
    pub session: SessionId,
    /// Two people of the room.
    pub staff: [StaffId; 2],
    router: Router,
    _fresh: Fresh,
}

pub fn id(kind: u128, number: u16) -> Uuid {
    Uuid::from_u128((kind << 64) | u128::from(number))
}

pub fn token(seat: u16) -> String {
    format!("token of seat {seat}")
}

pub fn terminal_id(seat: u16) -> TerminalId {
    TerminalId(id(6, seat))
}

pub fn booking_id(candidate: u16) -> BookingId {
    BookingId(id(5, candidate))
}

pub fn person_id(candidate: u16) -> PersonId {
    PersonId(id(3, candidate))
}

pub fn document(candidate: u16) -> String {
    let digits = format!("53010219900307{candidate:03}");
    format!("{digits}{}", check_digit(&digits).expect("17 digits"))
}

pub fn serial(candidate: u16) -> String {
    format!("261101010{candidate:04}")
}

/// A JPEG, three to four.
pub fn portrait() -> Vec<u8> {
    let mut jpeg = std::io::Cursor::new(Vec::new());
    let face = image::RgbImage::from_pixel(30, 40, image::Rgb([226, 195, 165]));
    face.write_to(&mut jpeg, image::ImageFormat::Jpeg).expect("a picture in memory");
    jpeg.into_inner()
}

/// The repository.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("a workspace").to_owned()
}

/// Five chapters of thirty statements and fifty questions, enough for two papers that share nothing.
fn bank() -> Bank {
    let files = ["licence", "passage", "penalties", "accidents", "vehicle"].map(|chapter| {
        let mut text = String::from("[\n");
        for number in 0..80 {
            let (answer, options) = match number {
                0..30 => (if number % 2 == 0 { "True".to_owned() } else { "False".to_owned() }, ""),
                _ => (format!("One({})", number % 4), r#""甲", "乙", "丙", "丁""#),
            };
            writeln!(
                text,
                "(id: \"{chapter}-{number:04}\", version: 1, chapter: \"{chapter}\", groups: [Car], difficulty: 0.5, \
                 answer: {answer}, law: [], picture: None, shuffle: {}, enemies: [], valid: (None, None), \
                 text: {{\"zh-Hans\": (stem: \"{chapter} 题 {number}\", options: [{options}], explanation: \"因为\")}}),",
                number % 3 != 0,
            )
            .expect("a string takes any text");
        }
        text.push_str("]\n");
        (format!("items/{chapter}.ron"), text.into_bytes())
    });
    Bank::from_files(files).expect("a sound bank")
}

fn banks() -> Banks {
    let blueprint = std::fs::read_to_string(root().join("question-bank/blueprints/car.ron")).expect("the blueprint");
    let blueprints = [("car".to_owned(), Blueprint::from_ron(&blueprint).expect("a sound blueprint"))].into();
    Banks::new(PathBuf::new(), BankInForce::new(bank(), blueprints, Glossary::default()))
}

fn content() -> Content {
    let assets = AssetRoot::locate(Some(&root().join("assets")), Path::new("")).expect("the assets folder");
    let regulation = assets.read_text("regulations/order-162.ron").expect("the regulation");
    let regulation = Regulation::parse("order-162.ron", &regulation).expect("a sound regulation");
    let form = |name: &str| assets.read_text(name).expect("a form");
    Content {
        regulations: [(regulation.id.clone(), regulation)].into(),
        calendar: Calendar::default(),
        portrait: ron::from_str(&form("forms/portrait.ron")).expect("a sound form"),
        room: ron::from_str(&form("forms/room.ron")).expect("a sound form"),
        ranking: ron::from_str(&form("forms/ranking.ron")).expect("a sound form"),
        statistics: ron::from_str(&form("forms/statistics.ron")).expect("a sound form"),
        signs: Signs::load(&assets).expect("the pictures"),
        press: OnceLock::new(),
        assets,
    }
}

fn someone(number: u16) -> Staff {
    Staff {
        id: StaffId(id(1, number)),
        login: format!("room{number}"),
        password: "$argon2id$".to_owned(),
        name: format!("监考{number}"),
        role: Role::Invigilator,
        site: None,
        school: None,
        active: true,
    }
}

impl World {
    /// Everybody is booked and nobody is called; the session is in check-in.
    pub async fn open(fresh: Fresh) -> Self {
        let catalog = Catalog::embedded().expect("sound texts");
        let edge = Edge::fixed(NOW, 7);
        let app = App::new(fresh.store.clone(), catalog, edge, content(), banks(), Config::default()).expect("an app");
        let app = Arc::new(app);
        let world = Self {
            session: SessionId(id(4, 1)),
            staff: [someone(1).id, someone(2).id],
            router: exam_server::router(&app),
            app,
            _fresh: fresh,
        };
        world.furnish().await;
        world
    }

    async fn furnish(&self) {
        let mut tx = self.app.store.write().await.unwrap();
        let place = SiteId(id(2, 1));
        let hall = HallId(id(2, 2));
        let site = Site { id: place, code: "530111".into(), name: "官渡".into(), county: "530111".into() };
        site::add(&mut tx, &site).await.unwrap();
        let hall_row = Hall { id: hall, site_id: place, name: "1".into(), seats: i64::from(SEATS) };
        site::add_hall(&mut tx, &hall_row).await.unwrap();
        for number in [1, 2] {
            staff::add(&mut tx, &someone(number), NOW).await.unwrap();
        }
        for seat in 1..=SEATS {
            let new = NewTerminal {
                id: terminal_id(seat),
                hall,
                seat,
                kind: TerminalKind::Exam,
                token_hash: exam_server::office::grant::token_hash(&token(seat)),
            };
            terminal::insert(&mut tx, &new).await.unwrap();
        }
        let regulation = &self.app.content.regulations["order-162"];
        keep_regulation(&mut tx, &self.app, regulation).await.unwrap();
        let new = NewSession {
            id: self.session,
            subject: Subject::Subject1,
            hall,
            starts_at: NOW,
            ends_at: NOW.plus_millis(2 * 3_600_000),
            capacity: i64::from(SEATS),
            regulation: regulation.id.clone(),
            regulation_hash: regulation.hash(),
        };
        session::add(&mut tx, &new, NOW).await.unwrap();
        for candidate in 1..=SEATS {
            self.book(&mut tx, candidate, place, regulation).await;
        }
        assert!(session::set_state(&mut tx, self.session, State::Open, State::CheckIn).await.unwrap());
        tx.commit().await.unwrap();
    }

    async fn book(&self, tx: &mut store::Tx, candidate: u16, site: SiteId, regulation: &Regulation) {
        let application = Application {
            id: ApplicationId(id(4, 100 + candidate)),
            serial: serial(candidate),
            person: Person {
                id: person_id(candidate),
                document_kind: DocumentKind::ResidentId,
                document_number: document(candidate),
                name: format!("考生{candidate}"),
                sex: Sex::Male,
                born_on: date(1990, 3, 7),
                nationality: "CHN".into(),
                phone: "0871-0000000".into(),
                address: "昆明".into(),
            },
            kind: ApplicationKind::First,
            class: LicenceClass::C1,
            school: None,
            site,
            facts: Applicant {
                kind: ApplicationKind::First,
                class: LicenceClass::C1,
                born: date(1990, 3, 7),
                local: true,
                vocational_student: false,
                senior_test_passed: false,
                held: vec![],
                full_point_cycles: vec![],
                origin: None,
                round: 0,
                body: None,
                diseases: vec![],
                bans: vec![],
                open_applications: vec![],
            },
            hospital: String::new(),
            state: application::State::Accepted,
            regulation: regulation.id.clone(),
            regulation_hash: regulation.hash(),
            created_at: NOW,
            created_by: self.staff[0],
            confirmed_at: Some(NOW),
        };
        person::put(tx, &application.person, NOW).await.unwrap();
        let portrait_id = PortraitId(id(7, candidate));
        person::add_portrait(tx, portrait_id, application.person.id, &portrait(), "00", NOW).await.unwrap();
        application::add(tx, &application).await.unwrap();
        let new = NewBooking {
            id: booking_id(candidate),
            session: self.session,
            application: application.id,
            subject: Subject::Subject1,
            booked_by: self.staff[0],
        };
        assert!(session::take_seat(tx, self.session, None).await.unwrap().is_ok());
        assert!(booking::add(tx, &new, NOW).await.unwrap());
    }

    /// Candidates may sign in from now on.
    pub async fn run_session(&self) {
        room::advance(&self.app, self.session, State::CheckIn, self.staff[0]).await.unwrap();
    }

    /// Calls, identifies and seats a candidate.
    pub async fn seat(&self, candidate: u16, seat: u16) {
        let booking = booking_id(candidate);
        room::call(&self.app, booking, true, self.staff[0]).await.unwrap();
        room::identify(&self.app, booking, self.staff[0]).await.unwrap();
        room::seat(&self.app, booking, terminal_id(seat), self.staff[0]).await.unwrap();
    }

    /// Sends a request as the terminal of a seat; the answer, or what was refused with its status.
    pub async fn send<T: DeserializeOwned>(
        &self,
        seat: u16,
        method: &str,
        path: &str,
        body: String,
    ) -> Result<T, (StatusCode, Refusal)> {
        let request = HttpRequest::builder()
            .method(method)
            .uri(path)
            .header(TERMINAL_HEADER, token(seat))
            .header(header::CONTENT_TYPE, "application/json")
            .body(Body::from(body))
            .unwrap();
        let (status, bytes) = self.raw(request).await;
        if status.is_success() {
            Ok(serde_json::from_slice(&bytes).unwrap())
        } else {
            let text = String::from_utf8_lossy(&bytes);
            Err((status, serde_json::from_slice(&bytes).unwrap_or_else(|_| panic!("{status} {path}: {text}"))))
        }
    }

    /// Status and body of any request.
    pub async fn raw(&self, request: HttpRequest<Body>) -> (StatusCode, Vec<u8>) {
        let response = self.router.clone().oneshot(request).await.unwrap();
        let status = response.status();
        let bytes = axum::body::to_bytes(response.into_body(), usize::MAX).await.unwrap();
        (status, bytes.to_vec())
    }

    pub async fn ask(&self, seat: u16, request: &Request) -> Result<Phase, String> {
        let body = serde_json::to_string(request).unwrap();
        let grant = self.send::<Grant>(seat, "POST", "/api/kiosk/request", body).await;
        grant.map(|grant| grant.phase).map_err(|(_, refusal)| refusal.message.key)
    }

    /// What a seat shows.
    pub async fn shows(&self, seat: u16) -> Phase {
        self.grant(seat).await.phase
    }

    pub async fn grant(&self, seat: u16) -> Grant {
        self.send(seat, "GET", "/api/kiosk/grant", String::new()).await.unwrap()
    }

    pub async fn sign_in(&self, seat: u16, number: &str) -> Result<SittingCard, String> {
        let request = Request::SignIn { number: number.to_owned(), language: Language::ZhHans };
        match self.ask(seat, &request).await? {
            Phase::Briefing { sitting, .. } => Ok(sitting),
            other => panic!("signing in leads to {other:?}"),
        }
    }

    pub async fn start(&self, seat: u16, card: &SittingCard) -> PaperView {
        let request = Request::Start { sitting: card.id, key: card.key.clone() };
        match self.ask(seat, &request).await {
            Ok(Phase::Exam { paper, .. }) => paper,
            other => panic!("starting leads to {other:?}"),
        }
    }

    /// A candidate at the seat of the same number whose clock runs.
    pub async fn running(&self, number: u16) -> SittingCard {
        self.seat(number, number).await;
        let card = self.sign_in(number, &document(number)).await.unwrap();
        self.start(number, &card).await;
        card
    }

    pub async fn save(&self, seat: u16, card: &SittingCard, entries: &[ResponseEntry]) -> Result<Saved, String> {
        let batch = ResponseBatch { sitting: card.id, key: card.key.clone(), entries: entries.to_vec() };
        let body = serde_json::to_string(&batch).unwrap();
        self.send(seat, "POST", "/api/kiosk/responses", body).await.map_err(|(_, refusal)| refusal.message.key)
    }

    pub async fn submit(&self, seat: u16, card: &SittingCard, last_seq: u64) -> Result<Phase, String> {
        self.ask(seat, &Request::Submit { sitting: card.id, key: card.key.clone(), last_seq }).await
    }

    pub async fn finish(&self, seat: u16, card: &SittingCard) -> Phase {
        self.ask(seat, &Request::Finish { sitting: card.id, key: card.key.clone(), rating: Some(5) }).await.unwrap()
    }

    pub async fn paper(&self, sitting: SittingId) -> Paper {
        let mut tx = self.app.store.read().await.unwrap();
        let row = store::sitting::get(&mut tx, sitting).await.unwrap().unwrap();
        serde_json::from_str(&row.paper.unwrap()).unwrap()
    }

    /// One entry for each question: right, but for the first `wrong` ones.
    pub async fn answers(&self, sitting: SittingId, wrong: usize) -> Vec<ResponseEntry> {
        let paper = self.paper(sitting).await;
        let current = self.app.banks.now();
        let entries = paper.resolve(&current.bank).unwrap();
        let answer = |index: usize| {
            let (entry, item) = entries[index];
            let right = solution(entry, item, Language::ZhHans).unwrap().right;
            // Every question of the bank has at least two choices.
            let response = if index < wrong { Response(vec![(right.0[0] + 1) % 2]) } else { right };
            let seq = index as u64 + 1;
            ResponseEntry { seq, question: u16::try_from(seq).unwrap(), response, flagged: false, used_ms: seq * 1000 }
        };
        (0..entries.len()).map(answer).collect()
    }

    /// Sits a whole test at the seat of the same number in twenty minutes, with so many `wrong` answers.
    pub async fn sit(&self, number: u16, wrong: usize) -> SittingCard {
        let card = self.running(number).await;
        let entries = self.answers(card.id, wrong).await;
        self.app.edge.advance(20 * 60_000);
        self.save(number, &card, &entries).await.unwrap();
        self.submit(number, &card, entries.len() as u64).await.unwrap();
        card
    }

    /// Names of all acts in the log, in order.
    pub async fn acts(&self) -> Vec<String> {
        exam_server::jobs::sequencer::turn(&self.app, None, false).await.unwrap();
        let mut tx = self.app.store.read().await.unwrap();
        let entries = store::log::entries(&mut tx, 0, 10_000).await.unwrap();
        entries.into_iter().map(|entry| entry.leaf.act).collect()
    }
}

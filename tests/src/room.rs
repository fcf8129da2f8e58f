//! A room full of candidates, seated over the invigilator's pages.

use std::collections::BTreeMap;

use anyhow::{Context, Result, bail, ensure};
use kiosk_session::wire::{Http, Wire as _};
use protocol::Language;
use protocol::exam::{Response, ResponseEntry};
use protocol::kiosk::{Phase, Request, ResponseBatch, SittingCard};

use crate::browser::Browser;
use crate::office::{Office, Terminal};

/// A candidate at a terminal, not signed in yet.
#[derive(Debug, Clone)]
pub struct Seated {
    /// The seat's terminal.
    pub terminal: Terminal,
    /// Serial number of the application, which signs the candidate in.
    pub serial: String,
}

/// Calls, identifies and seats by lot everybody who is booked into the session that a new demo office has in
/// check-in, and lets them sign in.
///
/// # Errors
/// The page that did not go as it should.
pub async fn fill(office: &Office) -> Result<Vec<Seated>> {
    let browser = Browser::log_in(office, "invigilator").await?;
    browser.open(&format!("{}/room", office.url)).await?;
    let sessions = browser.links("td a[href^='/room/session/']").await?;
    let roll = format!("{}{}", office.url, sessions.first().context("a session today")?);
    browser.open(&roll).await?;
    let heading = browser.text("h1").await?;

    let call = "form[action$='/roll'] button.primary";
    while browser.count(call).await? > 0 {
        browser.click(call).await?;
        browser.wait("table.roll").await?;
    }
    let mut serials = BTreeMap::new();
    for link in browser.links("a[href^='/room/booking/']").await? {
        browser.open(&format!("{}{link}", office.url)).await?;
        browser.wait("form[action$='/identify'] button.primary").await?;
        let serial = browser.text("dl.facts dd.code:last-of-type").await?;
        browser.click("form[action$='/identify'] button.primary").await?;
        let booking = link.rsplit('/').next().context("an id in the address")?;
        serials.insert(booking.to_owned(), serial);
    }
    browser.open(&roll).await?;
    browser.click("form[action$='/seats'] button").await?;
    browser.wait("b.seat").await?;

    let mut seated = Vec::new();
    for (booking, serial) in serials {
        let seat: u16 = browser.text(&format!("tr[id='b-{booking}'] b.seat")).await?.trim().parse()?;
        let site = &office.terminal("exam")?.site;
        let here = |one: &&Terminal| {
            one.kind == "exam" && one.site == *site && heading.contains(&one.hall) && one.seat == seat
        };
        let terminal = office.terminals.iter().find(here).with_context(|| format!("the terminal of seat {seat}"))?;
        seated.push(Seated { terminal: terminal.clone(), serial });
    }
    ensure!(!seated.is_empty(), "nobody is booked into {heading}");
    browser.click("form[action$='/advance'] button").await?;
    browser.wait("form[action$='/advance'] button").await?;
    browser.close().await?;
    Ok(seated)
}

/// A kiosk without a screen: the real kiosk's way to the server, with an exam running.
pub struct Desk {
    http: Http,
    card: SittingCard,
    seq: u64,
    questions: u16,
}

impl Desk {
    /// Signs the candidate in and starts the clock.
    ///
    /// # Errors
    /// What the server refuses.
    pub fn begin(server: &str, seated: &Seated) -> Result<Self> {
        let http = Http::new(server, &seated.terminal.token);
        let sign_in = Request::SignIn { number: seated.serial.clone(), language: Language::ZhHans };
        let Phase::Briefing { sitting, .. } = http.request(&sign_in)?.phase else { bail!("no briefing") };
        let start = Request::Start { sitting: sitting.id, key: sitting.key };
        let Phase::Exam { sitting, paper, .. } = http.request(&start)?.phase else { bail!("no exam") };
        Ok(Self { http, card: sitting, seq: 0, questions: u16::try_from(paper.questions.len())? })
    }

    /// Saves the next answer; returns when the server has acknowledged it.
    ///
    /// # Errors
    /// What the server refuses.
    pub fn save(&mut self) -> Result<()> {
        self.seq += 1;
        let turn = u16::try_from((self.seq - 1) % u64::from(self.questions))?;
        let entry = ResponseEntry {
            seq: self.seq,
            question: turn + 1,
            // Every question has two options; every round changes the answer.
            response: Response(vec![u8::from((self.seq / u64::from(self.questions)).is_multiple_of(2))]),
            // Marked to come back to: an answer that may still change does not end the exam early.
            flagged: true,
            used_ms: self.seq,
        };
        let batch = ResponseBatch { sitting: self.card.id, key: self.card.key.clone(), entries: vec![entry] };
        let saved = self.http.responses(&batch)?;
        ensure!(saved.seq == self.seq, "saved up to {} of {}", saved.seq, self.seq);
        Ok(())
    }
}

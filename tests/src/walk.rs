//! One exam, from acceptance to ranking, as the people in it would do it: pages in a browser,
//! kiosks under a pointer. The demo shows it, the scenario test checks it.

use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context, Result, ensure};
use fantoccini::Locator;

use crate::browser::Browser;
use crate::display::{Display, Key};
use crate::kiosk::{Kiosk, Layout};
use crate::office::{Office, Terminal, server_command};
use crate::portrait;

/// The candidate leaves two of the hundred questions open, so that the hand-in has something to warn of.
const LAST_ANSWERED: u16 = 98;

/// How long a delivery to the registry may take.
const PATIENCE_IN_SECONDS: u32 = 60;

/// Who walks.
#[derive(Debug, Clone)]
pub struct Applicant {
    /// Resident number with its check digit.
    pub number: String,
    /// Name as written.
    pub name: String,
}

impl Applicant {
    /// An invented applicant; `sequence` tells one from another.
    pub fn invented(sequence: u16) -> Self {
        Self { number: resident_number("530102", "19960412", sequence), name: "段云岚".to_owned() }
    }
}

/// A resident number of 18 digits (GB 11643), written here on its own so that it also checks the server's.
fn resident_number(division: &str, born: &str, sequence: u16) -> String {
    let digits = format!("{division}{born}{sequence:03}");
    // The weight of a place is 2 to the power of its distance from the end, modulo 11.
    let sum: u32 = digits
        .bytes()
        .enumerate()
        .map(|(place, digit)| u32::from(digit - b'0') * ((0..17 - place).fold(1, |weight, _| weight * 2 % 11)))
        .sum();
    let check = match (12 - sum % 11) % 11 {
        10 => 'X',
        digit => char::from_digit(digit, 10).unwrap_or('X'),
    };
    format!("{digits}{check}")
}

/// What came of it.
#[derive(Debug, Clone)]
pub struct Outcome {
    /// Address of the score sheet, with the invigilator's log-in.
    pub score_sheet: PathBuf,
    /// Id of the sitting.
    pub sitting: String,
    /// Points reached, as the results page shows them.
    pub score: String,
}

/// The session that the walk opens.
struct Session {
    id: String,
    hall: String,
}

/// One walk through one office.
pub struct Walk<'a> {
    /// The office.
    pub office: &'a Office,
    /// Where the kiosks are shown.
    pub display: &'a Display,
    /// Where pictures go.
    pub pictures: &'a Path,
    /// Tag of the language the candidate chooses.
    pub language: &'a str,
    /// Told before each step.
    pub say: &'a dyn Fn(&str),
}

impl Walk<'_> {
    /// All steps.
    ///
    /// # Errors
    /// The step that did not go as it should, with what was on screen.
    pub async fn run(&self, applicant: &Applicant) -> Result<Outcome> {
        std::fs::create_dir_all(self.pictures)?;
        let serial = self.accept(applicant).await.context("accepting the application")?;
        let session = self.open_session().await.context("opening a session")?;
        self.book(applicant, &serial, &session.id).await.context("booking by roster")?;
        let (room, seat) = self.seat(applicant, &session.id).await.context("roll call, identity and seat")?;
        let before = self.first_attempts(None).await.context("the ranking")?;
        self.sit(applicant, &session.hall, seat, &room).await.context("sitting the exam")?;
        let outcome = self.result(&room, &session.id).await.context("the result")?;
        room.close().await?;
        self.written_back(applicant).await.context("the write-back")?;
        (self.say)("the ranking counts one first attempt more");
        let after = self.first_attempts(Some("23-ranking")).await.context("the ranking")?;
        ensure!(after == before + 1, "the ranking counts {after} first attempts after {before}");
        Ok(outcome)
    }

    fn picture(&self, name: &str) -> PathBuf {
        self.pictures.join(format!("{name}.png"))
    }

    /// The clerk enters the application; the applicant reads it on the second screen and agrees.
    async fn accept(&self, applicant: &Applicant) -> Result<String> {
        (self.say)("a clerk accepts the application; the applicant checks it on the second screen");
        let browser = Browser::log_in(self.office, "clerk").await?;
        browser.open(&format!("{}/clerk/new", self.office.url)).await?;
        for (name, value) in [
            ("document-number", applicant.number.as_str()),
            ("name", &applicant.name),
            ("phone", "13800000000"),
            ("address", "云南省昆明市"),
            ("hospital", "昆明市体检中心"),
            ("height", "168"),
            ("left-eye", "5.0"),
            ("right-eye", "5.0"),
            ("leg-difference", "0"),
        ] {
            browser.fill(name, value).await?;
        }
        browser.choose("class", "C1").await?;
        for (name, value) in [("hearing", "sound"), ("hands", "sound"), ("legs", "whole")] {
            browser.choose(name, value).await?;
        }
        set_date(&browser, "certificate-on", &today(-7)?).await?;
        for tick in ["colour", "trunk"] {
            browser.click(&format!("input[name='{tick}']")).await?;
        }
        let school = self.office.login("school")?.school.clone().context("a school's login names its school")?;
        let list = browser.client.find(Locator::Css("select[name='school']")).await?;
        list.select_by_label(&school).await.with_context(|| school.clone())?;
        // The first window of the clerk's site.
        browser.client.find(Locator::Css("select[name='window']")).await?.select_by_index(1).await?;
        let portrait = self.pictures.join("portrait.jpg");
        portrait::write(&portrait)?;
        let upload = browser.client.find(Locator::Css("input[name='portrait']")).await?;
        upload.send_keys(&portrait.canonicalize()?.display().to_string()).await?;
        browser.save_picture(&self.picture("01-acceptance")).await?;
        browser.click("form[enctype] button.primary").await?;
        browser.wait("#application").await?;
        let serial = browser.text("h1 .code").await?;
        browser.save_picture(&self.picture("02-awaiting-confirmation")).await?;

        let token = &self.office.terminal("window")?.token;
        let mut screen = Kiosk::start(self.display, &self.office.url, token, &self.pictures.join("window"))?;
        screen.wait_screen("confirm-application")?;
        screen.save_picture(&self.picture("03-second-screen"))?;
        screen.press_until("agree", |layout| layout.screen != "confirm-application")?;
        screen.pull_the_plug();
        browser.client.refresh().await?;
        browser.wait("#application .badge.good").await?;
        browser.save_picture(&self.picture("04-accepted")).await?;
        browser.close().await?;
        Ok(serial)
    }

    /// The supervisor opens a session that begins as soon as a hall of the first site is free.
    async fn open_session(&self) -> Result<Session> {
        (self.say)("a supervisor opens a session");
        let browser = Browser::log_in(self.office, "supervisor").await?;
        let site = &self.office.terminal("exam")?.site;
        let mut halls: Vec<&str> = Vec::new();
        for terminal in self.office.terminals.iter().filter(|one| one.kind == "exam" && one.site == *site) {
            if !halls.contains(&terminal.hall.as_str()) {
                halls.push(&terminal.hall);
            }
        }
        for minutes in [3, 33, 63, 93, 123] {
            for hall in &halls {
                browser.open(&format!("{}/supervisor/sessions/new", self.office.url)).await?;
                browser.choose("subject", "subject-1").await?;
                let (day, begins) = (local(minutes, "+%Y-%m-%d")?, local(minutes, "+%H:%M")?);
                set_date(&browser, "day", &day).await?;
                set_date(&browser, "begins", &begins).await?;
                browser.fill("minutes", "60").await?;
                browser.fill("capacity", "5").await?;
                // Halls are listed by site, the first site first.
                let option = format!("(//select[@name='hall']/option[contains(., '{hall}')])[1]");
                browser.client.find(Locator::XPath(&option)).await.with_context(|| option.clone())?.click().await?;
                browser.save_picture(&self.picture("05-session")).await?;
                browser.click("main form button.primary").await?;
                // The answer is there when it says that the session is open, or why not.
                browser.wait(".alert, .notice").await?;
                let address = browser.client.current_url().await?;
                let id = address.path().rsplit('/').next().context("an id in the address")?.to_owned();
                // Refused because the hall is in use then: the form comes again.
                if id != "new" {
                    browser.close().await?;
                    return Ok(Session { id, hall: (*hall).to_owned() });
                }
            }
        }
        anyhow::bail!("no hall is free: {}", browser.text("main").await?)
    }

    /// The school uploads a roster with the new application and books it into the session.
    async fn book(&self, applicant: &Applicant, serial: &str, session: &str) -> Result<()> {
        (self.say)("the driving school uploads a roster and books the candidate");
        let browser = Browser::log_in(self.office, "school").await?;
        browser.open(&format!("{}/school/roster?session={session}", self.office.url)).await?;
        browser.choose("session", session).await?;
        let roster = self.pictures.join("roster.csv");
        std::fs::write(
            &roster,
            format!("流水号,姓名,证件号码\r\n{serial},{},{}\r\n", applicant.name, applicant.number),
        )?;
        let upload = browser.client.find(Locator::Css("input[name='roster']")).await?;
        upload.send_keys(&roster.canonicalize()?.display().to_string()).await?;
        browser.click("form[action='/school/roster'] button.primary").await?;
        browser.wait("form[action='/school/roster/confirm']").await?;
        browser.save_picture(&self.picture("06-roster")).await?;
        browser.click("form[action='/school/roster/confirm'] button.primary").await?;
        browser.wait(".notice").await?;
        browser.save_picture(&self.picture("07-booked")).await?;
        browser.close().await
    }

    /// The invigilator calls the roll, compares document and portrait, and gives a seat.
    async fn seat(&self, applicant: &Applicant, session: &str) -> Result<(Browser, u16)> {
        (self.say)("an invigilator calls the roll, confirms the identity and gives a seat");
        let browser = Browser::log_in(self.office, "invigilator").await?;
        let roll = format!("{}/room/session/{session}", self.office.url);
        browser.open(&roll).await?;
        browser.click("form[action$='/advance'] button").await?;
        browser.wait("form[action$='/roll'] button.primary").await?;
        browser.save_picture(&self.picture("08-roll")).await?;
        browser.click("form[action$='/roll'] button.primary").await?;
        browser.wait("a[href*='/room/booking/']").await?;
        browser.click("a[href*='/room/booking/']").await?;
        browser.wait("form[action$='/identify'] button.primary").await?;
        let shown = browser.text("main").await?;
        ensure!(shown.contains(&applicant.name), "another candidate is shown:\n{shown}");
        browser.save_picture(&self.picture("09-identity")).await?;
        browser.click("form[action$='/identify'] button.primary").await?;
        browser.open(&roll).await?;
        browser.wait("form[action$='/seat'] select").await?;
        let free = browser.client.find(Locator::Css("select[name='terminal'] option")).await?;
        let seat = free.text().await?.trim().parse().context("a seat number")?;
        browser.click("form[action$='/seat'] button").await?;
        browser.wait("form[action$='/advance'] button").await?;
        browser.save_picture(&self.picture("10-seated")).await?;
        // From now on the seated may sign in.
        browser.click("form[action$='/advance'] button").await?;
        Ok((browser, seat))
    }

    /// The candidate signs in, reads the briefing, answers, hands in and reads the result.
    async fn sit(&self, applicant: &Applicant, hall: &str, seat: u16, room: &Browser) -> Result<()> {
        (self.say)("the candidate signs in at the kiosk and sits the exam");
        let site = &self.office.terminal("exam")?.site;
        let here = |one: &&Terminal| one.kind == "exam" && one.site == *site && one.hall == hall && one.seat == seat;
        let terminal = self.office.terminals.iter().find(here).context("the seat's terminal")?;
        let mut kiosk = Kiosk::start(self.display, &self.office.url, &terminal.token, &self.pictures.join("seat"))?;
        kiosk.wait_screen("sign-in")?;
        let language = format!("language-{}", self.language.to_lowercase());
        kiosk.press_until(&language, |layout| layout.language == self.language)?;
        kiosk.save_picture(&self.picture("11-sign-in"))?;
        kiosk.type_text(&applicant.number)?;
        kiosk.wait("the number", |layout| layout.typed == applicant.number)?;
        kiosk.save_picture(&self.picture("12-number"))?;
        kiosk.press_until("sign-in", |layout| layout.screen == "briefing")?;
        kiosk.save_picture(&self.picture("13-briefing"))?;
        let has_start = |layout: &Layout| layout.controls.iter().any(|control| control.name == "start");
        kiosk.press_until("briefing-next", has_start)?;
        kiosk.save_picture(&self.picture("14-disciplines"))?;
        kiosk.press_until("start", |layout| layout.screen == "exam")?;
        kiosk.save_picture(&self.picture("15-first-question"))?;
        let key = self.learn_by_heart(room).await?;

        for question in 1..=LAST_ANSWERED {
            let answered = usize::from(question);
            let right = *key.get(answered - 1).context("a key for each question")?;
            // Pointer and keyboard in turn, as people do.
            if question % 8 == 1 {
                kiosk.press_until(&format!("option-{right}"), |layout| layout.answered >= answered)?;
                kiosk.press_until("next", |layout| layout.question == question + 1)?;
            } else {
                kiosk.key(Key::of(char::from_digit(right, 10).context("a digit")?))?;
                kiosk.wait(&format!("the answer to question {question}"), |layout| layout.answered >= answered)?;
                kiosk.key(Key::RIGHT)?;
                kiosk.wait("the next question", |layout| layout.question == question + 1)?;
            }
            if question == 41 {
                kiosk.save_picture(&self.picture("16-under-way"))?;
            }
            if question == 60 {
                (self.say)("the kiosk loses its power; it goes on where it stopped");
                kiosk.pull_the_plug();
                let folder = self.pictures.join("seat");
                kiosk = Kiosk::start(self.display, &self.office.url, &terminal.token, &folder)?;
                kiosk.wait("the exam with every answer", |layout| {
                    layout.screen == "exam" && layout.answered == answered
                })?;
                kiosk.wait("the question answered last", |layout| layout.question == question)?;
                kiosk.press_until("question-61", |layout| layout.question == 61)?;
            }
        }
        kiosk.wait("all answers to be sealed", |layout| layout.sealed >= u64::from(LAST_ANSWERED))?;
        kiosk.save_picture(&self.picture("17-sealed"))?;
        kiosk.press_until("review", |layout| layout.screen == "review")?;
        kiosk.save_picture(&self.picture("18-review"))?;
        kiosk.press_until("submit", |layout| layout.screen == "result")?;
        kiosk.save_picture(&self.picture("19-result"))?;
        kiosk.press("rate-5")?;
        kiosk.press_until("finish", |layout| layout.screen != "result")?;
        Ok(())
    }

    /// What a candidate who knows the whole public bank answers: the displayed option of each
    /// question, from 1. The office's export tells which questions were drawn; a kiosk never could.
    async fn learn_by_heart(&self, room: &Browser) -> Result<Vec<u32>> {
        room.click("a[href^='/room/hall/']").await?;
        room.wait("a[href^='/room/sitting/']").await?;
        room.save_picture(&self.picture("15-board")).await?;
        let link = room.client.find(Locator::Css("a[href^='/room/sitting/']")).await?;
        let link = link.attr("href").await?.context("a link has an address")?;
        let sitting = link.rsplit('/').next().context("an id in the address")?;
        let export = server_command()?
            .args(["export", "sitting", "--config"])
            .arg(self.office.folder.join("office.toml"))
            .arg(sitting)
            .output()?;
        ensure!(export.status.success(), "{}", String::from_utf8_lossy(&export.stderr));
        let export: serde_json::Value = serde_json::from_slice(&export.stdout)?;
        let part = |name: &str| -> Result<serde_json::Value> {
            Ok(serde_json::from_str(export[name].as_str().with_context(|| name.to_owned())?)?)
        };
        let (paper, bank) = (part("paper")?, part("bank")?);
        let items = bank["items"].as_array().context("the bank's items")?;
        let entries = paper["entries"].as_array().context("the paper's entries")?;
        entries.iter().map(|entry| displayed_answer(entry, items)).collect()
    }

    /// The invigilator's list has the result; both sign; the score sheet is a PDF.
    async fn result(&self, browser: &Browser, session: &str) -> Result<Outcome> {
        (self.say)("the result is on the invigilator's list; candidate and examiner sign");
        browser.open(&format!("{}/room/session/{session}/results", self.office.url)).await?;
        browser.wait("a[href$='/score-sheet.pdf']").await?;
        for who in ["candidate", "examiner"] {
            let css = format!("form[action$='/sign']:has(input[value='{who}']) button");
            if browser.client.find(Locator::Css(&css)).await.is_ok() {
                browser.click(&css).await?;
                browser.wait("a[href$='/score-sheet.pdf']").await?;
            }
        }
        browser.save_picture(&self.picture("20-results")).await?;
        let score = browser.text("tbody td:nth-child(5)").await?;
        let link = browser.client.find(Locator::Css("a[href$='/score-sheet.pdf']")).await?;
        let link = link.attr("href").await?.context("a link has an address")?;
        let sitting = link.rsplit('/').nth(1).context("an id in the address")?.to_owned();
        let score_sheet = self.pictures.join("score-sheet.pdf");
        std::fs::write(&score_sheet, fetch(browser, &link).await?)?;
        Ok(Outcome { score_sheet, sitting, score })
    }

    /// The supervisor sees the delivery in the outbox, and the registry holds the record.
    async fn written_back(&self, applicant: &Applicant) -> Result<()> {
        (self.say)("the result is written back to the driver registry");
        let browser = Browser::log_in(self.office, "supervisor").await?;
        let address = format!("{}/v1/records?idNo={}", self.office.registry_url, applicant.number);
        for _ in 0..PATIENCE_IN_SECONDS {
            browser.open(&address).await?;
            if browser.text("body").await?.contains(&applicant.number) {
                browser.save_picture(&self.picture("21-registry")).await?;
                browser.open(&format!("{}/supervisor/outbox?state=delivered", self.office.url)).await?;
                browser.wait("tbody tr").await?;
                browser.save_picture(&self.picture("22-outbox")).await?;
                return browser.close().await;
            }
            tokio::time::sleep(Duration::from_secs(1)).await;
        }
        browser.open(&format!("{}/supervisor/outbox", self.office.url)).await?;
        anyhow::bail!("the registry never got the result; the outbox reads:\n{}", browser.text("main").await?)
    }

    /// First attempts of the whole city this month, as the public ranking counts them.
    async fn first_attempts(&self, picture: Option<&str>) -> Result<u32> {
        let browser = Browser::start("zh-CN").await?;
        browser.open(&format!("{}/ranking?month={}", self.office.url, local(0, "+%Y-%m")?)).await?;
        let count = match browser.text("tfoot td.number").await {
            Ok(count) => count.chars().filter(char::is_ascii_digit).collect::<String>().parse()?,
            // Nobody has sat this month: there is no table.
            Err(_) => 0,
        };
        if let Some(name) = picture {
            browser.save_picture(&self.picture(name)).await?;
        }
        browser.close().await?;
        Ok(count)
    }
}

/// The displayed option, from 1, that answers an entry of a paper. True/false shows "true" first.
fn displayed_answer(entry: &serde_json::Value, items: &[serde_json::Value]) -> Result<u32> {
    let item = items
        .iter()
        .find(|item| item["id"] == entry["item"] && item["version"] == entry["version"])
        .with_context(|| format!("{entry} is in the bank"))?;
    match &item["answer"] {
        serde_json::Value::String(answer) => Ok(if answer == "True" { 1 } else { 2 }),
        answer => {
            let order = entry["order"].as_array().context("the order of the options")?;
            let place = order.iter().position(|option| *option == answer["One"]).context("the right option")?;
            Ok(u32::try_from(place)? + 1)
        }
    }
}

/// Fetches a file with the browser's log-in.
async fn fetch(browser: &Browser, path: &str) -> Result<Vec<u8>> {
    let script = "const done = arguments[1];
        fetch(arguments[0]).then(answer => answer.arrayBuffer())
            .then(bytes => done(Array.from(new Uint8Array(bytes))), error => done(String(error)));";
    let bytes = browser.client.execute_async(script, vec![path.into()]).await?;
    serde_json::from_value(bytes).context("the bytes of a file")
}

/// Sets a date or time field, whose keyboard entry depends on the browser's language.
async fn set_date(browser: &Browser, name: &str, value: &str) -> Result<()> {
    let field = browser.client.find(Locator::Css(&format!("input[name='{name}']"))).await?;
    let script = "arguments[0].value = arguments[1]; arguments[0].dispatchEvent(new Event('change'));";
    browser.client.execute(script, vec![serde_json::to_value(&field)?, value.into()]).await?;
    Ok(())
}

/// A date so many days from now in the office's time, as `YYYY-MM-DD`.
fn today(days: i64) -> Result<String> {
    local(days * 24 * 60, "+%Y-%m-%d")
}

/// Date or time so many minutes from now in the office's time.
fn local(minutes: i64, format: &str) -> Result<String> {
    let date = std::process::Command::new("date")
        .env("TZ", "UTC-8")
        .args(["-d", &format!("{minutes} minutes"), format])
        .output()
        .context("running date")?;
    Ok(String::from_utf8(date.stdout)?.trim().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The example of the standard's own description, widely published.
    #[test]
    fn the_check_digit_is_that_of_the_standard() {
        assert_eq!(resident_number("110105", "19491231", 2), "11010519491231002X");
    }

    #[test]
    fn the_office_keeps_the_time_of_utc_plus_eight() {
        let there = local(0, "+%z").expect("date runs");
        assert_eq!(there, "+0800");
    }
}

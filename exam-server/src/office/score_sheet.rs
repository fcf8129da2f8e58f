//! The score sheet of a theory test, as it is printed and signed.

use locales::Args;
use print::{ChapterLine, Detail, Picture, Pictures, ScoreSheet, ScoreSheetLabels};
use proof::{Digest, canonical};
use protocol::exam::ChapterScore;
use protocol::{Language, Message, Moment, SittingId, Subject};
use store::result::ResultRow;
use store::seating::Candidate;
use store::sitting::Sitting;
use store::terminal::Terminal;
use store::{Tx, correction, person, result, sitting, terminal};

use crate::app::App;
use crate::edge::iso;
use crate::office::Trouble;
use crate::office::correction::first_marks;
use crate::office::grant::candidate_of;

/// Everything that stands on the sheet, in one language.
///
/// # Errors
/// [`Trouble::Unknown`] when there is no such sitting, or it has no result yet.
pub async fn score_sheet(tx: &mut Tx, app: &App, id: SittingId, language: Language) -> Result<ScoreSheet, Trouble> {
    let unknown = || Trouble::Unknown(Message::new("errors-sitting-unknown"));
    let sitting = sitting::get(tx, id).await?.ok_or_else(unknown)?;
    let row = result::of_sitting(tx, id).await?.ok_or_else(unknown)?;
    let candidate = candidate_of(tx, &sitting).await?;
    let place = terminal::get(tx, sitting.terminal).await?;
    let place = place.ok_or_else(|| Trouble::Broken(format!("there is no terminal {}", sitting.terminal)))?;
    let permit = result::permit(tx, row.application).await?.map(|(number, _)| number);
    let portrait = person::portrait(tx, candidate.person).await?.map(Picture);
    let words = Words { app, language };
    let sheet = fill(&words, &sitting, &row, &candidate, &place, permit, Pictures { portrait })?;
    let first = correction::first_marks(tx, row.id).await?;
    Ok(ScoreSheet { corrected: first.map(|first| words.text("common-first-marks", &first_marks(&first))), ..sheet })
}

/// Prints it as PDF.
///
/// # Errors
/// As [`score_sheet`], and [`Trouble::Refused`] when it cannot be printed.
pub async fn pdf(app: &App, id: SittingId, language: Language) -> Result<Vec<u8>, Trouble> {
    let mut tx = app.store.read().await?;
    let sheet = score_sheet(&mut tx, app, id, language).await?;
    drop(tx);
    let press = app.content.press().map_err(Trouble::broken)?;
    // Setting type takes longer than a request may hold up others.
    let printed = tokio::task::block_in_place(|| press.print(&sheet));
    printed.map_err(|error| Trouble::Refused(Message::new("errors-print-failed").with("reason", error.to_string())))
}

struct Words<'a> {
    app: &'a App,
    language: Language,
}

impl Words<'_> {
    fn word(&self, key: &str) -> String {
        self.app.catalog.word(self.language, key)
    }

    fn text(&self, key: &str, args: &Args) -> String {
        self.app.catalog.text(self.language, key, args)
    }

    fn moment(&self, at: Moment) -> String {
        self.text("room-sheet-moment", &Args::new().set("at", iso(at)))
    }

    fn count(&self, count: u16) -> String {
        self.text("room-sheet-count", &Args::new().set("count", i64::from(count)))
    }

    /// Key of a subject's short name; its title ends in `-title`.
    fn subject(subject: Subject) -> &'static str {
        match subject {
            Subject::Subject1 => "common-subject-1",
            Subject::Subject2 => "common-subject-2",
            Subject::Subject3 => "common-subject-3",
            Subject::SafeDriving => "common-safe-driving",
        }
    }
}

fn fill(
    words: &Words<'_>,
    sitting: &Sitting,
    row: &ResultRow,
    candidate: &Candidate,
    place: &Terminal,
    permit: Option<String>,
    pictures: Pictures,
) -> Result<ScoreSheet, Trouble> {
    let code = row.class.as_str();
    let class = Args::new().set("code", code).key("name", format!("common-class-{}", code.to_lowercase()));
    let document = Args::new()
        .key("kind", format!("common-document-{}", candidate.document_kind))
        .set("number", rules::identity::mask(&candidate.document_number));
    let seat =
        Args::new().set("site", &place.site_name).set("hall", &place.hall_name).set("seat", i64::from(place.seat));
    let session = Args::new().set("from", iso(candidate.starts_at)).set("to", iso(candidate.ends_at));
    let chapters: Vec<ChapterScore> = serde_json::from_str(&row.chapters).map_err(Trouble::broken)?;
    let subject = Words::subject(row.subject);
    Ok(ScoreSheet {
        language: words.language.tag().to_owned(),
        fonts: assets::font_chain(words.language.tag()).iter().map(|font| font.family.to_owned()).collect(),
        labels: ScoreSheetLabels::fill(|key| words.word(key)),
        pictures,
        office: words.word("common-office"),
        name: candidate.name.clone(),
        document: words.text("room-sheet-document", &document),
        class: words.text("common-class-with-code", &class),
        serial: candidate.serial.clone(),
        permit,
        reason: words.word(&format!("common-application-{}", candidate.kind)),
        subject: words.word(subject),
        subject_title: words.word(&format!("{subject}-title")),
        place: words.text("room-sheet-place", &seat),
        session: words.text("room-sheet-session", &session),
        attempt: words.count(u16::from(row.attempt)),
        started: words.moment(sitting.started_at.unwrap_or(sitting.signed_in_at)),
        ended: words.moment(row.marked_at),
        vehicle: None,
        route: None,
        score: words.count(row.score),
        full: words.count(row.total),
        pass_mark: words.count(row.pass_mark),
        passed: row.passed,
        corrected: None,
        detail: Detail::Chapters(
            chapters
                .iter()
                .map(|chapter| ChapterLine {
                    chapter: words.word(&format!("kiosk-chapter-{}", chapter.chapter)),
                    questions: words.count(chapter.questions),
                    right: words.count(chapter.right),
                })
                .collect(),
        ),
        // The examiner signs by hand and writes the name beside it.
        examiners: vec![String::new()],
        record_hash: record_hash(row)?,
        receipt: Some(row.receipt.clone()),
    })
}

/// Checksum of what the result says, so that a changed sheet can be told from the record.
fn record_hash(row: &ResultRow) -> Result<String, Trouble> {
    let record = serde_json::json!({
        "result": row.id, "sitting": row.sitting, "score": row.score, "total": row.total, "passed": row.passed,
        "attempt": row.attempt, "marked_at": row.marked_at, "regulation": row.regulation_hash,
    });
    let bytes = canonical::json(&record).map_err(Trouble::broken)?;
    Ok(Digest::of(&bytes).to_string())
}

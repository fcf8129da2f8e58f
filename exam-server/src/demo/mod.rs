//! A demo office: sites, schools, staff, candidates with drawn portraits, a year of results, bookings, and a
//! session that begins now.
//!
//! Nobody in it exists. Names are put together from `assets/demo`, resident numbers are made with
//! division codes that no place has, portraits are drawn. What is made depends on the seed and the clock alone.

mod acts;
mod chance;
mod data;
mod folder;
mod paper;
mod papers;
mod people;
mod places;
mod portrait;
mod story;
mod write;

use jiff::ToSpan as _;
use protocol::{ClassGroup, LicenceClass, Moment, Subject};
use question_bank::Blueprint;
use rules::regulation::Regulation;

use crate::app::App;
use crate::auth::Passwords;
use crate::bank::BankInForce;
use crate::edge::{local_date, start_of};
use crate::office::theory::{blueprint, figures};
use crate::office::{Trouble, ranking};
use chance::Chance;
use data::{Names, OfficeData};
use paper::Test;
use papers::Papers;
use people::People;
use places::{Builder, Places};
use story::Teller;

pub use folder::{Made, make};
pub use places::{LoginLine, TerminalLine};

/// What to make.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Options {
    /// Two sites and some 150 candidates instead of ten and thousands.
    pub small: bool,
    /// Decides everything that chance decides.
    pub seed: u64,
}

/// Why no demo office was made.
#[derive(Debug, thiserror::Error)]
pub enum DemoError {
    /// A damaged file of `assets/demo`.
    #[error("{name}: {reason}")]
    Data {
        /// The file.
        name: String,
        /// Where and why.
        reason: String,
    },
    /// A missing file of the assets folder.
    #[error(transparent)]
    Assets(#[from] assets::AssetError),
    /// The database.
    #[error(transparent)]
    Store(#[from] store::StoreError),
    /// The password could not be hashed.
    #[error(transparent)]
    Password(#[from] crate::auth::PasswordError),
    /// A portrait could not be drawn.
    #[error("portrait: {0}")]
    Portrait(String),
    /// No regulation in force, or a figure of it that is not settled.
    #[error("regulation: {0}")]
    Regulation(String),
    /// The office refused something it should take.
    #[error(transparent)]
    Office(#[from] Trouble),
    /// Our own fault.
    #[error("{0}")]
    Broken(String),
}

impl DemoError {
    fn broken(error: impl std::fmt::Display) -> Self {
        Self::Broken(error.to_string())
    }
}

/// How much was made.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Counts {
    /// Persons with an application.
    pub candidates: usize,
    /// Sessions, past and to come.
    pub sessions: usize,
    /// Results.
    pub results: usize,
    /// Entries of the log.
    pub acts: usize,
}

/// A demo office in the database of `app`, which must be empty.
///
/// # Errors
/// [`DemoError`]; the database is to be thrown away then.
pub async fn seed(app: &App, options: Options) -> Result<(Counts, Vec<LoginLine>, Vec<TerminalLine>), DemoError> {
    let now = app.edge.now();
    let office: OfficeData = data::read(&app.content.assets, "demo/office.ron")?;
    let names: Names = data::read(&app.content.assets, "demo/names.ron")?;
    let size = if options.small { office.small } else { office.full };
    let mut chance = Chance::new(options.seed);
    let today = local_date(now);
    let regulation = app
        .content
        .regulation_on(today)
        .ok_or_else(|| DemoError::Regulation(format!("none is in force on {today}")))?;
    let current = app.banks.now();
    let test = test(&current, regulation)?;
    let figures = figures(regulation, Subject::Subject1, LicenceClass::C1)?;
    let blueprint = blueprint(&current, &figures.blueprint)?;
    let since = start_of(today.saturating_sub(size.paper_days.days()));
    let papers = Papers::new(&current.bank, blueprint, figures.marking, today, since);

    let password = Passwords::cheap()?.hash(&office.password, chance.bytes()).await?;
    let since = start_of(today.saturating_sub((size.months + 2).months()));
    let mut tx = app.store.write().await?;
    let places = Builder {
        tx: &mut tx,
        chance: &mut chance,
        names: &names,
        office: &office,
        password: &password,
        since,
        today,
        logins: Vec::new(),
        terminals: Vec::new(),
    };
    let places = places.build(size).await?;
    tx.commit().await?;

    let story = Teller {
        chance: &mut chance,
        people: People::new(&names, &office),
        places: &places,
        office: &office,
        calendar: &app.content.calendar,
        test: &test,
        papers: &papers,
        size,
        now,
        regulation: (regulation.id.clone(), regulation.hash()),
        sessions: std::collections::BTreeMap::new(),
    };
    let story = story.tell();
    let writer = write::Writer {
        app,
        places: &places,
        chance: &mut chance,
        test: &test,
        papers: &papers,
        regulation,
        now,
        faces: size.faces,
    };
    let counts = writer.write(story).await?;
    publish(app, &places, size.months, now).await?;
    Ok((counts, places.logins, places.terminals))
}

/// The figures of Subject 1 for cars.
fn test(bank: &BankInForce, regulation: &Regulation) -> Result<Test, DemoError> {
    let gaps = |gaps: Vec<rules::regulation::Gap>| {
        let paths: Vec<_> = gaps.into_iter().map(|gap| gap.path).collect();
        DemoError::Regulation(format!("{} is not settled: {}", regulation.id, paths.join(", ")))
    };
    regulation.usable_for(Subject::Subject1, LicenceClass::C1).map_err(gaps)?;
    let theory = &regulation.theory.subject_1;
    let missing = |what: &str| DemoError::Regulation(format!("{} has no {what}", regulation.id));
    let name =
        theory.blueprint(ClassGroup::Car).and_then(|figure| figure.usable()).ok_or_else(|| missing("blueprint"))?;
    let blueprint: &Blueprint = bank.blueprints.get(name).ok_or_else(|| missing("blueprint"))?;
    let chapters = blueprint.chapters.iter().map(|share| share.chapter.as_str().to_owned());
    Ok(Test {
        chapters: chapters.zip(blueprint.chapter_counts()).collect(),
        points_each: *theory.points_each.usable().ok_or_else(|| missing("points"))?,
        total: *theory.total.usable().ok_or_else(|| missing("total"))?,
        pass_mark: *theory.pass_mark.usable().ok_or_else(|| missing("pass mark"))?,
        early_end: *theory.early_end.usable().ok_or_else(|| missing("early end"))?,
        attempts: i64::from(*regulation.booking.attempts.usable().ok_or_else(|| missing("attempts"))?),
    })
}

/// Publishes the ranking of each past month, as a supervisor did on its first day after.
async fn publish(app: &App, places: &Places, months: i32, now: Moment) -> Result<(), DemoError> {
    let first = local_date(now).first_of_month();
    for back in (1..months).rev() {
        let month = first.saturating_sub(back.months());
        ranking::publish(app, ranking::Month::of(month), Subject::Subject1, places.supervisor).await?;
    }
    Ok(())
}

//! A small office. Names and numbers are made up.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use exam_server::app::{App, Shared};
use exam_server::auth::Passwords;
use exam_server::bank::{BankInForce, Banks};
use exam_server::config::Config;
use exam_server::content::Content;
use exam_server::edge::{Edge, start_of};
use image::{ImageFormat, Rgb, RgbImage};
use jiff::civil::{Date, date};
use locales::Catalog;
use protocol::{ApplicationId, HallId, LicenceClass, Moment, SchoolId, SessionId, SiteId, StaffId, Subject};
use store::school::{self, School};
use store::session::{self, NewSession};
use store::site::{self, Hall, Site};
use store::staff::{self, Role, Staff};
use store::{Store, application};
use tempfile::TempDir;

use crate::browser::Browser;

/// The day on which everything happens: a Monday.
pub const TODAY: Date = date(2026, 11, 23);

/// The password of everybody.
pub const PASSWORD: &str = "一二三 four";

/// The repository.
fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the workspace")
}

fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).expect("a folder");
    for entry in std::fs::read_dir(from).expect("a folder") {
        let (path, name) = entry.map(|entry| (entry.path(), entry.file_name())).expect("an entry");
        if path.is_dir() {
            copy(&path, &to.join(name));
        } else {
            std::fs::copy(&path, to.join(name)).expect("a copy");
        }
    }
}

/// A running office on a database of its own.
pub struct Office {
    pub app: Shared,
    pub site: SiteId,
    pub hall: HallId,
    pub school: SchoolId,
    pub other_school: SchoolId,
    _folder: TempDir,
}

impl Office {
    pub async fn open() -> Self {
        let office = Self::unfurnished().await;
        office.furnish().await;
        office
    }

    /// An office whose question bank is a copy of its own, to be written into.
    pub async fn with_own_bank() -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let bank = folder.path().join("bank");
        copy(&root().join("question-bank/items"), &bank.join("items"));
        copy(&root().join("question-bank/blueprints"), &bank.join("blueprints"));
        let office = Self::on(folder, bank).await;
        office.furnish().await;
        office
    }

    /// An office with another question bank: the files of its items, by name.
    pub async fn with_items(files: &[(&str, String)]) -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let bank = folder.path().join("bank");
        for part in ["items", "blueprints"] {
            std::fs::create_dir_all(bank.join(part)).expect("a folder");
        }
        for (name, text) in files {
            std::fs::write(bank.join("items").join(name), text).expect("a written file");
        }
        let office = Self::on(folder, bank).await;
        office.furnish().await;
        office
    }

    /// An office with nothing in it.
    pub async fn unfurnished() -> Self {
        Self::on(tempfile::tempdir().expect("a temporary folder"), root().join("question-bank")).await
    }

    async fn on(folder: TempDir, bank: PathBuf) -> Self {
        let config = Config {
            database: format!("sqlite:{}", folder.path().join("office.db").display()),
            assets: Some(root().join("assets")),
            bank: Some(bank),
            ..Config::default()
        };
        let edge = Edge::fixed(Moment(start_of(TODAY).0).plus_millis(9 * 3_600_000), 7);
        let mut content = Content::load(&config, Path::new("")).expect("sound content");
        // So few that statistics are counted over several pages.
        content.statistics.sittings_at_once = 7;
        let folder_of_bank = config.bank_folder(&content.assets);
        let bank = BankInForce::load(&folder_of_bank).expect("a sound bank");
        let banks = Banks::new(folder_of_bank, bank);
        let store = Store::open(&config.database).await.expect("a new database");
        let catalog = Catalog::embedded().expect("sound texts");
        let app = Arc::new(App::new(store, catalog, edge, content, banks, config).expect("an office"));
        Self {
            site: SiteId(app.edge.uuid()),
            hall: HallId(app.edge.uuid()),
            school: SchoolId(app.edge.uuid()),
            other_school: SchoolId(app.edge.uuid()),
            app,
            _folder: folder,
        }
    }

    async fn furnish(&self) {
        let app = &self.app;
        let now = app.edge.now();
        let passwords = Passwords::cheap().expect("sound parameters");
        let password = passwords.hash(PASSWORD, [1; 16]).await.expect("a hash");
        let mut tx = app.store.write().await.expect("a transaction");
        let county = "530111".to_owned();
        let place = Site { id: self.site, code: "GD".to_owned(), name: "官渡".to_owned(), county: county.clone() };
        site::add(&mut tx, &place).await.expect("a site");
        let hall = Hall { id: self.hall, site_id: self.site, name: "一号考场".to_owned(), seats: 30 };
        site::add_hall(&mut tx, &hall).await.expect("a hall");
        for class in LicenceClass::ALL {
            let until = date(2030, 1, 1);
            site::accept(&mut tx, self.site, Subject::Subject1, *class, until).await.expect("an acceptance");
        }
        for (id, code, name) in [(self.school, "K01", "滇池驾校"), (self.other_school, "K02", "翠湖驾校")] {
            let school =
                School { id, code: code.to_owned(), name: name.to_owned(), county: county.clone(), active: true };
            school::add(&mut tx, &school).await.expect("a school");
        }
        for role in Role::ALL {
            let somebody = Staff {
                id: StaffId(app.edge.uuid()),
                login: role.as_str().to_owned(),
                password: password.clone(),
                name: role.as_str().to_owned(),
                role,
                site: Some(self.site),
                school: (role == Role::School).then_some(self.school),
                active: true,
            };
            staff::add(&mut tx, &somebody, now).await.expect("somebody");
        }
        tx.commit().await.expect("committed");
    }

    /// A visitor.
    pub fn browser(&self) -> Browser {
        Browser::new(exam_server::router(&self.app))
    }

    /// Somebody signed in.
    pub async fn signed_in(&self, login: &str) -> Browser {
        let mut browser = self.browser();
        let page = browser.sign_in(login, PASSWORD).await;
        assert_eq!(page.status, 303, "{}", page.body);
        browser
    }

    /// Opens a Subject 1 session so many days from now.
    pub async fn open_session(&self, days: i64, capacity: i64) -> SessionId {
        let app = &self.app;
        let starts_at = app.edge.now().plus_millis(days * 86_400_000);
        let regulation = app.content.regulation_on(TODAY).expect("a regulation in force");
        let session = NewSession {
            id: SessionId(app.edge.uuid()),
            subject: Subject::Subject1,
            hall: self.hall,
            starts_at,
            ends_at: starts_at.plus_millis(5_400_000),
            capacity,
            regulation: regulation.id.clone(),
            regulation_hash: regulation.hash(),
        };
        let mut tx = app.store.write().await.expect("a transaction");
        session::add(&mut tx, &session, app.edge.now()).await.expect("a session");
        tx.commit().await.expect("committed");
        session.id
    }

    /// An application that a clerk accepts; the applicant confirms it.
    pub async fn applicant(
        &self,
        clerk: &mut Browser,
        number: u8,
        name: &str,
        school: Option<SchoolId>,
    ) -> ApplicationId {
        let id = self.unconfirmed(clerk, number, name, school).await;
        let mut tx = self.app.store.write().await.expect("a transaction");
        assert!(application::answer(&mut tx, id, true, self.app.edge.now()).await.expect("an answer"));
        tx.commit().await.expect("committed");
        id
    }

    /// An application that a clerk accepts.
    pub async fn unconfirmed(
        &self,
        clerk: &mut Browser,
        number: u8,
        name: &str,
        school: Option<SchoolId>,
    ) -> ApplicationId {
        let school = school.map(|id| id.to_string()).unwrap_or_default();
        let document = resident_number(number);
        let mut fields = entry(&document, name);
        fields.push(("school", school.as_str()));
        let page = clerk.upload("/clerk/new", &fields, ("portrait", "face.jpg", &portrait())).await;
        assert_eq!(page.status, 303, "{}", page.body);
        let location = page.location.expect("a redirect");
        let id = location.trim_start_matches("/clerk/applications/").split('?').next().expect("an id");
        id.parse().expect("an id")
    }
}

/// A sound resident number of somebody born on 2 May 1990.
pub fn resident_number(number: u8) -> String {
    let digits = format!("53010219900502{number:03}");
    let check = rules::identity::check_digit(&digits).expect("seventeen digits");
    format!("{digits}{check}")
}

/// What a clerk types for an ordinary applicant.
pub fn entry<'a>(document: &'a str, name: &'a str) -> Vec<(&'a str, &'a str)> {
    vec![
        ("document-kind", "resident-id"),
        ("document-number", document),
        ("name", name),
        ("nationality", "CHN"),
        ("phone", "0871-5550000"),
        ("address", "昆明市官渡区"),
        ("kind", "first"),
        ("class", "C1"),
        ("local", "yes"),
        ("hospital", "市第一人民医院"),
        ("certificate-on", "2026-11-02"),
        ("height", "171"),
        ("left-eye", "5.0"),
        ("right-eye", "5.0"),
        ("colour", "yes"),
        ("hearing", "sound"),
        ("hands", "sound"),
        ("legs", "whole"),
        ("trunk", "yes"),
    ]
}

/// A picture that meets the office's demands: white above, grain below to give it weight.
pub fn portrait() -> Vec<u8> {
    let mut grain = 1_u32;
    let picture = RgbImage::from_fn(260, 378, |_, y| {
        grain = grain.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        let noise = if y < 60 { 0 } else { u8::try_from((grain >> 24) / 5).expect("a small number") };
        Rgb([250 - noise, 245 - noise, 240 - noise])
    });
    let mut bytes = std::io::Cursor::new(Vec::new());
    picture.write_to(&mut bytes, ImageFormat::Jpeg).expect("a picture in memory");
    bytes.into_inner()
}

#[test]
fn the_made_up_portrait_meets_the_demands() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the workspace");
    let text = std::fs::read_to_string(root.join("assets/forms/portrait.ron")).expect("the form");
    let form: exam_server::office::portrait::PortraitForm = ron::from_str(&text).expect("a sound form");
    assert_eq!(form.check(&portrait()), Ok(()), "{} bytes", portrait().len());
}

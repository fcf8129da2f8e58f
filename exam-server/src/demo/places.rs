//! Sites, halls, terminals, schools and everybody who works there.

use jiff::ToSpan as _;
use jiff::civil::Date;
use protocol::{ExaminerId, HallId, LicenceClass, Moment, SchoolId, SiteId, StaffId, Subject, TerminalId};
use serde::Serialize;
use sha2::{Digest as _, Sha256};
use store::examiner::{self, Examiner};
use store::school::School;
use store::site::{Hall, Site};
use store::staff::{Role, Staff};
use store::{Tx, demo, school, site, staff};

use super::DemoError;
use super::chance::Chance;
use super::data::{Names, OfficeData, SchoolData, SiteData, Size};

/// A log-in as written to `logins.json`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LoginLine {
    /// Stable name of the role.
    pub role: &'static str,
    /// Name to log in with.
    pub login: String,
    /// Password.
    pub password: String,
    /// The person's name.
    pub name: String,
    /// Name of the site, for roles of a place.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub site: Option<String>,
    /// Name of the school, for its users.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub school: Option<String>,
}

/// A terminal as written to `terminals.json`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct TerminalLine {
    /// `exam`, `practice` or `window`.
    pub kind: &'static str,
    /// Code of the site.
    pub site: String,
    /// Name of the hall.
    pub hall: String,
    /// Seat number.
    pub seat: u16,
    /// What the terminal proves itself with.
    pub token: String,
}

/// A hall with its examination terminals.
pub(super) struct PlacedHall {
    pub id: HallId,
    pub terminals: Vec<TerminalId>,
}

/// A site as the story needs it.
pub(super) struct PlacedSite {
    pub id: SiteId,
    pub halls: Vec<PlacedHall>,
    pub windows: Vec<TerminalId>,
    pub clerks: Vec<StaffId>,
    pub invigilators: Vec<StaffId>,
    pub examiners: Vec<ExaminerId>,
    pub share: u32,
    pub county: String,
}

impl PlacedSite {
    /// The two digits of the county in serial numbers.
    pub fn place(&self) -> &str {
        self.county.get(4..6).unwrap_or_default()
    }
}

/// A school as the story needs it.
pub(super) struct PlacedSchool {
    pub id: SchoolId,
    pub user: StaffId,
    /// Index of the site in its county.
    pub site: usize,
    pub share: u32,
    pub skill: f64,
}

/// Everything that stands before the first candidate comes.
pub(super) struct Places {
    pub sites: Vec<PlacedSite>,
    pub schools: Vec<PlacedSchool>,
    pub supervisor: StaffId,
    pub logins: Vec<LoginLine>,
    pub terminals: Vec<TerminalLine>,
}

/// Builds places, one after the other, in a transaction.
pub(super) struct Builder<'a> {
    pub tx: &'a mut Tx,
    pub chance: &'a mut Chance,
    pub names: &'a Names,
    pub office: &'a OfficeData,
    /// PHC string of the one password.
    pub password: &'a str,
    /// When the office opened: before everything else.
    pub since: Moment,
    pub today: Date,
    pub logins: Vec<LoginLine>,
    pub terminals: Vec<TerminalLine>,
}

impl Builder<'_> {
    pub async fn build(mut self, size: Size) -> Result<Places, DemoError> {
        let mut sites = Vec::new();
        for data in self.office.sites.iter().take(size.sites) {
            sites.push(self.site(data).await?);
        }
        let mut schools = Vec::new();
        for (index, data) in self.office.schools.iter().take(size.schools).enumerate() {
            let home = self.office.sites.iter().take(size.sites).position(|site| site.county == data.county);
            schools.push(self.school(data, home.unwrap_or(index % sites.len()), index).await?);
        }
        self.examiners(&mut sites, size.examiners).await?;
        let mut supervisors = Vec::new();
        for (index, name) in self.office.supervisors.iter().enumerate() {
            supervisors.push(self.staff(Role::Supervisor, login(Role::Supervisor, index + 1), name, None, None).await?);
        }
        for (index, name) in self.office.keepers.iter().enumerate() {
            self.staff(Role::Keeper, login(Role::Keeper, index + 1), name, None, None).await?;
        }
        for (index, name) in self.office.administrators.iter().enumerate() {
            self.staff(Role::Admin, login(Role::Admin, index + 1), name, None, None).await?;
        }
        let supervisor = *supervisors.first().ok_or_else(|| DemoError::Data {
            name: "demo/office.ron".to_owned(),
            reason: "there is no supervisor".to_owned(),
        })?;
        Ok(Places { sites, schools, supervisor, logins: self.logins, terminals: self.terminals })
    }

    async fn site(&mut self, data: &SiteData) -> Result<PlacedSite, DemoError> {
        let id = SiteId(self.chance.id(self.since));
        let row = Site { id, code: data.code.clone(), name: data.name.clone(), county: data.county.clone() };
        site::add(self.tx, &row).await?;
        let until = self.today.saturating_add(2.years());
        for class in LicenceClass::ALL {
            site::accept(self.tx, id, Subject::Subject1, *class, until).await?;
        }
        let mut halls = Vec::new();
        for (name, seats) in &data.halls {
            let (id, terminals) = self.hall(id, data, name, "exam", *seats).await?;
            halls.push(PlacedHall { id, terminals });
        }
        let (_, windows) = self.hall(id, data, &self.office.window_hall, "window", data.windows).await?;
        self.hall(id, data, &self.office.practice_hall, "practice", data.practice).await?;

        let code = data.code.to_lowercase();
        let mut clerks = Vec::new();
        let mut invigilators = Vec::new();
        for number in 1..=2 {
            for (role, list) in [(Role::Clerk, &mut clerks), (Role::Invigilator, &mut invigilators)] {
                let sex = *self.chance.pick(&[protocol::Sex::Male, protocol::Sex::Female]);
                let name = self.names.han(self.chance, sex);
                let login = login(role, format_args!("{code}-{number}"));
                list.push(self.staff(role, login, &name, Some((id, &data.name)), None).await?);
            }
        }
        Ok(PlacedSite {
            id,
            halls,
            windows,
            clerks,
            invigilators,
            examiners: Vec::new(),
            share: data.share,
            county: data.county.clone(),
        })
    }

    async fn hall(
        &mut self,
        site: SiteId,
        data: &SiteData,
        name: &str,
        kind: &'static str,
        seats: u16,
    ) -> Result<(HallId, Vec<TerminalId>), DemoError> {
        let hall = HallId(self.chance.id(self.since));
        let row = Hall { id: hall, site_id: site, name: name.to_owned(), seats: i64::from(seats) };
        site::add_hall(self.tx, &row).await?;
        let mut terminals = Vec::new();
        for seat in 1..=seats {
            let id = TerminalId(self.chance.id(self.since));
            let token = hex::encode(self.chance.bytes::<24>());
            let hash: [u8; 32] = Sha256::digest(token.as_bytes()).into();
            demo::terminal(self.tx, id, hall, i64::from(seat), kind, &hash).await?;
            let line = TerminalLine { kind, site: data.code.clone(), hall: name.to_owned(), seat, token };
            self.terminals.push(line);
            terminals.push(id);
        }
        Ok((hall, terminals))
    }

    async fn school(&mut self, data: &SchoolData, site: usize, index: usize) -> Result<PlacedSchool, DemoError> {
        let id = SchoolId(self.chance.id(self.since));
        let row =
            School { id, code: data.code.clone(), name: data.name.clone(), county: data.county.clone(), active: true };
        school::add(self.tx, &row).await?;
        let name = self.names.han(self.chance, protocol::Sex::Female);
        let user =
            self.staff(Role::School, login(Role::School, index + 1), &name, None, Some((id, &data.name))).await?;
        Ok(PlacedSchool { id, user, site, share: data.share, skill: data.skill })
    }

    async fn examiners(&mut self, sites: &mut [PlacedSite], count: usize) -> Result<(), DemoError> {
        let shares: Vec<u32> = sites.iter().map(|site| site.share).collect();
        for number in 0..count {
            // Each site has some; the rest follows its share of the candidates.
            let site = if number < sites.len() * 4 { number % sites.len() } else { self.chance.weighted(&shares) };
            let sex = if self.chance.percent(70) { protocol::Sex::Male } else { protocol::Sex::Female };
            let name = self.names.han(self.chance, sex);
            // The first one at each site can also log in.
            let staff = if number < sites.len() {
                let place = (sites[site].id, self.office.sites[site].name.as_str());
                Some(self.staff(Role::Examiner, login(Role::Examiner, number + 1), &name, Some(place), None).await?)
            } else {
                None
            };
            let row = Examiner {
                id: ExaminerId(self.chance.id(self.since)),
                name,
                certificate: format!("KM-{:04}", number + 1),
                // Some certificates have run out: their holders are in no draw.
                valid_until: self.today.saturating_add(i64::from(self.chance.between(-40, 1_000)).days()),
                site: sites[site].id,
                staff,
                active: !self.chance.percent(4),
            };
            examiner::add(self.tx, &row).await?;
            sites[site].examiners.push(row.id);
        }
        Ok(())
    }

    async fn staff(
        &mut self,
        role: Role,
        login: String,
        name: &str,
        site: Option<(SiteId, &str)>,
        school: Option<(SchoolId, &str)>,
    ) -> Result<StaffId, DemoError> {
        let row = Staff {
            id: StaffId(self.chance.id(self.since)),
            login,
            password: self.password.to_owned(),
            name: name.to_owned(),
            role,
            site: site.map(|(id, _)| id),
            school: school.map(|(id, _)| id),
            active: true,
        };
        staff::add(self.tx, &row, self.since).await?;
        self.logins.push(LoginLine {
            role: role.as_str(),
            login: row.login,
            password: self.office.password.clone(),
            name: row.name,
            site: site.map(|(_, name)| name.to_owned()),
            school: school.map(|(_, name)| name.to_owned()),
        });
        Ok(row.id)
    }
}

/// A log-in: role and what tells its holders apart.
fn login(role: Role, rest: impl std::fmt::Display) -> String {
    format!("{}-{rest}", role.as_str())
}

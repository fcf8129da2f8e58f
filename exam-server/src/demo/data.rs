//! What the demo office is made of, read from `assets/demo`.

use assets::AssetRoot;
use protocol::Sex;
use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::DemoError;
use super::chance::Chance;

/// `assets/demo/office.ron`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct OfficeData {
    pub password: String,
    pub window_hall: String,
    pub practice_hall: String,
    pub supervisors: Vec<String>,
    pub keepers: Vec<String>,
    pub administrators: Vec<String>,
    pub sites: Vec<SiteData>,
    pub schools: Vec<SchoolData>,
    pub hospitals: Vec<String>,
    pub streets: Vec<String>,
    pub unassigned_divisions: Vec<String>,
    pub full: Size,
    pub small: Size,
}

/// One site.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SiteData {
    pub code: String,
    pub name: String,
    pub county: String,
    /// Name and seats of each examination hall.
    pub halls: Vec<(String, u16)>,
    pub windows: u16,
    pub practice: u16,
    /// Of all candidates; only proportions count.
    pub share: u32,
}

/// One school.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SchoolData {
    pub code: String,
    pub name: String,
    pub county: String,
    /// Of all candidates with a school; only proportions count.
    pub share: u32,
    /// Per cent of the questions that an average pupil answers right.
    pub skill: f64,
}

/// How large an office is made.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Size {
    pub sites: usize,
    pub schools: usize,
    pub examiners: usize,
    /// Months of past work.
    pub months: i32,
    pub candidates_each_month: i32,
    /// Working days ahead that have sessions.
    pub coming_days: i32,
    /// Different faces of each kind.
    pub faces: u64,
    /// Candidates of the session that begins now.
    pub now: usize,
    /// Applications that wait for confirmation at each site.
    pub at_windows: usize,
    /// Days back to which sittings have papers and responses; of older ones only the result is made.
    pub paper_days: i32,
}

/// `assets/demo/names.ron`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Names {
    han: HanNames,
    hant: HantNames,
    foreign: Vec<ForeignNames>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct HanNames {
    surnames: Vec<String>,
    male: Vec<String>,
    female: Vec<String>,
    rare: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct HantNames {
    surnames: Vec<String>,
    male: Vec<String>,
    female: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct ForeignNames {
    nationality: String,
    order: Order,
    /// Family name and given name.
    male: Vec<(String, String)>,
    female: Vec<(String, String)>,
}

#[derive(Debug, Clone, Copy, Deserialize)]
enum Order {
    FamilyFirst,
    GivenFirst,
}

/// Of a hundred Han names, so many have a rare character.
const RARE: u32 = 6;

impl Names {
    /// A Chinese name.
    pub fn han(&self, chance: &mut Chance, sex: Sex) -> String {
        let given = match sex {
            Sex::Male => &self.han.male,
            Sex::Female => &self.han.female,
        };
        let surname = chance.pick(&self.han.surnames);
        let given = if chance.percent(RARE) {
            format!("{}{}", chance.pick(&self.han.rare), chance.pick(&self.han.rare))
        } else {
            chance.pick(given).clone()
        };
        format!("{surname}{given}")
    }

    /// A name in traditional characters.
    pub fn hant(&self, chance: &mut Chance, sex: Sex) -> String {
        let given = match sex {
            Sex::Male => &self.hant.male,
            Sex::Female => &self.hant.female,
        };
        format!("{}{}", chance.pick(&self.hant.surnames), chance.pick(given))
    }

    /// A foreign name and its nationality.
    pub fn foreign(&self, chance: &mut Chance, sex: Sex) -> (String, String) {
        let nation = chance.pick(&self.foreign);
        let names = match sex {
            Sex::Male => &nation.male,
            Sex::Female => &nation.female,
        };
        // Family and given name are drawn apart, so that a few of each make many.
        let (family, given) = (&chance.pick(names).0, &chance.pick(names).1);
        let name = match nation.order {
            Order::FamilyFirst => format!("{family} {given}"),
            Order::GivenFirst => format!("{given} {family}"),
        };
        (name, nation.nationality.clone())
    }
}

/// Reads a RON file of the assets folder.
pub(super) fn read<T: DeserializeOwned>(assets: &AssetRoot, name: &str) -> Result<T, DemoError> {
    let text = assets.read_text(name)?;
    ron::from_str(&text).map_err(|error| DemoError::Data { name: name.to_owned(), reason: error.to_string() })
}

//! How a paper is made up: figures from a regulation, as data with their sources.

use protocol::ClassGroup;
use serde::{Deserialize, Serialize};

use crate::digest;
use crate::item::{Chapter, Item, Kind};

/// How sure a figure is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Confidence {
    /// Firm knowledge, or more than one independent source.
    Known,
    /// Found in the document named as its source.
    Source,
    /// Not verified: the office must confirm it before it relies on it.
    Unsure,
    /// Fixed by no rule; the office chooses.
    Office,
}

/// Number of items of one kind.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KindQuota {
    /// The kind. The order of this list is the order of the paper.
    pub kind: Kind,
    /// Items of this kind on one paper.
    pub count: u32,
    /// Where the figure comes from.
    pub source: String,
    /// How sure it is.
    pub confidence: Confidence,
}

/// Share of one chapter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChapterShare {
    /// The chapter.
    pub chapter: Chapter,
    /// Its share; shares need not add up to 100, only their proportions count.
    pub share: u32,
    /// Where the figure comes from.
    pub source: String,
    /// How sure it is.
    pub confidence: Confidence,
}

/// A chapter of the regulation that this variant does not ask, and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LeftOut {
    /// The chapter.
    pub chapter: Chapter,
    /// The share the regulation gives it.
    pub share: u32,
    /// Why it is left out.
    pub reason: String,
}

/// How many known items a paper should hold at most; the certificate says when it holds more.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OverlapCaps {
    /// Items from the candidate's earlier papers.
    pub earlier: u32,
    /// Items shared with any one neighbour.
    pub neighbour: u32,
    /// Where the figures come from.
    pub source: String,
    /// How sure they are.
    pub confidence: Confidence,
}

/// For whom a paper is drawn. It is written as a class group is, so blueprints of one group keep their hashes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Audience {
    /// [`ClassGroup::Car`] alone.
    Car,
    /// [`ClassGroup::Bus`] alone.
    Bus,
    /// [`ClassGroup::Truck`] alone.
    Truck,
    /// [`ClassGroup::Motorcycle`] alone.
    Motorcycle,
    /// Candidates of every class get the same paper, so its items suit every class group.
    All,
}

impl Audience {
    /// Whether the paper may hold the item.
    pub fn suits(self, item: &Item) -> bool {
        let holds = |group: &ClassGroup| item.groups.contains(group);
        match self {
            Self::Car => holds(&ClassGroup::Car),
            Self::Bus => holds(&ClassGroup::Bus),
            Self::Truck => holds(&ClassGroup::Truck),
            Self::Motorcycle => holds(&ClassGroup::Motorcycle),
            Self::All => ClassGroup::ALL.iter().all(holds),
        }
    }
}

/// The make-up of one kind of paper.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Blueprint {
    /// Lasting name, for example `car`.
    pub id: String,
    /// The class group whose items it draws, or all of them.
    pub group: Audience,
    /// Items by kind; the sum is the length of the paper.
    pub kinds: Vec<KindQuota>,
    /// Chapters by share.
    pub chapters: Vec<ChapterShare>,
    /// Chapters of the regulation that this variant leaves out.
    pub left_out: Vec<LeftOut>,
    /// Caps on overlap with earlier and neighbouring papers.
    pub caps: OverlapCaps,
}

/// Why a blueprint cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum BlueprintError {
    /// Not RON, or not a blueprint.
    #[error("line {line}, column {column}: {reason}")]
    Syntax {
        /// Line, from 1.
        line: usize,
        /// Column, from 1.
        column: usize,
        /// What the reader expected.
        reason: String,
    },
    /// It asks for no items at all.
    #[error("the blueprint asks for no items")]
    Empty,
    /// A chapter or a kind is listed twice.
    #[error("the blueprint lists {0} twice")]
    Repeated(String),
}

/// The items to take from each chapter (rows) for each kind (columns), in the order of the blueprint.
pub type Quotas = Vec<Vec<u32>>;

impl Blueprint {
    /// Reads a blueprint and checks that it can be met by some bank.
    ///
    /// # Errors
    /// Names the line of a syntax error, or the figure that makes no sense.
    pub fn from_ron(text: &str) -> Result<Self, BlueprintError> {
        let blueprint: Self = ron::from_str(text).map_err(|error| BlueprintError::Syntax {
            line: error.span.start.line,
            column: error.span.start.col,
            reason: error.code.to_string(),
        })?;
        blueprint.validate()?;
        Ok(blueprint)
    }

    /// Checks that the blueprint asks for items and lists nothing twice.
    ///
    /// # Errors
    /// Names what is empty or listed twice.
    pub fn validate(&self) -> Result<(), BlueprintError> {
        for (index, quota) in self.kinds.iter().enumerate() {
            if self.kinds[..index].iter().any(|other| other.kind == quota.kind) {
                return Err(BlueprintError::Repeated(format!("{:?}", quota.kind)));
            }
        }
        for (index, share) in self.chapters.iter().enumerate() {
            if self.chapters[..index].iter().any(|other| other.chapter == share.chapter) {
                return Err(BlueprintError::Repeated(share.chapter.to_string()));
            }
        }
        let shares: u64 = self.chapters.iter().map(|share| u64::from(share.share)).sum();
        if self.length() == 0 || shares == 0 {
            return Err(BlueprintError::Empty);
        }
        Ok(())
    }

    /// The blueprint as canonical JSON, sources and all.
    pub fn canonical(&self) -> Vec<u8> {
        digest::canonical(self)
    }

    /// SHA-256 over [`Blueprint::canonical`].
    pub fn hash(&self) -> String {
        digest::of_bytes(&self.canonical())
    }

    /// Items on one paper.
    pub fn length(&self) -> u32 {
        self.kinds.iter().map(|quota| quota.count).sum()
    }

    /// Items per chapter: [`apportion`] of the paper's length over the shares.
    pub fn chapter_counts(&self) -> Vec<u32> {
        let shares: Vec<u32> = self.chapters.iter().map(|chapter| chapter.share).collect();
        apportion(self.length(), &shares)
    }

    /// Items per chapter and kind. Row sums are [`Blueprint::chapter_counts`], column sums the kinds' counts.
    ///
    /// Each cell gets `row × column ÷ length`, rounded down. Then one item after another goes to the cell
    /// with the largest remainder whose row and column both still lack some; equal remainders go by
    /// row, then by column. When every cell has had its turn and something is still lacking, a new turn begins.
    pub fn quotas(&self) -> Quotas {
        let rows = self.chapter_counts();
        let columns: Vec<u32> = self.kinds.iter().map(|quota| quota.count).collect();
        let length = u64::from(self.length());
        let mut cells = vec![vec![0; columns.len()]; rows.len()];
        let mut row_lack = rows.clone();
        let mut column_lack = columns.clone();
        let mut remainders = Vec::new();
        for (r, row) in rows.iter().enumerate() {
            for (c, column) in columns.iter().enumerate() {
                let product = u64::from(*row) * u64::from(*column);
                let whole = u32::try_from(product / length).unwrap_or(u32::MAX);
                cells[r][c] = whole;
                row_lack[r] -= whole;
                column_lack[c] -= whole;
                remainders.push((product % length, r, c));
            }
        }
        remainders.sort_by_key(|(remainder, r, c)| (std::cmp::Reverse(*remainder), *r, *c));
        while row_lack.iter().any(|lack| *lack > 0) {
            for (_, r, c) in &remainders {
                if row_lack[*r] > 0 && column_lack[*c] > 0 {
                    cells[*r][*c] += 1;
                    row_lack[*r] -= 1;
                    column_lack[*c] -= 1;
                }
            }
        }
        cells
    }
}

/// Splits `total` in the proportion of `shares` by largest remainders: each part gets
/// `total × share ÷ sum`, rounded down, and what is left goes, one each, to the parts with the largest
/// remainders; equal remainders go by position. All zero when the shares are.
pub fn apportion(total: u32, shares: &[u32]) -> Vec<u32> {
    let sum: u64 = shares.iter().map(|share| u64::from(*share)).sum();
    if sum == 0 {
        return vec![0; shares.len()];
    }
    let products: Vec<u64> = shares.iter().map(|share| u64::from(total) * u64::from(*share)).collect();
    let mut parts: Vec<u32> = products.iter().map(|product| u32::try_from(product / sum).unwrap_or(u32::MAX)).collect();
    let mut order: Vec<usize> = (0..shares.len()).collect();
    order.sort_by_key(|index| (std::cmp::Reverse(products[*index] % sum), *index));
    let left = total - parts.iter().sum::<u32>();
    for index in order.into_iter().take(left as usize) {
        parts[index] += 1;
    }
    parts
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn blueprint(kinds: &[u32], shares: &[u32]) -> Blueprint {
        let source = || "a test".to_owned();
        Blueprint {
            id: "test".to_owned(),
            group: Audience::Car,
            kinds: Kind::ALL
                .into_iter()
                .zip(kinds)
                .map(|(kind, count)| KindQuota { kind, count: *count, source: source(), confidence: Confidence::Known })
                .collect(),
            chapters: shares
                .iter()
                .enumerate()
                .map(|(index, share)| ChapterShare {
                    chapter: Chapter::new(format!("c{index}")),
                    share: *share,
                    source: source(),
                    confidence: Confidence::Known,
                })
                .collect(),
            left_out: Vec::new(),
            caps: OverlapCaps { earlier: 0, neighbour: 0, source: source(), confidence: Confidence::Office },
        }
    }

    #[test]
    fn a_left_out_chapter_is_shared_out_by_largest_remainders() {
        assert_eq!(apportion(100, &[20, 25, 25, 10, 10]), [22, 28, 28, 11, 11]);
    }

    #[test]
    fn equal_remainders_go_to_the_first() {
        assert_eq!(apportion(10, &[1, 1, 1, 1]), [3, 3, 2, 2]);
    }

    #[test]
    fn chapter_and_kind_totals_of_the_car_paper_both_hold() {
        let quotas = blueprint(&[40, 60], &[20, 25, 25, 10, 10]).quotas();
        assert_eq!(quotas, [[9, 13], [11, 17], [11, 17], [4, 7], [5, 6]]);
    }

    #[test]
    fn a_blueprint_that_asks_for_nothing_is_refused() {
        assert_eq!(blueprint(&[0, 0], &[1]).validate(), Err(BlueprintError::Empty));
        assert_eq!(blueprint(&[1], &[0]).validate(), Err(BlueprintError::Empty));
    }

    #[test]
    fn a_syntax_error_names_its_line() {
        let error = Blueprint::from_ron("(\n    id: 7,\n)").expect_err("7 is no name");
        assert!(matches!(error, BlueprintError::Syntax { line: 2, .. }), "{error}");
    }

    #[test]
    fn every_shipped_blueprint_is_sound() {
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("blueprints");
        let mut seen = 0;
        for entry in std::fs::read_dir(folder).expect("the folder exists") {
            let path = entry.expect("the folder can be listed").path();
            let text = std::fs::read_to_string(&path).expect("the file can be read");
            let blueprint = Blueprint::from_ron(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
            assert_eq!(path.file_stem().and_then(|stem| stem.to_str()), Some(blueprint.id.as_str()));
            seen += 1;
        }
        assert_eq!(seen, 8, "car, bus, truck and motorcycle, for Subject 1 and for safe driving");
    }

    proptest! {
        #[test]
        fn row_and_column_totals_hold_for_any_shares(
            kinds in prop::collection::vec(0u32..70, 1..=3),
            shares in prop::collection::vec(0u32..60, 1..8),
        ) {
            let blueprint = blueprint(&kinds, &shares);
            prop_assume!(blueprint.validate().is_ok());
            let quotas = blueprint.quotas();
            let rows: Vec<u32> = quotas.iter().map(|row| row.iter().sum()).collect();
            prop_assert_eq!(rows, blueprint.chapter_counts());
            for (column, count) in kinds.iter().enumerate() {
                prop_assert_eq!(quotas.iter().map(|row| row[column]).sum::<u32>(), *count);
            }
        }

        #[test]
        fn no_part_is_a_whole_item_away_from_its_share(
            total in 0u32..500,
            shares in prop::collection::vec(0u32..100, 1..10),
        ) {
            let sum: u32 = shares.iter().sum();
            prop_assume!(sum > 0);
            let parts = apportion(total, &shares);
            prop_assert_eq!(parts.iter().sum::<u32>(), total);
            for (part, share) in parts.iter().zip(&shares) {
                prop_assert!((i64::from(*part) * i64::from(sum) - i64::from(total) * i64::from(*share)).abs() < i64::from(sum));
            }
        }
    }
}

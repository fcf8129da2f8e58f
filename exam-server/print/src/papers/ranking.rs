use serde::Serialize;

use super::{Paper, labels};

labels! {
    /// The words of a ranking.
    RankingSheetLabels {
        title = "print-ranking-title",
        period = "print-ranking-period",
        published = "print-ranking-published",
        regulation = "print-ranking-regulation",
        place = "print-ranking-place",
        school = "print-ranking-school",
        tests = "print-ranking-tests",
        passes = "print-ranking-passes",
        rate = "print-ranking-rate",
        range = "print-ranking-range",
        too_few = "print-ranking-too-few",
        note = "print-ranking-note",
        record_hash = "print-record-hash",
        receipt = "print-receipt",
    }
}

/// The published list of schools by pass rate.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct RankingSheet {
    /// Language tag of the paper.
    pub language: String,
    /// Font families in the order in which they are tried.
    pub fonts: Vec<String>,
    /// All words.
    pub labels: RankingSheetLabels,
    /// The office.
    pub office: String,
    /// The subject.
    pub subject: String,
    /// The period counted.
    pub period: String,
    /// Date of publication.
    pub published: String,
    /// The regulation under which the tests were held.
    pub regulation: String,
    /// Ranked schools, best first.
    pub ranked: Vec<RankedSchool>,
    /// Schools with too few tests to be ranked; the section is left out where there is none.
    pub too_few: Vec<UnrankedSchool>,
    /// Checksum of the figures, hexadecimal.
    pub record_hash: String,
    /// Receipt from the log; left out before there is one.
    pub receipt: Option<String>,
}

/// One ranked school. The shares draw the bar and lie in 0 to 1; the texts are printed.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct RankedSchool {
    /// Place; schools with the same rate may share one.
    pub place: String,
    /// The school.
    pub school: String,
    /// Tests counted.
    pub tests: String,
    /// Tests passed.
    pub passes: String,
    /// Pass rate.
    pub rate: String,
    /// The range the rate may lie in.
    pub range: String,
    /// Pass rate as a share.
    pub share: f64,
    /// Lower end of the range as a share.
    pub low: f64,
    /// Upper end of the range as a share.
    pub high: f64,
}

/// A school with too few tests to be ranked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct UnrankedSchool {
    /// The school.
    pub school: String,
    /// Tests counted.
    pub tests: String,
    /// Tests passed.
    pub passes: String,
}

impl Paper for RankingSheet {
    const TEMPLATE: &'static str = "print/ranking.typ";
}

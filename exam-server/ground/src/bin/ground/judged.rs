//! The verdict as JSON, with what it rests on.

use ground::GroundError;
use ground::judge::Verdict;
use ground::record::{Record, sha256};
use ground::rules::{Certainty, FaultKind};
use serde::Serialize;

/// A verdict, its fields at the top level as the record holds them, with where it comes from.
#[derive(Debug, Serialize)]
pub struct Judged<'a> {
    #[serde(flatten)]
    verdict: &'a Verdict,
    /// The rule behind each charge, in the order of the charges.
    basis: Vec<Basis>,
    record: Origin,
}

/// Where a charge's points come from.
#[derive(Debug, Serialize)]
struct Basis {
    fault: FaultKind,
    code: Option<String>,
    source: String,
    certainty: Certainty,
}

/// What was judged.
#[derive(Debug, Serialize)]
struct Origin {
    yard: String,
    yard_sha256: String,
    vehicle: String,
    vehicle_sha256: String,
    rules_sha256: String,
    dbc_sha256: Option<String>,
    class: &'static str,
    frames: usize,
    simulated: bool,
}

impl<'a> Judged<'a> {
    /// The verdict of a record with the rules and texts that it rests on.
    pub fn of(record: &'a Record) -> Result<Self, GroundError> {
        let setup = record.bundle.setup()?;
        let kind_of = |id: &str| setup.yard.items.iter().find(|item| item.id == id).map(|item| item.kind);
        let rules = record.verdict.charges.iter().map(|charge| {
            let rule = setup.rules.fault(charge.item.as_deref().and_then(kind_of), charge.fault);
            Basis {
                fault: charge.fault,
                code: charge.code.clone(),
                source: rule.map(|rule| rule.points.source.clone()).unwrap_or_default(),
                certainty: charge.certainty,
            }
        });
        Ok(Self {
            verdict: &record.verdict,
            basis: rules.collect(),
            record: Origin {
                yard: setup.yard.id.clone(),
                yard_sha256: sha256(&record.bundle.yard),
                vehicle: setup.vehicle.id.clone(),
                vehicle_sha256: sha256(&record.bundle.vehicle),
                rules_sha256: sha256(&record.bundle.rules),
                dbc_sha256: record.bundle.dbc.as_deref().map(sha256),
                class: setup.yard.class.as_str(),
                frames: record.frames.len(),
                simulated: record.bundle.simulated,
            },
        })
    }
}

//! The motion of all bodies between two instants, with what is needed of it for every line.

use smallvec::SmallVec;

use super::Setup;
use super::evidence::Snapshot;
use crate::geometry::Motion;
use crate::motion::BodyState;

/// One step of the drive.
pub(crate) struct Step<'a> {
    pub(crate) from: &'a Snapshot,
    pub(crate) to: &'a Snapshot,
    pub(crate) bodies: SmallVec<[BodyStep; 2]>,
}

/// The step of one body.
#[derive(Debug, Clone, Copy)]
pub(crate) struct BodyStep {
    pub(crate) motion: Motion,
    /// No margin of this body can have a wider unresolved band in this step, metres.
    pub(crate) widest_band: f64,
}

impl<'a> Step<'a> {
    pub(crate) fn new(from: &'a Snapshot, to: &'a Snapshot, setup: &Setup) -> Self {
        let bodies = from.bodies.iter().zip(&to.bodies).zip(&setup.reach);
        let bodies = bodies.map(|((first, last), &reach)| {
            let spread = spread(first, reach).max(spread(last, reach));
            let survey = setup.yard.survey_sigma;
            BodyStep {
                motion: Motion::new(&first.pose, &last.pose),
                widest_band: setup.sigmas * (survey * survey + spread * spread).sqrt(),
            }
        });
        Self { from, to, bodies: bodies.collect() }
    }
}

/// Upper bound of the standard error of any point within `reach` of the body's origin, in any direction, metres.
fn spread(state: &BodyState, reach: f64) -> f64 {
    let c = &state.covariance;
    (c[0][0] + c[1][1]).max(0.0).sqrt() + reach * c[2][2].max(0.0).sqrt()
}

//! Follows one line or pole through a drive.

use smallvec::SmallVec;

use super::Setup;
use super::evidence::{Evidence, Snapshot, Target, seconds};
use super::step::Step;
use crate::geometry::{Contact, Edge, Followed, Point, Pose};
use crate::motion::BodyState;
use crate::yard::{Judged, Line, Pole};

/// Lines further than this from the outline are not followed, metres: far outside any measuring error.
const FAR: f64 = 1.5;
/// Precision of a swept margin, metres.
const TOLERANCE: f64 = 0.001;

/// What is known of a part's margin at the end of the last step.
#[derive(Debug, Clone, Copy)]
enum Known {
    Nothing,
    /// Measured at this pose.
    Exactly(Pose, Followed),
    /// At this pose not below this, because it has not moved further since it was measured.
    AtLeast(Pose, f64),
}

/// What is judged against what, and how it stands.
#[derive(Debug, Clone)]
pub(crate) struct Watch {
    pub(crate) target: Target,
    pub(crate) part: Judged,
    edge: Edge,
    /// Width of the paint beyond the edge, metres.
    paint: f64,
    /// For each body.
    known: SmallVec<[Known; 2]>,
    episode: Option<Evidence>,
    last_below: bool,
    /// The least margin since the item began.
    pub(crate) least: Option<Evidence>,
}

/// Standard error of a margin: how it changes with x, y and heading, and the survey of the yard.
pub(crate) fn margin_sigma(state: &BodyState, pose: &Pose, contact: &Contact, survey: f64) -> f64 {
    let arm = contact.point - pose.at;
    let gradient = [contact.away.x, contact.away.y, contact.away.dot(arm.left())];
    let mut variance = survey * survey;
    for (i, row) in state.covariance.iter().enumerate() {
        for (j, value) in row.iter().enumerate() {
            variance += gradient[i] * value * gradient[j];
        }
    }
    variance.max(0.0).sqrt()
}

impl Watch {
    pub(crate) fn line(line: &Line, part: Judged) -> Self {
        Self::new(Target::Line(line.name), part, Edge::line(&line.shape), line.width)
    }

    pub(crate) fn pole(pole: &Pole) -> Self {
        Self::new(Target::Pole(pole.number), pole.judged, Edge::Pole { at: pole.at, radius: pole.radius }, 0.0)
    }

    fn new(target: Target, part: Judged, edge: Edge, paint: f64) -> Self {
        Self { target, part, edge, paint, known: SmallVec::new(), episode: None, last_below: false, least: None }
    }

    /// The margin at one instant, over all bodies.
    pub(crate) fn at(&self, snapshot: &Snapshot, setup: &Setup) -> Option<Evidence> {
        let mut worst: Option<Evidence> = None;
        for (index, state) in snapshot.bodies.iter().enumerate() {
            let Some(part) = setup.parts.of(index, self.part) else { continue };
            let Some(found) = part.follow(&self.edge, &state.pose.frame()) else { continue };
            if worst.is_none_or(|worst| found.contact.margin < worst.margin) {
                let evidence = self.evidence(state, &state.pose, snapshot.at, index, &found, setup.yard.survey_sigma);
                worst = Some(Evidence { agreed: true, ..evidence });
            }
        }
        worst
    }

    fn evidence(
        &self,
        state: &BodyState,
        pose: &Pose,
        at: i64,
        index: usize,
        found: &Followed,
        survey: f64,
    ) -> Evidence {
        let contact = &found.contact;
        Evidence {
            at,
            target: self.target,
            part: self.part,
            margin: contact.margin,
            sigma: margin_sigma(state, pose, contact, survey),
            point: contact.point,
            body: u8::try_from(index).unwrap_or(u8::MAX),
            pose: *pose,
            outside: contact.margin + found.extent < -self.paint,
            agreed: false,
        }
    }

    /// Follows the motion of one step. Gives the evidence of an episode when it is over.
    pub(crate) fn step(&mut self, step: &Step, setup: &Setup) -> Option<Evidence> {
        let Some(now) = self.sweep(step, setup) else { return self.close() };
        if self.least.is_none_or(|least| now.margin < least.margin) {
            self.least = Some(now);
        }
        let band = setup.sigmas * now.sigma;
        let below = now.margin < -band;
        // A second sweep, or both measured ends of this one, make two agreeing samples.
        let agreed = below && (self.last_below || (step.from.measured() && step.to.measured()));
        self.last_below = below;
        if now.margin > band {
            return self.close();
        }
        self.episode = Some(match self.episode {
            Some(held) => held.joined(&Evidence { agreed, ..now }),
            None => Evidence { agreed, ..now },
        });
        None
    }

    /// Whether the judged part is on the line, or may be.
    pub(crate) const fn is_touched(&self) -> bool {
        self.episode.is_some()
    }

    /// Both ends of the line; a pole has none.
    pub(crate) fn ends(&self) -> Option<[Point; 2]> {
        match self.edge {
            Edge::Straight { from, to, .. } | Edge::Round { ends: (from, to), .. } => Some([from, to]),
            Edge::Pole { .. } => None,
        }
    }

    /// Ends an episode that is still going on.
    pub(crate) fn close(&mut self) -> Option<Evidence> {
        self.last_below = false;
        self.episode.take()
    }

    /// The least margin in a step; `None` where it can neither be within the unresolved band nor be the least so far.
    fn sweep(&mut self, step: &Step, setup: &Setup) -> Option<Evidence> {
        self.known.resize(step.bodies.len(), Known::Nothing);
        let mut worst: Option<Evidence> = None;
        for (index, body) in step.bodies.iter().enumerate() {
            let Some(part) = setup.parts.of(index, self.part) else { continue };
            let (motion, known) = (&body.motion, &mut self.known[index]);
            let bound = motion.bound(part.reach());
            let least = self.least.map_or(FAR, |least| least.margin);
            let matters = least.max(body.widest_band);
            let at_least = match *known {
                Known::Exactly(pose, found) if pose == motion.first.pose => found.contact.floor - bound,
                Known::AtLeast(pose, margin) if pose == motion.first.pose => margin - bound,
                _ => f64::NEG_INFINITY,
            };
            if at_least > matters {
                *known = Known::AtLeast(motion.last.pose, at_least);
                continue;
            }
            // Cheaper than measuring; the least margin so far must be known, so that every line is measured once.
            let clear = if self.least.is_some() { part.clear_of(&self.edge, &motion.last) } else { f64::NEG_INFINITY };
            if clear - bound > matters {
                *known = Known::AtLeast(motion.last.pose, clear);
                continue;
            }
            if self.edge.distance(motion.last.pose.at) - part.reach() - bound > FAR {
                *known = Known::Nothing;
                continue;
            }
            let first = match *known {
                Known::Exactly(pose, found) if pose == motion.first.pose => Some(found),
                _ => part.follow(&self.edge, &motion.first),
            };
            let (Some(begin), Some(end)) = (first, part.follow(&self.edge, &motion.last)) else { continue };
            *known = Known::Exactly(motion.last.pose, end);
            let swept = motion.least(part, &self.edge, (begin, end), matters, TOLERANCE);
            if worst.is_some_and(|worst| worst.margin <= swept.found.contact.margin) {
                continue;
            }
            let (from, to) = (&step.from.bodies[index], &step.to.bodies[index]);
            let nearer = if swept.share < 0.5 { from } else { to };
            #[expect(clippy::cast_possible_truncation, reason = "a share of the time between two samples")]
            let at = from.at + libm::round(swept.share * seconds(to.at - from.at) * 1e6) as i64;
            worst = Some(self.evidence(nearer, &swept.pose, at, index, &swept.found, setup.yard.survey_sigma));
        }
        worst
    }
}

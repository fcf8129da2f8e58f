//! How the ground leans a body: slopes along an item, and planks under the wheels of one side.

use super::{Item, Plank};
use crate::geometry::{Point, Pose};
use crate::vehicle::Size;

/// A wheel begins to climb the end of a plank about this many times its height before it: a tyre of 0.6 m meets an
/// edge of 8 cm 0.2 m ahead of its middle.
const CLIMB: f64 = 2.5;

/// How a body leans, radians.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Tilt {
    /// Nose up is positive.
    pub pitch: f64,
    /// Left side up is positive.
    pub roll: f64,
}

impl Plank {
    /// Whether it has an extent and a height that can be driven upon.
    pub(super) fn is_sound(&self) -> bool {
        self.from.distance(self.to) > 0.0 && self.width > 0.0 && self.height.is_finite() && self.height >= 0.0
    }

    /// Height of a wheel whose middle stands at a point, metres: the plank carries what stands between its sides.
    fn carries(&self, point: Point) -> f64 {
        let length = self.from.distance(self.to);
        let along = (self.to - self.from) * (1.0 / length);
        let offset = point - self.from;
        if self.height == 0.0 || along.cross(offset).abs() > self.width / 2.0 {
            return 0.0;
        }
        let station = along.dot(offset);
        let before = (-station).max(station - length).max(0.0);
        (self.height - before / CLIMB).max(0.0)
    }
}

impl Item {
    /// Whether its ground is level throughout.
    pub fn is_level(&self) -> bool {
        self.plan.profile.0.is_empty() && self.plan.planks.iter().all(|plank| plank.height == 0.0)
    }

    /// Height of a wheel whose middle stands at a point of the yard, metres.
    fn height(&self, point: Point) -> f64 {
        let slope =
            if self.plan.profile.0.is_empty() { 0.0 } else { self.plan.profile.height(self.frame.localize(point).x) };
        slope + self.plan.planks.iter().map(|plank| plank.carries(point)).fold(0.0, f64::max)
    }

    /// How a body of this size leans whose rear axle stands at a pose of the yard.
    pub fn tilt(&self, pose: &Pose, size: &Size) -> Tilt {
        if self.is_level() {
            return Tilt::default();
        }
        let frame = Pose { pitch: 0.0, roll: 0.0, ..*pose }.frame();
        let height = |x: f64, y: f64| self.height(frame.place(Point::new(x, y)));
        let (length, width) = (size.wheelbase, size.track);
        let [rear_left, rear_right] = [width / 2.0, -width / 2.0].map(|side| height(0.0, side));
        let [front_left, front_right] = [width / 2.0, -width / 2.0].map(|side| height(length, side));
        let rise = (front_left + front_right - rear_left - rear_right) / 2.0;
        let lift = (front_left + rear_left - front_right - rear_right) / 2.0;
        // A two-wheeler has no track that could lift one side of it.
        let roll = if width == 0.0 { 0.0 } else { libm::atan2(lift, width) };
        Tilt { pitch: libm::atan2(rise, length), roll }
    }
}

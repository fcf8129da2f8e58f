//! Plane geometry in metres and radians: points, poses, convex outlines, lines and the distance between them.
//!
//! Yard frame: x and y in the plane of the yard, headings counter-clockwise from +x. Body frame: origin on the
//! ground below the middle of the rear axle, x forward, y to the left.

mod margin;
mod point;
mod polygon;
mod pose;
mod shape;
mod sweep;

pub use margin::{Contact, pole_margin, shape_margin};
pub use point::Point;
pub use polygon::Polygon;
pub use pose::Pose;
pub use shape::Shape;
pub use sweep::{Swept, least_over_motion};

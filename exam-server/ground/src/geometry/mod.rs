//! Plane geometry in metres and radians: points, poses, convex outlines, lines and the distance between them.
//!
//! Yard frame: x and y in the plane of the yard, headings counter-clockwise from +x. Body frame: origin on the
//! ground below the middle of the rear axle, x forward, y to the left.

mod bound;
mod contact;
mod edge;
mod part;
mod point;
mod polygon;
mod pose;
mod rectangle;
mod shape;
mod sweep;

pub use contact::Contact;
pub use edge::Edge;
pub use part::{Followed, Part};
pub use point::Point;
pub use polygon::Polygon;
pub use pose::{Placed, Pose};
pub use rectangle::Rectangle;
pub use shape::Shape;
pub use sweep::{Motion, Swept};

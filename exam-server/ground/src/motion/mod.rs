//! From single measurements to the motion of a body: a kinematic filter and a fixed-lag smoother.
//!
//! A car is not free to jump: its rear axle rolls along its heading, its speed and curvature change slowly. The
//! filter knows this and so turns centimetres of antenna noise into less at the judged corner, and states how much.

mod filter;
mod matrix;
mod smoother;

pub use filter::{Measurement, Tuning};
pub use smoother::{BodyState, Outcome, Smoother};

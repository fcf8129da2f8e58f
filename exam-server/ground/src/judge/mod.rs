//! The judge of Subject 2: takes the frames of the instruments as they come and gives a verdict.

mod attempt;
mod bridge_sensors;
mod context;
mod evidence;
mod general;
mod guard;
mod hill;
mod item;
mod motion;
mod parallel;
mod parts;
mod pole;
pub mod pole_channels;
mod pole_lane;
mod receivers;
mod reverse;
mod sensed;
mod session;
mod setup;
mod signals;
mod step;
mod through;
mod verdict;
mod watch;

pub(crate) use parts::Parts;

pub use evidence::{Evidence, Finding, Level, Measured, Snapshot, Target};
pub use session::{DEVICE_BUS, DEVICE_SENSORS, DEVICE_TESTER, Frame, Judge};
pub use setup::Setup;
pub use verdict::{Charge, ItemReport, Outcome, TroubleReport, Verdict};

//! A simulated vehicle and driver, and the device streams they cause. A tool for tests, demonstration and the morning
//! rehearsal; nothing here is used to judge.

mod chance;
mod devices;
mod drive;
mod leg;
mod plan;
mod route;
mod script;
mod sensors;
mod truth;

pub use chance::Chance;
pub use devices::{Noise, frames};
pub use drive::{Drive, Instant, drive, drive_all};
pub use leg::{Leg, Piece};
pub use plan::{Action, Driver, Plan, plan_item};
pub use route::drive_route;
pub use script::{Script, Step};
pub use sensors::{SensorFault, SensorNoise, sensor_frames};
pub use truth::{TrueMargin, true_margins};

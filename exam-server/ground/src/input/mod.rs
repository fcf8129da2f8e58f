//! What real devices send, read as a stream: satellite receivers, the vehicle's bus, pole-tester channels, sensors
//! of a bridge.
//!
//! Every reader takes bytes cut anywhere, keeps a bounded amount of them, never panics on what it is given, and counts
//! what it could not use ([`Trouble`]).

mod can;
mod channels;
mod lines;
mod nmea;
mod sensors;
mod signal;
mod trouble;

pub use can::{CanFrame, CanReader, Dbc, DbcMessage, DbcSignal, parse_candump};
pub use channels::{CHANNELS, Channel, ChannelChange, ChannelConfig, ChannelReader, ChannelSetup};
pub use nmea::{Fix, NmeaReader, PositionSample, Sentence, checksum, parse_sentence};
pub use sensors::{SensorKind, SensorReader, SensorSample};
pub use signal::{Signal, SignalSource, Signals};
pub use trouble::{Trouble, TroubleKind, Troubles};

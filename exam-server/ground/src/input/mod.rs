//! What real devices send, read as a stream: satellite receivers, the vehicle's bus, pole-tester channels.
//!
//! Every reader takes bytes cut anywhere, keeps a bounded amount of them, never panics on what it is given, and counts
//! what it could not use ([`Trouble`]).

mod can;
mod channels;
mod dbc;
mod lines;
mod nmea;
mod sensors;
mod sentence;
mod signal;
mod trouble;

pub use can::{CanFrame, CanReader, parse_candump};
pub use channels::{CHANNELS, Channel, ChannelChange, ChannelConfig, ChannelReader, ChannelSetup};
pub use dbc::{Dbc, DbcMessage, DbcSignal};
pub use nmea::{NmeaReader, PositionSample};
pub use sensors::{SensorKind, SensorReader, SensorSample};
pub use sentence::{Fix, Sentence, checksum, parse_sentence};
pub use signal::{Signal, SignalSource, Signals};
pub use trouble::{Trouble, TroubleKind, Troubles};

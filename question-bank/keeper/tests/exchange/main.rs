//! Questions on their way to other systems and back.

mod common;
mod foreign;
mod hostile;
mod round_trips;

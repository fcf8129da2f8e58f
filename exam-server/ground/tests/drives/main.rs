//! Simulated drives judged from the devices' bytes, against faults known from geometry written apart.

mod accuracy;
mod channels;
mod clean;
mod common;
mod faults;
mod malformed;
mod moved;

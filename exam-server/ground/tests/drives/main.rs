//! Simulated drives judged from the devices' bytes, against faults known from geometry written apart.

mod accuracy;
mod channels;
mod clean;
mod common;
mod every_item;
mod faults;
mod malformed;
mod moved;
mod route;

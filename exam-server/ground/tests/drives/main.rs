//! Simulated drives judged from the devices' bytes, against faults known from geometry written apart.

mod accuracy;
mod bridge_sensors;
mod cases;
mod channels;
mod clean;
mod command;
mod common;
mod every_item;
mod faults;
mod lean;
mod malformed;
mod moved;

mod route;
mod stops;
mod troubles;
mod yards;

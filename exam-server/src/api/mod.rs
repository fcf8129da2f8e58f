//! What programs ask: JSON in, JSON out.

pub mod kiosk;

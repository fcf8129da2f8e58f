//! Kaochang.
fn main() {}

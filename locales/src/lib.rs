//! Kaochang.

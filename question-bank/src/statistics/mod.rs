//! How items do in use: easiness, discrimination, options, exposure and time, from papers that differ.
//!
//! Every candidate sits another paper, so totals cannot be compared as they are: whoever drew an easy paper has a high one.
//! Each response is therefore held against the *adjusted rest* of its paper: the mean, over the paper's other questions, of the
//! mark less the expected mark of that question. If all sit the same paper, the expectation is a constant, and the
//! correlation with the adjusted rest is the ordinary corrected point-biserial correlation.
//!
//! Two passes over the sittings are needed, the first for the expectations. Memory grows with the number of items, never
//! with the number of responses, and parts counted on several machines can be merged.

mod moments;
mod passes;
mod report;

pub use passes::{Answered, FirstPass, SecondPass, Sitting};
pub use report::{Interval, ItemStatistics, OptionStatistics, Prior, Proportion, TimeStatistics, wilson};

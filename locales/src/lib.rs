//! Every sentence a person reads, in seven languages, for the kiosk, the server and the printer alike.
//!
//! Texts live in `locales/<language>/<area>.ftl` and are compiled in. A key begins with the name of its
//! area (`kiosk-review-unanswered` stands in `kiosk.ftl`). [`Catalog`] renders a key in a language:
//!
//! ```
//! use locales::{Args, Catalog};
//! use protocol::Language;
//!
//! let catalog = Catalog::embedded()?;
//! assert_eq!(catalog.text(Language::En, "common-next", &Args::new()), "Next");
//! assert_eq!(catalog.text(Language::Fr, "common-minutes", &Args::new().set("count", 45)), "45 minutes");
//! # Ok::<(), locales::CatalogError>(())
//! ```
//!
//! Numbers are grouped as the language writes them. Inside a text these functions may be used:
//!
//! | function | takes | options |
//! | --- | --- | --- |
//! | `NUMBER` | a number | `minimumFractionDigits`, `maximumFractionDigits`, `useGrouping: "false"` |
//! | `DATE` | ISO date, date and time, or instant | `length: "long"` (default), `"medium"`, `"short"`, `"full"` (with weekday) |
//! | `MONTH` | the same, or `2026-11` | |
//! | `TIME` | ISO time, date and time, or instant | `precision: "minute"` (default), `"second"` |
//! | `DATETIME` | ISO date and time, or instant | `length` as above but without `"full"` |
//! | `DURATION` | whole seconds | `style: "words"` (default) or `"clock"` (`1:05:00`) |
//!
//! An instant (a string with `Z` or an offset) is shown in China's one legal time, UTC+8.

mod args;
mod catalog;
mod collation;
mod dates;
mod embedded;
mod error;
mod faults;
mod functions;
pub mod inspect;
mod language;
mod negotiation;
mod numbers;
mod overrides;

pub use args::{Args, IntoValue, Value};
pub use catalog::Catalog;
pub use collation::{compare, sort_key};
pub use embedded::{EmbeddedFile, embedded_files};
pub use error::CatalogError;
pub use language::{direction, fallbacks};
pub use negotiation::negotiate;

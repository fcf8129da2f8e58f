//! Figures: what they measure, and how they are told.
//!
//! Every figure stands beside one that was measured in the same run, because machines differ and are busy.

pub mod kiosk;
pub mod saves;
pub mod tools;

use serde_json::Value;

/// All figures of a section as lines of `name` and value, nested names joined by dots.
pub fn lines(section: &str, figures: &Value) -> Vec<(String, String)> {
    match figures {
        Value::Object(fields) => {
            fields.iter().flat_map(|(name, value)| lines(&format!("{section}.{name}"), value)).collect()
        }
        Value::Array(values) => {
            values.iter().enumerate().flat_map(|(place, value)| lines(&format!("{section}.{place}"), value)).collect()
        }
        Value::Number(number) => vec![(section.to_owned(), rounded(number))],
        Value::String(text) => vec![(section.to_owned(), text.clone())],
        Value::Bool(_) | Value::Null => vec![(section.to_owned(), figures.to_string())],
    }
}

/// Whole numbers as they are, others with as many places as tell something.
fn rounded(number: &serde_json::Number) -> String {
    match number.as_f64() {
        Some(value) if !number.is_i64() && !number.is_u64() => {
            if value.abs() >= 100.0 {
                format!("{value:.0}")
            } else {
                format!("{value:.3}")
            }
        }
        _ => number.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn nested_figures_become_lines() {
        let figures = json!({ "median_ms": [1.23456, 2000.6], "n": 3, "on": "one core" });
        let expected =
            [("frame.median_ms.0", "1.235"), ("frame.median_ms.1", "2001"), ("frame.n", "3"), ("frame.on", "one core")];
        assert_eq!(lines("frame", &figures), expected.map(|(name, value)| (name.to_owned(), value.to_owned())));
    }
}

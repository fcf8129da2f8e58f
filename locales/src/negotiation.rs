//! Choice of a language from what a browser asks for.

use protocol::Language;

/// The available language an `Accept-Language` header likes best.
///
/// Ranges are tried by falling quality, then by position; ranges that cannot be read are passed over. Chinese from
/// Taiwan, Hong Kong and Macao, or marked `Hant`, means traditional characters; any other Chinese simplified ones.
/// When nothing fits, the first available language is taken, or the first of all if none is available.
pub fn negotiate(accept_language: &str, available: &[Language]) -> Language {
    let first = available.first().copied().unwrap_or(Language::ALL[0]);
    let mut wishes: Vec<(u16, &str)> = accept_language.split(',').filter_map(read_wish).collect();
    wishes.sort_by_key(|&(quality, _)| std::cmp::Reverse(quality));
    wishes
        .into_iter()
        .filter_map(|(_, range)| if range == "*" { Some(first) } else { meant_by(range) })
        .find(|language| available.contains(language))
        .unwrap_or(first)
}

/// Quality in thousandths and range of one element; `None` if it is refused or cannot be read.
fn read_wish(element: &str) -> Option<(u16, &str)> {
    let mut parts = element.split(';').map(str::trim);
    let range = parts.next().filter(|range| !range.is_empty())?;
    let quality = match parts.find_map(|part| part.strip_prefix("q=").or_else(|| part.strip_prefix("Q="))) {
        Some(digits) => read_quality(digits.trim())?,
        None => 1000,
    };
    (quality > 0).then_some((quality, range))
}

/// A quality value as RFC 9110, section 12.4.2 writes it, in thousandths.
fn read_quality(text: &str) -> Option<u16> {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    if fraction.len() > 3 || !fraction.bytes().all(|digit| digit.is_ascii_digit()) {
        return None;
    }
    let thousandths: u16 = format!("{fraction:0<3}").parse().ok()?;
    match (whole, thousandths) {
        ("0", thousandths) => Some(thousandths),
        ("1", 0) => Some(1000),
        _ => None,
    }
}

fn meant_by(range: &str) -> Option<Language> {
    let lower = range.to_ascii_lowercase();
    let mut subtags = lower.split('-');
    match subtags.next()? {
        "zh" => {
            let rest: Vec<&str> = subtags.collect();
            let has = |subtag: &str| rest.contains(&subtag);
            let traditional = has("hant") || (!has("hans") && (has("tw") || has("hk") || has("mo")));
            Some(if traditional { Language::ZhHant } else { Language::ZhHans })
        }
        "en" => Some(Language::En),
        "ru" => Some(Language::Ru),
        "ja" => Some(Language::Ja),
        "fr" => Some(Language::Fr),
        "es" => Some(Language::Es),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn choose(header: &str) -> Language {
        negotiate(header, &Language::ALL)
    }

    #[test]
    fn chinese_goes_by_script_first_and_place_second() {
        for header in ["zh", "zh-CN", "zh-SG", "zh-Hans-HK", "zh-CN,zh;q=0.9,en;q=0.8"] {
            assert_eq!(choose(header), Language::ZhHans, "{header}");
        }
        for header in ["zh-TW", "zh-HK", "zh-MO", "zh-Hant-CN", "ZH-hant"] {
            assert_eq!(choose(header), Language::ZhHant, "{header}");
        }
    }

    #[test]
    fn the_highest_quality_wins_over_position() {
        assert_eq!(choose("en;q=0.5, fr;q=0.9, ru;q=0.1"), Language::Fr);
        assert_eq!(choose("es;q=0.8, ja;q=0.8"), Language::Es);
    }

    #[test]
    fn a_refused_or_unknown_language_is_passed_over() {
        assert_eq!(choose("fr;q=0, ru;q=0.2"), Language::Ru);
        assert_eq!(choose("de-DE, ko;q=0.9, ja;q=0.1"), Language::Ja);
    }

    #[test]
    fn a_language_that_is_not_offered_is_passed_over() {
        assert_eq!(negotiate("fr, en;q=0.5", &[Language::Ru, Language::En]), Language::En);
        assert_eq!(negotiate("fr", &[Language::Ru, Language::En]), Language::Ru);
    }

    #[test]
    fn rubbish_gives_the_first_language() {
        for header in ["", ",,;", "fr;q=2", "fr;q=0.12345", "fr;q=x", "*", "ß;q=1"] {
            assert_eq!(choose(header), Language::ZhHans, "{header}");
        }
    }
}

use serde::{Deserialize, Serialize};

/// A language in which an exam can be sat and every screen and page is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Language {
    /// Simplified Chinese.
    #[serde(rename = "zh-Hans")]
    ZhHans,
    /// Traditional Chinese, with the legal terms of the mainland.
    #[serde(rename = "zh-Hant")]
    ZhHant,
    /// English.
    #[serde(rename = "en")]
    En,
    /// Russian.
    #[serde(rename = "ru")]
    Ru,
    /// Japanese.
    #[serde(rename = "ja")]
    Ja,
    /// French.
    #[serde(rename = "fr")]
    Fr,
    /// Spanish.
    #[serde(rename = "es")]
    Es,
}

impl Language {
    /// Every language, in the order in which they are offered.
    pub const ALL: [Self; 7] = [Self::ZhHans, Self::ZhHant, Self::En, Self::Ru, Self::Ja, Self::Fr, Self::Es];

    /// The BCP 47 tag, also the name of its folder under `locales/`.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::ZhHans => "zh-Hans",
            Self::ZhHant => "zh-Hant",
            Self::En => "en",
            Self::Ru => "ru",
            Self::Ja => "ja",
            Self::Fr => "fr",
            Self::Es => "es",
        }
    }

    /// The language of exactly this tag.
    ///
    /// # Errors
    /// [`UnknownLanguage`] when no language has it; negotiation is the `locales` crate's.
    pub fn from_tag(tag: &str) -> Result<Self, UnknownLanguage> {
        Self::ALL.into_iter().find(|language| language.tag() == tag).ok_or_else(|| UnknownLanguage(tag.to_owned()))
    }
}

impl std::fmt::Display for Language {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.tag())
    }
}

impl std::str::FromStr for Language {
    type Err = UnknownLanguage;

    fn from_str(tag: &str) -> Result<Self, Self::Err> {
        Self::from_tag(tag)
    }
}

/// A tag that names none of the languages.
#[derive(Debug, thiserror::Error)]
#[error("no language has the tag {0:?}")]
pub struct UnknownLanguage(pub String);

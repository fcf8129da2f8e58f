//! Reads and writes the `text` map of an item, whose keys are language tags.
//!
//! A file keys the map by quoted tags (`"zh-Hans"`), which RON does not take for an enum.

use std::collections::BTreeMap;
use std::fmt;

use protocol::Language;
use serde::de::{Error, MapAccess, Visitor};
use serde::{Deserializer, Serializer};

use crate::item::Text;

/// Writes the map with tags as keys, in the order of [`Language`].
pub fn serialize<S: Serializer>(texts: &BTreeMap<Language, Text>, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_map(texts.iter().map(|(language, text)| (language.tag(), text)))
}

/// Reads the map; an unknown tag or a language given twice is an error.
pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<BTreeMap<Language, Text>, D::Error> {
    deserializer.deserialize_map(TextsVisitor)
}

struct TextsVisitor;

impl<'de> Visitor<'de> for TextsVisitor {
    type Value = BTreeMap<Language, Text>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a map from language tag to text")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut texts = BTreeMap::new();
        while let Some(tag) = map.next_key::<String>()? {
            let language = Language::from_tag(&tag).map_err(A::Error::custom)?;
            if texts.insert(language, map.next_value()?).is_some() {
                return Err(A::Error::custom(format_args!("language \"{tag}\" is given twice")));
            }
        }
        Ok(texts)
    }
}

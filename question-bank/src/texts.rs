//! Reads and writes maps by language, whose keys are language tags: the texts of an item, the forms of a term.
//!
//! A file keys the map by quoted tags (`"zh-Hans"`), which RON does not take for an enum.

use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;

use protocol::Language;
use serde::de::{Error, MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// Writes the map with tags as keys, in the order of [`Language`].
pub fn serialize<T: Serialize, S: Serializer>(texts: &BTreeMap<Language, T>, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_map(texts.iter().map(|(language, text)| (language.tag(), text)))
}

/// Reads the map; an unknown tag or a language given twice is an error.
pub fn deserialize<'de, T: Deserialize<'de>, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<BTreeMap<Language, T>, D::Error> {
    deserializer.deserialize_map(TextsVisitor(PhantomData))
}

struct TextsVisitor<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for TextsVisitor<T> {
    type Value = BTreeMap<Language, T>;

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

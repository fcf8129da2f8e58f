//! QTI packages: 2.1, 2.2 and 3.0, a zip file with manifest, items and pictures.
//!
//! One reader takes all three, since 3.0 only spells the names differently. What the bank needs beyond QTI travels as keywords of
//! the manifest.

mod package;
mod read;
mod write;

use protocol::Language;

use super::xml::Element;

pub(super) use package::unpack;
pub use read::read;
pub use write::write;

/// Which edition to write.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Edition {
    /// 2.1, of 2012.
    V21,
    /// 2.2, of 2015.
    V22,
    /// 3.0, of 2022.
    V30,
}

impl Edition {
    fn item_namespace(self) -> &'static str {
        match self {
            Self::V21 => "http://www.imsglobal.org/xsd/imsqti_v2p1",
            Self::V22 => "http://www.imsglobal.org/xsd/imsqti_v2p2",
            Self::V30 => "http://www.imsglobal.org/xsd/imsqtiasi_v3p0",
        }
    }

    fn manifest_namespace(self) -> &'static str {
        match self {
            Self::V21 | Self::V22 => "http://www.imsglobal.org/xsd/imscp_v1p1",
            Self::V30 => "http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1",
        }
    }

    fn schema(self) -> (&'static str, &'static str) {
        match self {
            Self::V21 => ("QTIv2.1 Package", "1.0.0"),
            Self::V22 => ("QTIv2.2 Package", "1.0.0"),
            Self::V30 => ("QTI Package", "3.0.0"),
        }
    }

    fn resource_type(self) -> &'static str {
        match self {
            Self::V21 => "imsqti_item_xmlv2p1",
            Self::V22 => "imsqti_item_xmlv2p2",
            Self::V30 => "imsqti_item_xmlv3p0",
        }
    }

    fn match_correct(self) -> &'static str {
        match self {
            Self::V21 => "http://www.imsglobal.org/question/qti_v2p1/rptemplates/match_correct",
            Self::V22 => "http://www.imsglobal.org/question/qti_v2p2/rptemplates/match_correct",
            Self::V30 => "https://purl.imsglobal.org/spec/qti/v3p0/rptemplates/match_correct.xml",
        }
    }

    /// An element by its 2.x name.
    fn element(self, name: &str) -> Element {
        match self {
            Self::V21 | Self::V22 => Element::new(name),
            Self::V30 => Element::new(&format!("qti-{}", dashed(name))),
        }
    }

    /// An attribute by its 2.x name.
    fn attribute(self, name: &str) -> String {
        match self {
            Self::V21 | Self::V22 => name.to_owned(),
            Self::V30 => dashed(name),
        }
    }
}

/// `choiceInteraction` as `choice-interaction`.
fn dashed(name: &str) -> String {
    let mut out = String::with_capacity(name.len() + 4);
    for letter in name.chars() {
        if letter.is_ascii_uppercase() {
            out.push('-');
        }
        out.push(letter.to_ascii_lowercase());
    }
    out
}

/// What QTI needs to know about all questions.
#[derive(Clone, Copy, Debug)]
pub struct Setting<'a> {
    /// Edition to write.
    pub edition: Edition,
    /// Language of the questions.
    pub language: Language,
    /// The words for "right" and "wrong" under a statement, in that language.
    pub verdicts: (&'a str, &'a str),
}

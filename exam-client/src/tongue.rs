//! The interface language and its texts.

use std::sync::Arc;

use bevy::prelude::*;
use locales::{Args, Catalog};
use protocol::{Language, Message, Subject};

use crate::desk::Desk;
use crate::view::Current;

/// The texts, in the language in force.
#[derive(Clone, Resource)]
pub struct Tongue {
    catalog: Arc<Catalog>,
    /// The language in force.
    pub language: Language,
}

impl Tongue {
    /// Speaks `language` from `catalog`.
    pub const fn new(catalog: Arc<Catalog>, language: Language) -> Self {
        Self { catalog, language }
    }

    /// The text of a key that takes nothing.
    pub fn word(&self, key: &str) -> String {
        self.catalog.word(self.language, key)
    }

    /// The text of a key with its values.
    pub fn text(&self, key: &str, args: &Args) -> String {
        self.catalog.text(self.language, key, args)
    }

    /// A message from the server.
    pub fn message(&self, message: &Message) -> String {
        self.catalog.message(self.language, message)
    }

    /// The name of a subject.
    pub fn subject(&self, subject: Subject) -> String {
        self.word(match subject {
            Subject::Subject1 => "common-subject-1",
            Subject::Subject2 => "common-subject-2",
            Subject::Subject3 => "common-subject-3",
            Subject::SafeDriving => "common-safe-driving",
        })
    }

    /// What a language calls itself.
    pub fn native_name(&self, language: Language) -> String {
        self.catalog.native_name(language)
    }
}

/// A sitting is shown in its own language, everything else in the language chosen at the terminal.
pub fn follow(current: Res<Current>, desk: Res<Desk>, mut tongue: ResMut<Tongue>) {
    let language = current.sitting().map_or(desk.language, |sitting| sitting.language);
    if tongue.language != language {
        tongue.language = language;
    }
}

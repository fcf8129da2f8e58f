use bevy::prelude::*;
use bevy::text::{FontWeight, LineHeight, TextFont};
use protocol::Language;

use crate::part::Scene;
use crate::theme::{Size, Tone, fonts};

/// How a piece of text looks.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Look {
    size: Size,
    tone: Tone,
    bold: bool,
    centred: bool,
    family: Option<&'static str>,
    anywhere: bool,
}

impl Look {
    /// Ordinary text of this size.
    pub const fn new(size: Size) -> Self {
        Self { size, tone: Tone::Ink, bold: false, centred: false, family: None, anywhere: false }
    }

    /// With this tone.
    #[must_use]
    pub const fn tone(mut self, tone: Tone) -> Self {
        self.tone = tone;
        self
    }

    /// Heavier.
    #[must_use]
    pub const fn bold(mut self) -> Self {
        self.bold = true;
        self
    }

    /// Lines centred in their box.
    #[must_use]
    pub const fn centred(mut self) -> Self {
        self.centred = true;
        self
    }

    /// Broken inside a word rather than running out of its box: names as they come.
    #[must_use]
    pub const fn anywhere(mut self) -> Self {
        self.anywhere = true;
        self
    }

    /// In the letter forms of another language than the interface's: names of languages.
    #[must_use]
    pub fn language(mut self, language: Language) -> Self {
        self.family = Some(fonts::family(language));
        self
    }

    /// From the family with arrows, ticks and stars.
    #[must_use]
    pub const fn symbol(mut self) -> Self {
        self.family = Some(fonts::SYMBOLS);
        self
    }
}

/// A piece of text. It takes no touch: what lies under it does.
pub fn words(scene: &Scene, text: impl Into<String>, look: Look) -> impl Bundle {
    let family = look.family.unwrap_or_else(|| fonts::family(scene.tongue.language));
    (
        Text::new(text),
        TextFont {
            font: family.into(),
            font_size: look.size.font(),
            weight: if look.bold { FontWeight::BOLD } else { FontWeight::NORMAL },
            ..default()
        },
        LineHeight::RelativeToFont(1.35),
        TextColor(scene.theme.palette.tone(look.tone)),
        TextLayout {
            justify: if look.centred { Justify::Center } else { Justify::Start },
            linebreak: if look.anywhere { LineBreak::WordOrCharacter } else { LineBreak::WordBoundary },
        },
        Pickable::IGNORE,
    )
}

use bevy::prelude::*;

/// Every colour of the interface. Nothing outside `theme/` names a colour.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Palette {
    /// Behind everything.
    pub ground: Color,
    /// Cards and bars.
    pub surface: Color,
    /// Wells inside cards: input fields.
    pub well: Color,
    /// The unfilled part of a bar.
    pub track: Color,
    /// Text.
    pub ink: Color,
    /// Text of less weight.
    pub soft: Color,
    /// Thin lines and idle borders.
    pub line: Color,
    /// Borders that must be seen: idle controls (at least 3:1 on `surface`).
    pub edge: Color,
    /// The one accent.
    pub accent: Color,
    /// The accent while pressed.
    pub accent_deep: Color,
    /// The accent as a tint.
    pub accent_wash: Color,
    /// Text on the accent.
    pub on_accent: Color,
    /// Passed, saved, right.
    pub good: Color,
    /// Its tint.
    pub good_wash: Color,
    /// Flagged, waiting.
    pub warn: Color,
    /// Its tint.
    pub warn_wash: Color,
    /// Failed, wrong, no connection.
    pub bad: Color,
    /// Its tint.
    pub bad_wash: Color,
    /// Ring around the control with keyboard focus.
    pub focus: Color,
    /// Text of a control that cannot be used.
    pub faint: Color,
    /// Over the screen, under a dialog.
    pub veil: Color,
}

const fn rgb(hex: u32) -> Color {
    Color::srgb_u8((hex >> 16 & 0xff) as u8, (hex >> 8 & 0xff) as u8, (hex & 0xff) as u8)
}

impl Palette {
    /// The everyday palette: light, calm, one blue.
    pub const LIGHT: Self = Self {
        ground: rgb(0x00ED_F1F6),
        surface: rgb(0x00FF_FFFF),
        track: rgb(0x00D8_E0E9),
        well: rgb(0x00F4_F7FA),
        ink: rgb(0x0016_212E),
        soft: rgb(0x004C_5B6C),
        line: rgb(0x00D8_E0E9),
        edge: rgb(0x0085_94A5),
        accent: rgb(0x001F_5FA8),
        accent_deep: rgb(0x0016_4580),
        accent_wash: rgb(0x00E4_EEF9),
        on_accent: rgb(0x00FF_FFFF),
        good: rgb(0x001B_7A4B),
        good_wash: rgb(0x00E2_F3EA),
        warn: rgb(0x00A1_5C00),
        warn_wash: rgb(0x00FD_F1DC),
        bad: rgb(0x00B3_261E),
        bad_wash: rgb(0x00FB_E9E7),
        focus: rgb(0x00E8_8A00),
        faint: rgb(0x0076_8494),
        veil: Color::srgba(0.05, 0.09, 0.15, 0.55),
    };

    /// Black on white with strong edges, for weak eyes.
    pub const CONTRAST: Self = Self {
        ground: rgb(0x00FF_FFFF),
        surface: rgb(0x00FF_FFFF),
        track: rgb(0x00D6_E6FF),
        well: rgb(0x00FF_FFFF),
        ink: rgb(0x0000_0000),
        soft: rgb(0x0000_0000),
        line: rgb(0x0000_0000),
        edge: rgb(0x0000_0000),
        accent: rgb(0x0000_2F6C),
        accent_deep: rgb(0x0000_0000),
        accent_wash: rgb(0x00D6_E6FF),
        on_accent: rgb(0x00FF_FFFF),
        good: rgb(0x0000_4D26),
        good_wash: rgb(0x00FF_FFFF),
        warn: rgb(0x006B_3A00),
        warn_wash: rgb(0x00FF_FFFF),
        bad: rgb(0x008C_0000),
        bad_wash: rgb(0x00FF_FFFF),
        focus: rgb(0x00D0_5A00),
        faint: rgb(0x004A_4A4A),
        veil: Color::srgba(0.0, 0.0, 0.0, 0.75),
    };

    /// The colour of a tone of text.
    pub const fn tone(&self, tone: Tone) -> Color {
        match tone {
            Tone::Ink => self.ink,
            Tone::Soft => self.soft,
            Tone::Accent => self.accent,
            Tone::OnAccent => self.on_accent,
            Tone::Good => self.good,
            Tone::Warn => self.warn,
            Tone::Bad => self.bad,
            Tone::Faint => self.faint,
        }
    }

    /// The tint of a mood, behind its text.
    pub const fn wash(&self, mood: Mood) -> Color {
        match mood {
            Mood::Plain => self.well,
            Mood::Accent => self.accent_wash,
            Mood::Good => self.good_wash,
            Mood::Warn => self.warn_wash,
            Mood::Bad => self.bad_wash,
        }
    }
}

/// What a piece of text says about its weight or meaning.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    /// Ordinary text.
    Ink,
    /// Explanations and labels.
    Soft,
    /// Headings of sections, links.
    Accent,
    /// On a filled control.
    OnAccent,
    /// Passed, saved, right.
    Good,
    /// Attention.
    Warn,
    /// Failed, wrong.
    Bad,
    /// Not available.
    Faint,
}

/// What a tinted area says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mood {
    /// Nothing in particular.
    Plain,
    /// Information.
    Accent,
    /// Passed, saved, right.
    Good,
    /// Attention.
    Warn,
    /// Failed, wrong, no connection.
    Bad,
}

impl Mood {
    /// The tone of text on this mood's tint.
    pub const fn tone(self) -> Tone {
        match self {
            Self::Plain => Tone::Soft,
            Self::Accent => Tone::Accent,
            Self::Good => Tone::Good,
            Self::Warn => Tone::Warn,
            Self::Bad => Tone::Bad,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Contrast ratio of WCAG 2, 1 to 21.
    fn contrast(a: Color, b: Color) -> f32 {
        let light = |colour: Color| {
            let linear = colour.to_linear();
            0.2126 * linear.red + 0.7152 * linear.green + 0.0722 * linear.blue
        };
        let (a, b) = (light(a), light(b));
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    #[test]
    fn text_can_be_read_on_every_surface() {
        for palette in [Palette::LIGHT, Palette::CONTRAST] {
            for tone in [Tone::Ink, Tone::Soft, Tone::Accent, Tone::Good, Tone::Warn, Tone::Bad] {
                for ground in [palette.ground, palette.surface, palette.well] {
                    let ratio = contrast(palette.tone(tone), ground);
                    assert!(ratio >= 4.5, "{tone:?}: {ratio:.2}");
                }
            }
            for mood in [Mood::Accent, Mood::Good, Mood::Warn, Mood::Bad] {
                let ratio = contrast(palette.tone(mood.tone()), palette.wash(mood));
                assert!(ratio >= 4.5, "{mood:?}: {ratio:.2}");
            }
            assert!(contrast(palette.on_accent, palette.accent) >= 4.5);
            assert!(contrast(palette.edge, palette.surface) >= 3.0);
        }
    }
}

use bevy::prelude::*;
use bevy::text::FontSize;

/// Logical pixels of one `rem` in ordinary print.
pub const REM: f32 = 20.0;
/// Logical pixels of one `rem` in large print.
pub const REM_LARGE: f32 = 24.0;

/// The size for which the screens are drawn, in logical pixels; other windows are scaled to it.
pub const DRAWN_FOR: Vec2 = Vec2::new(1280.0, 960.0);

/// Space between things that belong together.
pub const TIGHT: Val = Val::Px(8.0);
/// Space between things of one group.
pub const GAP: Val = Val::Px(14.0);
/// Space between groups, and inside cards.
pub const ROOM: Val = Val::Px(24.0);
/// Space at the edge of a screen.
pub const MARGIN: Val = Val::Px(32.0);
/// Lowest height of anything to be touched.
pub const TOUCH: Val = Val::Px(56.0);
/// Corner of cards.
pub const ROUND: Val = Val::Px(14.0);
/// Corner of controls.
pub const ROUND_SMALL: Val = Val::Px(10.0);
/// Border of controls.
pub const BORDER: Val = Val::Px(2.0);

/// Steps of the type scale.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Size {
    /// Numbers and letters in the cells of the board: the same in large print, which they have no room for.
    Cell,
    /// Small print.
    Caption,
    /// Running text.
    Body,
    /// Options, buttons.
    Lead,
    /// The question.
    Stem,
    /// Headline of a screen.
    Title,
    /// Figures in tiles, the countdown.
    Figure,
    /// The score.
    Score,
}

impl Size {
    /// As Bevy measures it.
    pub const fn font(self) -> FontSize {
        match self {
            Self::Cell => FontSize::Px(16.0),
            Self::Caption => FontSize::Rem(0.8),
            Self::Body => FontSize::Rem(0.95),
            Self::Lead => FontSize::Rem(1.1),
            Self::Stem => FontSize::Rem(1.35),
            Self::Title => FontSize::Rem(1.7),
            Self::Figure => FontSize::Rem(2.1),
            Self::Score => FontSize::Rem(4.2),
        }
    }
}

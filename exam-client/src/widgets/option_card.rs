use accesskit::Role;
use bevy::prelude::*;
use bevy::ui::Checkable;
use protocol::exam::QuestionKind;

use crate::desk::Action;
use crate::part::Scene;
use crate::theme::{BORDER, GAP, ROOM, ROUND, ROUND_SMALL, Size, Tone};
use crate::widgets::button::{Label, Paint, control, edge};
use crate::widgets::words::{Look, words};

/// The letter of an option, from 0.
pub fn letter(option: u8) -> char {
    char::from(b'A'.saturating_add(option))
}

/// How an answer is written on the board: letters, or a tick and a cross.
pub fn short_answer(kind: QuestionKind, chosen: &[u8]) -> String {
    match kind {
        QuestionKind::TrueFalse => chosen.iter().map(|&option| if option == 0 { '✓' } else { '×' }).collect(),
        QuestionKind::Single | QuestionKind::Multiple => chosen.iter().map(|&option| letter(option)).collect(),
    }
}

/// How an option stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// Can be chosen.
    Open,
    /// Has been chosen.
    Chosen,
    /// Checked: it belongs to the right answer.
    Right,
    /// Checked: it was chosen and does not belong there.
    Wrong,
    /// Checked: neither of the two.
    Settled,
}

impl Standing {
    /// Of an option that can still be chosen.
    pub const fn of(chosen: bool) -> Self {
        if chosen { Self::Chosen } else { Self::Open }
    }

    const fn paint(self) -> Paint {
        match self {
            Self::Open | Self::Chosen => Paint::Choice,
            Self::Right => Paint::Right,
            Self::Wrong => Paint::Wrong,
            Self::Settled => Paint::Settled,
        }
    }

    /// The badge's fill and the mark at the end.
    const fn mark(self) -> Option<(Tone, &'static str)> {
        match self {
            Self::Open | Self::Settled => None,
            Self::Chosen => Some((Tone::Accent, "✓")),
            Self::Right => Some((Tone::Good, "✓")),
            Self::Wrong => Some((Tone::Bad, "×")),
        }
    }
}

/// One option of a question as a large target: badge with letter or sign, text, and a mark when chosen or checked.
/// Touching it does `action`.
pub fn option_card(
    scene: &Scene,
    kind: QuestionKind,
    option: u8,
    text: &str,
    standing: Standing,
    action: Action,
) -> impl Bundle {
    let palette = &scene.theme.palette;
    let sign = short_answer(kind, &[option]);
    let (mark_tone, mark) = standing.mark().unwrap_or((Tone::Accent, ""));
    let filled = standing.mark().is_some();
    let badge = Look::new(Size::Lead).bold().symbol().tone(if filled { Tone::OnAccent } else { Tone::Accent });
    let badge_ground = if filled { palette.tone(mark_tone) } else { palette.surface };
    let (radius, role) = match kind {
        QuestionKind::Multiple => (BorderRadius::all(ROUND_SMALL), Role::CheckBox),
        QuestionKind::TrueFalse | QuestionKind::Single => (BorderRadius::MAX, Role::RadioButton),
    };
    (
        Node {
            min_height: Val::Px(72.0),
            padding: UiRect::axes(ROOM, GAP),
            column_gap: ROOM,
            align_items: AlignItems::Center,
            border: UiRect::all(BORDER),
            border_radius: BorderRadius::all(ROUND),
            ..default()
        },
        control(format!("option-{}", option + 1), format!("{sign} {text}"), action, role),
        Checkable,
        standing.paint(),
        children![
            (
                Node {
                    width: Val::Px(44.0),
                    height: Val::Px(44.0),
                    flex_shrink: 0.0,
                    align_items: AlignItems::Center,
                    justify_content: JustifyContent::Center,
                    border: edge(filled),
                    border_radius: radius,
                    ..default()
                },
                BackgroundColor(badge_ground),
                BorderColor::all(palette.edge),
                Pickable::IGNORE,
                children![words(scene, sign, badge)],
            ),
            (
                Node { flex_grow: 1.0, flex_basis: Val::Px(0.0), min_width: Val::Px(0.0), ..default() },
                words(scene, text, Look::new(Size::Lead)),
                Label,
            ),
            (
                Node { width: Val::Px(28.0), flex_shrink: 0.0, ..default() },
                Pickable::IGNORE,
                children![words(scene, mark, Look::new(Size::Stem).bold().symbol().tone(mark_tone))],
            ),
        ],
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_board_shows_letters_and_signs() {
        assert_eq!(short_answer(QuestionKind::Single, &[2]), "C");
        assert_eq!(short_answer(QuestionKind::Multiple, &[0, 3]), "AD");
        assert_eq!(short_answer(QuestionKind::TrueFalse, &[1]), "×");
        assert_eq!(short_answer(QuestionKind::TrueFalse, &[]), "");
    }
}

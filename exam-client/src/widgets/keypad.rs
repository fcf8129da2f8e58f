use accesskit::Role;
use bevy::prelude::*;

use crate::desk::Action;
use crate::part::Scene;
use crate::theme::{BORDER, ROUND_SMALL, Size, TIGHT};
use crate::widgets::button::{Control, Label, Paint, control};
use crate::widgets::words::{Look, words};

/// Digits and X, in the order of a telephone.
const DIGITS: [&str; 4] = ["123", "456", "789", "X0<"];
/// Letters for passports and papers of the forces; the last key takes back.
const LETTERS: [&str; 5] = ["ABCDEF", "GHIJKL", "MNOPQR", "STUVWX", "YZ-0<"];
/// Stands for "take back" in the tables.
const ERASE: char = '<';

/// The keys for typing a document number, as digits or as letters.
pub fn spawn_keypad(parent: &mut ChildSpawnerCommands, scene: &Scene, erase_label: &str) {
    let rows: &[&str] = if scene.desk.letters { &LETTERS } else { &DIGITS };
    let columns = rows.iter().map(|row| row.len()).max().unwrap_or(1);
    let columns = u16::try_from(columns).unwrap_or(1);
    let grid = Node {
        display: Display::Grid,
        grid_template_columns: RepeatedGridTrack::flex(columns, 1.0),
        column_gap: TIGHT,
        row_gap: TIGHT,
        ..default()
    };
    parent.spawn((grid, Pickable::IGNORE)).with_children(|pad| {
        for row in rows {
            for key in row.chars() {
                // Taking back ends its row, however few keys are before it.
                let missing = columns.saturating_sub(u16::try_from(row.len()).unwrap_or(columns));
                let wide = if key == ERASE { 1 + missing } else { 1 };
                pad.spawn(keypad_key(scene, key, erase_label, wide));
            }
        }
    });
}

fn keypad_key(scene: &Scene, key: char, erase_label: &str, wide: u16) -> impl Bundle {
    let (name, sign, label, action) = if key == ERASE {
        ("key-erase".to_owned(), "←".to_owned(), erase_label.to_owned(), Action::Erase)
    } else {
        (format!("key-{}", key.to_ascii_lowercase()), key.to_string(), key.to_string(), Action::Type(key))
    };
    (
        Node {
            grid_column: GridPlacement::span(wide),
            min_width: Val::Px(0.0),
            height: Val::Px(72.0),
            align_items: AlignItems::Center,
            justify_content: JustifyContent::Center,
            border: UiRect::all(BORDER),
            border_radius: BorderRadius::all(ROUND_SMALL),
            ..default()
        },
        control(name, label, action, Role::Button),
        Paint::Plain,
        children![(words(scene, sign, Look::new(Size::Stem).symbol()), Label)],
    )
}

/// The field that shows what was typed, in groups of four behind each other, with a cursor.
pub fn number_field(scene: &Scene, typed: &str, hint: String) -> impl Bundle {
    let palette = &scene.theme.palette;
    let empty = typed.is_empty();
    let look = Look::new(if empty { Size::Lead } else { Size::Stem });
    let look = if empty { look.tone(crate::theme::Tone::Faint) } else { look.bold() };
    (
        Node {
            height: Val::Px(68.0),
            padding: UiRect::axes(Val::Px(18.0), Val::Px(0.0)),
            column_gap: Val::Px(3.0),
            align_items: AlignItems::Center,
            border: UiRect::all(BORDER),
            border_radius: BorderRadius::all(ROUND_SMALL),
            overflow: Overflow::clip(),
            ..default()
        },
        Control::new("number"),
        BackgroundColor(palette.well),
        BorderColor::all(palette.accent),
        Pickable::IGNORE,
        children![
            words(scene, if empty { String::new() } else { grouped(typed) }, look),
            (
                Node { width: Val::Px(3.0), height: Val::Px(34.0), flex_shrink: 0.0, ..default() },
                BackgroundColor(palette.accent),
                Pickable::IGNORE,
            ),
            words(scene, if empty { hint } else { String::new() }, look),
        ],
    )
}

/// The number with a space after every six, then every four characters, as on identity cards.
fn grouped(typed: &str) -> String {
    let mut shown = String::with_capacity(typed.len() + 4);
    for (place, character) in typed.chars().enumerate() {
        if place == 6 || place == 10 || place == 14 || place == 18 {
            shown.push(' ');
        }
        shown.push(character);
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_resident_number_is_shown_in_region_birthday_and_rest() {
        assert_eq!(grouped("530102199001011234"), "530102 1990 0101 1234");
        assert_eq!(grouped("53010"), "53010");
    }

    #[test]
    fn every_character_of_a_document_number_has_a_key() {
        let keys: String = DIGITS.iter().chain(&LETTERS).copied().collect();
        for wanted in ('0'..='9').chain('A'..='Z') {
            assert!(keys.contains(wanted), "{wanted}");
        }
        assert_eq!(keys.matches(ERASE).count(), 2);
    }
}

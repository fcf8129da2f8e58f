use bevy::prelude::*;
use locales::Args;

use crate::desk::Action;
use crate::part::{self, Depth, Part, Scene};
use crate::theme::{GAP, Size, TIGHT, Tone};
use crate::view::Link;
use crate::widgets::progress::progress;
use crate::widgets::{Look, Paint, button, layout, words};

pub fn plugin(app: &mut App) {
    part::part::<Side>(app);
}

/// How much is answered and saved, and the way to hand in.
#[derive(Component)]
struct Side;

pub fn slot() -> impl Bundle {
    (
        Node { flex_direction: FlexDirection::Column, row_gap: GAP, flex_shrink: 0.0, ..default() },
        Pickable::IGNORE,
        Side,
    )
}

#[derive(PartialEq)]
pub struct Shown {
    answered: usize,
    questions: usize,
    written: u64,
    sealed: u64,
    lost: bool,
}

impl Part for Side {
    type Key = Shown;
    const DEPTH: Depth = Depth::Panel;

    fn key(&self, scene: &Scene) -> Shown {
        let current = &scene.current;
        let questions = current.questions().len();
        Shown {
            answered: questions.saturating_sub(current.unanswered().len()),
            questions,
            // At a new seat the server holds more than this terminal has written.
            written: current.view.sheet.written.max(current.view.sheet.sealed),
            sealed: current.view.sheet.sealed,
            lost: matches!(current.view.link, Link::Lost { .. }),
        }
    }

    #[expect(clippy::cast_precision_loss, reason = "a share of at most a few hundred questions")]
    fn build(&self, scene: &Scene, slot: &mut EntityCommands) {
        let shown = self.key(scene);
        let tongue = &scene.tongue;
        let numbers = Args::new().set("answered", shown.answered).set("count", shown.questions);
        slot.with_children(|side| {
            side.spawn(layout::column(TIGHT)).with_children(|lines| {
                lines.spawn(words(scene, tongue.text("kiosk-exam-answered", &numbers), Look::new(Size::Body).bold()));
                lines.spawn(layout::row(TIGHT)).with_children(|bar| {
                    let share = shown.answered as f32 / shown.questions.max(1) as f32;
                    bar.spawn(progress(scene, share, Tone::Accent, 8.0));
                });
                let (text, tone) = save_line(scene, &shown);
                lines.spawn(words(scene, text, Look::new(Size::Caption).tone(tone)));
            });
            let label = tongue.word("kiosk-exam-hand-in");
            side.spawn(button(scene, "review", label, Action::Review(true), Paint::Plain));
        });
    }
}

/// One line about where the answers are: on the server, on their way, or safe on this terminal.
fn save_line(scene: &Scene, shown: &Shown) -> (String, Tone) {
    let numbers = Args::new().set("sealed", shown.sealed).set("count", shown.written);
    if shown.lost {
        (scene.tongue.text("kiosk-exam-saved-here", &numbers), Tone::Bad)
    } else if shown.sealed < shown.written {
        (scene.tongue.text("kiosk-exam-saving", &numbers), Tone::Warn)
    } else {
        (scene.tongue.text("kiosk-exam-saved", &numbers), Tone::Good)
    }
}

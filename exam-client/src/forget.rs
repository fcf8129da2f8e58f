//! A terminal that nobody uses forgets the person before: language, print size, what was typed.

use std::time::Duration;

use bevy::prelude::*;

use crate::desk::Desk;
use crate::phase::{OfficeLanguage, Screen};
use crate::view::Current;

/// Without a touch for so long, nobody is there any more.
const GONE_AFTER: Duration = Duration::from_mins(1);

/// The desk as it was last changed, and when, by the app's own clock.
#[derive(Debug, Default)]
pub struct Watch(Option<(Desk, Duration)>);

/// Whether something on the desk is a person's who may have gone: nobody has signed in, and it is not as the office left it.
pub fn holds_something(screen: Screen, desk: &Desk, office: OfficeLanguage) -> bool {
    matches!(screen, Screen::Idle | Screen::SignIn) && *desk != Desk::new(office.0)
}

/// Clears the desk when it has not been touched for [`GONE_AFTER`].
pub fn forget(
    time: Res<Time<Real>>,
    current: Res<Current>,
    office: Res<OfficeLanguage>,
    mut desk: ResMut<Desk>,
    mut watch: Local<Watch>,
) {
    let now = time.elapsed();
    if !holds_something(crate::phase::screen_of(&current.view, &desk), &desk, *office) {
        watch.0 = None;
        return;
    }
    match &watch.0 {
        Some((last, since)) if last == &*desk => {
            if now.saturating_sub(*since) >= GONE_AFTER {
                desk.clear(office.0);
            }
        }
        _ => watch.0 = Some((desk.clone(), now)),
    }
}

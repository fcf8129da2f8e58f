//! The interface without a window, for tests: a server that says what it is told to, keys, and a look
//! at the controls that are there.

use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use assets::{AssetRoot, Signs};
use bevy::a11y::ActionRequest;
use bevy::input::keyboard::{Key, KeyCode, KeyboardInput};
use bevy::input::{ButtonState, InputPlugin};
use bevy::input_focus::{InputDispatchPlugin, InputFocusPlugin};
use bevy::prelude::*;
use bevy::state::app::StatesPlugin;
use bevy::time::TimeUpdateStrategy;
use bevy::ui::{Checked, InteractionDisabled};
use bevy::ui_widgets::{Activate, ButtonPlugin};
use bevy::window::{PrimaryWindow, RequestRedraw};
use locales::Catalog;
use protocol::exam::{PaperView, QuestionKind, QuestionView, Response};
use protocol::kiosk::{ExamRules, Phase, Place, SittingCard, TerminalKind};
use protocol::{Language, LicenceClass, PersonId, SittingId, Subject};
use question_bank::Bank;
use uuid::Uuid;

use crate::app;
use crate::phase::{Overlay, Screen};
use crate::pictures::SignPictures;
use crate::practice::{Bench, Round};
use crate::theme::Theme;
use crate::view::{Ask, Conversation, Link, SaveState, Sheet, SheetEntry, Talk, View};
use crate::widgets::Control;

/// What the server has been told to say, and what it was asked.
#[derive(Debug)]
pub struct Told {
    /// The view.
    pub view: View,
    /// Exam time left.
    pub remaining: Option<Duration>,
    /// Everything that was asked.
    pub asked: Vec<Ask>,
}

#[derive(Clone)]
struct Puppet(Arc<Mutex<Told>>, View);

impl Conversation for Puppet {
    fn poll(&mut self) -> bool {
        let now = self.0.lock().unwrap_or_else(PoisonError::into_inner).view.clone();
        std::mem::replace(&mut self.1, now.clone()) != now
    }

    fn view(&self) -> &View {
        &self.1
    }

    fn remaining(&self) -> Option<Duration> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).remaining
    }

    fn ask(&mut self, ask: Ask) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).asked.push(ask);
    }
}

/// The interface and its puppet server.
pub struct Kiosk {
    app: App,
    told: Arc<Mutex<Told>>,
}

impl Kiosk {
    /// Shows `phase`.
    pub fn showing(phase: Option<Phase>) -> Self {
        let sheet = match &phase {
            Some(Phase::Exam { paper, .. }) => blank_sheet(paper.questions.len()),
            _ => Sheet::default(),
        };
        let view = View { link: Link::Online, place: None, phase, sheet, busy: false, refusal: None };
        let told = Arc::new(Mutex::new(Told { view: view.clone(), remaining: None, asked: Vec::new() }));
        let mut app = App::new();
        app.add_plugins((
            MinimalPlugins,
            StatesPlugin,
            InputPlugin,
            InputFocusPlugin,
            InputDispatchPlugin,
            ButtonPlugin,
        ))
        .add_message::<ActionRequest>()
        .add_message::<RequestRedraw>()
        .init_resource::<Theme>()
        .insert_resource(SignPictures(Arc::new(signs())))
        .insert_resource(Talk::new(Puppet(Arc::clone(&told), view)));
        app.world_mut().spawn((Window::default(), PrimaryWindow));
        app::interface(&mut app, Arc::new(Catalog::embedded().expect("texts are sound")), Language::En);
        let mut kiosk = Self { app, told };
        kiosk.settle();
        kiosk
    }

    /// A terminal for practice, with the bank of the repository.
    pub fn for_practice() -> Self {
        let mut kiosk = Self::showing(Some(Phase::Idle));
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../question-bank");
        kiosk.app.insert_resource(Bench::with(Bank::load(&folder).expect("the bank is sound")));
        let place = Place { site: "Site".into(), hall: "Hall".into(), seat: 1, kind: TerminalKind::Practice };
        kiosk.tell(|told| told.view.place = Some(place));
        kiosk
    }

    /// Shows an exam of four questions: true/false, single, multiple, single with a picture.
    pub fn in_exam() -> Self {
        Self::showing(Some(exam()))
    }

    /// Changes what the server says.
    pub fn tell(&mut self, change: impl FnOnce(&mut Told)) {
        change(&mut self.told.lock().unwrap_or_else(PoisonError::into_inner));
        self.settle();
    }

    /// Two frames: one to hear, one to show.
    pub fn settle(&mut self) {
        self.app.update();
        self.app.update();
    }

    /// Lets this much time go by.
    pub fn pass(&mut self, time: Duration) {
        self.app.insert_resource(TimeUpdateStrategy::ManualDuration(time));
        self.app.update();
        self.app.insert_resource(TimeUpdateStrategy::ManualDuration(Duration::ZERO));
        self.settle();
    }

    /// Presses and releases a key.
    pub fn key(&mut self, code: KeyCode, logical: Key) {
        let window = self.app.world_mut().query_filtered::<Entity, With<PrimaryWindow>>().single(self.app.world());
        let window = window.expect("there is one window");
        for state in [ButtonState::Pressed, ButtonState::Released] {
            let logical_key = logical.clone();
            let input = KeyboardInput { key_code: code, logical_key, state, text: None, repeat: false, window };
            self.app.world_mut().write_message(input);
        }
        self.settle();
    }

    /// Activates the control of this name as a finger would, after looking that it can be pressed.
    pub fn press(&mut self, name: &str) {
        let (entity, enabled, _) = self.control(name).unwrap_or_else(|| panic!("no control {name}"));
        assert!(enabled, "{name} cannot be pressed now");
        self.app.world_mut().trigger(Activate { entity });
        self.settle();
    }

    fn control(&mut self, name: &str) -> Option<(Entity, bool, bool)> {
        let world = self.app.world_mut();
        let mut controls = world.query::<(Entity, &Control, Has<InteractionDisabled>, Has<Checked>)>();
        controls
            .iter(world)
            .find(|(_, control, ..)| control.0 == name)
            .map(|(entity, _, disabled, checked)| (entity, !disabled, checked))
    }

    /// Whether a control of this name is on the screen.
    pub fn has(&mut self, name: &str) -> bool {
        self.control(name).is_some()
    }

    /// Whether the control of this name can be pressed.
    pub fn is_enabled(&mut self, name: &str) -> bool {
        self.control(name).is_some_and(|(_, enabled, _)| enabled)
    }

    /// Whether the control of this name shows as chosen.
    pub fn is_checked(&mut self, name: &str) -> bool {
        self.control(name).is_some_and(|(_, _, checked)| checked)
    }

    /// All texts inside the control of this name.
    pub fn texts(&mut self, name: &str) -> Vec<String> {
        let Some((control, ..)) = self.control(name) else { return Vec::new() };
        let mut texts = self.app.world_mut().query::<(Entity, &Text)>();
        let mut parents = self.app.world_mut().query::<&ChildOf>();
        let world = self.app.world();
        let mut inside = |mut entity: Entity| {
            while entity != control {
                match parents.get(world, entity) {
                    Ok(parent) => entity = parent.parent(),
                    Err(_) => return false,
                }
            }
            true
        };
        let all = texts.iter(world).filter(|(entity, text)| !text.0.is_empty() && inside(*entity));
        all.map(|(_, text)| text.0.clone()).collect()
    }

    /// Whether any text on the screen contains this.
    pub fn says(&mut self, part: &str) -> bool {
        let world = self.app.world_mut();
        world.query::<&Text>().iter(world).any(|text| text.0.contains(part))
    }

    /// The screen.
    pub fn screen(&self) -> Screen {
        *self.app.world().resource::<State<Screen>>().get()
    }

    /// What lies over it.
    pub fn overlay(&self) -> Overlay {
        *self.app.world().resource::<State<Overlay>>().get()
    }

    /// What is being practised.
    pub fn round(&self) -> Option<&Round> {
        self.app.world().resource::<Bench>().round.as_ref()
    }

    /// Everything asked of the server since the last look.
    pub fn asked(&mut self) -> Vec<Ask> {
        std::mem::take(&mut self.told.lock().unwrap_or_else(PoisonError::into_inner).asked)
    }
}

fn signs() -> Signs {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../assets");
    let root = AssetRoot::locate(Some(&folder), Path::new("")).expect("the assets are there");
    Signs::load(&root).expect("the catalogue is sound")
}

/// A sheet on which nothing is answered.
pub fn blank_sheet(questions: usize) -> Sheet {
    let blank = SheetEntry { response: Response::default(), flagged: false, state: SaveState::Blank };
    let mut sheet = Sheet::default();
    sheet.entries = vec![blank; questions];
    sheet
}

/// A sitting in English.
pub fn sitting() -> SittingCard {
    SittingCard {
        id: SittingId::from(Uuid::from_bytes([1; 16])),
        key: "key".to_owned(),
        name: "A. Candidate".to_owned(),
        document: "53**34".to_owned(),
        person: PersonId::from(Uuid::from_bytes([2; 16])),
        class: LicenceClass::C1,
        subject: Subject::Subject1,
        language: Language::En,
        attempt: 1,
    }
}

/// The rules of the four-question exam.
pub fn rules() -> ExamRules {
    ExamRules { questions: 4, minutes: 10, total: 4, pass_mark: 3, attempts: 2 }
}

/// The four-question exam.
pub fn exam() -> Phase {
    let question = |number, kind, options: &[&str], picture: Option<&str>| QuestionView {
        number,
        kind,
        stem: format!("Stem {number}"),
        options: options.iter().map(|&option| option.to_owned()).collect(),
        picture: picture.map(str::to_owned),
    };
    let four = ["first", "second", "third", "fourth"];
    let questions = vec![
        question(1, QuestionKind::TrueFalse, &[], None),
        question(2, QuestionKind::Single, &four, None),
        question(3, QuestionKind::Multiple, &four, None),
        question(4, QuestionKind::Single, &four, Some("w-crossroads")),
    ];
    Phase::Exam {
        sitting: sitting(),
        rules: rules(),
        paper: PaperView { hash: String::new(), questions },
        responses: Vec::new(),
        remaining_ms: 600_000,
    }
}

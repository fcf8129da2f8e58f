//! Items of the bank to questions that travel, and back.

use std::collections::BTreeMap;

use jiff::civil::Date;
use protocol::{ClassGroup, Language};
use question_bank::item::LawRef;
use question_bank::{Answer, Chapter, Item, ItemId, Kind, Text};

use super::{Choice, Form, Note, Picture, Question};

/// What an arriving question takes on where it brings nothing along.
#[derive(Clone, Debug)]
pub struct Arrival {
    /// Language of the file.
    pub language: Language,
    /// Chapter of questions whose id names none.
    pub chapter: Chapter,
    /// Class groups of questions that name none.
    pub groups: Vec<ClassGroup>,
    /// Number of the next new item in the chapter.
    pub next: u32,
}

/// Why a sound question cannot become an item.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ConvertError {
    /// Four digits are full.
    #[error("chapter {0} has no number left")]
    ChapterFull(Chapter),
    /// A tag of ours with a value that makes no sense.
    #[error("tag \"{0}\" makes no sense")]
    Tag(String),
}

/// An item in one language, ready to travel; `None` when it has no text in that language. The bytes of its picture come
/// from `picture`.
pub fn depart(item: &Item, language: Language, picture: impl Fn(&str) -> Option<Vec<u8>>) -> Option<Question> {
    let text = item.text(language)?;
    let right = item.answer.right_choices();
    let choices = || {
        let choice = |(index, text): (usize, &String)| Choice { text: text.clone(), right: right.contains(&index) };
        text.options.iter().enumerate().map(choice).collect()
    };
    let form = match item.answer {
        Answer::True => Form::TrueFalse(true),
        Answer::False => Form::TrueFalse(false),
        Answer::One(_) => Form::Single(choices()),
        Answer::Many(_) => Form::Multiple(choices()),
    };
    let mut tags = vec![format!("version:{}", item.version), format!("difficulty:{}", item.difficulty)];
    tags.extend(item.groups.iter().map(|group| format!("group:{group}")));
    tags.extend(item.law.iter().map(|law| format!("law:{} {}", law.act, law.article)));
    tags.extend(item.enemies.iter().map(|enemy| format!("enemy:{enemy}")));
    tags.extend(item.picture.iter().map(|picture| format!("picture:{picture}")));
    tags.extend(item.valid.0.iter().map(|day| format!("from:{day}")));
    tags.extend(item.valid.1.iter().map(|day| format!("until:{day}")));
    tags.extend(text.of.iter().map(|hash| format!("of:{hash}")));
    Some(Question {
        id: Some(item.id.to_string()),
        category: vec![item.chapter.to_string()],
        stem: text.stem.clone(),
        form,
        explanation: text.explanation.clone(),
        // A statement has nothing to shuffle, and most formats no word for it.
        shuffle: item.shuffle || item.kind() == Kind::TrueFalse,
        picture: item.picture.as_ref().map(|id| Picture { name: format!("{id}.svg"), bytes: picture(id) }),
        tags,
    })
}

/// What a question's tags say.
#[derive(Default)]
struct Told {
    version: Option<u32>,
    difficulty: Option<f64>,
    groups: Vec<ClassGroup>,
    law: Vec<LawRef>,
    enemies: Vec<ItemId>,
    picture: Option<String>,
    valid: (Option<Date>, Option<Date>),
    of: Option<String>,
}

/// Makes an item of a question. It has a text in one language only; the keeper adds the others.
///
/// # Errors
/// When the chapter is full, or a tag in this project's form makes no sense.
pub fn arrive(question: &Question, arrival: &mut Arrival) -> Result<(Item, Vec<Note>), ConvertError> {
    let (told, mut notes) = read_tags(&question.tags)?;
    let known = question.id.as_deref().map(ItemId::new).filter(|id| id.chapter().is_some());
    let id = if let Some(id) = known {
        id
    } else {
        notes.extend(question.id.iter().map(|id| Note::Field(format!("foreign id \"{id}\""))));
        let number = arrival.next;
        if number > 9999 {
            return Err(ConvertError::ChapterFull(arrival.chapter.clone()));
        }
        arrival.next += 1;
        ItemId::new(format!("{}-{number:04}", arrival.chapter))
    };
    let chapter = id.chapter().map_or_else(|| arrival.chapter.clone(), Chapter::new);
    if let (None, Some(picture)) = (&told.picture, &question.picture) {
        notes.push(Note::Picture(picture.name.clone()));
    }
    let (answer, options) = key(&question.form);
    let text = Text { stem: question.stem.clone(), options, explanation: question.explanation.clone(), of: told.of };
    let item = Item {
        id,
        version: told.version.unwrap_or(1),
        chapter,
        groups: if told.groups.is_empty() { arrival.groups.clone() } else { told.groups },
        // Half of the candidates wrong: nothing is known.
        difficulty: told.difficulty.unwrap_or(0.5),
        answer,
        law: told.law,
        picture: told.picture,
        shuffle: question.shuffle,
        enemies: told.enemies,
        valid: told.valid,
        text: BTreeMap::from([(arrival.language, text)]),
    };
    Ok((item, notes))
}

fn key(form: &Form) -> (Answer, Vec<String>) {
    let texts = |choices: &[Choice]| choices.iter().map(|choice| choice.text.clone()).collect::<Vec<_>>();
    let right = |choices: &[Choice]| -> Vec<usize> {
        choices.iter().enumerate().filter(|(_, choice)| choice.right).map(|(index, _)| index).collect()
    };
    match form {
        Form::TrueFalse(true) => (Answer::True, Vec::new()),
        Form::TrueFalse(false) => (Answer::False, Vec::new()),
        Form::Single(choices) => (Answer::One(right(choices).first().copied().unwrap_or(0)), texts(choices)),
        Form::Multiple(choices) => match right(choices).as_slice() {
            [one] => (Answer::One(*one), texts(choices)),
            many => (Answer::Many(many.to_vec()), texts(choices)),
        },
    }
}

fn read_tags(tags: &[String]) -> Result<(Told, Vec<Note>), ConvertError> {
    let mut told = Told::default();
    let mut notes = Vec::new();
    for tag in tags {
        let bad = || ConvertError::Tag(tag.clone());
        let Some((name, value)) = tag.split_once(':') else {
            notes.push(Note::Field(format!("tag \"{tag}\"")));
            continue;
        };
        match name {
            "version" => told.version = Some(value.parse().map_err(|_| bad())?),
            "difficulty" => {
                let share: f64 = value.parse().map_err(|_| bad())?;
                told.difficulty = Some(share).filter(|share| (0.0..=1.0).contains(share));
                told.difficulty.ok_or_else(bad)?;
            }
            "group" => told.groups.push(value.parse().map_err(|_| bad())?),
            "law" => {
                let (act, article) = value.split_once(' ').ok_or_else(bad)?;
                told.law.push(LawRef { act: act.to_owned(), article: article.to_owned() });
            }
            "enemy" => told.enemies.push(ItemId::new(value)),
            "picture" => told.picture = Some(value.to_owned()),
            "from" => told.valid.0 = Some(value.parse().map_err(|_| bad())?),
            "until" => told.valid.1 = Some(value.parse().map_err(|_| bad())?),
            "of" => told.of = Some(value.to_owned()),
            _ => notes.push(Note::Field(format!("tag \"{tag}\""))),
        }
    }
    Ok((told, notes))
}

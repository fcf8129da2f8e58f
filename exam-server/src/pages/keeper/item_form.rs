//! An item as the fields of a form, and back.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use protocol::{ClassGroup, Language, Message};
use question_bank::item::LawRef;
use question_bank::{Answer, Chapter, Item, ItemId, Kind, SOURCE, Text};

use crate::web::{Errors, Form};

/// Options that the form has room for.
pub(super) const OPTIONS: usize = 4;

/// Name of a field of one language's text.
pub(super) fn field(part: &str, language: Language) -> String {
    format!("{part}.{}", language.tag())
}

/// Name of the field of an option.
pub(super) fn option_field(language: Language, index: usize) -> String {
    format!("option.{}.{index}", language.tag())
}

/// An item without a text, to begin with.
pub(super) fn blank(id: ItemId, chapter: &str, kind: Kind) -> Item {
    Item {
        id,
        version: 1,
        chapter: Chapter::new(chapter),
        groups: vec![ClassGroup::Car],
        difficulty: 0.3,
        answer: match kind {
            Kind::TrueFalse => Answer::True,
            Kind::SingleChoice => Answer::One(0),
            Kind::MultipleChoice => Answer::Many(vec![0, 1]),
        },
        law: Vec::new(),
        picture: None,
        shuffle: kind != Kind::TrueFalse,
        enemies: Vec::new(),
        valid: (None, None),
        text: BTreeMap::new(),
    }
}

/// The fields that show an item.
pub(super) fn fields(item: &Item, reason: &str) -> Form {
    let day = |day: Option<Date>| day.map(|day| day.to_string()).unwrap_or_default();
    let law: Vec<String> = item.law.iter().map(|law| format!("{} {}", law.act, law.article)).collect();
    let enemies: Vec<&str> = item.enemies.iter().map(ItemId::as_str).collect();
    let mut fields = vec![
        ("reason".to_owned(), reason.to_owned()),
        ("difficulty".to_owned(), format!("{:.0}", item.difficulty * 100.0)),
        ("law".to_owned(), law.join("\n")),
        ("picture".to_owned(), item.picture.clone().unwrap_or_default()),
        ("enemies".to_owned(), enemies.join(" ")),
        ("from".to_owned(), day(item.valid.0)),
        ("until".to_owned(), day(item.valid.1)),
    ];
    if item.shuffle {
        fields.push(("shuffle".to_owned(), "yes".to_owned()));
    }
    fields.extend(item.groups.iter().map(|group| ("group".to_owned(), group.as_str().to_owned())));
    fields.extend(item.answer.right_choices().into_iter().map(|choice| ("key".to_owned(), choice.to_string())));
    for (language, text) in &item.text {
        fields.push((field("stem", *language), text.stem.clone()));
        fields.push((field("explanation", *language), text.explanation.clone()));
        for (index, option) in text.options.iter().enumerate() {
            fields.push((option_field(*language, index), option.clone()));
        }
    }
    Form::of(fields.iter().map(|(name, value)| (name.as_str(), value.clone())))
}

/// The item that the fields describe. `before` gives what no field has: id, chapter, kind. Translations whose box "still
/// says the same" was ticked come with it.
pub(super) fn read(form: &Form, before: &Item) -> (Item, BTreeSet<Language>, Errors) {
    let mut errors = Errors::new();
    let mut item = Item { text: BTreeMap::new(), ..before.clone() };
    item.groups =
        ClassGroup::ALL.iter().copied().filter(|group| form.all("group").any(|name| name == group.as_str())).collect();
    match form.text("difficulty").parse::<u8>() {
        Ok(percent) if percent <= 100 => item.difficulty = f64::from(percent) / 100.0,
        _ => errors.add("difficulty", Message::new("keeper-difficulty-range")),
    }
    item.law = form.text("law").lines().filter_map(|line| law(line, &mut errors)).collect();
    item.picture = Some(form.text("picture")).filter(|picture| !picture.is_empty()).map(str::to_owned);
    item.shuffle = form.ticked("shuffle") && item.kind() != Kind::TrueFalse;
    item.enemies = form.text("enemies").split_whitespace().map(ItemId::new).collect();
    item.valid = (day(form, "from", &mut errors), day(form, "until", &mut errors));
    item.answer = answer(form, before.kind(), &mut errors);
    for language in Language::ALL {
        if let Some(text) = text(form, language, before) {
            item.text.insert(language, text);
        }
    }
    let approved =
        Language::ALL.into_iter().filter(|language| *language != SOURCE && form.ticked(&field("same", *language)));
    (item, approved.collect(), errors)
}

/// `ACT ARTICLE`, the article with blanks of its own.
fn law(line: &str, errors: &mut Errors) -> Option<LawRef> {
    let line = line.trim();
    if line.is_empty() {
        return None;
    }
    let Some((act, article)) = line.split_once(char::is_whitespace) else {
        errors.add("law", Message::new("keeper-law-form").with("line", line));
        return None;
    };
    Some(LawRef { act: act.to_owned(), article: article.trim().to_owned() })
}

fn day(form: &Form, name: &str, errors: &mut Errors) -> Option<Date> {
    let typed = form.text(name);
    if typed.is_empty() {
        return None;
    }
    let day = typed.parse().ok();
    if day.is_none() {
        errors.add(name, Message::new("keeper-date-malformed"));
    }
    day
}

fn answer(form: &Form, kind: Kind, errors: &mut Errors) -> Answer {
    let mut keys: Vec<usize> = form.all("key").filter_map(|key| key.parse().ok()).collect();
    keys.sort_unstable();
    keys.dedup();
    match (kind, keys.as_slice()) {
        (Kind::TrueFalse, [0]) => Answer::True,
        (Kind::TrueFalse, [1]) => Answer::False,
        (Kind::SingleChoice, [key]) => Answer::One(*key),
        (Kind::MultipleChoice, [_, _, ..]) => Answer::Many(keys),
        _ => {
            errors.add("key", Message::new("keeper-key-missing"));
            match kind {
                Kind::TrueFalse => Answer::True,
                Kind::SingleChoice => Answer::One(0),
                Kind::MultipleChoice => Answer::Many(keys),
            }
        }
    }
}

/// The text of a language; `None` when nothing is written in it. A translation keeps the stamp it had.
fn text(form: &Form, language: Language, before: &Item) -> Option<Text> {
    let lines = |name: &str| form.text(name).replace("\r\n", "\n");
    let mut options: Vec<String> = match before.kind() {
        Kind::TrueFalse => Vec::new(),
        Kind::SingleChoice | Kind::MultipleChoice => {
            (0..OPTIONS).map(|index| lines(&option_field(language, index))).collect()
        }
    };
    let (stem, explanation) = (lines(&field("stem", language)), lines(&field("explanation", language)));
    while options.last().is_some_and(String::is_empty) {
        options.pop();
    }
    let of = before.text(language).and_then(|text| text.of.clone());
    let written = !stem.is_empty() || !explanation.is_empty() || !options.is_empty();
    written.then_some(Text { stem, options, explanation, of })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn item() -> Item {
        let text = |stem: &str| Text {
            stem: stem.to_owned(),
            options: ["a", "b", "c", "d"].map(str::to_owned).to_vec(),
            explanation: "因为".to_owned(),
            of: None,
        };
        let mut item = blank(ItemId::new("passage-0007"), "passage", Kind::SingleChoice);
        item.law = vec![LawRef { act: "RTSL".to_owned(), article: "91 para. 2".to_owned() }];
        item.enemies = vec![ItemId::new("passage-0008")];
        item.valid = (Some(jiff::civil::date(2026, 1, 1)), None);
        item.text = [(SOURCE, text("题")), (Language::Fr, text("Question"))].into();
        item
    }

    #[test]
    fn an_item_comes_back_from_its_fields_as_it_was() {
        let (back, approved, errors) = read(&fields(&item(), "why"), &item());
        assert_eq!((back, approved.len(), errors.len()), (item(), 0, 0));
    }

    #[test]
    fn what_is_typed_wrongly_is_said_at_its_field() {
        let typed = [("difficulty", "much"), ("law", "RTSL"), ("from", "yesterday"), ("key", "0"), ("key", "1")];
        let form = Form::of(typed.map(|(name, value)| (name, value.to_owned())));
        let (_, _, errors) = read(&form, &item());
        let wrong: Vec<&str> = errors.iter().map(|(field, _)| field).collect();
        assert_eq!(wrong, ["difficulty", "from", "key", "law"]);
    }
}

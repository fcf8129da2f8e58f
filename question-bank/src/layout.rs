//! Prints item files in one fixed layout, so that a tool's edit shows up as the lines it changed and no others.
//!
//! ```ron
//! [
//!     (
//!         id: "passage-0001", version: 1, chapter: "passage", groups: [Car], difficulty: 0.3, answer: One(0),
//!         law: [(act: "IR", article: "45")], picture: None, shuffle: false, enemies: [], valid: (None, None),
//!         text: {
//!             "zh-Hans": (stem: "…", options: ["…"], explanation: "…"),
//!             "en": (stem: "…", options: ["…"], explanation: "…", of: Some("0123456789abcdef")),
//!         },
//!     ),
//! ]
//! ```

use std::fmt::{self, Write};

use crate::item::{Answer, Item, Text};

/// The file that holds exactly `items`, in this order.
pub fn print(items: &[Item]) -> String {
    let mut file = String::from("[\n");
    for item in items {
        // Writing to a string cannot fail.
        let _ = record(&mut file, item);
    }
    file.push_str("]\n");
    file
}

fn record(out: &mut String, item: &Item) -> fmt::Result {
    let groups: Vec<&str> = item.groups.iter().map(|group| group.as_str()).collect();
    let law: Vec<String> =
        item.law.iter().map(|law| format!("(act: {}, article: {})", quoted(&law.act), quoted(&law.article))).collect();
    let day = |day: Option<jiff::civil::Date>| option(day.map(|day| day.to_string()).as_deref());
    writeln!(out, "    (")?;
    writeln!(
        out,
        "        id: {}, version: {}, chapter: {}, groups: [{}], difficulty: {:?}, answer: {},",
        quoted(item.id.as_str()),
        item.version,
        quoted(item.chapter.as_str()),
        groups.join(", "),
        item.difficulty,
        answer(&item.answer),
    )?;
    writeln!(
        out,
        "        law: [{}], picture: {}, shuffle: {}, enemies: {}, valid: ({}, {}),",
        law.join(", "),
        option(item.picture.as_deref()),
        item.shuffle,
        list(item.enemies.iter().map(crate::item::ItemId::as_str)),
        day(item.valid.0),
        day(item.valid.1),
    )?;
    writeln!(out, "        text: {{")?;
    for (language, text) in &item.text {
        writeln!(out, "            {}: {},", quoted(language.tag()), body(text))?;
    }
    writeln!(out, "        }},")?;
    writeln!(out, "    ),")
}

fn body(text: &Text) -> String {
    let mut out = format!(
        "(stem: {}, options: {}, explanation: {}",
        quoted(&text.stem),
        list(text.options.iter().map(String::as_str)),
        quoted(&text.explanation)
    );
    if text.of.is_some() {
        out.push_str(", of: ");
        out.push_str(&option(text.of.as_deref()));
    }
    out.push(')');
    out
}

fn answer(answer: &Answer) -> String {
    match answer {
        Answer::True => "True".to_owned(),
        Answer::False => "False".to_owned(),
        Answer::One(index) => format!("One({index})"),
        Answer::Many(indices) => format!("Many({indices:?})"),
    }
}

fn option(text: Option<&str>) -> String {
    text.map_or_else(|| "None".to_owned(), |text| format!("Some({})", quoted(text)))
}

fn list<'a>(texts: impl Iterator<Item = &'a str>) -> String {
    format!("[{}]", texts.map(quoted).collect::<Vec<_>>().join(", "))
}

/// A RON string: only what must be escaped is escaped, so that every script stays readable.
fn quoted(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    out.push('"');
    for letter in text.chars() {
        match letter {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            letter if letter.is_control() => {
                let _ = write!(out, "\\u{{{:x}}}", u32::from(letter));
            }
            letter => out.push(letter),
        }
    }
    out.push('"');
    out
}

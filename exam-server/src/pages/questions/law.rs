//! Where the law says it, in words.

use locales::Args;
use question_bank::item::LawRef;

use crate::web::View;

/// Name of the act and place in it. An act without a name in the catalogue is shown by its abbreviation.
pub fn place(l: &View, law: &LawRef) -> String {
    let act = l.known(&format!("questions-act-{}", law.act.to_lowercase())).unwrap_or_else(|| law.act.clone());
    let (part, number) = law.article.split_once(' ').unwrap_or(("article", law.article.as_str()));
    let key = match part {
        "annex" => "questions-law-annex",
        "part" => "questions-law-part",
        "table" => "questions-law-table",
        _ => "questions-law-article",
    };
    l.args(key, &Args::new().set("act", act).set("number", number.to_owned()))
}

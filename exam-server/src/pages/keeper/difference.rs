//! What a change changes, in the reader's words.

use question_bank::check::Field;
use question_bank::diff::{What, diff};
use question_bank::{Bank, Item};

use crate::web::View;

/// One thing that is another now.
pub(in crate::pages) struct Difference {
    /// What.
    pub what: String,
    /// As it was; empty when it is new.
    pub before: String,
    /// As it is to be; empty when it is gone.
    pub after: String,
}

/// Every difference between two records of an item; `None`: there was none before.
pub(in crate::pages) fn differences(l: &View, before: Option<&Item>, after: &Item) -> Vec<Difference> {
    let Some(before) = before else { return Vec::new() };
    let (Ok(old), Ok(new)) = (Bank::of([before.clone()]), Bank::of([after.clone()])) else { return Vec::new() };
    diff(&old, &new).into_iter().map(|change| difference(l, change.what)).collect()
}

fn difference(l: &View, what: What) -> Difference {
    let said = |what: String, before: String, after: String| Difference { what, before, after };
    match what {
        What::Added | What::Removed => said(String::new(), String::new(), String::new()),
        What::Key { before, after } => said(l.t("keeper-key"), keys(l, &before), keys(l, &after)),
        What::Text { language, field, before, after } => {
            let place = match field {
                Field::Stem => l.t("keeper-field-stem"),
                Field::Option(index) => l.t(format!("keeper-option-{}", index + 1)),
                Field::Explanation => l.t("keeper-field-explanation"),
            };
            said(format!("{} · {place}", l.native(&language)), before, after)
        }
        What::Options { language, gone, new } => {
            said(format!("{} · {}", l.native(&language), l.t("keeper-options")), gone.join("\n"), new.join("\n"))
        }
        What::NewLanguage(language) => said(l.native(&language), String::new(), l.t("keeper-text-new")),
        What::LostLanguage(language) => said(l.native(&language), l.t("keeper-text-gone"), String::new()),
        What::Field { name, before, after } => said(l.t(format!("keeper-value-{name}")), before, after),
    }
}

/// What is right; statements are right or wrong.
fn keys(l: &View, right: &[String]) -> String {
    let word = |text: &String| match text.as_str() {
        "true" => l.t("common-true"),
        "false" => l.t("common-false"),
        other => other.to_owned(),
    };
    right.iter().map(word).collect::<Vec<_>>().join("\n")
}

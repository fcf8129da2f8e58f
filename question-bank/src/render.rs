//! What a screen shows of a paper, and, only after it is closed or in practice, what would have been right.

use protocol::Language;
use protocol::exam::{PaperView, QuestionView, Response};

use crate::bank::Bank;
use crate::item::{Item, Text};
use crate::paper::{Entry, Paper, PaperError};

/// The paper in one language, as the kiosk may see it: nothing in it tells the key.
///
/// # Errors
/// When `bank` is not the paper's bank, or an item has no text in `language`.
pub fn render(paper: &Paper, bank: &Bank, language: Language) -> Result<PaperView, PaperError> {
    let questions = paper
        .resolve(bank)?
        .into_iter()
        .zip(1..)
        .map(|((entry, item), number)| question(entry, item, language, number))
        .collect::<Result<_, _>>()?;
    Ok(PaperView { hash: paper.hash(), questions })
}

/// One question as it is shown.
///
/// # Errors
/// When the item has no text in `language`.
pub fn question(entry: &Entry, item: &Item, language: Language, number: u16) -> Result<QuestionView, PaperError> {
    let text = text(item, language)?;
    Ok(QuestionView {
        number,
        kind: item.kind().into(),
        stem: text.stem.clone(),
        options: entry.order.iter().filter_map(|index| text.options.get(*index)).cloned().collect(),
        picture: item.picture.clone(),
    })
}

/// The key of a question as it is displayed, with the reason. For practice and for closed papers only.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Solution {
    /// The response that is right.
    pub right: Response,
    /// Why, in the language asked for.
    pub explanation: String,
}

/// Tells what would have been right.
///
/// # Errors
/// When the item has no text in `language`.
pub fn solution(entry: &Entry, item: &Item, language: Language) -> Result<Solution, PaperError> {
    let text = text(item, language)?;
    Ok(Solution { right: Response(right_places(entry, item)), explanation: text.explanation.clone() })
}

/// The places on the screen that must be chosen, rising.
pub(crate) fn right_places(entry: &Entry, item: &Item) -> Vec<u8> {
    let right = item.answer.right_choices();
    let shown = |place: usize| entry.order.get(place).copied().unwrap_or(place);
    (0u8..=u8::MAX)
        .zip(0..item.choices())
        .filter(|(_, place)| right.contains(&shown(*place)))
        .map(|(byte, _)| byte)
        .collect()
}

fn text(item: &Item, language: Language) -> Result<&Text, PaperError> {
    item.text(language).ok_or_else(|| PaperError::NoText { item: item.id.clone(), language: language.tag() })
}

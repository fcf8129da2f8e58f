//! Items as one page of HTML to read: it holds everything it shows, languages side by side. It has a look of its own;
//! on the exam screen they are drawn by `exam-client --contact-sheet`.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use protocol::Language;
use question_bank::{Answer, Item, Text, typeset};

use crate::exchange::escape;

/// What a sheet shows.
#[derive(Clone, Copy, Debug)]
pub struct Sheet<'a> {
    /// Heading of the page.
    pub title: &'a str,
    /// The items, in their order on the page.
    pub items: &'a [&'a Item],
    /// Languages, from left to right.
    pub languages: &'a [Language],
}

impl Sheet<'_> {
    /// The page. `picture` gives a picture's SVG by its id; where it gives none, the page says so.
    pub fn html(&self, picture: impl Fn(&str) -> Option<String>) -> String {
        let mut page = Page(String::from("<!doctype html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n<title>"));
        page.text(self.title);
        page.mark("</title>\n<style>\n");
        page.mark(include_str!("sheet.css"));
        page.mark("</style>\n<h1>");
        page.text(self.title);
        page.mark("</h1>\n");
        for item in self.items {
            page.item(item, self.languages, &picture);
        }
        page.mark("</html>\n");
        page.0
    }
}

struct Page(String);

impl Page {
    /// Adds markup of ours.
    fn mark(&mut self, markup: &str) {
        self.0.push_str(markup);
    }

    /// Adds words of others.
    fn text(&mut self, words: &str) {
        escape(words, &mut self.0);
    }

    fn paragraph(&mut self, class: &str, words: &str) {
        self.mark("<p class=\"");
        self.mark(class);
        self.mark("\">");
        self.text(words);
        self.mark("</p>\n");
    }

    fn item(&mut self, item: &Item, languages: &[Language], picture: &impl Fn(&str) -> Option<String>) {
        self.mark("<section id=\"");
        self.text(item.id.as_str());
        self.mark("\">\n<h2>");
        self.text(item.id.as_str());
        self.mark("</h2>");
        self.paragraph("facts", &facts(item));
        self.mark("<div class=\"sides\">\n");
        if let Some(id) = &item.picture {
            match picture(id) {
                Some(svg) => {
                    self.mark("<img src=\"data:image/svg+xml;base64,");
                    self.mark(&STANDARD.encode(svg));
                    self.mark("\" alt=\"");
                    self.text(id);
                    self.mark("\">\n");
                }
                None => self.paragraph("note", &format!("There is no picture {id}.")),
            }
        }
        for language in languages {
            self.mark("<article lang=\"");
            self.mark(language.tag());
            self.mark("\">\n");
            match item.text(*language) {
                Some(text) => self.language(item, *language, text),
                None => self.paragraph("note", &format!("There is no {language} text.")),
            }
            self.mark("</article>\n");
        }
        self.mark("</div>\n</section>\n");
    }

    fn language(&mut self, item: &Item, language: Language, text: &Text) {
        if !item.is_fresh(language) {
            self.paragraph("note", "Stale: the source has changed since this was approved.");
        }
        self.paragraph("stem", &typeset(&text.stem, language));
        match item.answer {
            Answer::True => self.paragraph("verdict", "The statement is right"),
            Answer::False => self.paragraph("verdict", "The statement is wrong"),
            Answer::One(_) | Answer::Many(_) => {
                let right = item.answer.right_choices();
                self.mark("<ol type=\"A\">\n");
                for (place, option) in text.options.iter().enumerate() {
                    self.mark(if right.contains(&place) { "<li class=\"right\">" } else { "<li>" });
                    self.text(&typeset(option, language));
                    self.mark("</li>\n");
                }
                self.mark("</ol>\n");
            }
        }
        self.paragraph("explanation", &typeset(&text.explanation, language));
    }
}

/// Version, kind, groups, difficulty, law, validity and enemies in one line.
fn facts(item: &Item) -> String {
    let mut facts = vec![format!("version {}", item.version), format!("{:?}", item.kind())];
    facts.push(item.groups.iter().map(|group| group.as_str()).collect::<Vec<_>>().join(", "));
    facts.push(format!("difficulty {}", item.difficulty));
    facts.extend(item.law.iter().map(|law| format!("{} {}", law.act, law.article)));
    facts.extend(item.valid.0.map(|day| format!("from {day}")));
    facts.extend(item.valid.1.map(|day| format!("until {day}")));
    facts.extend((!item.shuffle).then(|| "options keep their places".to_owned()));
    facts.extend(item.enemies.iter().map(|enemy| format!("not with {enemy}")));
    facts.join(" · ")
}

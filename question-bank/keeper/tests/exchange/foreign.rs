//! What becomes of the questions of other systems, one by one.

use bank_keeper::exchange::{
    Arrival, Choice, Form, Note, Picture, Place, Question, Refusal, arrive, gift, moodle, qti, table,
};
use protocol::{ClassGroup, Language};
use question_bank::Chapter;

use crate::common::{refusals, samples, zip};

#[test]
fn every_gift_question_is_taken_or_refused_by_itself() {
    let file = "\
$CATEGORY: $course$/top/Signs/Round // ones

::Q1::What? {=right#well done ~wrong#no ~%50%half}

// a comment

::Q2:: Is it? {T}

::Q3:: Name it {=one =two}

::Q4:: Match {=a -> b =c -> d}

::Q5:: How many? {#3:1}

::Q6:: Write. {}

Only words.

::Q7:: Open {=a ~b

::Q8:: After an open one {~a ~b}

The sign {~%50%A ~%50%B ~%-100%C} is right.

[html]<b>Bold</b> &amp; <img src='x.png'> {=a ~b}

::Q9:: Two full ones {=a =b ~c}
";
    let reading = gift::read(file.as_bytes()).expect("it is text");
    let refused = |reason: &str| Some(reason.to_owned());
    assert_eq!(
        refusals(&reading),
        [
            ("line 3".to_owned(), None),
            ("line 7".to_owned(), None),
            ("line 9".to_owned(), refused("is of kind \"short answer\", which the bank does not hold")),
            ("line 11".to_owned(), refused("is of kind \"matching\", which the bank does not hold")),
            ("line 13".to_owned(), refused("is of kind \"numerical\", which the bank does not hold")),
            ("line 15".to_owned(), refused("is of kind \"essay\", which the bank does not hold")),
            ("line 17".to_owned(), refused("is of kind \"description\", which the bank does not hold")),
            ("line 19".to_owned(), refused("is malformed: the answer is not closed")),
            ("line 21".to_owned(), refused("has no right answer")),
            ("line 23".to_owned(), None),
            ("line 25".to_owned(), None),
            ("line 27".to_owned(), refused("has 2 right answers where one is asked for")),
        ]
    );
    assert_eq!(reading.entries[0].notes, [Note::OptionFeedback, Note::PartPoints]);
    let second = reading.entries[1].outcome.as_ref().expect("it was taken");
    assert_eq!((second.id.as_deref(), second.form.clone()), (Some("Q2"), Form::TrueFalse(true)));
    let gap = reading.entries[9].outcome.as_ref().expect("it was taken");
    assert_eq!(gap.stem, "The sign _____ is right.");
    assert!(matches!(&gap.form, Form::Multiple(choices) if choices[0].right && choices[1].right && !choices[2].right));
    assert_eq!(reading.entries[10].notes, [Note::Markup("<b>".to_owned()), Note::Picture("x.png".to_owned())]);
}

#[test]
fn moodle_questions_with_html_and_gaps_are_taken_or_refused() {
    let file = r#"<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE quiz>
<quiz>
<question type="category"><category><text>$course$/top/Law/A//B</text></category></question>
<question type="multichoice">
<name><text>Q1</text></name>
<questiontext format="html"><text><![CDATA[<p>What&nbsp;is <em>this</em>? <img src="@@PLUGINFILE@@/a.png"></p>]]></text><file name="a.png" path="/" encoding="base64">aGk=</file></questiontext>
<generalfeedback format="html"><text></text></generalfeedback>
<single>true</single><shuffleanswers>0</shuffleanswers>
<answer fraction="100" format="html"><text>&lt;p&gt;A sign&lt;/p&gt;</text><feedback format="html"><text>Yes</text></feedback></answer>
<answer fraction="0" format="plain_text"><text>1 &lt; 2</text></answer>
</question>
<question type="multichoice"><name><text>Q2</text></name><questiontext><text>None?</text></questiontext><single>true</single><answer fraction="0"><text>a</text></answer><answer fraction="0"><text>b</text></answer></question>
<question type="multichoice"><name><text>Q3</text></name><questiontext><text>One?</text></questiontext><single>true</single><answer fraction="100"><text>a</text></answer></question>
<question type="shortanswer"><name><text>Q4</text></name><questiontext><text>Name</text></questiontext></question>
<question type="truefalse"><name><text>Q5</text></name><questiontext><text> </text></questiontext><answer fraction="100"><text>true</text></answer></question>
<question type="multichoice"><name><text>Q6</text></name><questiontext><text>Odd</text></questiontext><single>false</single><answer fraction="half"><text>a</text></answer></question>
</quiz>"#;
    let reading = moodle::read(file.as_bytes()).expect("it is well formed");
    let reasons: Vec<Option<String>> = refusals(&reading).into_iter().map(|(_, reason)| reason).collect();
    let refused = |reason: &str| Some(reason.to_owned());
    assert_eq!(
        reasons,
        [
            None,
            refused("has no right answer"),
            refused("has 1 options; at least two are needed"),
            refused("is of kind \"shortanswer\", which the bank does not hold"),
            refused("has no text"),
            refused("fraction is \"half\""),
        ]
    );
    let first = reading.entries[0].outcome.as_ref().expect("it was taken");
    assert_eq!(first.stem, "What\u{a0}is this?");
    assert_eq!(first.category, ["Law", "A/B"]);
    assert_eq!(first.picture, Some(Picture { name: "a.png".to_owned(), bytes: Some(b"hi".to_vec()) }));
    assert_eq!(
        first.form,
        Form::Single(vec![
            Choice { text: "A sign".to_owned(), right: true },
            Choice { text: "1 < 2".to_owned(), right: false }
        ])
    );
    assert_eq!(reading.entries[0].notes, [Note::Markup("<em>".to_owned()), Note::OptionFeedback]);
    assert_eq!(reading.entries[0].place, Place::Line(5));
}

pub const FOREIGN_ITEM: &str = r#"<assessmentItem xmlns="http://www.imsglobal.org/xsd/imsqti_v2p1" identifier="i1" title="">
<responseDeclaration identifier="R" cardinality="single" baseType="identifier"><correctResponse><value>B</value></correctResponse></responseDeclaration>
<itemBody><div><p>Which <strong>one</strong>?</p></div>
<choiceInteraction responseIdentifier="R" shuffle="true" maxChoices="1"><prompt>Choose.</prompt>
<simpleChoice identifier="A">first<feedbackInline outcomeIdentifier="F" identifier="A" showHide="show">no</feedbackInline></simpleChoice>
<simpleChoice identifier="B">second</simpleChoice></choiceInteraction></itemBody></assessmentItem>"#;

#[test]
fn qti_items_are_taken_or_refused_one_by_one() {
    let no_key = FOREIGN_ITEM.replace("<value>B</value>", "<value>Z</value>");
    let typed = FOREIGN_ITEM.replace("choiceInteraction", "orderInteraction");
    let files: [(&str, &[u8]); 6] = [
        ("a.xml", FOREIGN_ITEM.as_bytes()),
        ("b.xml", no_key.as_bytes()),
        ("c.xml", typed.as_bytes()),
        ("d.xml", b"<assessmentItem>"),
        ("test.xml", b"<assessmentTest/>"),
        ("../../etc/e.xml", FOREIGN_ITEM.as_bytes()),
    ];
    let reading = qti::read(&zip(&files)).expect("it is a package");
    assert_eq!(reading.notes, [Note::Field("file \"../../etc/e.xml\"".to_owned())]);
    let refused = |reason: &str| Some(reason.to_owned());
    assert_eq!(
        refusals(&reading),
        [
            ("a.xml".to_owned(), None),
            ("b.xml".to_owned(), refused("correct response is \"Z\"")),
            ("c.xml".to_owned(), refused("is of kind \"orderinteraction\", which the bank does not hold")),
            ("d.xml".to_owned(), refused("is malformed: line 1: <assessmentItem> is not closed")),
        ]
    );
    let first = &reading.entries[0];
    let question = first.outcome.as_ref().expect("it was taken");
    assert_eq!(question.stem, "Which one? Choose.");
    assert_eq!(
        question.form,
        Form::Single(vec![
            Choice { text: "first".to_owned(), right: false },
            Choice { text: "second".to_owned(), right: true }
        ])
    );
    assert_eq!(first.notes, [Note::Markup("<strong>".to_owned()), Note::OptionFeedback]);
}

#[test]
fn an_office_table_in_chinese_encoding_is_read() {
    let text = "题干;选项A;选项B;答案;解析;备注\n题目一;甲;乙;B;因为;x\n题目二;;;对;;\n;甲;乙;A;;\n题目四;甲;乙;E;;\n";
    let (bytes, ..) = encoding_rs::GB18030.encode(text);
    let table = table::read_csv(&bytes).expect("it is a table");
    assert_eq!(table.reading.notes, [Note::Field("column \"备注\"".to_owned()), Note::Encoding("gb18030")]);
    let refused = |reason: &str| Some(reason.to_owned());
    assert_eq!(
        refusals(&table.reading),
        [
            ("row 2".to_owned(), None),
            ("row 3".to_owned(), None),
            ("row 4".to_owned(), refused("has no text")),
            ("row 5".to_owned(), refused("key is \"E\"")),
        ]
    );
    assert!(matches!(table.reading.entries[1].outcome, Ok(Question { form: Form::TrueFalse(true), .. })));
}

#[test]
fn a_table_without_a_key_column_is_refused_whole() {
    let error = table::read_csv(b"stem,A,B\nx,y,z\n").expect_err("there is no key");
    assert_eq!(error.to_string(), "the table has no column \"key\"");
}

#[test]
fn foreign_questions_get_numbers_of_their_own() {
    let mut arrival =
        Arrival { language: Language::En, chapter: Chapter::new("passage"), groups: vec![ClassGroup::Bus], next: 41 };
    let mut question = Question { id: Some("Q 1".to_owned()), tags: vec!["hard".to_owned()], ..samples()[2].clone() };
    let (item, notes) = arrive(&question, &mut arrival).expect("there is room");
    assert_eq!((item.id.as_str(), item.groups, arrival.next), ("passage-0041", vec![ClassGroup::Bus], 42));
    assert_eq!(notes, [Note::Field("tag \"hard\"".to_owned()), Note::Field("foreign id \"Q 1\"".to_owned())]);
    question.tags = vec!["difficulty:2".to_owned()];
    assert!(arrive(&question, &mut arrival).is_err());
    arrival.next = 10_000;
    question.tags.clear();
    assert!(arrive(&question, &mut arrival).is_err());
}

#[test]
fn a_kind_the_bank_cannot_hold_is_never_lost_in_silence() {
    let file = "<quiz><question type=\"cloze\"><questiontext><text>x</text></questiontext></question></quiz>";
    let reading = moodle::read(file.as_bytes()).expect("it is well formed");
    assert_eq!(reading.entries.len(), 1);
    assert_eq!(reading.entries[0].outcome, Err(Refusal::Kind("cloze".to_owned())));
}

//! The seven languages say the same things, each in its own grammar.

use std::collections::{BTreeMap, BTreeSet};

use icu_plurals::{PluralCategory, PluralRules, PluralRulesPreferences};
use locales::inspect::{Outline, outline};
use locales::{Catalog, embedded_files};
use protocol::Language;

/// The language the others are compared with.
const SOURCE: Language = Language::ZhHans;

/// Functions a text may call.
const FUNCTIONS: [&str; 6] = ["NUMBER", "DATE", "MONTH", "TIME", "DATETIME", "DURATION"];

/// A text and the file it stands in.
struct Text {
    file: String,
    area: &'static str,
    outline: Outline,
}

impl Text {
    fn place(&self) -> String {
        format!("{}:{}: {}", self.file, self.outline.line, self.outline.name)
    }
}

fn texts(language: Language) -> Vec<Text> {
    let files = embedded_files().iter().filter(|file| file.tag == language.tag());
    files
        .flat_map(|file| {
            let name = format!("locales/{}/{}.ftl", file.tag, file.area);
            let outlines = outline(file.text).unwrap_or_else(|fault| panic!("{name}:{}: {}", fault.line, fault.reason));
            outlines.into_iter().map(move |outline| Text { file: name.clone(), area: file.area, outline })
        })
        .collect()
}

fn all_texts() -> impl Iterator<Item = (Language, Text)> {
    Language::ALL.into_iter().flat_map(|language| texts(language).into_iter().map(move |text| (language, text)))
}

fn by_name(language: Language) -> BTreeMap<String, Text> {
    texts(language).into_iter().map(|text| (text.outline.name.clone(), text)).collect()
}

/// Variables of a text and of the texts it refers to.
fn variables(texts: &BTreeMap<String, Text>, name: &str, seen: &mut BTreeSet<String>) -> BTreeSet<String> {
    let Some(text) = texts.get(name).filter(|_| seen.insert(name.to_owned())) else { return BTreeSet::new() };
    let mut found = text.outline.variables.clone();
    for reference in &text.outline.references {
        found.append(&mut variables(texts, reference, seen));
    }
    found
}

fn assert_none(faults: &[String], what: &str) {
    assert!(faults.is_empty(), "{what}:\n{}", faults.join("\n"));
}

#[test]
fn every_file_parses_and_no_text_is_given_twice() {
    let catalog = Catalog::embedded();
    assert!(catalog.is_ok(), "{}", catalog.err().map(|error| error.to_string()).unwrap_or_default());
}

#[test]
fn every_language_has_the_same_files() {
    let mut areas: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for file in embedded_files() {
        areas.entry(file.tag).or_default().insert(file.area);
    }
    for language in Language::ALL {
        assert_eq!(areas.get(language.tag()), areas.get(SOURCE.tag()), "files of {language}");
    }
    assert_eq!(areas.len(), Language::ALL.len());
}

#[test]
fn every_text_begins_with_the_name_of_its_area() {
    let faults: Vec<String> = all_texts()
        .filter(|(_, text)| {
            let name = text.outline.name.trim_start_matches('-');
            !name.strip_prefix(text.area).is_some_and(|rest| rest.starts_with('-'))
        })
        .map(|(_, text)| text.place())
        .collect();
    assert_none(&faults, "these texts do not begin with their area");
}

#[test]
fn every_language_has_every_text_of_the_source_and_no_other() {
    let source = by_name(SOURCE);
    let mut faults = Vec::new();
    for language in Language::ALL {
        let translated = by_name(language);
        let lacking = source.values().filter(|text| !translated.contains_key(&text.outline.name));
        faults.extend(lacking.map(|text| format!("{language} lacks {}", text.place())));
        let extra = translated.values().filter(|text| !source.contains_key(&text.outline.name));
        faults.extend(extra.map(|text| format!("{SOURCE} lacks {}", text.place())));
    }
    assert_none(&faults, "the languages differ");
}

#[test]
fn every_language_uses_the_same_variables() {
    let source = by_name(SOURCE);
    let mut faults = Vec::new();
    for language in Language::ALL {
        let translated = by_name(language);
        for (name, text) in &translated {
            let wanted = variables(&source, name, &mut BTreeSet::new());
            let used = variables(&translated, name, &mut BTreeSet::new());
            if source.contains_key(name) && wanted != used {
                faults.push(format!("{} uses {used:?}, the source uses {wanted:?}", text.place()));
            }
        }
    }
    assert_none(&faults, "variables differ");
}

#[test]
fn every_text_shows_something_and_refers_only_to_what_exists() {
    let mut faults = Vec::new();
    for language in Language::ALL {
        let known = by_name(language);
        for text in known.values() {
            if text.outline.blank {
                faults.push(format!("{} shows nothing", text.place()));
            }
            let references = text.outline.references.iter().filter(|reference| !known.contains_key(*reference));
            faults.extend(references.map(|reference| format!("{} refers to {reference}", text.place())));
            let functions = text.outline.functions.iter().filter(|function| !FUNCTIONS.contains(&function.as_str()));
            faults.extend(functions.map(|function| format!("{} calls {function}", text.place())));
        }
    }
    assert_none(&faults, "blank texts or broken references");
}

fn category_name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}

fn plural_rules(language: Language) -> PluralRules {
    let locale: icu_locale_core::Locale = language.tag().parse().expect("a language tag");
    PluralRules::try_new_cardinal(PluralRulesPreferences::from(&locale)).expect("compiled data")
}

/// Categories that whole numbers up to a thousand fall into. The forms French and Spanish keep for exact millions
/// read like their default form.
fn needed_categories(language: Language) -> BTreeSet<&'static str> {
    let rules = plural_rules(language);
    (0_u32..=1000).map(|number| category_name(rules.category_for(number))).collect()
}

fn is_category(variant: &str) -> bool {
    PluralCategory::all().any(|category| category_name(category) == variant)
}

fn is_number(variant: &str) -> bool {
    variant.parse::<f64>().is_ok()
}

#[test]
fn every_plural_choice_has_the_categories_its_language_needs_and_no_other() {
    let mut faults = Vec::new();
    for language in Language::ALL {
        let needed = needed_categories(language);
        let rules = plural_rules(language);
        let possible: BTreeSet<&str> = rules.categories().map(category_name).collect();
        for text in texts(language) {
            for choice in &text.outline.choices {
                let given: BTreeSet<&str> =
                    choice.variants.iter().map(String::as_str).filter(|variant| is_category(variant)).collect();
                let is_plural = given.iter().any(|&variant| variant != "other")
                    || choice.variants.iter().any(|variant| is_number(variant));
                let missing: Vec<&&str> = needed.difference(&given).filter(|_| is_plural).collect();
                let idle: Vec<&&str> = given.difference(&possible).collect();
                if !missing.is_empty() || !idle.is_empty() {
                    faults.push(format!("{} lacks {missing:?}, has no use for {idle:?}", text.place()));
                }
            }
        }
    }
    assert_none(&faults, "plural forms");
}

#[test]
fn every_choice_between_words_offers_the_same_words_in_every_language() {
    let words = |text: &Text| -> BTreeSet<(Option<String>, String)> {
        let choices = text.outline.choices.iter();
        choices
            .flat_map(|choice| {
                let named = choice.variants.iter().filter(|variant| !is_category(variant) && !is_number(variant));
                named.map(|variant| (choice.variable.clone(), variant.clone())).collect::<Vec<_>>()
            })
            .collect()
    };
    let source = by_name(SOURCE);
    let faults: Vec<String> = all_texts()
        .filter_map(|(_, text)| {
            let wanted = words(source.get(&text.outline.name)?);
            (words(&text) != wanted).then(|| format!("{}: the source offers {wanted:?}", text.place()))
        })
        .collect();
    assert_none(&faults, "choices differ");
}

/// A gloss in brackets may give the Chinese term.
fn without_brackets(text: &str) -> String {
    let mut depth = 0_usize;
    text.chars()
        .filter(|letter| {
            match letter {
                '(' | '\u{ff08}' => depth += 1,
                ')' | '\u{ff09}' => depth = depth.saturating_sub(1),
                _ => {}
            }
            depth == 0
        })
        .collect()
}

#[test]
fn no_text_is_written_in_the_script_of_another_language() {
    let is_kana = |letter: char| matches!(letter, '\u{3041}'..='\u{30fa}');
    let is_cyrillic = |letter: char| matches!(letter, '\u{400}'..='\u{52f}');
    let is_han = |letter: char| matches!(letter, '\u{3400}'..='\u{9fff}');
    // Names such as "Vulkan" or "UTF-8" belong to every language; two small words make a phrase.
    let is_latin_phrase = |text: &str| {
        let words = text.split(|letter: char| !letter.is_ascii_alphabetic());
        words.filter(|word| word.len() > 2 && word.bytes().all(|letter| letter.is_ascii_lowercase())).count() > 1
    };
    let faults: Vec<String> = all_texts()
        .filter(|(language, text)| {
            let shown = without_brackets(&text.outline.literal);
            let has = |of: &dyn Fn(char) -> bool| shown.chars().any(of);
            match language {
                Language::ZhHans | Language::ZhHant => has(&is_kana) || has(&is_cyrillic) || is_latin_phrase(&shown),
                Language::Ja => has(&is_cyrillic) || is_latin_phrase(&shown),
                Language::Ru => has(&is_kana) || has(&is_han) || is_latin_phrase(&shown),
                Language::En | Language::Fr | Language::Es => has(&is_kana) || has(&is_cyrillic) || has(&is_han),
            }
        })
        .map(|(_, text)| text.place())
        .collect();
    assert_none(&faults, "texts in a foreign script");
}

#[test]
fn traditional_texts_hold_no_character_that_only_simplified_writing_has() {
    const SIMPLIFIED: &str = "们这为时来对发会经国过现关开问间长东车马鸟鱼龙门见贝页风飞乐书买卖农军动劳势区医华协单卫历压厅县参双变叶号启员响团园围图场坏块声处备够头夹夺奖妇妈学宁实审宽宾寻导尔尘尝层届岁币师帐带广庆库应庙废张归录彻忆怀态总恋惊惯愿战户扩扫护报担择捡损换摄敌数断无旧显晓机杀权条极构枪标栏树样桥检欢残毁毕气汉汤沟沪泽洁浅测济浏润渐温湿灭灯灵炉点炼热爱牵犹独狱环玛码础确礼离种积称稳穷笔签简类紧纠红纤约级纪纯纲纳纵纷纸线练组细织终绍经绑结绕绘给络绝统继续维综缓编缘缩网罗罚联职肃脚脸艺节苏茧药获营虑虽规视览觉触计订认讨让训议讯记讲许论设访证评识诉词译试话该详语误说请诸读课谁调谈谢谱财责败货质贩购贷贸费资赛赞赶趋跃践轨转轮软轻载较辅辆输辞达迁运还进远连迟适选递逻遗邮邻郑释钟钢钥钱铁铃银铜链锁错键锻镇阅阶阳阵际陆陈险随隐难雾静项顺须预领频题颜额类驶驻驾验骑骗齐齿";
    let faults: Vec<String> = texts(Language::ZhHant)
        .into_iter()
        .filter_map(|text| {
            let found: String = text.outline.literal.chars().filter(|letter| SIMPLIFIED.contains(*letter)).collect();
            (!found.is_empty()).then(|| format!("{}: {found}", text.place()))
        })
        .collect();
    assert_none(&faults, "simplified characters");
}

#[test]
fn the_needed_plural_forms_are_those_the_grammar_books_name() {
    assert_eq!(needed_categories(Language::ZhHans), BTreeSet::from(["other"]));
    assert_eq!(needed_categories(Language::Ja), BTreeSet::from(["other"]));
    for language in [Language::En, Language::Fr, Language::Es] {
        assert_eq!(needed_categories(language), BTreeSet::from(["one", "other"]));
    }
    assert_eq!(needed_categories(Language::Ru), BTreeSet::from(["few", "many", "one"]));
}

//! What a text file contains, without rendering it: for the check of overrides and for the tests of the catalogue.

use std::collections::BTreeSet;

use fluent_syntax::ast;
use fluent_syntax::parser::{self, ParserError};

/// One text: the value of a message (`key`), of an attribute (`key.attribute`) or of a term (`-term`).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outline {
    /// Name under which the text is rendered or referred to.
    pub name: String,
    /// Line of the message or term, counted from 1.
    pub line: usize,
    /// Variables the text itself uses, without the `$`.
    pub variables: BTreeSet<String>,
    /// Texts it refers to, named as in [`Outline::name`].
    pub references: BTreeSet<String>,
    /// Functions it calls.
    pub functions: BTreeSet<String>,
    /// Its choices between variants.
    pub choices: Vec<Choice>,
    /// Whether some variant, or the whole text, has nothing to show.
    pub blank: bool,
    /// All its literal parts, one after the other.
    pub literal: String,
}

/// A choice between variants.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// Variable that decides, if it is one (directly or inside a function).
    pub variable: Option<String>,
    /// Names of the variants in their order: plural categories, numbers, or words.
    pub variants: Vec<String>,
    /// Name of the variant taken when no other fits.
    pub default: String,
}

/// The first fault of a file that cannot be parsed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SyntaxFault {
    /// Line, counted from 1.
    pub line: usize,
    /// What the parser missed there.
    pub reason: String,
}

/// Lists the texts of a file in their order.
///
/// # Errors
/// The first [`SyntaxFault`] of the file.
pub fn outline(text: &str) -> Result<Vec<Outline>, SyntaxFault> {
    let resource = parser::parse(text).map_err(|(_, errors)| syntax_fault(text, &errors))?;
    let mut outlines = Vec::new();
    for entry in &resource.body {
        match entry {
            ast::Entry::Message(message) => {
                let name = message.id.name.to_owned();
                let line = line_of_part(text, message.id.name);
                if let Some(value) = &message.value {
                    outlines.push(outline_of(name.clone(), line, value));
                }
                for attribute in &message.attributes {
                    let name = format!("{name}.{}", attribute.id.name);
                    outlines.push(outline_of(name, line_of_part(text, attribute.id.name), &attribute.value));
                }
            }
            ast::Entry::Term(term) => {
                let line = line_of_part(text, term.id.name);
                outlines.push(outline_of(format!("-{}", term.id.name), line, &term.value));
            }
            _ => {}
        }
    }
    Ok(outlines)
}

pub(crate) fn syntax_fault(text: &str, errors: &[ParserError]) -> SyntaxFault {
    errors.iter().min_by_key(|error| error.pos.start).map_or_else(
        || SyntaxFault { line: 1, reason: "not a valid Fluent file".to_owned() },
        |error| SyntaxFault { line: line_at(text, error.pos.start), reason: error.to_string() },
    )
}

fn line_at(text: &str, offset: usize) -> usize {
    1 + text.as_bytes().iter().take(offset).filter(|&&byte| byte == b'\n').count()
}

/// Line of `part`, a slice of `text`.
fn line_of_part(text: &str, part: &str) -> usize {
    line_at(text, part.as_ptr().addr().saturating_sub(text.as_ptr().addr()))
}

fn outline_of(name: String, line: usize, pattern: &ast::Pattern<&str>) -> Outline {
    let mut outline = Outline {
        name,
        line,
        variables: BTreeSet::new(),
        references: BTreeSet::new(),
        functions: BTreeSet::new(),
        choices: Vec::new(),
        blank: false,
        literal: String::new(),
    };
    outline.read_pattern(pattern);
    outline
}

impl Outline {
    fn read_pattern(&mut self, pattern: &ast::Pattern<&str>) {
        let mut shows_something = false;
        for element in &pattern.elements {
            match element {
                ast::PatternElement::TextElement { value } => {
                    shows_something |= !value.trim().is_empty();
                    self.literal.push_str(value);
                }
                ast::PatternElement::Placeable { expression } => {
                    shows_something = true;
                    self.read_expression(expression);
                }
            }
        }
        self.blank |= !shows_something;
    }

    fn read_expression(&mut self, expression: &ast::Expression<&str>) {
        match expression {
            ast::Expression::Inline(inline) => self.read_inline(inline),
            ast::Expression::Select { selector, variants } => {
                self.read_inline(selector);
                let name = |variant: &ast::Variant<&str>| match variant.key {
                    ast::VariantKey::Identifier { name } => name.to_owned(),
                    ast::VariantKey::NumberLiteral { value } => value.to_owned(),
                };
                self.choices.push(Choice {
                    variable: deciding_variable(selector),
                    variants: variants.iter().map(name).collect(),
                    default: variants.iter().find(|variant| variant.default).map(name).unwrap_or_default(),
                });
                for variant in variants {
                    self.read_pattern(&variant.value);
                }
            }
        }
    }

    fn read_inline(&mut self, inline: &ast::InlineExpression<&str>) {
        match inline {
            ast::InlineExpression::StringLiteral { value } => {
                self.blank |= value.trim().is_empty();
                self.literal.push_str(value);
            }
            ast::InlineExpression::NumberLiteral { .. } => {}
            ast::InlineExpression::FunctionReference { id, arguments } => {
                self.functions.insert(id.name.to_owned());
                self.read_arguments(arguments);
            }
            ast::InlineExpression::MessageReference { id, attribute } => {
                self.references.insert(match attribute {
                    Some(attribute) => format!("{}.{}", id.name, attribute.name),
                    None => id.name.to_owned(),
                });
            }
            ast::InlineExpression::TermReference { id, arguments, .. } => {
                self.references.insert(format!("-{}", id.name));
                if let Some(arguments) = arguments {
                    self.read_arguments(arguments);
                }
            }
            ast::InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.to_owned());
            }
            ast::InlineExpression::Placeable { expression } => self.read_expression(expression),
        }
    }

    /// Named arguments are literals by the syntax, so they name no variable and show no text.
    fn read_arguments(&mut self, arguments: &ast::CallArguments<&str>) {
        for argument in &arguments.positional {
            self.read_inline(argument);
        }
    }
}

fn deciding_variable(selector: &ast::InlineExpression<&str>) -> Option<String> {
    match selector {
        ast::InlineExpression::VariableReference { id } => Some(id.name.to_owned()),
        ast::InlineExpression::FunctionReference { arguments, .. } => {
            arguments.positional.first().and_then(deciding_variable)
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn only(text: &str) -> Outline {
        let mut outlines = outline(text).unwrap();
        assert_eq!(outlines.len(), 1);
        outlines.remove(0)
    }

    #[test]
    fn variables_are_found_in_values_variants_and_function_calls() {
        let found =
            only("key = { $a } { DATE($b, length: \"full\") } { $c ->\n    [one] x { $d }\n   *[other] y\n }\n");
        assert_eq!(found.variables.iter().map(String::as_str).collect::<Vec<_>>(), ["a", "b", "c", "d"]);
        assert_eq!(found.functions.iter().map(String::as_str).collect::<Vec<_>>(), ["DATE"]);
        assert_eq!(
            found.choices,
            [Choice {
                variable: Some("c".to_owned()),
                variants: vec!["one".to_owned(), "other".to_owned()],
                default: "other".to_owned()
            }]
        );
        assert!(!found.blank);
    }

    #[test]
    fn an_attribute_is_a_text_of_its_own_on_its_own_line() {
        let found = outline("# comment\nkey = value\n    .hint = { -term } { other }\n").unwrap();
        assert_eq!(
            found.iter().map(|text| (text.name.as_str(), text.line)).collect::<Vec<_>>(),
            [("key", 2), ("key.hint", 3)]
        );
        assert_eq!(found[1].references.iter().map(String::as_str).collect::<Vec<_>>(), ["-term", "other"]);
    }

    #[test]
    fn a_text_with_nothing_to_show_is_blank() {
        assert!(only("key = { \"\" }\n").blank);
        assert!(only("key = { $n ->\n    [one] { \" \" }\n   *[other] some\n }\n").blank);
        assert!(!only("key = { $n }\n").blank);
    }

    #[test]
    fn a_fault_is_named_with_its_line() {
        let fault = outline("good = yes\n\nbad = { $open\n").unwrap_err();
        assert_eq!(fault.line, 4);
        assert!(fault.reason.contains("Expected a token"), "{}", fault.reason);
    }
}

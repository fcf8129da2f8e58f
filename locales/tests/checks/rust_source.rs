//! The string literals of a Rust (or RON) source, without its comments.

/// A string or character literal.
#[derive(Debug, PartialEq, Eq)]
pub struct Literal {
    /// Line on which it begins, from 1.
    pub line: usize,
    /// Content, with `\u{…}` decoded.
    pub text: String,
    /// Whether it stands in an item marked `#[cfg(test)]`.
    pub in_test: bool,
}

/// Finds all literals.
pub fn literals(source: &str) -> Vec<Literal> {
    let mut reader = Reader { chars: source.chars().collect(), at: 0, line: 1 };
    let mut found = Vec::new();
    let mut depth = 0_usize;
    // `#[cfg(test)]` was read and its item has not begun; then the depth at which that item ends.
    let mut marked = false;
    let mut test_depth: Option<usize> = None;
    let mut previous = ' ';

    while let Some(next) = reader.peek(0) {
        let in_test = marked || test_depth.is_some();
        let in_name = previous.is_alphanumeric() || previous == '_';
        if reader.skip_comment() {
            previous = ' ';
            continue;
        }
        if reader.starts_with("#[cfg(test)]") {
            marked = true;
        }
        let line = reader.line;
        let text = match next {
            '"' => Some(reader.quoted()),
            'r' if !in_name || matches!(previous, 'b' | 'c') => reader.raw(),
            '\'' => reader.character(),
            _ => None,
        };
        if let Some(text) = text {
            found.push(Literal { line, text, in_test });
            previous = ' ';
            continue;
        }
        match next {
            '{' => {
                if std::mem::take(&mut marked) && test_depth.is_none() {
                    test_depth = Some(depth);
                }
                depth += 1;
            }
            '}' => {
                depth = depth.saturating_sub(1);
                if test_depth == Some(depth) {
                    test_depth = None;
                }
            }
            ';' => marked = false,
            _ => {}
        }
        previous = next;
        reader.advance();
    }
    found
}

struct Reader {
    chars: Vec<char>,
    at: usize,
    line: usize,
}

impl Reader {
    fn peek(&self, ahead: usize) -> Option<char> {
        self.chars.get(self.at + ahead).copied()
    }

    fn advance(&mut self) -> Option<char> {
        let next = self.peek(0)?;
        self.at += 1;
        self.line += usize::from(next == '\n');
        Some(next)
    }

    fn starts_with(&self, text: &str) -> bool {
        text.chars().enumerate().all(|(ahead, wanted)| self.peek(ahead) == Some(wanted))
    }

    fn skip_comment(&mut self) -> bool {
        if self.starts_with("//") {
            while self.peek(0).is_some_and(|next| next != '\n') {
                self.advance();
            }
            return true;
        }
        if !self.starts_with("/*") {
            return false;
        }
        let mut open = 0_usize;
        loop {
            if self.starts_with("/*") {
                open += 1;
                self.advance();
            } else if self.starts_with("*/") {
                open -= 1;
                self.advance();
            }
            if self.advance().is_none() || open == 0 {
                return true;
            }
        }
    }

    /// A literal between double quotes, with escapes.
    fn quoted(&mut self) -> String {
        self.advance();
        let mut text = String::new();
        while let Some(next) = self.advance() {
            match next {
                '"' => break,
                '\\' => self.escape(&mut text),
                _ => text.push(next),
            }
        }
        text
    }

    /// What follows a backslash.
    fn escape(&mut self, text: &mut String) {
        match self.advance() {
            Some('u') if self.peek(0) == Some('{') => {
                self.advance();
                let mut digits = String::new();
                while let Some(digit) = self.advance().filter(|&digit| digit != '}') {
                    digits.push(digit);
                }
                text.extend(u32::from_str_radix(&digits, 16).ok().and_then(char::from_u32));
            }
            Some('\n') => {
                while self.peek(0).is_some_and(char::is_whitespace) {
                    self.advance();
                }
            }
            Some('n' | 'r' | 't') => text.push(' '),
            Some(other) => text.push(other),
            None => {}
        }
    }

    /// A raw literal such as `r#"…"#`; `None`, without moving, if there is none here.
    fn raw(&mut self) -> Option<String> {
        let hashes = self.chars[self.at + 1..].iter().take_while(|&&next| next == '#').count();
        if self.peek(1 + hashes) != Some('"') {
            return None;
        }
        for _ in 0..hashes + 2 {
            self.advance();
        }
        let end = format!("\"{}", "#".repeat(hashes));
        let mut text = String::new();
        while !self.starts_with(&end) {
            text.push(self.advance()?);
        }
        for _ in 0..=hashes {
            self.advance();
        }
        Some(text)
    }

    /// A character literal; `None`, without moving, if the quote begins a lifetime.
    fn character(&mut self) -> Option<String> {
        let mut text = String::new();
        if self.peek(1) == Some('\\') {
            self.advance();
            self.advance();
            self.escape(&mut text);
            self.advance();
            return Some(text);
        }
        if self.peek(2) != Some('\'') {
            return None;
        }
        self.advance();
        text.extend(self.advance());
        self.advance();
        Some(text)
    }
}

#[test]
fn strings_of_every_kind_are_found_and_comments_are_not() {
    let source = r##"
// "comment" 'c'
/* "outer" /* "inner" */ "still" */
fn f<'a>(x: &'a str) -> char { let r = r#"raw "quoted" text"#; g("one\u{4e2d}\"two", b"bytes", '中', '\''); '"' }
"##;
    let texts: Vec<String> = literals(source).into_iter().map(|literal| literal.text).collect();
    assert_eq!(texts, ["raw \"quoted\" text", "one中\"two", "bytes", "中", "'", "\""]);
}

#[test]
fn literals_know_their_line_and_whether_they_are_tests() {
    let source = "const A: &str = \"a\";\n#[cfg(test)]\nmod tests {\n    fn f() { g(\"b\"); }\n}\nconst C: &str = \"c\";\n#[cfg(test)]\nuse x::y;\nconst D: &str = \"d\";\n";
    let found: Vec<(usize, String, bool)> =
        literals(source).into_iter().map(|literal| (literal.line, literal.text, literal.in_test)).collect();
    let expected = [(1, "a", false), (4, "b", true), (6, "c", false), (9, "d", false)];
    assert_eq!(found, expected.map(|(line, text, in_test)| (line, text.to_owned(), in_test)));
}

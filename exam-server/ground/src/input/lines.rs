/// Longest line kept, bytes; NMEA allows 82, vendors and candump stay far below this.
const LONGEST: usize = 512;

/// Cuts a byte stream into lines, however it arrives. Overlong lines are dropped whole.
#[derive(Debug, Clone, Default)]
pub(crate) struct Lines {
    partial: Vec<u8>,
    overlong: bool,
    started: i64,
}

/// A line and the time at which its first byte arrived.
pub(crate) struct Line {
    pub(crate) at: i64,
    /// `None` for a line that was too long to keep.
    pub(crate) bytes: Option<Vec<u8>>,
}

impl Lines {
    /// Takes bytes that arrived at `at` and gives every line they complete.
    pub(crate) fn push(&mut self, at: i64, bytes: &[u8]) -> Vec<Line> {
        let mut lines = Vec::new();
        for &byte in bytes {
            if byte == b'\n' || byte == b'\r' {
                if self.overlong {
                    lines.push(Line { at: self.started, bytes: None });
                } else if !self.partial.is_empty() {
                    lines.push(Line { at: self.started, bytes: Some(std::mem::take(&mut self.partial)) });
                }
                self.partial.clear();
                self.overlong = false;
                continue;
            }
            if self.partial.is_empty() && !self.overlong {
                self.started = at;
            }
            if self.partial.len() >= LONGEST {
                self.partial.clear();
                self.overlong = true;
            } else if !self.overlong {
                self.partial.push(byte);
            }
        }
        lines
    }
}

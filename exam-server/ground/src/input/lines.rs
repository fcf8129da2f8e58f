/// Longest line kept, bytes; NMEA allows 82, vendors and candump stay far below this.
const LONGEST: usize = 512;

/// Cuts a byte stream into lines, however it arrives. Overlong lines are dropped whole.
#[derive(Debug, Clone, Default)]
pub(crate) struct Lines {
    partial: Vec<u8>,
    overlong: bool,
    started: i64,
}

impl Lines {
    /// Takes bytes that arrived at `at` and hands on every line they complete, with the time at which its first byte
    /// arrived; `None` for a line that was too long to keep.
    pub(crate) fn push(&mut self, at: i64, bytes: &[u8], mut take: impl FnMut(i64, Option<&[u8]>)) {
        let mut rest = bytes;
        while let Some(end) = rest.iter().position(|byte| matches!(byte, b'\n' | b'\r')) {
            let (line, tail) = rest.split_at(end);
            rest = &tail[1..];
            if self.partial.is_empty() && !self.overlong {
                if !line.is_empty() {
                    take(at, (line.len() <= LONGEST).then_some(line));
                }
                continue;
            }
            self.keep(at, line);
            take(self.started, (!self.overlong).then_some(&self.partial));
            self.partial.clear();
            self.overlong = false;
        }
        if !rest.is_empty() {
            self.keep(at, rest);
        }
    }

    fn keep(&mut self, at: i64, bytes: &[u8]) {
        if self.partial.is_empty() && !self.overlong {
            self.started = at;
        }
        if self.overlong || self.partial.len() + bytes.len() > LONGEST {
            self.partial.clear();
            self.overlong = true;
        } else {
            self.partial.extend_from_slice(bytes);
        }
    }
}

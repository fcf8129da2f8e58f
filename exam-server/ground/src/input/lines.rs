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
        while let Some(end) = line_end(rest) {
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

/// Where the next line end is.
fn line_end(bytes: &[u8]) -> Option<usize> {
    /// This value in each byte of a word.
    const fn each(byte: u8) -> u64 {
        u64::from_ne_bytes([byte; 8])
    }
    // Words whose bytes all lie above line ends are passed over whole: a byte below borrows from its highest bit.
    let (words, _) = bytes.as_chunks::<8>();
    let above = |word: &&[u8; 8]| {
        let word = u64::from_ne_bytes(**word);
        word.wrapping_sub(each(b'\r' + 1)) & !word & each(0x80) == 0
    };
    let passed = words.iter().take_while(above).count() * 8;
    let end = bytes[passed..].iter().position(|byte| matches!(byte, b'\n' | b'\r'))?;
    Some(passed + end)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_line_end_is_found_wherever_it_stands() {
        for length in 0..40 {
            for end in 0..length {
                for (byte, other) in [(b'\n', b'\r'), (b'\r', b'\n')] {
                    let mut line = vec![b'A'; length];
                    line[end] = byte;
                    line[length - 1] = if end == length - 1 { byte } else { other };
                    // Neither tabs nor bytes beyond ASCII end a line.
                    line[..end].iter_mut().step_by(3).for_each(|byte| *byte = b'\t');
                    line[..end].iter_mut().step_by(5).for_each(|byte| *byte = 0xC3);
                    assert_eq!(line_end(&line), Some(end), "{line:?}");
                }
            }
            assert_eq!(line_end(&vec![b'A'; length]), None);
        }
    }
}

use std::num::NonZeroU32;

/// Which part of a long list is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Page {
    /// From 1.
    pub number: u32,
    /// Rows of a page.
    pub size: NonZeroU32,
    /// Rows of the whole list.
    pub total: i64,
}

impl Page {
    /// The page asked for in the query, or the first.
    pub fn asked(number: Option<&str>, size: NonZeroU32) -> Self {
        let number = number.and_then(|text| text.parse().ok()).filter(|number| *number > 0).unwrap_or(1);
        Self { number, size, total: 0 }
    }

    /// The same page, now that the length of the list is known.
    #[must_use]
    pub const fn of(mut self, total: i64) -> Self {
        self.total = total;
        self
    }

    /// Rows before the page.
    pub fn offset(self) -> i64 {
        i64::from(self.number - 1) * self.limit()
    }

    /// Rows of a page.
    pub fn limit(self) -> i64 {
        i64::from(self.size.get())
    }

    /// How many pages there are, at least one.
    pub fn pages(self) -> i64 {
        (self.total.max(1) + self.limit() - 1) / self.limit()
    }

    /// The page before.
    pub fn before(self) -> Option<u32> {
        (self.number > 1).then(|| self.number - 1)
    }

    /// The page after.
    pub fn after(self) -> Option<u32> {
        (i64::from(self.number) < self.pages()).then(|| self.number + 1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(asked: &str, total: i64) -> Page {
        Page::asked(Some(asked), NonZeroU32::new(20).expect("not zero")).of(total)
    }

    #[test]
    fn a_full_last_page_has_none_after_it() {
        assert_eq!((page("2", 40).offset(), page("2", 40).after(), page("2", 40).before()), (20, None, Some(1)));
        assert_eq!(page("2", 41).after(), Some(3));
    }

    #[test]
    fn nonsense_asks_for_the_first_page() {
        for asked in ["0", "-1", "x", ""] {
            assert_eq!(page(asked, 5).number, 1);
        }
        assert_eq!(page("1", 0).pages(), 1);
    }
}

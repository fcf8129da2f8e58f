//! How a past candidate did: one question after the other, with the regulation's figures.

use protocol::exam::ChapterScore;

use super::chance::Chance;

/// The figures of the test.
#[derive(Debug, Clone)]
pub(super) struct Test {
    /// Chapters and their questions.
    pub chapters: Vec<(String, u32)>,
    pub points_each: u16,
    pub total: u16,
    pub pass_mark: u16,
    pub early_end: bool,
    pub attempts: i64,
}

/// What came out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Outcome {
    pub score: u16,
    pub passed: bool,
    pub unanswered: u16,
    pub chapters: Vec<ChapterScore>,
}

impl Test {
    /// Sits the test with a chance of `right` for each question. Where the regulation ends a test that can no
    /// longer be passed, the remaining questions stay unanswered.
    pub fn sit(&self, chance: &mut Chance, right: f64) -> Outcome {
        let mut order: Vec<usize> = self
            .chapters
            .iter()
            .enumerate()
            .flat_map(|(chapter, (_, questions))| {
                std::iter::repeat_n(chapter, usize::try_from(*questions).unwrap_or(0))
            })
            .collect();
        chance.shuffle(&mut order);
        let mut chapters: Vec<ChapterScore> = self
            .chapters
            .iter()
            .map(|(chapter, questions)| ChapterScore {
                chapter: chapter.clone(),
                questions: u16::try_from(*questions).unwrap_or(u16::MAX),
                right: 0,
            })
            .collect();
        let (mut score, mut lost, mut unanswered) = (0, 0, 0);
        for chapter in order {
            if self.early_end && self.total - lost < self.pass_mark {
                unanswered += 1;
            } else if chance.happens(right) {
                score += self.points_each;
                chapters[chapter].right += 1;
            } else {
                lost += self.points_each;
            }
        }
        Outcome { score, passed: score >= self.pass_mark, unanswered, chapters }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn test(early_end: bool) -> Test {
        let chapters = vec![("a".to_owned(), 40), ("b".to_owned(), 60)];
        Test { chapters, points_each: 1, total: 100, pass_mark: 90, early_end, attempts: 2 }
    }

    #[test]
    fn the_score_is_the_sum_of_the_chapters() {
        for seed in 0..50 {
            let outcome = test(false).sit(&mut Chance::new(seed), 0.9);
            let right: u16 = outcome.chapters.iter().map(|chapter| chapter.right).sum();
            assert_eq!((outcome.score, outcome.unanswered), (right, 0));
            assert_eq!(outcome.passed, right >= 90);
        }
    }

    #[test]
    fn a_lost_test_ends_with_the_eleventh_wrong_answer_where_the_regulation_says_so() {
        let outcome = test(true).sit(&mut Chance::new(3), 0.5);
        assert!(!outcome.passed);
        assert_eq!(u32::from(outcome.score) + 11 + u32::from(outcome.unanswered), 100);
    }
}

//! Chance that can be repeated: ChaCha20, unbiased numbers below a bound, and shuffles.
//!
//! # For another implementation
//! The key of ChaCha20 (20 rounds, as Bernstein defined it: 64-bit block counter from 0, 64-bit nonce 0) is
//! the seed. The key stream is read as a row of unsigned 64-bit numbers, eight bytes each, least
//! significant byte first; nothing is skipped.

use rand::rngs::ChaCha20Rng;
use rand::{Rng, SeedableRng};

/// A stream of chance that depends on nothing but its seed.
pub(crate) struct Chance(ChaCha20Rng);

impl Chance {
    pub(crate) fn new(seed: [u8; 32]) -> Self {
        Self(ChaCha20Rng::from_seed(seed))
    }

    fn next(&mut self) -> u64 {
        self.0.next_u64()
    }

    /// A number below `bound`, each as likely as the next.
    ///
    /// Numbers from the incomplete last stretch, `2^64 - (2^64 mod bound)` and above, are thrown away; the
    /// rest is taken modulo `bound`. A bound of 1 takes a number from the stream all the same.
    pub(crate) fn below(&mut self, bound: u64) -> u64 {
        assert!(bound > 0, "there is no number below zero");
        let stretch = (u64::MAX % bound + 1) % bound;
        loop {
            let number = self.next();
            if number <= u64::MAX - stretch {
                return number % bound;
            }
        }
    }

    /// Fisher-Yates: for `i` from the last index down to 1, swaps `i` with `below(i + 1)`.
    pub(crate) fn shuffle<T>(&mut self, list: &mut [T]) {
        for i in (1..list.len()).rev() {
            let below = self.below(i as u64 + 1);
            // The number is at most `i`, which is an index.
            list.swap(i, usize::try_from(below).unwrap_or(i));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn counting_seed() -> [u8; 32] {
        std::array::from_fn(|index| u8::try_from(index).expect("32 is small"))
    }

    #[test]
    fn the_stream_is_the_published_key_stream_of_chacha20() {
        // RFC 8439, appendix A.1, test vector 1: key, nonce and counter all zero.
        assert_eq!(Chance::new([0; 32]).next(), 0x903d_f1a0_ade0_b876);
    }

    /// Figures from an independent implementation; 31 to 33 lie on both sides of four blocks.
    #[test]
    fn numbers_come_in_the_order_of_the_key_stream() {
        let mut chance = Chance::new(counting_seed());
        let numbers: Vec<u64> = (0..101).map(|_| chance.next()).collect();
        let golden = [
            (0, 0x6a19_c5d9_7d2b_fd39),
            (1, 0x494a_dcb8_7703_bd8d),
            (7, 0x0c41_5b48_a062_27c2),
            (8, 0xd1a6_e6ad_3142_b818),
            (31, 0x2c3b_aee4_a81c_d806),
            (32, 0x438c_5827_18a1_dbff),
            (33, 0x8fbe_56c9_ea34_548f),
            (100, 0xc15a_bad1_866a_87e7),
        ];
        for (index, number) in golden {
            assert_eq!(numbers[index], number, "number {index}");
        }
    }

    #[test]
    fn bounded_numbers_match_an_independent_implementation() {
        let mut chance = Chance::new(counting_seed());
        let bounds = [1, 2, 3, 10, 100, 1000, (1 << 63) + 1, 7];
        let numbers = bounds.map(|bound| chance.below(bound));
        assert_eq!(numbers, [0, 1, 2, 0, 7, 711, 3_288_744_496_421_241_381, 1]);
    }

    #[test]
    fn a_shuffle_matches_an_independent_implementation() {
        let mut list: Vec<u32> = (0..10).collect();
        Chance::new(counting_seed()).shuffle(&mut list);
        assert_eq!(list, [6, 0, 8, 4, 1, 5, 9, 2, 7, 3]);
    }

    #[test]
    fn every_order_of_four_options_comes_about_equally_often() {
        let mut chance = Chance::new([7; 32]);
        let mut counts = std::collections::BTreeMap::new();
        for _ in 0..24_000 {
            let mut list = [0, 1, 2, 3];
            chance.shuffle(&mut list);
            *counts.entry(list).or_insert(0) += 1;
        }
        assert_eq!(counts.len(), 24);
        // Standard deviation of each count is about 31.
        assert!(counts.values().all(|count| (850..1150).contains(count)), "{counts:?}");
    }
}

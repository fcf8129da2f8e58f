//! Random draws that anybody can repeat: which examiner holds which session, which
//! candidate goes to which group, which route is driven.
//!
//! # Procedure
//! 1. Before the day, 32 random bytes (the seed) are made and sealed: only their commitment,
//!    SHA-256 of the fields tag `kaochang/draw-seed/1` and seed, goes into the log.
//! 2. On the day, entries, places and forbidden pairs are fixed and the seed is opened.
//! 3. The generator is ChaCha20 (20 rounds, 64-bit block counter from 0, stream 0), its key
//!    the SHA-256 of the fields tag `kaochang/draw/1`, purpose and seed. A 64-bit number is two successive
//!    32-bit words of the key stream, the first one low.
//! 4. A number below `n` is the next 64-bit number modulo `n`; numbers of 2^64 - (2^64 mod n)
//!    and above are skipped, so that none is likelier than another.
//! 5. The entries, sorted by their bytes, are shuffled: for `i` from last to 1, entry `i` is exchanged
//!    with entry `j`, `j` a number below `i + 1`. Place `k` gets entry `k` of the shuffled list.
//! 6. If a place got an entry that is forbidden to it, the sorted list is shuffled anew with the numbers that
//!    follow, up to [`SHUFFLES`] times. So every allowed assignment is equally likely.
//! 7. If none of them was allowed, the last shuffle decides the order in which an assignment is searched
//!    for (augmenting paths, places in order, entries in shuffled order). This finds one whenever
//!    there is one.

use std::collections::BTreeSet;

use rand::rngs::ChaCha20Rng;
use rand::{Rng, SeedableRng};
use serde::{Deserialize, Serialize};

use crate::Digest;
use crate::canonical::Fields;

/// Shuffles that are tried before an assignment is searched for.
pub const SHUFFLES: u32 = 1_000;

/// A draw with all that decides it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Draw {
    /// What is drawn, so that one seed serves several draws: `examiners/<session>`.
    pub purpose: String,
    /// Sealed before the entries were known.
    pub seed_commitment: Digest,
    /// Opened on the day.
    pub seed: Digest,
    /// Who or what may be drawn: ids, sorted by their bytes, none twice.
    pub entries: Vec<String>,
    /// What they are drawn for, in order, none twice.
    pub places: Vec<String>,
    /// Pairs that must not come together.
    pub forbidden: Vec<Forbidden>,
}

/// An entry that a place must not get: a relative, an own interest, the same as last time.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Forbidden {
    /// The entry.
    pub entry: String,
    /// The place.
    pub place: String,
}

/// What came out for one place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Assignment {
    /// The place.
    pub place: String,
    /// The entry that was drawn for it.
    pub entry: String,
}

/// Why a draw cannot be held.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum DrawError {
    /// The seed is not the sealed one.
    #[error("the seed is not the one that was sealed")]
    WrongSeed,
    /// Entries are not sorted, or one stands twice.
    #[error("entries are not sorted or {0:?} stands twice")]
    Unsorted(String),
    /// A place stands twice.
    #[error("the place {0:?} stands twice")]
    TwicePlaced(String),
    /// No assignment keeps all constraints.
    #[error("no assignment keeps all constraints")]
    Impossible,
}

/// The commitment that is published before the draw.
pub fn seal(seed: Digest) -> Digest {
    Fields::new("kaochang/draw-seed/1").digest(seed).hash()
}

/// A number below `n`, each equally likely; `n` is at least 1.
pub fn below(rng: &mut impl Rng, n: u64) -> u64 {
    // 2^64 mod n, without 128-bit numbers.
    let surplus = (u64::MAX % n + 1) % n;
    loop {
        let number = rng.next_u64();
        if number <= u64::MAX - surplus {
            return number % n;
        }
    }
}

/// Shuffles in place as step 5 describes.
pub fn shuffle<T>(rng: &mut impl Rng, items: &mut [T]) {
    for i in (1..items.len()).rev() {
        let j = below(rng, i as u64 + 1);
        items.swap(i, usize::try_from(j).expect("j <= i"));
    }
}

impl Draw {
    /// Holds the draw: one entry for each place, in the order of the places.
    ///
    /// # Errors
    /// [`DrawError`]
    pub fn run(&self) -> Result<Vec<Assignment>, DrawError> {
        self.check()?;
        let mut rng = self.generator();
        let sorted: Vec<usize> = (0..self.entries.len()).collect();
        let forbidden: BTreeSet<(&str, &str)> =
            self.forbidden.iter().map(|pair| (pair.entry.as_str(), pair.place.as_str())).collect();
        let allowed = |place: usize, entry: usize| !forbidden.contains(&(&*self.entries[entry], &*self.places[place]));

        let mut order = sorted.clone();
        for _ in 0..SHUFFLES {
            order.clone_from(&sorted);
            shuffle(&mut rng, &mut order);
            if order.iter().take(self.places.len()).enumerate().all(|(place, entry)| allowed(place, *entry)) {
                return Ok(self.named(&order));
            }
        }
        let found = search(self.places.len(), &order, &allowed).ok_or(DrawError::Impossible)?;
        Ok(self.named(&found))
    }

    fn check(&self) -> Result<(), DrawError> {
        if seal(self.seed) != self.seed_commitment {
            return Err(DrawError::WrongSeed);
        }
        if let Some(pair) = self.entries.windows(2).find(|pair| pair[0] >= pair[1]) {
            return Err(DrawError::Unsorted(pair[1].clone()));
        }
        let mut seen = BTreeSet::new();
        if let Some(place) = self.places.iter().find(|place| !seen.insert(*place)) {
            return Err(DrawError::TwicePlaced(place.clone()));
        }
        if self.places.len() > self.entries.len() {
            return Err(DrawError::Impossible);
        }
        Ok(())
    }

    fn generator(&self) -> ChaCha20Rng {
        let key = Fields::new("kaochang/draw/1").text(&self.purpose).digest(self.seed).hash();
        ChaCha20Rng::from_seed(key.0)
    }

    fn named(&self, entries: &[usize]) -> Vec<Assignment> {
        let pairs = self.places.iter().zip(entries);
        pairs.map(|(place, entry)| Assignment { place: place.clone(), entry: self.entries[*entry].clone() }).collect()
    }
}

/// An allowed entry for each place, by augmenting paths; `None` when there is none.
fn search(places: usize, order: &[usize], allowed: &impl Fn(usize, usize) -> bool) -> Option<Vec<usize>> {
    let mut holder: Vec<Option<usize>> = vec![None; order.len()];
    for place in 0..places {
        let mut tried = vec![false; order.len()];
        if !augment(place, order, allowed, &mut holder, &mut tried) {
            return None;
        }
    }
    let mut entries = vec![0; places];
    for (index, place) in holder.iter().enumerate() {
        if let Some(place) = place {
            entries[*place] = order[index];
        }
    }
    Some(entries)
}

fn augment(
    place: usize,
    order: &[usize],
    allowed: &impl Fn(usize, usize) -> bool,
    holder: &mut [Option<usize>],
    tried: &mut [bool],
) -> bool {
    for index in 0..order.len() {
        if tried[index] || !allowed(place, order[index]) {
            continue;
        }
        tried[index] = true;
        let free = match holder[index] {
            None => true,
            Some(other) => augment(other, order, allowed, holder, tried),
        };
        if free {
            holder[index] = Some(place);
            return true;
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    fn draw(seed: u8, entries: &[&str], places: &[&str]) -> Draw {
        let seed = Digest([seed; 32]);
        Draw {
            purpose: "examiners/test".into(),
            seed_commitment: seal(seed),
            seed,
            entries: entries.iter().map(ToString::to_string).collect(),
            places: places.iter().map(ToString::to_string).collect(),
            forbidden: Vec::new(),
        }
    }

    fn forbid(entry: &str, place: &str) -> Forbidden {
        Forbidden { entry: entry.into(), place: place.into() }
    }

    fn outcome(draw: &Draw) -> String {
        let assignments = draw.run().expect("possible");
        assignments.iter().map(|one| format!("{}={}", one.place, one.entry)).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn the_generator_is_plain_chacha20() {
        // First key stream words for the all-zero key and nonce (RFC 8439, appendix A.1, vector 1).
        let mut rng = ChaCha20Rng::from_seed([0; 32]);
        assert_eq!(rng.next_u64(), u64::from_le_bytes([0x76, 0xb8, 0xe0, 0xad, 0xa0, 0xf1, 0x3d, 0x90]));
        assert_eq!(rng.next_u64(), u64::from_le_bytes([0x40, 0x5d, 0x6a, 0xe5, 0x53, 0x86, 0xbd, 0x28]));
    }

    // Made with a Python program that follows steps 1 to 5 with its own ChaCha20.
    #[test]
    fn the_outcome_of_a_seed_is_the_recorded_one() {
        let examiners = ["e01", "e02", "e03", "e04", "e05", "e06", "e07"];
        assert_eq!(outcome(&draw(1, &examiners, &["1", "2", "3"])), "1=e07 2=e03 3=e06");
        assert_eq!(outcome(&draw(2, &examiners, &["1", "2", "3"])), "1=e04 2=e02 3=e05");
        assert_eq!(
            seal(Digest([1; 32])).to_string(),
            "73d90a691422d045ab559b22f610d6598b1ebeb320bb63fa84758525be391f43"
        );
    }

    #[test]
    fn another_purpose_gives_another_outcome_from_the_same_seed() {
        let entries: Vec<String> = (10..60).map(|number| number.to_string()).collect();
        let names: Vec<&str> = entries.iter().map(String::as_str).collect();
        let one = draw(1, &names, &["a", "b", "c"]);
        let two = Draw { purpose: "routes/test".into(), ..one.clone() };
        assert_ne!(one.run(), two.run());
    }

    #[test]
    fn each_allowed_assignment_is_equally_likely() {
        let mut counts = BTreeMap::<String, u32>::new();
        for number in 0..9_000_u32 {
            let seed = Digest::of(&number.to_be_bytes());
            let mut one = draw(0, &["a", "b", "c"], &["1", "2", "3"]);
            (one.seed, one.seed_commitment) = (seed, seal(seed));
            one.forbidden = vec![forbid("a", "1")];
            *counts.entry(outcome(&one)).or_default() += 1;
        }
        // 4 of the 6 permutations; 2250 expected, standard deviation 41.
        assert_eq!(counts.len(), 4, "{counts:?}");
        assert!(counts.values().all(|count| count.abs_diff(2_250) < 165), "{counts:?}");
    }

    #[test]
    fn a_needle_of_an_assignment_is_still_found() {
        // Each of 12 places may only get one of the entries: 1 in 479 001 600.
        let entries: Vec<String> = (10..22).map(|number| number.to_string()).collect();
        let names: Vec<&str> = entries.iter().map(String::as_str).collect();
        let places: Vec<String> = (10..22).map(|number| format!("p{number}")).collect();
        let place_names: Vec<&str> = places.iter().map(String::as_str).collect();
        let mut one = draw(3, &names, &place_names);
        for entry in &names {
            one.forbidden
                .extend(names.iter().filter(|other| *other != entry).map(|other| forbid(entry, &format!("p{other}"))));
        }
        assert!(one.run().expect("possible").iter().all(|pair| pair.place == format!("p{}", pair.entry)));
        one.forbidden.push(forbid("10", "p10"));
        assert_eq!(one.run(), Err(DrawError::Impossible));
    }

    #[test]
    fn a_draw_is_refused_when_its_inputs_were_tampered_with() {
        let sound = draw(1, &["a", "b"], &["1"]);
        assert_eq!(Draw { seed: Digest([2; 32]), ..sound.clone() }.run(), Err(DrawError::WrongSeed));
        assert_eq!(draw(1, &["b", "a"], &["1"]).run(), Err(DrawError::Unsorted("a".into())));
        assert_eq!(draw(1, &["a", "a"], &["1"]).run(), Err(DrawError::Unsorted("a".into())));
        assert_eq!(draw(1, &["a", "b"], &["1", "1"]).run(), Err(DrawError::TwicePlaced("1".into())));
        assert_eq!(draw(1, &["a"], &["1", "2"]).run(), Err(DrawError::Impossible));
        assert_eq!(draw(1, &[], &[]).run(), Ok(Vec::new()));
    }

    #[test]
    fn numbers_below_n_skip_the_surplus() {
        struct Fixed(Vec<u64>);
        impl rand::TryRng for Fixed {
            type Error = std::convert::Infallible;
            fn try_next_u32(&mut self) -> Result<u32, Self::Error> {
                unreachable!("only 64-bit numbers are drawn")
            }
            fn try_next_u64(&mut self) -> Result<u64, Self::Error> {
                Ok(self.0.remove(0))
            }
            fn try_fill_bytes(&mut self, _: &mut [u8]) -> Result<(), Self::Error> {
                unreachable!("only 64-bit numbers are drawn")
            }
        }
        // 2^64 mod 10 is 6: the last six numbers are skipped.
        let first_skipped = u64::MAX - 5;
        assert_eq!(below(&mut Fixed(vec![u64::MAX, first_skipped, 23]), 10), 3);
        assert_eq!(below(&mut Fixed(vec![first_skipped - 1]), 10), (first_skipped - 1) % 10);
        assert_eq!(below(&mut Fixed(vec![u64::MAX]), 16), 15);
    }
}

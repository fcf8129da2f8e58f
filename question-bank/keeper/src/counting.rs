//! Measures item statistics over many responses.

use std::time::Instant;

use protocol::Language;
use question_bank::statistics::{Answered, FirstPass, SecondPass, Sitting};
use rand::rngs::ChaCha20Rng;
use rand::{Rng, SeedableRng};

/// Items of the made-up bank, and questions on one paper.
const ITEMS: usize = 3_000;
const QUESTIONS: usize = 100;
/// Normal deviate of a 95 % interval.
const Z: f64 = 1.959_963_984_540_054;

/// Makes up papers one by one, twice the same, and counts them in both passes.
pub fn bench(responses: u64) {
    let papers = responses.div_ceil(QUESTIONS as u64);
    let start = Instant::now();
    let mut first = FirstPass::new(ITEMS);
    for_each_sitting(papers, |sitting| first.add(sitting));
    let early = resident_kilobytes();
    let mut second = SecondPass::new(&first);
    for_each_sitting(papers, |sitting| second.add(sitting));
    let report = second.report(Z);
    let seconds = start.elapsed().as_secs_f64();
    let counted: u64 = report.iter().map(|item| item.responses).sum();
    let figures = serde_json::json!({
        "items": ITEMS, "responses": counted, "seconds": seconds,
        "resident_kilobytes_after_first_pass": early, "resident_kilobytes_at_end": resident_kilobytes(),
    });
    println!("{figures}");
}

fn for_each_sitting(papers: u64, mut use_sitting: impl FnMut(&Sitting)) {
    let mut chance = ChaCha20Rng::from_seed([0; 32]);
    for paper in 0..papers {
        let language = Language::ALL[usize::try_from(paper % 7).unwrap_or(0)];
        let answers = (0..QUESTIONS)
            .map(|question| {
                let word = chance.next_u32();
                // Thirty items for each question, the later ones harder.
                let item = question * (ITEMS / QUESTIONS) + (word % 30) as usize;
                let option = if (word >> 8) % 100 < 95 - word % 30 { 0 } else { 1 + (word >> 16) % 3 };
                Answered {
                    item,
                    score: if option == 0 { 1.0 } else { 0.0 },
                    chosen: 1 << option,
                    millis: Some(5_000 + (word >> 18)),
                }
            })
            .collect();
        use_sitting(&Sitting { language, answers });
    }
}

/// Memory this process has in use, where the system tells.
fn resident_kilobytes() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"))?;
    line.trim().trim_end_matches("kB").trim().parse().ok()
}

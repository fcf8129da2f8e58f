//! Measures what an office waits for: papers, loading and checking, statistics.

use std::path::Path;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};
use jiff::civil::Date;
use protocol::Language;
use question_bank::check::check;
use question_bank::statistics::{Answered, FirstPass, SecondPass, Sitting};
use question_bank::{
    Bank, Blueprint, Chapter, Exclusions, Item, ItemId, Paper, Request, SOURCE, Seed, assemble, layout,
};
use rand::rngs::ChaCha20Rng;
use rand::{Rng, SeedableRng};
use serde::Serialize;

use crate::files;

/// Seats in the room that is measured, and how many to a row: a candidate sees the seat to the left and, in the row before,
/// the one straight ahead.
const SEATS: usize = 100;
const ROW: usize = 10;
/// Items of the made-up bank whose statistics are counted, and questions on one of its papers.
const ITEMS: usize = 3_000;
const QUESTIONS: usize = 100;
/// Normal deviate of a 95 % interval.
const Z: f64 = 1.959_963_984_540_054;

/// What to measure.
#[derive(clap::Args)]
pub struct Bench {
    /// Prints JSON and nothing else.
    #[arg(long)]
    json: bool,
    /// The blueprint of the papers.
    #[arg(long, default_value = "car")]
    blueprint: String,
    /// Day of the examination.
    #[arg(long, default_value = "2026-01-01")]
    day: Date,
    /// How long papers are drawn, singly and for rooms.
    #[arg(long, default_value_t = 3)]
    seconds: u64,
    /// Sizes of banks to load and check.
    #[arg(long, value_delimiter = ',', default_value = "3000,30000")]
    items: Vec<usize>,
    /// Numbers of responses to count, rising.
    #[arg(long, value_delimiter = ',', default_value = "1000000,10000000")]
    responses: Vec<u64>,
}

/// All figures.
#[derive(Serialize)]
struct Figures {
    /// Whether the program was built without debug assertions.
    release: bool,
    statistics: Vec<Counting>,
    papers: Papers,
    banks: Vec<Size>,
}

#[derive(Serialize)]
struct Papers {
    blueprint: String,
    items: usize,
    single_per_second: f64,
    room_seats: usize,
    room_per_second: f64,
    neighbour_cap: u32,
    most_shared_with_one_neighbour: u32,
    earlier_cap: u32,
    most_from_earlier: u32,
}

#[derive(Serialize)]
struct Size {
    items: usize,
    bytes: u64,
    load_seconds: f64,
    check_seconds: f64,
    findings: usize,
}

#[derive(Serialize)]
struct Counting {
    responses: u64,
    items: usize,
    seconds: f64,
    /// The most memory the process has had in use so far, where the system tells.
    peak_kilobytes: Option<u64>,
}

/// Measures everything on one core. Statistics come first, before anything large is in memory.
pub fn bench(folder: &Path, assets: Option<&Path>, wanted: &Bench) -> Result<()> {
    let statistics = wanted.responses.iter().map(|responses| count(*responses)).collect();
    let bank = files::bank(folder)?;
    let blueprint = files::blueprint(folder, &wanted.blueprint)?;
    let papers = papers(&bank, &blueprint, wanted)?;
    let banks = wanted.items.iter().map(|items| size(folder, assets, &bank, *items)).collect::<Result<_>>()?;
    let figures = Figures { release: !cfg!(debug_assertions), statistics, papers, banks };
    if wanted.json {
        println!("{}", serde_json::to_string_pretty(&figures)?);
    } else {
        print(&figures);
    }
    Ok(())
}

fn print(figures: &Figures) {
    let Figures { statistics, papers, banks, .. } = figures;
    for counting in statistics {
        let peak = counting.peak_kilobytes.map_or_else(String::new, |peak| format!(", peak {peak} kB"));
        println!("{} responses to {} items: {:.1} s{peak}", counting.responses, counting.items, counting.seconds);
    }
    println!("single papers ({}): {:.0} a second", papers.blueprint, papers.single_per_second);
    println!(
        "room of {}: {:.0} papers a second; at most {} shared with one neighbour (cap {}), {} from earlier (cap {})",
        papers.room_seats,
        papers.room_per_second,
        papers.most_shared_with_one_neighbour,
        papers.neighbour_cap,
        papers.most_from_earlier,
        papers.earlier_cap,
    );
    for size in banks {
        println!("{} items: load {:.2} s, check {:.2} s", size.items, size.load_seconds, size.check_seconds);
    }
}

/// Draws single papers, then fills room after room; in a room each candidate has one earlier paper and avoids two neighbours.
fn papers(bank: &Bank, blueprint: &Blueprint, wanted: &Bench) -> Result<Papers> {
    let mut seeds = (0u64..).map(|number| {
        let mut seed = [0; 32];
        seed[..8].copy_from_slice(&number.to_le_bytes());
        Seed(seed)
    });
    let mut next = |exclusions| -> Result<Paper> {
        let seed = seeds.next().context("the numbers have run out")?;
        let request = Request { day: wanted.day, language: SOURCE, seed, exclusions };
        Ok(assemble(bank, blueprint, request)?)
    };
    let most = Duration::from_secs(wanted.seconds);
    let (mut drawn, start) = (0u32, Instant::now());
    while start.elapsed() < most || drawn == 0 {
        next(Exclusions::default())?;
        drawn += 1;
    }
    let single_per_second = f64::from(drawn) / start.elapsed().as_secs_f64();

    let earlier = next(Exclusions::default())?.items();
    let (mut drawn, mut shared, mut from_earlier, start) = (0u32, 0, 0, Instant::now());
    while start.elapsed() < most || drawn == 0 {
        let mut room: Vec<Vec<ItemId>> = Vec::with_capacity(SEATS);
        for seat in 0..SEATS {
            let left = (seat % ROW > 0).then(|| room[seat - 1].clone());
            let ahead = (seat >= ROW).then(|| room[seat - ROW].clone());
            let neighbours = left.into_iter().chain(ahead).collect();
            let paper = next(Exclusions { earlier: earlier.clone(), neighbours })?;
            let certificate = paper.certificate(blueprint);
            shared = shared.max(certificate.shared_with_each.iter().copied().max().unwrap_or(0));
            from_earlier = from_earlier.max(certificate.from_earlier);
            drawn += 1;
            room.push(paper.items());
        }
    }
    Ok(Papers {
        blueprint: blueprint.id.clone(),
        items: bank.newest().count(),
        single_per_second,
        room_seats: SEATS,
        room_per_second: f64::from(drawn) / start.elapsed().as_secs_f64(),
        neighbour_cap: blueprint.caps.neighbour,
        most_shared_with_one_neighbour: shared,
        earlier_cap: blueprint.caps.earlier,
        most_from_earlier: from_earlier,
    })
}

/// Writes the bank's items out again and again under new ids, then loads and checks them as the keeper would.
fn size(folder: &Path, assets: Option<&Path>, bank: &Bank, wanted: usize) -> Result<Size> {
    ensure!(!bank.is_empty(), "the bank holds nothing to multiply");
    let multiplied = tempfile::tempdir()?;
    let patterns: Vec<&Item> = bank.newest().collect();
    let items: Vec<Item> =
        patterns.iter().cycle().take(wanted).enumerate().map(|(index, item)| copy(item, index)).collect();
    std::fs::create_dir(multiplied.path().join("items"))?;
    let mut bytes = 0;
    for (number, chunk) in items.chunks(40).enumerate() {
        let text = layout::print(chunk);
        bytes += text.len() as u64;
        std::fs::write(multiplied.path().join(format!("items/{number}.ron")), text)?;
    }
    let chapters: Vec<String> = items.iter().map(|item| item.chapter.to_string()).collect();
    drop(items);

    let start = Instant::now();
    let large = Bank::load(multiplied.path())?;
    let load_seconds = start.elapsed().as_secs_f64();
    let start = Instant::now();
    let mut surroundings = files::surroundings(folder, &files::assets(folder, assets)?, &large)?;
    surroundings.chapters.get_or_insert_default().extend(chapters);
    let findings = check(&large, &surroundings).len();
    Ok(Size { items: large.len(), bytes, load_seconds, check_seconds: start.elapsed().as_secs_f64(), findings })
}

/// A copy that no rule takes for the same question.
fn copy(pattern: &Item, index: usize) -> Item {
    let mut item = pattern.clone();
    // Ten thousand ids fit into a chapter.
    item.chapter = Chapter::new(format!("bench-{}", letters(index / 10_000)));
    item.id = ItemId::new(format!("{}-{:04}", item.chapter, index % 10_000));
    item.enemies.clear();
    for text in item.text.values_mut() {
        text.stem.push(' ');
        text.stem.push_str(&letters(index));
    }
    let source = item.text.get(&SOURCE).map(question_bank::Text::hash);
    for text in item.text.values_mut().filter(|text| text.of.is_some()) {
        text.of.clone_from(&source);
    }
    item
}

/// A number in letters, since digits would count as numbers of the question.
fn letters(mut number: usize) -> String {
    let mut letters = String::new();
    loop {
        letters.push(char::from(b'a' + u8::try_from(number % 26).unwrap_or(0)));
        number /= 26;
        if number == 0 {
            return letters;
        }
    }
}

/// Makes up papers one by one, twice the same, and counts them in both passes; none is kept.
fn count(responses: u64) -> Counting {
    let papers = responses.div_ceil(QUESTIONS as u64);
    let start = Instant::now();
    let mut first = FirstPass::new(ITEMS);
    for_each_sitting(papers, |sitting| first.add(sitting));
    let mut second = SecondPass::new(&first);
    for_each_sitting(papers, |sitting| second.add(sitting));
    let report = second.report(Z);
    Counting {
        responses: report.iter().map(|item| item.responses).sum(),
        items: ITEMS,
        seconds: start.elapsed().as_secs_f64(),
        peak_kilobytes: peak_kilobytes(),
    }
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

fn peak_kilobytes() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.trim().trim_end_matches("kB").trim().parse().ok()
}

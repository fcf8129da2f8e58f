//! How all items do in the examinations of some months: figures, drawings, and the same as a file.

use std::cmp::Ordering;
use std::num::NonZeroU32;

use askama::Template;
use axum::extract::State;
use axum::http::header;
use axum::response::{IntoResponse as _, Response};
use question_bank::Item;
use question_bank::statistics::ItemStatistics;

use super::items::choices;
use super::plots::{Histogram, Scatter, histogram, scatter};
use crate::app::{App, Shared};
use crate::office::ranking::Month;
use crate::office::statistics::{Flag, Period, Report, StatisticsForm, report};
use crate::pages::questions::filter::kind_name;
use crate::pages::questions::words::stem;
use crate::web::{Choice, Fault, Keeper, Page, Routes, View, html};

pub(super) fn routes() -> Routes {
    Routes::new().get("/keeper/statistics", show).get("/keeper/statistics/items.csv", file)
}

const ROWS: NonZeroU32 = NonZeroU32::new(50).expect("not zero");

/// Months that can be chosen.
const MONTHS: i32 = 36;

/// What the table may be ordered by; the first puts what a keeper should look at first.
const ORDERS: [&str; 7] = ["flags", "id", "easiness", "discrimination", "exposure", "responses", "time"];

#[derive(Template)]
#[template(path = "keeper/statistics.html")]
struct StatisticsPage {
    l: View,
    first: Vec<Choice>,
    last: Vec<Choice>,
    orders: Vec<Choice>,
    only_flagged: bool,
    /// The months as a query that more may be joined to.
    months: String,
    sittings: u64,
    left_out: u64,
    responses: u64,
    asked: usize,
    flagged: usize,
    by_flag: Vec<(&'static str, usize)>,
    scatter: Scatter,
    histogram: Histogram,
    rows: Vec<Line>,
    page: Page,
    link: String,
    form: StatisticsForm,
}

/// One item of the table.
struct Line {
    id: String,
    version: u32,
    kind: &'static str,
    chapter: String,
    tag: &'static str,
    stem: String,
    flags: Vec<Flag>,
    of: ItemStatistics,
}

/// The months shown when nobody asks for others.
pub(super) fn usual(app: &App) -> Period {
    let last = Month::of(app.edge.today());
    Period { first: last.plus(1 - i32::from(app.content.statistics.months.max(1))), last }
}

fn asked(app: &App, l: &View) -> Period {
    let usual = usual(app);
    let month = |name: &str| l.query(name).and_then(Month::parse);
    let (first, last) = (month("from").unwrap_or(usual.first), month("until").unwrap_or(usual.last));
    if first <= last { Period { first, last } } else { Period { first: last, last: first } }
}

/// The newest versions that were on a paper, with their figures, by id.
fn lines(app: &App, l: &View, report: &Report) -> Vec<Line> {
    let now = app.banks.now();
    let line = |item: &Item| {
        let of = report.of(&item.id, item.version)?;
        let (language, stem) = stem(item, l.language());
        Some(Line {
            id: item.id.to_string(),
            version: item.version,
            kind: kind_name(item.kind()),
            chapter: item.chapter.to_string(),
            tag: language.tag(),
            stem,
            flags: app.content.statistics.flags(item, of),
            of: of.clone(),
        })
    };
    now.bank.newest().filter_map(line).collect()
}

async fn show(State(app): State<Shared>, l: View, _: Keeper) -> Result<Response, Fault> {
    let period = asked(&app, &l);
    let report = report(&app, period).await?;
    let mut lines = lines(&app, &l, &report);
    let form = &app.content.statistics;
    let order = ORDERS.into_iter().find(|order| l.query("sort") == Some(order)).unwrap_or(ORDERS[0]);
    let only_flagged = l.query("only").is_some_and(|only| only == "flagged");
    let sure = lines.iter().filter(|line| line.of.responses >= form.few);
    let points: Vec<_> = sure
        .filter_map(|line| {
            let easiness = line.of.easiness?.share;
            Some((line.id.clone(), easiness, line.of.discrimination?, !line.flags.is_empty()))
        })
        .collect();
    let exposures: Vec<f64> = lines.iter().map(|line| line.of.exposure).collect();
    let with = |flag: Flag| lines.iter().filter(|line| line.flags.contains(&flag)).count();
    let by_flag = Flag::ALL.map(|flag| (flag.as_str(), with(flag))).into();
    let (asked, flagged) = (lines.len(), lines.iter().filter(|line| !line.flags.is_empty()).count());
    lines.retain(|line| !only_flagged || !line.flags.is_empty());
    lines.sort_by(|a, b| compare(order, a, b).then_with(|| a.id.cmp(&b.id)));

    let page = Page::asked(l.query("page"), ROWS).of(i64::try_from(lines.len()).unwrap_or(i64::MAX));
    let skip = usize::try_from(page.offset()).unwrap_or(usize::MAX);
    let months = format!("from={}&until={}&", period.first, period.last);
    let only = if only_flagged { "only=flagged&" } else { "" };
    html(&StatisticsPage {
        first: month_choices(&app, &l, period.first),
        last: month_choices(&app, &l, period.last),
        orders: choices(&l, "questions-order", &ORDERS, Some(order)),
        only_flagged,
        link: format!("/keeper/statistics?{months}{only}sort={order}&"),
        months,
        sittings: report.sittings,
        left_out: report.left_out,
        responses: report.responses,
        asked,
        flagged,
        by_flag,
        scatter: scatter(&points),
        histogram: histogram(&exposures),
        rows: lines.into_iter().skip(skip).take(ROWS.get() as usize).collect(),
        page,
        form: form.clone(),
        l,
    })
}

fn month_choices(app: &App, l: &View, chosen: Month) -> Vec<Choice> {
    let running = Month::of(app.edge.today());
    let mut months: Vec<Month> = (0..MONTHS).map(|back| running.plus(-back)).collect();
    if !months.contains(&chosen) {
        months.push(chosen);
    }
    let choice = |month: Month| Choice {
        value: month.to_string(),
        label: l.with("public-month", "month", month),
        chosen: month == chosen,
    };
    months.into_iter().map(choice).collect()
}

/// The order of the table; what has no figure stands last.
fn compare(order: &str, a: &Line, b: &Line) -> Ordering {
    let low_first = |of: fn(&ItemStatistics) -> Option<f64>| {
        let key = |line: &Line| of(&line.of).unwrap_or(f64::INFINITY);
        key(a).total_cmp(&key(b))
    };
    let gravest = |line: &Line| line.flags.iter().min().copied().map_or(Flag::ALL.len(), |flag| flag as usize);
    match order {
        "flags" => gravest(a).cmp(&gravest(b)).then(low_first(|figures| figures.discrimination)),
        "easiness" => low_first(|figures| figures.easiness.map(|easiness| easiness.share)),
        "discrimination" => low_first(|figures| figures.discrimination),
        "exposure" => b.of.exposure.total_cmp(&a.of.exposure),
        "responses" => b.of.responses.cmp(&a.of.responses),
        "time" => {
            let key = |line: &Line| line.of.time.map_or(f64::NEG_INFINITY, |time| time.typical);
            key(b).total_cmp(&key(a))
        }
        _ => Ordering::Equal,
    }
}

/// Every item that was asked, one a line. Figures have a point and no grouping, whatever the language; what is not
/// known is empty; times are seconds.
async fn file(State(app): State<Shared>, l: View, _: Keeper) -> Result<Response, Fault> {
    let period = asked(&app, &l);
    let report = report(&app, period).await?;
    let mut writer = csv::Writer::from_writer(Vec::new());
    let head = [
        "item",
        "version",
        "chapter",
        "kind",
        "responses",
        "exposure",
        "easiness",
        "easiness_low",
        "easiness_high",
        "easiness_shrunk",
        "discrimination",
        "discrimination_low",
        "discrimination_high",
        "unanswered",
        "time_typical",
        "time_mean",
        "flags",
    ];
    writer.write_record(head).map_err(Fault::internal)?;
    for line in lines(&app, &l, &report) {
        let of = &line.of;
        let figure = |figure: Option<f64>| figure.map(|figure| format!("{figure:.6}")).unwrap_or_default();
        let flags: Vec<&str> = line.flags.iter().map(|flag| flag.as_str()).collect();
        let row = [
            line.id.clone(),
            line.version.to_string(),
            line.chapter.clone(),
            line.kind.to_owned(),
            of.responses.to_string(),
            figure(Some(of.exposure)),
            figure(of.easiness.map(|easiness| easiness.share)),
            figure(of.easiness.map(|easiness| easiness.interval.low)),
            figure(of.easiness.map(|easiness| easiness.interval.high)),
            figure(Some(of.shrunk_easiness)),
            figure(of.discrimination),
            figure(of.discrimination_interval.map(|interval| interval.low)),
            figure(of.discrimination_interval.map(|interval| interval.high)),
            of.unanswered.to_string(),
            figure(of.time.map(|time| time.typical / 1_000.0)),
            figure(of.time.map(|time| time.mean / 1_000.0)),
            flags.join(" "),
        ];
        writer.write_record(row).map_err(Fault::internal)?;
    }
    let bytes = writer.into_inner().map_err(Fault::internal)?;
    let name = format!("attachment; filename=\"item-statistics-{}-{}.csv\"", period.first, period.last);
    let headers = [(header::CONTENT_TYPE, "text/csv; charset=utf-8".to_owned()), (header::CONTENT_DISPOSITION, name)];
    Ok((headers, bytes).into_response())
}

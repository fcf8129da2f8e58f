//! The page around the plan: title, verdict, magnified margins, the list of findings and the legend.

use std::fmt::Write as _;

use super::canvas::{Anchor, Canvas, Pixel, View, broken, short, width_of, wrapped};
use super::detail::{self, Shown};
use super::marks::{self, Mark};
use super::{drive, plan};
use crate::geometry::{Placed, Point, Polygon};
use crate::judge::{Evidence, Finding, Level, Outcome, Setup, Snapshot};
use crate::record::Record;
use crate::report::Reporter;
use crate::yard::Item;

/// Width of the page and space at its sides, pixels.
const WIDTH: f64 = 800.0;
const MARGIN: f64 = 28.0;
const INSIDE: f64 = WIDTH - 2.0 * MARGIN;
/// The plan is at least and at most so high, and has so many pixels of a metre at most.
const LOWEST: f64 = 96.0;
const HIGHEST: f64 = 660.0;
const SCALE: f64 = 56.0;
/// Space around what is drawn, metres, and the strip of the scale bar below it, pixels.
const AROUND: f64 = 0.8;
const STRIP: f64 = 36.0;
/// Findings listed, and margins magnified, at most.
const LISTED: usize = 10;
const MAGNIFIED: usize = 8;
const IN_A_ROW: usize = 4;

/// What a picture shows.
pub(super) struct Page<'a> {
    pub(super) record: &'a Record,
    pub(super) item: &'a Item,
    pub(super) setup: &'a Setup,
    pub(super) track: &'a [&'a Snapshot],
    pub(super) findings: Vec<&'a Finding>,
    pub(super) closest: Option<Evidence>,
    pub(super) reporter: &'a Reporter<'a>,
}

impl Page<'_> {
    pub(super) fn draw(&self) -> String {
        let mut canvas = Canvas::default();
        let frame = self.item.frame.frame();
        let marks = marks::marks(&self.findings, self.track, self.setup.vehicle.bumper());
        let mut y = self.head(&mut canvas);
        let view = self.view(frame);
        y = self.plan(&mut canvas, y, &view, &marks);
        y = self.details(&mut canvas, y, frame, &marks);
        y = self.list(&mut canvas, y, &marks);
        y = self.legend(&mut canvas, y, &view, &marks);
        let height = short(y + MARGIN - 8.0);
        format!(
            r#"<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{height}" viewBox="0 0 {WIDTH} {height}"><style>{}text {{ font-family: {} }}</style><rect class="page" width="{WIDTH}" height="{height}"/>
{}</svg>
"#,
            include_str!("draw.css"),
            self.reporter.families(),
            canvas.svg
        )
    }

    fn head(&self, canvas: &mut Canvas) -> f64 {
        let (reporter, verdict) = (self.reporter, &self.record.verdict);
        let level = match verdict.outcome {
            Outcome::Passed => Level::Clear,
            Outcome::Failed => Level::Proved,
            Outcome::Undecided => Level::Unresolved,
        };
        let (mut y, right) = (50.0, WIDTH - MARGIN);
        let outcome = reporter.outcome(verdict.outcome);
        let told = format!("verdict tell-{}", marks::class(level));
        canvas.text((right, y), &told, Anchor::End, &outcome);
        let room = INSIDE - width_of(&outcome, 20.0) - 24.0;
        for (index, line) in wrapped(&reporter.item(self.item.kind), 26.0, room).iter().enumerate() {
            y += if index == 0 { 0.0 } else { 32.0 };
            canvas.text((MARGIN, y), "title", Anchor::Start, line);
        }
        y += 28.0;
        let points = reporter.points(verdict);
        canvas.text((right, y), "soft", Anchor::End, &points);
        let mut about = reporter.origin(&self.record.verdict.rules, &self.setup.yard, &self.setup.vehicle.id);
        if self.record.bundle.simulated {
            let _ = write!(about, " · {}", reporter.simulated());
        }
        for (index, line) in broken(&about, 15.0, INSIDE - width_of(&points, 15.0) - 24.0).iter().enumerate() {
            y += if index == 0 { 0.0 } else { 20.0 };
            canvas.text((MARGIN, y), "soft", Anchor::Start, line);
        }
        y + 20.0
    }

    /// How the plan is mapped: everything built and driven, as large as the page has room for.
    fn view(&self, frame: Placed) -> View {
        let mut points = plan::extent(&frame, self.item);
        for snapshot in self.track.iter().step_by(5).chain(self.track.last()) {
            for (state, body) in snapshot.bodies.iter().zip(&self.setup.vehicle.bodies) {
                let corners = body.outline.iter().flat_map(Polygon::corners);
                points.extend(corners.map(|&corner| frame.localize(state.pose.place(corner))));
            }
        }
        let low = points.iter().fold((f64::MAX, f64::MAX), |low, point| (low.0.min(point.x), low.1.min(point.y)));
        let high = points.iter().fold((f64::MIN, f64::MIN), |high, point| (high.0.max(point.x), high.1.max(point.y)));
        let (wide, tall) = (high.0 - low.0 + 2.0 * AROUND, high.1 - low.1 + 2.0 * AROUND);
        let scale = (INSIDE / wide).min(HIGHEST / tall).min(SCALE);
        let height = (tall * scale).max(LOWEST);
        // What is left of the room stands on all sides alike.
        let low = Point::new(
            f64::midpoint(low.0, high.0) - INSIDE / scale / 2.0,
            f64::midpoint(low.1, high.1) - height / scale / 2.0,
        );
        View { frame, low, height, scale }
    }

    fn plan(&self, canvas: &mut Canvas, top: f64, view: &View, marks: &[Mark]) -> f64 {
        let size = (INSIDE, view.height + STRIP);
        canvas.window((MARGIN, top), size, |canvas| {
            canvas.rectangle((0.0, 0.0), size, 10.0, "asphalt");
            plan::draw(canvas, view, self.item, self.setup, plan::Detail::Whole);
            drive::draw(canvas, view, &self.setup.vehicle, self.track);
            for mark in marks {
                self.outline(canvas, view, mark);
            }
            let kept = plan::numbers(canvas, view, self.item);
            let margin = |evidence: &Evidence| self.reporter.margin_alone(evidence);
            marks::labels(canvas, view, (INSIDE, view.height), marks, &kept, margin);
            self.strip(canvas, view.scale, view.height);
        });
        top + size.1
    }

    /// The vehicle at a finding.
    fn outline(&self, canvas: &mut Canvas, view: &View, mark: &Mark) {
        let class = marks::class(mark.finding.level);
        if let Some(evidence) = mark.finding.evidence {
            let bodies = &self.setup.vehicle.bodies;
            let body = &bodies[usize::from(evidence.body).min(bodies.len() - 1)];
            drive::one(canvas, view, body, &evidence.pose, class);
        } else if let Some(there) = drive::scene(self.track, mark.finding) {
            drive::outline(canvas, view, &self.setup.vehicle, there, class);
        }
    }

    /// Scale bar, and the slope where there is one.
    fn strip(&self, canvas: &mut Canvas, scale: f64, top: f64) {
        let bars = [1.0, 2.0, 5.0, 10.0, 20.0, 50.0];
        let bar = bars.into_iter().rfind(|bar| bar * scale < 160.0).unwrap_or(1.0);
        let (x, y, end) = (16.0, top + STRIP - 16.0, 16.0 + bar * scale);
        let data = format!("M{x} {}v8M{x} {y}H{}M{} {}v8", y - 4.0, short(end), short(end), y - 4.0);
        canvas.stroke(&data, "scale", 1.5);
        canvas.text((end + 8.0, y + 5.0), "pale", Anchor::Start, &self.reporter.length(bar));
        if let Some(gradient) = plan::gradient(self.item) {
            let text = self.reporter.percent(gradient);
            canvas.text((INSIDE - 16.0, y + 5.0), "pale", Anchor::End, &text);
            let x = INSIDE - 26.0 - width_of(&text, 14.0);
            canvas.path(&[(x, y), (x - 9.0, y - 5.0), (x - 9.0, y + 5.0)], true, "joint");
            canvas.path(&[(x - 34.0, y), (x - 8.0, y)], false, "scale");
        }
    }

    /// The margins of the findings, each fault at each line once, or the closest approach of a clean drive.
    fn shown(&self, marks: &[Mark]) -> Vec<Shown> {
        let mut shown: Vec<(Shown, &Finding)> = Vec::new();
        for mark in marks {
            let Some(evidence) = mark.finding.evidence else { continue };
            let entry = Shown { number: Some(mark.number), evidence, level: mark.finding.level };
            let same = shown.iter_mut().find(|(other, finding)| {
                finding.fault == mark.finding.fault && other.evidence.target == evidence.target
            });
            match same {
                Some((other, _)) if other.evidence.margin <= evidence.margin => {}
                Some(other) => *other = (entry, mark.finding),
                None => shown.push((entry, mark.finding)),
            }
        }
        shown.truncate(MAGNIFIED);
        if shown.is_empty() {
            let level = |evidence: &Evidence| evidence.level(self.setup.sigmas);
            return self
                .closest
                .map(|evidence| Shown { number: None, evidence, level: level(&evidence) })
                .into_iter()
                .collect();
        }
        shown.into_iter().map(|(shown, _)| shown).collect()
    }

    fn details(&self, canvas: &mut Canvas, top: f64, frame: Placed, marks: &[Mark]) -> f64 {
        let shown = self.shown(marks);
        let mut y = top + 16.0;
        for row in shown.chunks(IN_A_ROW) {
            let mut x = MARGIN;
            for shown in row {
                detail::draw(canvas, (x, y), shown, frame, (self.item, self.setup), self.reporter);
                x += detail::SIZE + detail::GAP;
            }
            if let [Shown { number: None, .. }] = row {
                self.beside(canvas, (x + 8.0, y + 24.0));
            }
            y += detail::WHOLE;
        }
        y
    }

    /// What is said of a clean drive, beside its closest approach.
    fn beside(&self, canvas: &mut Canvas, at: Pixel) {
        canvas.text(at, "", Anchor::Start, &self.reporter.nearest());
    }

    fn list(&self, canvas: &mut Canvas, top: f64, marks: &[Mark]) -> f64 {
        let mut y = top + 8.0;
        if marks.is_empty() {
            canvas.text((MARGIN, y + 14.0), "", Anchor::Start, &self.reporter.no_faults());
            return y + 28.0;
        }
        let right = WIDTH - MARGIN;
        for mark in marks.iter().take(LISTED) {
            let told = self.reporter.told(mark.finding, &self.record.verdict, &self.setup.rules);
            marks::badge(canvas, (MARGIN + 10.0, y + 10.0), mark.number, mark.finding.level);
            let charge = told.charge.unwrap_or_default();
            canvas.text((right, y + 15.0), "", Anchor::End, &charge);
            let room = INSIDE - 32.0 - width_of(&charge, 15.0) - 16.0;
            y += 15.0;
            for (index, line) in wrapped(&told.what, 15.0, room).iter().enumerate() {
                y += if index == 0 { 0.0 } else { 20.0 };
                canvas.text((MARGIN + 32.0, y), "", Anchor::Start, line);
            }
            for line in wrapped(&told.place, 13.5, INSIDE - 32.0).into_iter().filter(|line| !line.is_empty()) {
                y += 19.0;
                canvas.text((MARGIN + 32.0, y), "small soft", Anchor::Start, &line);
            }
            y += 14.0;
        }
        if let Some(more) = marks.len().checked_sub(LISTED).filter(|more| *more > 0) {
            canvas.text((MARGIN + 32.0, y + 12.0), "small soft", Anchor::Start, &self.reporter.more(more));
            y += 26.0;
        }
        y
    }

    fn legend(&self, canvas: &mut Canvas, top: f64, view: &View, marks: &[Mark]) -> f64 {
        let mut entries = vec![("forward", false), ("backward", false), ("swept", true), ("stood", true)];
        entries.retain(|(class, _)| *class != "backward" || drive::reverses(view, self.track));
        for level in [Level::Proved, Level::Unresolved] {
            if marks.iter().any(|mark| mark.finding.level == level) {
                entries.push((marks::class(level), true));
            }
        }
        let (mut x, mut y) = (MARGIN, top + 12.0);
        canvas.stroke(&format!("M{MARGIN} {}H{}", short(y), WIDTH - MARGIN), "rule", 1.0);
        y += 16.0;
        let mut tell = |canvas: &mut Canvas, class: &str, area: bool, text: &str| {
            let width = 50.0 + width_of(text, 13.5);
            if x > MARGIN && x + width - 16.0 > WIDTH - MARGIN {
                x = MARGIN;
                y += 26.0;
            }
            canvas.rectangle((x, y), (26.0, 18.0), 4.0, "asphalt");
            if area {
                canvas.rectangle((x + 4.0, y + 4.0), (18.0, 10.0), 2.0, class);
            } else {
                canvas.path(&[(x + 3.0, y + 9.0), (x + 23.0, y + 9.0)], false, class);
            }
            canvas.text((x + 33.0, y + 14.0), "small soft", Anchor::Start, text);
            x += width;
        };
        for (class, area) in entries {
            tell(canvas, class, area, &self.reporter.legend(class));
        }
        if let Some(shown) = self.shown(marks).first() {
            let class = format!("{}-band legend-band", marks::class(shown.level));
            tell(canvas, &class, false, &self.reporter.band(self.setup.sigmas));
        }
        if plan::has_unpainted(self.item) {
            tell(canvas, "drawn", false, &self.reporter.legend("drawn"));
        }
        y + 26.0
    }
}

//! Dates and times as a language writes them.

use std::cell::OnceCell;

use icu_calendar::Iso;
use icu_datetime::fieldsets::{T, YM, YMD, YMDE, YMDT};
use icu_datetime::input::{Date, DateTime, Time};
use icu_datetime::preferences::HourCycle;
use icu_datetime::{DateTimeFormatter, DateTimeFormatterPreferences, NoCalendarFormatter};
use jiff::{Timestamp, civil, tz};
use protocol::Language;

use crate::language::{COUNT, index, locale_of, with_known_spaces};

/// China keeps one legal time for the whole country.
const LEGAL_TIME: tz::Offset = tz::Offset::constant(8);

/// How long a date is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Length {
    /// With the weekday.
    Full,
    Long,
    Medium,
    Short,
}

impl Length {
    pub(crate) fn from_name(name: &str) -> Option<Self> {
        match name {
            "full" => Some(Self::Full),
            "long" => Some(Self::Long),
            "medium" => Some(Self::Medium),
            "short" => Some(Self::Short),
            _ => None,
        }
    }
}

struct Dates {
    full: DateTimeFormatter<YMDE>,
    days: [DateTimeFormatter<YMD>; 3],
    stamps: [DateTimeFormatter<YMDT>; 3],
    month: DateTimeFormatter<YM>,
    minute: NoCalendarFormatter<T>,
    second: NoCalendarFormatter<T>,
}

impl Dates {
    fn new(language: Language) -> Self {
        const HELD: &str = "the compiled data holds every language";
        let mut form = DateTimeFormatterPreferences::from(locale_of(language));
        // An examination time must never be mistaken by half a day.
        form.hour_cycle = Some(HourCycle::H23);
        let date = |fields: YMD| DateTimeFormatter::try_new(form, fields).expect(HELD);
        let stamp = |fields: YMD| DateTimeFormatter::try_new(form, fields.with_time_hm()).expect(HELD);
        Self {
            full: DateTimeFormatter::try_new(form, YMDE::long()).expect(HELD),
            days: [date(YMD::long()), date(YMD::medium()), date(YMD::short())],
            stamps: [stamp(YMD::long()), stamp(YMD::medium()), stamp(YMD::short())],
            month: DateTimeFormatter::try_new(form, YM::long()).expect(HELD),
            minute: NoCalendarFormatter::try_new(form, T::hm()).expect(HELD),
            second: NoCalendarFormatter::try_new(form, T::hms()).expect(HELD),
        }
    }
}

thread_local! {
    // Not `Sync`, as in `numbers`.
    static DATES: [OnceCell<Dates>; COUNT] = const { [const { OnceCell::new() }; COUNT] };
}

fn with_dates(language: Language, write: impl FnOnce(&Dates) -> String) -> String {
    DATES.with(|all| with_known_spaces(&write(all[index(language)].get_or_init(|| Dates::new(language)))))
}

/// The date in `text`; `None` if there is none.
pub(crate) fn write_date(language: Language, text: &str, length: Length) -> Option<String> {
    let date = calendar_date(read_moment(text)?.date())?;
    Some(with_dates(language, |dates| match length {
        Length::Full => dates.full.format(&date).to_string(),
        Length::Long => dates.days[0].format(&date).to_string(),
        Length::Medium => dates.days[1].format(&date).to_string(),
        Length::Short => dates.days[2].format(&date).to_string(),
    }))
}

/// The year and month in `text`, which may be as short as `2026-11`.
pub(crate) fn write_month(language: Language, text: &str) -> Option<String> {
    let moment = read_moment(text).or_else(|| read_moment(&format!("{text}-01")))?;
    let date = calendar_date(moment.date())?;
    Some(with_dates(language, |dates| dates.month.format(&date).to_string()))
}

/// The time of day in `text`, which may be a bare time.
pub(crate) fn write_time(language: Language, text: &str, with_seconds: bool) -> Option<String> {
    let time = match read_moment(text) {
        Some(moment) => moment.time(),
        None => text.parse().ok()?,
    };
    let time = time_of_day(time)?;
    Some(with_dates(language, |dates| {
        let form = if with_seconds { &dates.second } else { &dates.minute };
        form.format(&time).to_string()
    }))
}

/// Date and time of day (hours and minutes) in `text`.
pub(crate) fn write_stamp(language: Language, text: &str, length: Length) -> Option<String> {
    let moment = read_moment(text)?;
    let stamp = DateTime { date: calendar_date(moment.date())?, time: time_of_day(moment.time())? };
    let form = match length {
        Length::Full | Length::Long => 0,
        Length::Medium => 1,
        Length::Short => 2,
    };
    Some(with_dates(language, |dates| dates.stamps[form].format(&stamp).to_string()))
}

/// Reads an instant, shown in legal time, or a date and time without a zone, taken as it is.
fn read_moment(text: &str) -> Option<civil::DateTime> {
    match text.parse::<Timestamp>() {
        Ok(instant) => Some(LEGAL_TIME.to_datetime(instant)),
        Err(_) => text.parse().ok(),
    }
}

fn calendar_date(date: civil::Date) -> Option<Date<Iso>> {
    let month = u8::try_from(date.month()).ok()?;
    let day = u8::try_from(date.day()).ok()?;
    Date::try_new_iso(i32::from(date.year()), month, day).ok()
}

fn time_of_day(time: civil::Time) -> Option<Time> {
    let part = |number: i8| u8::try_from(number).ok();
    Time::try_new(part(time.hour())?, part(time.minute())?, part(time.second())?, 0).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn in_all(write: impl Fn(Language) -> Option<String>) -> Vec<String> {
        Language::ALL.iter().filter_map(|&language| write(language)).collect()
    }

    #[test]
    fn long_dates_read_as_each_language_writes_them() {
        assert_eq!(
            in_all(|language| write_date(language, "2026-11-23", Length::Long)),
            [
                "2026年11月23日",
                "2026年11月23日",
                "November 23, 2026",
                "23 ноября 2026\u{a0}г.",
                "2026年11月23日",
                "23 novembre 2026",
                "23 de noviembre de 2026"
            ]
        );
    }

    #[test]
    fn an_instant_is_shown_in_legal_time() {
        assert_eq!(
            write_stamp(Language::ZhHans, "2026-11-22T23:30:00Z", Length::Long).as_deref(),
            Some("2026年11月23日 07:30")
        );
        assert_eq!(write_date(Language::Fr, "2026-11-22T23:30:00Z", Length::Long).as_deref(), Some("23 novembre 2026"));
    }

    #[test]
    fn a_date_without_zone_is_not_moved() {
        assert_eq!(
            write_stamp(Language::ZhHans, "2026-11-22T23:30:00", Length::Long).as_deref(),
            Some("2026年11月22日 23:30")
        );
    }

    #[test]
    fn afternoon_is_written_on_the_24_hour_clock_in_every_language() {
        for time in in_all(|language| write_time(language, "14:05", false)) {
            assert_eq!(time, "14:05");
        }
        assert_eq!(write_time(Language::En, "2026-11-22T06:05:09Z", true).as_deref(), Some("14:05:09"));
    }

    #[test]
    fn a_month_may_stand_alone() {
        assert_eq!(write_month(Language::ZhHans, "2026-11").as_deref(), Some("2026年11月"));
        assert_eq!(write_month(Language::En, "2026-11-23").as_deref(), Some("November 2026"));
    }

    #[test]
    fn what_is_no_date_is_refused() {
        assert_eq!(write_date(Language::En, "2026-13-01", Length::Long), None);
        assert_eq!(write_date(Language::En, "tomorrow", Length::Long), None);
        assert_eq!(write_time(Language::En, "25:00", false), None);
    }
}

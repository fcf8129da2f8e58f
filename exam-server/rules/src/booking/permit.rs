use jiff::ToSpan;
use jiff::civil::Date;
use protocol::LicenceClass;

use crate::Refusal;
use crate::calendar::Calendar;
use crate::eligibility::{age_range, outgrows};
use crate::regulation::Regulation;

/// The first day on which a permit issued on `issued_on` is not valid any more.
///
/// # Errors
/// When a figure is not usable.
pub fn permit_expiry(
    regulation: &Regulation,
    class: LicenceClass,
    born: Date,
    vocational_student: bool,
    issued_on: Date,
) -> Result<Date, Refusal> {
    let rules = &regulation.permit;
    let end = issued_on.saturating_add(i32::from(*rules.years.require("permit.years")?).years());
    if !*rules.ends_with_age.require("permit.ends-with-age")? {
        return Ok(end);
    }
    let (range, ..) = age_range(regulation, class, vocational_student)?;
    Ok(range.to.map_or(end, |to| end.min(outgrows(born, to))))
}

/// The last day on which the permit must be issued after Subject 1 was passed.
///
/// # Errors
/// When the figure is not usable.
pub fn issue_by(regulation: &Regulation, calendar: &Calendar, passed_on: Date) -> Result<Date, Refusal> {
    Ok(calendar.after(passed_on, *regulation.permit.issue_within.require("permit.issue-within")?))
}

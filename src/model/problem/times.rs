//! What stands where a date or a period belongs, and what a person can do about it.

use jiff::ToSpan;
use jiff::civil::{Date, ISOWeekDate, Weekday};

use crate::diagnostic::{Check, Diagnostic, Message};
use crate::model::value::{Period, TimeOfDay, parse_time};

/// The beginnings of the names of the months, in German, Dutch and English.
const MONTHS: [&[&str]; 12] = [
    &["jan"],
    &["feb"],
    &["mär", "mrz", "mar", "mae", "maa", "mrt"],
    &["apr"],
    &["mai", "mei", "may"],
    &["jun"],
    &["jul"],
    &["aug"],
    &["sep"],
    &["okt", "oct"],
    &["nov"],
    &["dez", "dec"],
];

/// The numbers of days for which spreadsheets count from the end of 1899: the years 2000 to 2099.
const SERIALS: std::ops::Range<i32> = 36526..73051;

/// Something that is no period, with the period it may be meant to be.
pub(crate) fn not_a_period(text: &str) -> Diagnostic {
    no_such_period(text).unwrap_or_else(|| {
        let period = plain_period(text).or_else(|| day(text).map(month_of));
        wrong("wrong-type-period", text, period, "wrong-type-period-hint")
    })
}

/// Something in a table that is no period: spreadsheets make dates of months, and show them as they like.
pub(crate) fn not_a_period_in_table(text: &str) -> Diagnostic {
    let is_month = |period: &String| period.len() == "2024-05".len() && !period.contains(['H', 'Q']);
    match spreadsheet_period(text).or_else(|| plain_period(text).filter(is_month)) {
        Some(period) if no_such_period(text).is_none() => {
            wrong("wrong-type-period-table", text, Some(period), "wrong-type-period-hint")
                .hint(Message::new("wrong-type-period-table-hint"))
        }
        _ => not_a_period(text),
    }
}

/// What is a time to people, but not as a fact is written: several years, a week, a time of day with its word.
pub(super) fn no_such_time(text: &str) -> Option<Diagnostic> {
    if is_time_of_day(text) {
        return Some(not_a_time(text));
    }
    no_such_period(text)
}

/// Something that is no time of day, or one that is not written as the program reads it.
pub(crate) fn not_a_time(text: &str) -> Diagnostic {
    let meant = plain_time(text).map(|time| format!("\"{time}\""));
    wrong("wrong-type-time", text, meant, "wrong-type-time-hint")
}

/// `19.30 Uhr`, `19:30:00`, `9 uur` as a time of day.
fn plain_time(text: &str) -> Option<TimeOfDay> {
    let lower = text.trim().to_lowercase();
    let bare = ["uhr", "uur", "h"].iter().find_map(|word| lower.strip_suffix(word)).unwrap_or(&lower);
    let mut parts = bare.trim().split([':', '.']);
    let (hour, minute) = (parts.next()?, parts.next().unwrap_or("00"));
    parse_time(&format!("{hour}:{minute}")).ok()
}

/// Something that is no date.
pub(crate) fn not_a_date(text: &str) -> Diagnostic {
    if looks_like_a_date(text) {
        return said("wrong-type-no-such-day", text).hint(Message::new("wrong-type-no-such-day-hint"));
    }
    wrong("wrong-type-date", text, plain_date(text).map(|date| date.to_string()), "wrong-type-date-hint")
}

/// Several years, or a week.
fn no_such_period(text: &str) -> Option<Diagnostic> {
    if let Some((first, last)) = years(text) {
        let hint = Message::new("wrong-type-years-hint").arg("first", first.to_string());
        return Some(said("wrong-type-years", text).hint(hint.arg("last", last.to_string())));
    }
    let monday = week(text)?;
    let hint = Message::new("wrong-type-week-hint").arg("date", monday.to_string());
    Some(said("wrong-type-week", text).hint(hint.arg("month", month_of(monday))))
}

fn said(id: &'static str, text: &str) -> Diagnostic {
    Diagnostic::new(Check::WrongType, Message::new(id).arg("value", text))
}

fn wrong(id: &'static str, text: &str, meant: Option<String>, hint: &'static str) -> Diagnostic {
    said(id, text).hint(match meant {
        Some(meant) => Message::new("wrong-type-write-hint").arg("value", meant),
        None => Message::new(hint),
    })
}

/// Whether it is written as dates are, so that only the calendar is against it.
fn looks_like_a_date(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    parts.iter().map(|part| part.len()).eq([4, 2, 2]) && parts.iter().all(|part| is_digits(part))
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// `4.4.2024`, `04-04-2024`, `4/4/2024`, `2024.4.4` as a date.
pub(super) fn plain_date(text: &str) -> Option<Date> {
    let numbers: Vec<&str> = text.split(['.', '-', '/']).map(str::trim).collect();
    let [first, month, last] = numbers.as_slice() else { return None };
    let (day, year) = if first.len() == 4 { (last, first) } else { (first, last) };
    if year.len() != 4 {
        return None;
    }
    Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?).ok()
}

/// A date, perhaps with the midnight that spreadsheets put behind it.
fn day(text: &str) -> Option<Date> {
    let (date, time) = text.split_once([' ', 'T']).unwrap_or((text, "0:00"));
    plain_date(date).filter(|_| is_time_of_day(time))
}

fn month_of(date: Date) -> String {
    format!("{:04}-{:02}", date.year(), date.month())
}

/// What a spreadsheet has made a date or a number of.
fn spreadsheet_period(text: &str) -> Option<String> {
    let serial = text.parse::<i32>().ok().filter(|number| SERIALS.contains(number));
    if let Some(days) = serial {
        return Date::constant(1899, 12, 30).checked_add(days.days()).ok().map(month_of);
    }
    // A year with the point between thousands, or with decimals.
    let year = match text.split_once(['.', ',']) {
        Some((year, zeros)) if year.len() == 4 && is_digits(zeros) && zeros.trim_matches('0').is_empty() => {
            Some(year.to_owned())
        }
        Some((thousands @ ("1" | "2"), rest)) if rest.len() == 3 => Some(format!("{thousands}{rest}")),
        _ => None,
    };
    let is_year = |year: &String| (1900..2100).any(|known| *year == known.to_string());
    year.filter(is_year).or_else(|| day(text).map(month_of))
}

/// `2024-h1`, `H1 2024`, `Q2/2024`, `05/2024`, `2024-5`, `Mrz 24`, `1. Halbjahr 2024` as a period.
fn plain_period(text: &str) -> Option<String> {
    let parts: Vec<String> = text
        .split(|c: char| matches!(c, '-' | '/' | '.' | ',' | '\'' | '’') || c.is_whitespace())
        .filter(|part| !part.is_empty())
        .map(str::to_lowercase)
        .collect();
    let (year, part) = match parts.as_slice() {
        [first, second] if first.len() == 4 && is_digits(first) => (first.clone(), part_of_year(second)?),
        [first, second] if second.len() == 4 && is_digits(second) => (second.clone(), part_of_year(first)?),
        [first, second] if second.len() == 2 && is_digits(second) => (format!("20{second}"), month(first)?),
        [first, second, year] | [year, first, second] if year.len() == 4 && is_digits(year) => {
            let part = part_in_words(first, second).or_else(|| part_in_words(second, first))?;
            (year.clone(), part)
        }
        _ => return None,
    };
    let period = format!("{year}-{part}");
    period.parse::<Period>().ok().map(|_| period)
}

/// A part of a year in one word.
fn part_of_year(text: &str) -> Option<String> {
    let number = text.parse::<u8>().ok().filter(|_| is_digits(text));
    number.map(|number| format!("{number:02}")).or_else(|| month(text)).or_else(|| Some(text.to_uppercase()))
}

/// `1 Halbjahr`, `2 kwartaal`.
fn part_in_words(number: &str, word: &str) -> Option<String> {
    let sign = match word {
        "halbjahr" | "hj" | "halfjaar" | "halfjaarlijks" | "half" => 'H',
        "quartal" | "kwartaal" | "quarter" => 'Q',
        _ => return None,
    };
    let digit = number.trim_end_matches('e');
    is_digits(digit).then(|| format!("{sign}{digit}"))
}

/// The number of a month with this name.
fn month(name: &str) -> Option<String> {
    let is_word = name.len() < 12 && name.chars().all(char::is_alphabetic);
    let at = MONTHS.iter().position(|names| names.iter().any(|known| name.starts_with(known)))?;
    is_word.then(|| format!("{:02}", at + 1))
}

/// `2024/25`, `2022/2023`, `Schuljahr 2025-2030`: the first and the last year.
fn years(text: &str) -> Option<(u16, u16)> {
    let text = text.trim_start_matches(|c: char| c.is_alphabetic() || c.is_whitespace());
    let (first, last) = text.split_once(['/', '-', '–'])?;
    let (first, last) = (first.trim(), last.trim());
    if first.len() != 4 || !is_digits(first) || !is_digits(last) {
        return None;
    }
    let first: u16 = first.parse().ok()?;
    let last = match last.len() {
        4 => last.parse().ok()?,
        2 => first / 100 * 100 + last.parse::<u16>().ok()?,
        _ => return None,
    };
    // `2024/05` is a month, `2011/12` are two years.
    let is_month = (1..=12).contains(&(last % 100)) && text.len() == "2024/05".len() && last != first + 1;
    ((1800..2200).contains(&first) && last > first && last - first < 100 && !is_month)
        .then_some((first, last))
}

/// The Monday of `2024-W24`, `KW 24/2024`, `week 24 2024`.
fn week(text: &str) -> Option<Date> {
    let letters: String = text.chars().filter(|c| c.is_alphabetic()).flat_map(char::to_lowercase).collect();
    if !["w", "kw", "wk", "week", "woche", "kalenderwoche"].contains(&letters.as_str()) {
        return None;
    }
    let numbers: Vec<&str> =
        text.split(|c: char| !c.is_ascii_digit()).filter(|part| !part.is_empty()).collect();
    let [first, second] = numbers.as_slice() else { return None };
    let (year, week) = if first.len() == 4 { (first, second) } else { (second, first) };
    ISOWeekDate::new(year.parse().ok()?, week.parse().ok()?, Weekday::Monday).ok().map(ISOWeekDate::date)
}

/// `19:30`, `19:30:00`, `19.30 Uhr`, `9 uur`.
fn is_time_of_day(text: &str) -> bool {
    let lower = text.trim().to_lowercase();
    let bare = ["uhr", "uur"].iter().find_map(|word| lower.strip_suffix(word));
    let parts: Vec<&str> = match bare {
        Some(bare) => bare.trim().split([':', '.']).collect(),
        None if lower.contains(':') => lower.split(':').collect(),
        None => return false,
    };
    let [hour, rest @ ..] = parts.as_slice() else { return false };
    let is_part = |part: &&str| part.len() == 2 && is_digits(part) && **part < *"60";
    is_digits(hour)
        && hour.parse::<u8>().is_ok_and(|hour| hour <= 24)
        && rest.len() < 3
        && rest.iter().all(is_part)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_understood_in_other_notations() {
        assert_eq!(plain_date("04.04.2024").map(|d| d.to_string()).as_deref(), Some("2024-04-04"));
        assert_eq!(plain_date("4-5-2024").map(|d| d.to_string()).as_deref(), Some("2024-05-04"));
        assert_eq!(plain_date("30.02.2024"), None);
        assert!(looks_like_a_date("2024-02-30"));
    }

    #[test]
    fn periods_are_understood_in_other_notations() {
        for (text, period) in [
            ("h1 2024", "2024-H1"),
            ("5/2024", "2024-05"),
            ("01.2024", "2024-01"),
            ("Mrz 24", "2024-03"),
            ("Mär. 2024", "2024-03"),
            ("mei-24", "2024-05"),
            ("Dezember 2024", "2024-12"),
            ("1. Halbjahr 2024", "2024-H1"),
            ("2e kwartaal 2024", "2024-Q2"),
        ] {
            assert_eq!(plain_period(text).as_deref(), Some(period), "{text}");
        }
        for text in ["2024-H3", "Mitte 2024", "2024", "24 Jan 2024", "x 24"] {
            assert_eq!(plain_period(text), None, "{text}");
        }
    }

    #[test]
    fn what_spreadsheets_make_of_a_period_is_known() {
        for (text, period) in [
            ("2024-03-01 00:00", "2024-03"),
            ("2024-03-01T00:00:00", "2024-03"),
            ("01.03.2024", "2024-03"),
            ("45352", "2024-03"),
            ("2.024", "2024"),
            ("2024,0", "2024"),
        ] {
            assert_eq!(spreadsheet_period(text).as_deref(), Some(period), "{text}");
        }
        for text in ["1.234", "20240", "123456", "2024", "12:30"] {
            assert_eq!(spreadsheet_period(text), None, "{text}");
        }
    }

    #[test]
    fn several_years_weeks_and_times_of_day_are_known() {
        for (text, expected) in [
            ("2024/25", (2024, 2025)),
            ("2022/2023", (2022, 2023)),
            ("2025-2030", (2025, 2030)),
            ("2025 – 2030", (2025, 2030)),
            ("2011/12", (2011, 2012)),
        ] {
            assert_eq!(years(text), Some(expected), "{text}");
        }
        for text in ["2024/05", "2024-12", "12/2024", "2025-2024", "1/2"] {
            assert_eq!(years(text), None, "{text}");
        }
        for text in ["2024-W24", "KW 24/2024", "24. KW 2024", "week 24 2024"] {
            assert_eq!(week(text).map(|date| date.to_string()).as_deref(), Some("2024-06-10"), "{text}");
        }
        for (text, expected) in [
            ("19:30", true),
            ("19.30 Uhr", true),
            ("9 uur", true),
            ("19.30", false),
            ("25:00", false),
            ("1:2", false),
        ] {
            assert_eq!(is_time_of_day(text), expected, "{text}");
        }
    }
}

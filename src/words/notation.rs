//! Notation: how values are written in a language and a house style.
//!
//! Digits, groups and names of months come from ICU (Unicode CLDR); the words around them
//! (*rund*, *1. Halbjahr*, where the euro sign stands) come from the product's words,
//! messages `notation-…`.

use fixed_decimal::Decimal as Digits;
use fluent::types::{FluentNumber, FluentNumberStyle};
use icu_calendar::{Date as IcuDate, Gregorian};
use icu_datetime::FixedCalendarDateTimeFormatter;
use icu_datetime::fieldsets::{YM, YMD};
use icu_datetime::options::YearStyle;
use icu_decimal::DecimalFormatter;
use icu_decimal::options::GroupingStrategy;
use icu_locale_core::{Locale, locale};
use jiff::civil::Date;
use rust_decimal::{Decimal, RoundingStrategy};

use crate::lang::Lang;
use crate::model::profile::{Cents, DateForm, Grouping, Notation, PhoneForm};
use crate::model::value::{Part, Period, TimeOfDay, Value};
use crate::words::marks::Mark;

/// The messages that a notation needs, each with the names of its variables, and whether it must exist.
pub(super) const NOTATION_MESSAGES: [(&str, &[&str]); 13] = [
    ("notation-approximate", &["value"]),
    ("notation-money", &["amount"]),
    ("notation-percent", &["number"]),
    ("notation-time", &["hour", "minute"]),
    ("notation-half-year", &["part", "year"]),
    ("notation-quarter", &["part", "year"]),
    ("notation-draft-missing", &[]),
    ("notation-draft-stale", &[]),
    ("notation-draft-machine", &[]),
    ("notation-quote-open", &[]),
    ("notation-quote-close", &[]),
    ("notation-quote-inner-open", &[]),
    ("notation-quote-inner-close", &[]),
];

/// What an estimate carries in the options of its Fluent number.
pub(super) const APPROXIMATE: &str = "approximate";

/// Most digits that survive the binary numbers of Fluent.
pub(super) const MAX_DIGITS: usize = 15;

/// A message with gaps, each gap one control character: U+0001 for its first variable, U+0002 for its second.
#[derive(Debug, Clone)]
struct Frame(String);

impl Frame {
    fn fill(&self, parts: &[&str]) -> String {
        let mut text = self.0.clone();
        for (gap, part) in GAPS.iter().zip(parts) {
            text = text.replace(*gap, part);
        }
        text
    }
}

/// The characters that stand for the variables of a notation message while its frame is made.
pub(super) const GAPS: [&str; 2] = ["\u{1}", "\u{2}"];

/// The frames, in the order of [`NOTATION_MESSAGES`].
#[derive(Debug, Clone)]
struct Frames {
    approximate: Frame,
    money: Frame,
    percent: Frame,
    time: Frame,
    half_year: Frame,
    quarter: Frame,
    missing: String,
    stale: String,
    machine: String,
    quotes: [String; 4],
}

type Dates<F> = FixedCalendarDateTimeFormatter<Gregorian, F>;

/// Writes values in one language and house style.
#[derive(Debug)]
pub(crate) struct Formatter {
    lang: Lang,
    notation: Notation,
    frames: Frames,
    grouped: DecimalFormatter,
    open: DecimalFormatter,
    closed: DecimalFormatter,
    short: Dates<YMD>,
    long: Dates<YMD>,
    month: Dates<YM>,
}

/// A form of dates, as asked for by `DATE($day, form: "…")`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Form {
    /// 30.06.2024, 30-06-2024.
    Short,
    /// 30. Juni 2024, 30 juni 2024.
    Long,
    /// Juni 2024, juni 2024.
    Month,
}

impl Form {
    /// The names in Fluent.
    pub(crate) const NAMES: [&str; 3] = ["short", "long", "month"];

    /// The form of this name.
    pub(crate) fn from_name(name: &str) -> Option<Self> {
        match name {
            "short" => Some(Self::Short),
            "long" => Some(Self::Long),
            "month" => Some(Self::Month),
            _ => None,
        }
    }
}

impl Formatter {
    /// Makes the notation of a language and house style. `message` gives the text of a notation
    /// message with [`GAPS`] in place of its variables. `None` if a message is missing or ICU has no data.
    pub(crate) fn new(
        lang: Lang,
        notation: Notation,
        mut message: impl FnMut(&str) -> Option<String>,
    ) -> Option<Self> {
        let mut texts = NOTATION_MESSAGES.iter().map(|(id, _)| message(id));
        let mut next = || texts.next().flatten();
        let frames = Frames {
            approximate: Frame(next()?),
            money: Frame(next()?),
            percent: Frame(next()?),
            time: Frame(next()?),
            half_year: Frame(next()?),
            quarter: Frame(next()?),
            missing: next()?,
            stale: next()?,
            machine: next()?,
            quotes: [next()?, next()?, next()?, next()?],
        };
        let numbers = |strategy: GroupingStrategy| {
            DecimalFormatter::try_new(icu_locale(lang).into(), strategy.into()).ok()
        };
        let dates = |fields: YMD| Dates::try_new(icu_locale(lang).into(), fields).ok();
        Some(Self {
            lang,
            notation,
            frames,
            grouped: numbers(GroupingStrategy::Always)?,
            open: numbers(GroupingStrategy::Never)?,
            closed: numbers(GroupingStrategy::Min2)?,
            short: dates(YMD::short().with_year_style(YearStyle::Full))?,
            long: dates(YMD::long())?,
            month: Dates::try_new(icu_locale(lang).into(), YM::long()).ok()?,
        })
    }

    /// The language.
    pub(crate) const fn lang(&self) -> Lang {
        self.lang
    }

    /// The house style.
    pub(crate) const fn notation(&self) -> &Notation {
        &self.notation
    }

    /// A value as tables and figures show it.
    pub(crate) fn value(&self, value: Value, approximate: bool) -> String {
        let text = match value {
            Value::Count(count) => self.number(count.into(), true),
            Value::Decimal(number) => self.number(number, true),
            Value::Percent(number) => self.frames.percent.fill(&[&self.number(number, true)]),
            Value::Money(amount) => self.money(amount, None),
            Value::Date(date) => self.date(date, self.table_form()),
            Value::Time(time) => self.time(time),
            Value::Period(period) => self.period(period),
        };
        self.approximately(text, approximate)
    }

    /// A day or period in prose, in the form asked for or the long one.
    pub(crate) fn prose(&self, value: Value, form: Option<Form>, approximate: bool) -> String {
        let text = match value {
            Value::Date(date) => self.date(date, form.unwrap_or(Form::Long)),
            other => self.value(other, false),
        };
        self.approximately(text, approximate)
    }

    /// A number of Fluent, by its options.
    pub(crate) fn fluent(&self, number: &FluentNumber) -> String {
        let options = &number.options;
        let Some(value) = exact(number) else { return String::new() };
        let text = match options.style {
            FluentNumberStyle::Decimal => self.number(value, options.use_grouping),
            FluentNumberStyle::Percent => {
                self.frames.percent.fill(&[&self.number(value, options.use_grouping)])
            }
            FluentNumberStyle::Currency => self.money(value, options.minimum_fraction_digits),
        };
        self.approximately(text, options.currency.as_deref() == Some(APPROXIMATE))
    }

    /// A telephone number given in international form; anything else comes back as it is.
    pub(crate) fn phone(&self, number: &str) -> String {
        let number = number.trim();
        let own = match self.lang {
            Lang::De => "+49",
            Lang::Nl => "+31",
        };
        match (self.notation.phone, number.strip_prefix(own)) {
            (PhoneForm::National, Some(rest)) => {
                let rest = rest.trim_start_matches([' ', '\u{a0}', '-', '/', '.']);
                match rest.strip_prefix('(').and_then(|rest| rest.split_once(')')) {
                    Some((area, own)) => format!("0{area} {}", own.trim_start()),
                    None => format!("0{rest}"),
                }
            }
            _ => number.to_owned(),
        }
    }

    /// Opening and closing quotation marks, outer then inner.
    pub(crate) fn quotes(&self) -> &[String; 4] {
        self.notation.quotes.as_ref().unwrap_or(&self.frames.quotes)
    }

    /// The word that an estimate prints before its value, in lower case; `None` if it prints none there.
    pub(crate) fn approximate_word(&self) -> Option<String> {
        let word = self.frames.approximate.0.split(GAPS[0]).next().unwrap_or_default().trim().to_lowercase();
        (!word.is_empty()).then_some(word)
    }

    /// What stands for a missing text in a draft.
    pub(crate) fn missing(&self) -> &str {
        &self.frames.missing
    }

    /// What follows a text in a draft that the ledger of translations does not vouch for.
    pub(crate) fn mark(&self, mark: Mark) -> &str {
        match mark {
            Mark::Stale => &self.frames.stale,
            Mark::Machine => &self.frames.machine,
        }
    }

    const fn table_form(&self) -> Form {
        match self.notation.date {
            DateForm::Short => Form::Short,
            DateForm::Long => Form::Long,
        }
    }

    fn approximately(&self, text: String, approximate: bool) -> String {
        if approximate { self.frames.approximate.fill(&[&text]) } else { text }
    }

    fn number(&self, number: Decimal, grouping: bool) -> String {
        let formatter = match (grouping, self.notation.grouping, self.notation.four_digits_closed) {
            (false, ..) | (_, Grouping::None, _) => &self.open,
            (.., true) => &self.closed,
            (.., false) => &self.grouped,
        };
        let text = digits(formatter, number);
        if self.notation.grouping == Grouping::Space { text.replace('.', "\u{202f}") } else { text }
    }

    /// Cents are printed when there are some, when the house style always has them, or when asked for.
    fn money(&self, amount: Decimal, decimals: Option<usize>) -> String {
        let decimals = decimals.and_then(|d| u32::try_from(d).ok());
        let whole = amount.is_integer() && self.notation.cents == Cents::Needed;
        let scale = decimals.unwrap_or(if whole { 0 } else { 2 });
        let amount = rounded(amount, scale);
        self.frames.money.fill(&[&digits(&self.grouped, amount)])
    }

    fn date(&self, date: Date, form: Form) -> String {
        let Some(day) = gregorian(date) else { return date.to_string() };
        match form {
            Form::Short => self.short.format(&day).to_string(),
            // The day stays with its month.
            Form::Long => self.long.format(&day).to_string().replacen(' ', "\u{a0}", 1),
            Form::Month => self.month.format(&day).to_string(),
        }
    }

    fn time(&self, time: TimeOfDay) -> String {
        let (hour, minute) = (time.0.hour().to_string(), format!("{:02}", time.0.minute()));
        self.frames.time.fill(&[&hour, &minute])
    }

    fn period(&self, period: Period) -> String {
        let year = period.year.to_string();
        match period.part {
            Part::Year => year,
            Part::Half(part) => self.frames.half_year.fill(&[&part.to_string(), &year]),
            Part::Quarter(part) => self.frames.quarter.fill(&[&part.to_string(), &year]),
            Part::Month(_) => self.date(period.start(), Form::Month),
        }
    }
}

/// A number rounded half away from zero to so many decimals, with that many decimals.
pub(super) fn rounded(number: Decimal, decimals: u32) -> Decimal {
    let mut number = number.round_dp_with_strategy(decimals, RoundingStrategy::MidpointAwayFromZero);
    number.rescale(decimals);
    number
}

/// The decimal number that was meant by a number of Fluent, with its trailing zeros.
pub(super) fn exact(number: &FluentNumber) -> Option<Decimal> {
    // The shortest decimal that reads back as this binary number is what was put in.
    let mut value: Decimal = number.value.to_string().parse().ok()?;
    let least = number.options.minimum_fraction_digits.unwrap_or(0).min(MAX_DIGITS);
    let least = u32::try_from(least).ok()?;
    if value.scale() < least {
        value.rescale(least);
    }
    Some(value)
}

const fn icu_locale(lang: Lang) -> Locale {
    match lang {
        Lang::De => locale!("de-DE"),
        Lang::Nl => locale!("nl-NL"),
    }
}

fn digits(formatter: &DecimalFormatter, number: Decimal) -> String {
    // What rounds to nothing has no sign.
    let text = if number.is_zero() { number.abs() } else { number }.to_string();
    let text = text.parse::<Digits>().map_or(text, |number| formatter.format(&number).to_string());
    text.replace('-', "\u{2212}")
}

fn gregorian(date: Date) -> Option<IcuDate<Gregorian>> {
    let month = u8::try_from(date.month()).ok()?;
    let day = u8::try_from(date.day()).ok()?;
    IcuDate::try_new_gregorian(date.year().into(), month, day).ok()
}

//! Checks of people and names: telephone numbers that can be dialled on either side of the border, glosses that
//! are right on both.

use super::Context;
use crate::diagnostic::{Check, Message};
use crate::id::{EntityId, Kind};

/// The first digits of numbers that have no country code: services, which the other country cannot dial anyway.
const SERVICES: [&str; 8] = ["0800", "0900", "0906", "0909", "0180", "0137", "0700", "084"];

/// Runs the checks.
pub(super) fn check(context: &mut Context<'_>) {
    telephones(context);
    glosses(context);
}

/// The gloss of a name is in the other language; a name in neither would have it on both sides.
fn glosses(context: &mut Context<'_>) {
    let content = context.content;
    for entity in content.entities() {
        let glossed = entity.names.iter().filter(|(_, name)| name.gloss().is_some());
        for (path, name) in glossed.filter(|(_, name)| name.lang().report().is_none()) {
            let message = Message::new("wrong-type-gloss").arg("name", name.value());
            let hint = Message::new("wrong-type-gloss-hint");
            let path: Vec<&str> = path.iter().map(String::as_str).chain(["gloss"]).collect();
            let problem = context.found(Check::WrongType, message, hint, &entity.id, &path);
            context.report(problem);
        }
    }
}

fn telephones(context: &mut Context<'_>) {
    let content = context.content;
    for (id, person) in &content.people {
        let Some(mistake) = person.phone.as_deref().and_then(|number| mistake(number.trim())) else {
            continue;
        };
        let (message, hint, warns) = match mistake {
            Mistake::Zero(number) => (
                Message::new("wrong-type-phone-zero"),
                Message::new("wrong-type-phone-hint").arg("number", number),
                false,
            ),
            Mistake::Code(number) => (
                Message::new("wrong-type-phone-code"),
                Message::new("wrong-type-phone-hint").arg("number", number),
                false,
            ),
            Mistake::National(rest) => (
                Message::new("wrong-type-phone-national"),
                Message::new("wrong-type-phone-national-hint").arg("rest", rest),
                true,
            ),
        };
        let problem =
            context.found(Check::WrongType, message, hint, &EntityId::new(Kind::Person, id), &["phone"]);
        context.report(if warns { problem.warning() } else { problem });
    }
}

/// What is wrong with a telephone number, with what to write: of the last, without country code.
#[derive(Debug, PartialEq, Eq)]
enum Mistake {
    /// The zero of national numbers stands behind the country code.
    Zero(String),
    /// The country code begins with two zeros.
    Code(String),
    /// There is no country code.
    National(String),
}

fn mistake(number: &str) -> Option<Mistake> {
    if let Some(rest) = number.strip_prefix("00").filter(|rest| !rest.starts_with('0')) {
        return Some(Mistake::Code(without_zero(&format!("+{rest}"))));
    }
    if number.starts_with('+') {
        let plain = without_zero(number);
        return (plain != number).then_some(Mistake::Zero(plain));
    }
    let digits: String = number.chars().filter(char::is_ascii_digit).collect();
    let national = digits.starts_with('0') && !SERVICES.iter().any(|service| digits.starts_with(service));
    national.then(|| {
        let rest = number.trim_start_matches(['(', '0']).replace(['/', ')'], " ");
        Mistake::National(rest.split_whitespace().collect::<Vec<_>>().join(" "))
    })
}

/// A number with country code without the zero of national numbers: `+49 (0)251`, `+49 0251`.
fn without_zero(number: &str) -> String {
    let plain = number.replacen("(0)", " ", 1);
    let plain = plain.split_whitespace().collect::<Vec<_>>().join(" ");
    let codes = ["+49", "+31"].into_iter().find_map(|code| Some((code, plain.strip_prefix(code)?)));
    match codes.map(|(code, rest)| (code, rest.trim_start_matches([' ', '(']))) {
        Some((code, rest)) if rest.starts_with('0') => {
            format!("{code} {}", rest.trim_start_matches('0').replacen(')', "", 1))
        }
        _ => plain,
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::all;
    use super::*;

    #[test]
    fn numbers() {
        for number in [
            "+49 251 492-0",
            "+49 251 492-7000",
            "+492514927000",
            "+31 546 541111",
            "+31 6 12345678",
            "14 0546",
            "0900 1234",
            "0800-0270",
            "115",
            "116 117",
            "+43 1 0251",
        ] {
            assert_eq!(mistake(number), None, "{number}");
        }
        let zero = |number: &str| Some(Mistake::Zero(number.to_owned()));
        assert_eq!(mistake("+49 (0)251 492-7000"), zero("+49 251 492-7000"));
        assert_eq!(mistake("+49(0)251 492-7000"), zero("+49 251 492-7000"));
        assert_eq!(mistake("+31 (0)546 541111"), zero("+31 546 541111"));
        assert_eq!(mistake("+31 (0546) 541111"), zero("+31 546 541111"));
        assert_eq!(mistake("+49 0251 492-0"), zero("+49 251 492-0"));
        assert_eq!(mistake("0049 251 4927000"), Some(Mistake::Code("+49 251 4927000".to_owned())));
        assert_eq!(mistake("0031 (0)546 541111"), Some(Mistake::Code("+31 546 541111".to_owned())));
        assert_eq!(mistake("0251/492-0"), Some(Mistake::National("251 492-0".to_owned())));
        assert_eq!(mistake("(0251) 492-0"), Some(Mistake::National("251 492-0".to_owned())));
    }

    #[test]
    fn glosses() {
        let named = |lang: &str, gloss: &str| {
            format!(
                "organizations: {{o: {{name: {{value: N, lang: {lang}{gloss}}}, short: {{value: S, lang: de}}}}}}"
            )
        };
        assert!(super::super::tests::found(&named("en", "")).is_empty());
        assert!(super::super::tests::found(&named("nl-BE", ", gloss: G")).is_empty());
        assert_eq!(super::super::tests::found(&named("en", ", gloss: G")), ["wrong-type-gloss"]);
    }

    #[test]
    fn people() {
        all(&[
            ("people: {p: {name: P, phone: \"+49 251 492-0\"}, q: {name: Q}}", &[]),
            ("people: {p: {name: P, phone: \"+49 (0)251 492-0\"}}", &["wrong-type-phone-zero"]),
            ("people: {p: {name: P, phone: \"0049 251 492-0\"}}", &["wrong-type-phone-code"]),
            ("people: {p: {name: P, phone: \"0251 492-0\"}}", &["wrong-type-phone-national"]),
        ]);
    }
}

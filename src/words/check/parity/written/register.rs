//! How readers are addressed: *Sie* and *u*, or *du* and *je*.

use std::ops::Range;

use super::Lists;
use super::scan::is_quoted;
use crate::diagnostic::{Check, Diagnostics, Message, Severity};
use crate::lang::{Lang, Pair};
use crate::words::check::parity::Twins;
use crate::words::wording::{TokenKind, Wording};

/// How readers are addressed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Address {
    /// *Sie*, *u*.
    Formal,
    /// *du*, *ihr*, *jij*, *jullie*.
    Familiar,
    /// *je*, which may also mean anybody.
    Anybody,
}

/// German words of the formal address, which are written with a capital.
const GERMAN_FORMAL: &[&str] = &["Sie", "Ihnen", "Ihr", "Ihre", "Ihren", "Ihrem", "Ihrer", "Ihres"];
const GERMAN_FAMILIAR: &[&str] = &[
    "du", "dich", "dir", "dein", "deine", "deinen", "deinem", "deiner", "deines", "euch", "euer", "eure",
    "euren", "eurem", "eurer", "eures",
];
/// Verbs beside which `ihr` addresses several: elsewhere it may mean her, or their.
const GERMAN_YOU: &[&str] = &[
    "könnt", "habt", "seid", "wollt", "sollt", "müsst", "dürft", "werdet", "wisst", "möchtet", "findet",
    "seht", "braucht", "bekommt", "macht", "kommt", "helft", "erhaltet", "meldet", "wendet", "lest", "fragt",
];
const DUTCH_FORMAL: &[&str] = &["u", "uw", "uzelf"];
const DUTCH_FAMILIAR: &[&str] = &["jij", "jou", "jouw", "jullie", "jezelf"];

/// A word that addresses the readers.
#[derive(Debug, Clone)]
struct Said {
    address: Address,
    at: Range<usize>,
}

/// In how many texts of each side the readers are addressed formally and otherwise.
#[derive(Debug, Default)]
pub(super) struct Habit(Pair<[usize; 2]>);

impl Habit {
    /// From all texts of a project.
    pub(super) fn new(all: &[Twins<'_>]) -> Self {
        let mut made = Self::default();
        for twins in all {
            for (lang, side) in twins.sides.iter() {
                if let Some(address) = usual(&said(side)) {
                    made.0.get_mut(lang)[usize::from(address != Address::Formal)] += 1;
                }
            }
        }
        made
    }

    /// Whether most other texts of a side address as a text of it does, at least two of them.
    fn agrees(&self, lang: Lang, address: Address) -> bool {
        let [formal, familiar] = *self.0.get(lang);
        let (own, others) = if address == Address::Formal { (formal, familiar) } else { (familiar, formal) };
        own > 2 && own - 1 > others
    }

    /// Whether the other texts of a side address formally, as good as all of them.
    fn is_formal(&self, lang: Lang) -> bool {
        let [formal, familiar] = *self.0.get(lang);
        formal > 3 && formal >= 4 * familiar.saturating_sub(1)
    }
}

/// Reports a side that addresses its readers in two ways, or otherwise than the other side does.
pub(super) fn check(twins: &Twins<'_>, lists: &Lists<'_>, out: &mut Diagnostics) {
    let said = Pair::from_fn(|lang| said(twins.sides.get(lang)));
    let mut told = false;
    for lang in Lang::ALL {
        told |= mixed(twins, lang, said.get(lang), out);
    }
    if told {
        return;
    }
    let forms = Pair::from_fn(|lang| usual(said.get(lang)));
    match (forms.de, forms.nl) {
        (Some(de), Some(nl)) if is_formal(de) != is_formal(nl) => {
            // Some houses say Sie and je, in all their texts.
            if lists.habit.agrees(Lang::De, de) && lists.habit.agrees(Lang::Nl, nl) {
                return;
            }
            let lang = odd(lists, de, nl);
            differ(twins, lang, &said, out);
        }
        (None, Some(_)) => against_habit(twins, lists, Lang::Nl, &said.nl, out),
        (Some(_), None) => against_habit(twins, lists, Lang::De, &said.de, out),
        _ => {}
    }
}

fn is_formal(address: Address) -> bool {
    address == Address::Formal
}

/// The side that does not address as its project does; if neither or both do not, the familiar one.
fn odd(lists: &Lists<'_>, de: Address, nl: Address) -> Lang {
    match (lists.habit.agrees(Lang::De, de), lists.habit.agrees(Lang::Nl, nl)) {
        (true, false) => Lang::Nl,
        (false, true) => Lang::De,
        _ if is_formal(de) => Lang::Nl,
        _ => Lang::De,
    }
}

/// How a side addresses its readers in the end; nothing if it does not.
fn usual(said: &[Said]) -> Option<Address> {
    said.iter()
        .map(|it| it.address)
        .find(|it| *it == Address::Familiar)
        .or_else(|| Some(said.first()?.address))
}

/// The words of a side that address readers, quotations left out.
fn said(side: &Wording<'_>) -> Vec<Said> {
    let mut found = Vec::new();
    for sentence in &side.sentences {
        for at in sentence.tokens.clone() {
            let token = &side.tokens[at];
            if token.kind != TokenKind::Word || token.foreign {
                continue;
            }
            let address = match side.lang {
                Lang::De => german(side, at, begins(side, at, sentence.tokens.start)),
                Lang::Nl => dutch(side, at),
            };
            if let Some(address) = address.filter(|_| !is_quoted(side, token.range.start)) {
                found.push(Said { address, at: token.range.clone() });
            }
        }
    }
    found
}

/// Whether a capital says nothing at a token: at the beginning of a sentence, and behind a colon.
fn begins(side: &Wording<'_>, at: usize, first: usize) -> bool {
    let before = at.checked_sub(1).and_then(|at| side.tokens.get(at));
    let opens = |word: &str| matches!(word, ":" | "(" | "„" | "“" | "‚" | "–" | "•" | "/");
    at == first || before.is_none_or(|before| before.kind != TokenKind::Word && opens(side.word(before)))
}

fn german(side: &Wording<'_>, at: usize, begins: bool) -> Option<Address> {
    let word = side.word(&side.tokens[at]);
    if GERMAN_FORMAL.contains(&word) {
        return (!begins).then_some(Address::Formal);
    }
    let small = word.to_lowercase();
    let beside = |at: Option<usize>| {
        let word = at.and_then(|at| side.tokens.get(at)).map(|token| side.word(token).to_lowercase());
        word.is_some_and(|word| GERMAN_YOU.contains(&word.as_str()))
    };
    let several = small == "ihr" && (beside(at.checked_sub(1)) || beside(Some(at + 1)));
    (several || GERMAN_FAMILIAR.contains(&small.as_str())).then_some(Address::Familiar)
}

fn dutch(side: &Wording<'_>, at: usize) -> Option<Address> {
    let small = side.word(&side.tokens[at]).to_lowercase();
    if DUTCH_FORMAL.contains(&small.as_str()) {
        // `20 u` is a time.
        let before = at.checked_sub(1).map(|at| side.tokens[at].kind);
        let counted = matches!(before, Some(TokenKind::Number | TokenKind::Value)) && small == "u";
        return (!counted).then_some(Address::Formal);
    }
    if small == "je" {
        return Some(Address::Anybody);
    }
    DUTCH_FAMILIAR.contains(&small.as_str()).then_some(Address::Familiar)
}

/// Reports the rarer address of a side that has two.
fn mixed(twins: &Twins<'_>, lang: Lang, said: &[Said], out: &mut Diagnostics) -> bool {
    let (formal, other): (Vec<&Said>, Vec<&Said>) = said.iter().partition(|it| is_formal(it.address));
    let (Some(first), Some(second)) = (formal.first(), other.first()) else { return false };
    let (odd, usual) = if formal.len() < other.len() { (first, second) } else { (second, first) };
    let side = twins.sides.get(lang);
    let word = |at: &Range<usize>| side.text.get(at.clone()).unwrap_or_default().to_owned();
    let message = Message::new("register-mixed").arg("word", word(&odd.at)).arg("usual", word(&usual.at));
    let problem =
        twins.problem(Check::Register, message, lang, &odd.at, twins.opposite(lang, odd.at.start).as_ref());
    out.push(problem.hint(Message::new("register-mixed-hint")));
    true
}

/// Reports a side that addresses its readers otherwise than the other one.
fn differ(twins: &Twins<'_>, lang: Lang, said: &Pair<Vec<Said>>, out: &mut Diagnostics) {
    let (Some(own), Some(other)) = (strongest(said.get(lang)), strongest(said.get(lang.other()))) else {
        return;
    };
    let word = |lang: Lang, at: &Range<usize>| {
        twins.sides.get(lang).text.get(at.clone()).unwrap_or_default().to_owned()
    };
    let message =
        Message::new("register").arg("word", word(lang, &own.at)).arg("other", word(lang.other(), &other.at));
    let problem = twins.problem(Check::Register, message, lang, &own.at, Some(&other.at));
    out.push(problem.hint(Message::new("register-hint")));
}

/// Reports a familiar address opposite a side that addresses nobody, where the texts of a project are formal.
fn against_habit(twins: &Twins<'_>, lists: &Lists<'_>, lang: Lang, said: &[Said], out: &mut Diagnostics) {
    let Some(own) = strongest(said).filter(|it| !is_formal(it.address)) else { return };
    if !lists.habit.is_formal(lang) {
        return;
    }
    let word = twins.sides.get(lang).text.get(own.at.clone()).unwrap_or_default();
    let message = Message::new("register-habit").arg("word", word).arg("lang", lang.code());
    let problem =
        twins.problem(Check::Register, message, lang, &own.at, twins.opposite(lang, own.at.start).as_ref());
    let severity = if own.address == Address::Familiar { Severity::Warning } else { Severity::Remark };
    out.push(problem.hint(Message::new("register-habit-hint")).with_severity(severity));
}

/// The word that tells most clearly how readers are addressed.
fn strongest(said: &[Said]) -> Option<&Said> {
    said.iter().find(|it| it.address == Address::Familiar).or_else(|| said.first())
}

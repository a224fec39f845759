//! Comments that allow a check at one place, and the order in which problems are shown.
//!
//! `# beide: allow <check> – reason`, on a line of its own directly above an entry, silences that
//! check for the entry and for everything indented deeper below it, in YAML and FTL alike; with words in
//! quotation marks behind the name of the check, only for what lies in these words.

use std::cell::Cell;
use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use super::{Check, Diagnostic, Diagnostics, Message, Place, Severity, Source, Stage};

/// What begins a comment to the program.
const DIRECTIVE: &str = "beide:";

/// What may divide the name of a check from the reason.
const DIVIDERS: &[char] = &['–', '—', '-', ':'];

/// Takes away what comments allow, reports comments that allow nothing, sorts by file and position
/// (what has no place comes last) and removes exact duplicates.
///
/// Every source is scanned once. After an error not every check can run; then comments that silence
/// nothing are not reported, since what they are about may not have been looked at.
#[must_use]
pub(crate) fn settle(out: Diagnostics, sources: &[Arc<Source>]) -> Diagnostics {
    let mut allowed = Allowed::default();
    let mut kept = Diagnostics::default();
    for source in sources.iter().filter(|source| has_comments(source)) {
        scan(source, &mut allowed, &mut kept.0);
    }
    kept.0.splice(0..0, out.0.into_iter().filter(|problem| !allowed.covers(problem)));
    if !kept.has_errors() {
        kept.0.extend(allowed.idle());
    }
    kept.0.sort_by(|a, b| order(a).cmp(&order(b)));
    Diagnostics(without_duplicates(kept.0))
}

/// Which checks are silent where.
#[derive(Debug, Default)]
struct Allowed {
    by_file: BTreeMap<String, Vec<Rule>>,
}

/// A comment that allows a check.
#[derive(Debug)]
struct Rule {
    check: Check,
    /// The only words that it is about; all, if there are none.
    words: Vec<String>,
    /// What it is about.
    range: Range<usize>,
    /// The comment.
    place: Place,
    /// Whether it silenced something.
    used: Cell<bool>,
}

impl Rule {
    fn covers(&self, problem: &Diagnostic, place: &Range<usize>) -> bool {
        // A text that leaves its page is lost; one that is only long is a matter of taste.
        let judgement = problem.check != Check::Overflow || problem.severity == Severity::Warning;
        judgement && self.check == problem.check && self.range.contains(&place.start) && self.names(place)
    }

    /// Whether a place lies in the words that the comment is about.
    fn names(&self, place: &Range<usize>) -> bool {
        let text = self.place.source.text.get(self.range.clone()).unwrap_or_default();
        let lies_in = |word: &String| {
            let mut found = text.match_indices(word.as_str()).map(|(at, _)| self.range.start + at);
            found.any(|at| at <= place.start && place.end <= at + word.len())
        };
        self.words.is_empty() || self.words.iter().any(lies_in)
    }
}

impl Allowed {
    fn add(&mut self, place: Place, check: Check, words: Vec<String>, range: Range<usize>) {
        let rule = Rule { check, words, range, place, used: Cell::new(false) };
        self.by_file.entry(rule.place.source.path.clone()).or_default().push(rule);
    }

    /// Whether a comment allows a problem; all that do have their use.
    fn covers(&self, problem: &Diagnostic) -> bool {
        let Some(place) = &problem.place else { return false };
        let rules = self.by_file.get(&place.source.path).map_or(&[][..], Vec::as_slice);
        let mut covered = false;
        for rule in rules.iter().filter(|rule| rule.covers(problem, &place.range)) {
            rule.used.set(true);
            covered = true;
        }
        covered
    }

    /// Comments that silenced nothing. How a page looks is known only of the documents that were typeset.
    fn idle(&self) -> impl Iterator<Item = Diagnostic> {
        let rules = self.by_file.values().flatten();
        // A run that makes no pages, or not all, cannot know.
        let of_page = |rule: &Rule| rule.check.stage() == Stage::Pages;
        rules.filter(move |rule| !rule.used.get() && !of_page(rule)).map(|rule| {
            let message = Message::new("invalid-allow-idle").arg("check", rule.check.name());
            Diagnostic::new(Check::InvalidAllow, message)
                .at(rule.place.clone())
                .hint(Message::new("invalid-allow-idle-hint"))
        })
    }
}

/// What a comment says.
#[derive(Debug, PartialEq, Eq)]
enum Comment {
    /// Nothing to the program.
    Other,
    /// A check is allowed, perhaps only in these words.
    Allow(Check, Vec<String>),
    /// Something to the program that it does not understand.
    Invalid(Message, Message),
}

/// A line with the offset at which it begins; without its end.
#[derive(Debug, Clone, Copy)]
struct Line<'a> {
    start: usize,
    text: &'a str,
}

impl Line<'_> {
    fn is_blank(self) -> bool {
        self.text.trim().is_empty()
    }

    fn is_comment(self) -> bool {
        self.text.trim_start().starts_with('#')
    }

    fn indent(self) -> usize {
        self.text.len() - self.text.trim_start().len()
    }

    /// A line at the indent of an entry that is still part of it.
    fn continues(self, entry: Self) -> bool {
        let begins_item = |line: Self| line.text.trim_start().starts_with("- ");
        let closes = self.text.trim_start().starts_with(['}', ']']);
        self.indent() == entry.indent() && (closes || (begins_item(self) && !begins_item(entry)))
    }
}

fn has_comments(source: &Source) -> bool {
    let is_ours = [".yaml", ".yml", ".ftl"].iter().any(|end| source.path.to_lowercase().ends_with(end));
    is_ours && source.text.contains(DIRECTIVE)
}

/// Finds all comments of a file.
fn scan(source: &Arc<Source>, allowed: &mut Allowed, out: &mut Vec<Diagnostic>) {
    let lines = lines(&source.text);
    for (number, line) in lines.iter().enumerate() {
        if !line.is_comment() {
            out.extend(misplaced(source, *line));
            continue;
        }
        let place = || {
            Place::new(source.clone(), line.start + line.indent()..line.start + line.text.trim_end().len())
        };
        match understand(line.text) {
            Comment::Other => {}
            Comment::Invalid(message, hint) => {
                out.push(Diagnostic::new(Check::InvalidAllow, message).at(place()).hint(hint));
            }
            Comment::Allow(check, words) => match entry_below(&lines, number) {
                Some(range) => allowed.add(place(), check, words, range),
                None => out.push(
                    Diagnostic::new(Check::InvalidAllow, Message::new("invalid-allow-nothing-below"))
                        .at(place())
                        .hint(Message::new("invalid-allow-nothing-below-hint")),
                ),
            },
        }
    }
}

/// What a line that is a comment says.
fn understand(line: &str) -> Comment {
    let text = line.trim().trim_start_matches('#').trim_start();
    let Some(rest) = text.strip_prefix(DIRECTIVE) else { return Comment::Other };
    let mut words = rest.trim().splitn(2, char::is_whitespace);
    if words.next() != Some("allow") {
        return invalid(Message::new("invalid-allow-directive"));
    }
    let rest = words.next().unwrap_or_default().trim();
    let (name, reason) = rest.split_once(char::is_whitespace).unwrap_or((rest, ""));
    let name = name.trim_end_matches(DIVIDERS);
    if name.is_empty() {
        return invalid(Message::new("invalid-allow-directive"));
    }
    let Some(check) = Check::from_name(name) else { return unknown(name) };
    if !can_be_allowed(check) {
        let hint = Message::new("invalid-allow-never-hint");
        return Comment::Invalid(Message::new("invalid-allow-never").arg("check", name), hint);
    }
    let (words, reason) = quoted(reason);
    if reason.trim().trim_start_matches(DIVIDERS).trim().is_empty() {
        return invalid(Message::new("invalid-allow-reason").arg("check", name));
    }
    Comment::Allow(check, words)
}

/// The words in quotation marks at the beginning, and what follows them.
fn quoted(text: &str) -> (Vec<String>, &str) {
    let (mut words, mut rest) = (Vec::new(), text.trim_start());
    while let Some((word, behind)) =
        rest.strip_prefix(['"', '„', '“']).and_then(|rest| rest.split_once(['"', '“', '”']))
    {
        words.push(word.to_owned());
        rest = behind.trim_start_matches([' ', ',']);
    }
    (words, rest)
}

fn invalid(message: Message) -> Comment {
    Comment::Invalid(message, Message::new("invalid-allow-form-hint"))
}

fn unknown(name: &str) -> Comment {
    let message = Message::new("invalid-allow-unknown").arg("check", name);
    let hint = match nearest(name) {
        Some(near) => Message::new("invalid-allow-similar-hint").arg("check", near.name()),
        None => Message::new("invalid-allow-unknown-hint"),
    };
    Comment::Invalid(message, hint)
}

fn nearest(name: &str) -> Option<Check> {
    let likeness = |check: &Check| strsim::jaro_winkler(name, check.name());
    let best = Check::ALL.iter().copied().max_by(|a, b| likeness(a).total_cmp(&likeness(b)))?;
    (likeness(&best) > 0.8).then_some(best)
}

/// What can be allowed is a judgement: model and words are whole without it. Errors that leave a gap,
/// a stand-in or something private cannot, since a document would print that.
const fn can_be_allowed(check: Check) -> bool {
    matches!(
        check,
        Check::DateOrder
            | Check::SumMismatch
            | Check::MissingExplanation
            | Check::UnusedMessage
            | Check::VariableMismatch
            | Check::DigitsInProse
            | Check::PluralMissing
            | Check::NumberParity
            | Check::UnitParity
            | Check::ReferenceParity
            | Check::FactParity
            | Check::Polarity
            | Check::ActorParity
            | Check::NameParity
            | Check::ConsultationOrder
            | Check::BodyNotValidThen
            | Check::Overflow
            | Check::SmallType
            | Check::LonelyHeading
            | Check::UnprintedText
            | Check::UnusedFact
            | Check::Contrast
    ) || concerns_writing(check)
}

/// How the two sides are written is a judgement, too.
const fn concerns_writing(check: Check) -> bool {
    matches!(
        check,
        Check::ForeignLanguage
            | Check::IdenticalTranslation
            | Check::ForeignQuotes
            | Check::ForeignAbbreviation
            | Check::MarkupParity
            | Check::LinkParity
            | Check::AcronymParity
            | Check::Placeholder
            | Check::DoubledWord
            | Check::DoubledSentence
            | Check::PunctuationParity
            | Check::Blanks
            | Check::ListParity
            | Check::SentenceParity
            | Check::Length
            | Check::PluralIncomplete
            | Check::ExchangedTexts
            | Check::Register
            | Check::Spelling
            | Check::ForbiddenTerm
            | Check::FalseFriend
            | Check::UntranslatedTerm
            | Check::GlossaryTerm
            | Check::InconsistentTranslation
            | Check::Pattern
    )
}

/// A comment to the program behind something else on its line: it would be without effect.
fn misplaced(source: &Arc<Source>, line: Line<'_>) -> Option<Diagnostic> {
    let at = line.text.match_indices('#').map(|(at, _)| at).find(|&at| {
        line.text[..at].ends_with(char::is_whitespace)
            && line.text[at + 1..].trim_start().starts_with(DIRECTIVE)
    })?;
    let range = line.start + at..line.start + line.text.trim_end().len();
    let problem = Diagnostic::new(Check::InvalidAllow, Message::new("invalid-allow-misplaced"));
    Some(problem.at(Place::new(source.clone(), range)).hint(Message::new("invalid-allow-misplaced-hint")))
}

/// The bytes of the entry directly below a comment, with everything indented deeper.
fn entry_below(lines: &[Line<'_>], comment: usize) -> Option<Range<usize>> {
    let below = lines.get(comment + 1..)?;
    let first = below.iter().position(|line| !line.is_comment())?;
    let entry = below[first];
    if entry.is_blank() {
        return None;
    }
    let inside = below[first + 1..]
        .iter()
        .take_while(|line| line.is_blank() || line.indent() > entry.indent() || line.continues(entry));
    let end = inside.last().unwrap_or(&entry);
    Some(entry.start..end.start + end.text.len() + 1)
}

fn lines(text: &str) -> Vec<Line<'_>> {
    let mut start = 0;
    let mut lines = Vec::new();
    for line in text.split_inclusive('\n') {
        lines.push(Line { start, text: line.trim_end_matches(['\n', '\r']) });
        start += line.len();
    }
    lines
}

/// By file, then by position; what has no place comes last.
fn order(problem: &Diagnostic) -> (bool, Option<(&str, usize, usize)>) {
    let place = problem.place.as_ref();
    (place.is_none(), place.map(|place| (place.source.path.as_str(), place.range.start, place.range.end)))
}

fn without_duplicates(sorted: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let mut kept: Vec<Diagnostic> = Vec::new();
    for problem in sorted {
        let same_place = kept.iter().rev().take_while(|other| order(other) == order(&problem));
        if !same_place.into_iter().any(|other| *other == problem) {
            kept.push(problem);
        }
    }
    kept
}

#[cfg(test)]
mod tests;

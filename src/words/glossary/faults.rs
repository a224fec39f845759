//! What is wrong with a glossary though it can be read: entries that say nothing, or contradict themselves.

use std::sync::Arc;

use regex::Regex;

use super::entry::{List, Phrases, Term};
use super::forms::fold;
use crate::diagnostic::{Check, Diagnostic, Diagnostics, Message, Severity, Source};
use crate::lang::Lang;
use crate::model;

/// A list of a project, and where its problems go.
struct Reader<'r> {
    source: &'r Arc<Source>,
    out: &'r mut Diagnostics,
}

/// Reports what is wrong with a list of a project.
pub(super) fn check(list: &List, source: &Arc<Source>, out: &mut Diagnostics) {
    let mut reader = Reader { source, out };
    for (part, terms) in [("terms", &list.terms), ("false_friends", &list.false_friends)] {
        for (at, term) in terms.iter().enumerate() {
            reader.term(&[part, &at.to_string()], term);
        }
    }
    for (word, renderings) in &list.words {
        let key = word.as_str();
        if word.trim().is_empty() || renderings.0.is_empty() {
            reader.lacking(&["words", key]);
        }
        reader.blank(&["words", key], renderings);
    }
    for (at, pair) in list.abbreviations.iter().enumerate() {
        let at = at.to_string();
        for (field, phrases) in [("de", &pair.de), ("nl", &pair.nl)] {
            if phrases.0.is_empty() {
                reader.lacking(&["abbreviations", &at]);
            }
            reader.blank(&["abbreviations", &at, field], phrases);
        }
    }
    for (at, pattern) in list.patterns.iter().enumerate() {
        let at = at.to_string();
        if pattern.de.is_none() && pattern.nl.is_none() {
            reader.tell(Check::Pattern, "pattern-none", &["patterns", &at]);
        }
        for (field, text) in [("de", &pattern.de), ("nl", &pattern.nl)] {
            let empty = |text: &String| Regex::new(text).is_ok_and(|regex| regex.is_match(""));
            if text.as_ref().is_some_and(empty) {
                reader.tell(Check::Pattern, "pattern-everywhere", &["patterns", &at, field]);
            }
        }
        for (field, said) in [("de", &pattern.message.de), ("nl", &pattern.message.nl)] {
            if said.trim().is_empty() {
                reader.tell(Check::Pattern, "pattern-silent", &["patterns", &at, "message", field]);
            }
        }
    }
}

impl Reader<'_> {
    fn term(&mut self, path: &[&str], term: &Term) {
        let fields = [
            ("de", &term.de),
            ("nl", &term.nl),
            ("not_nl", &term.not_nl),
            ("not_de", &term.not_de),
            ("unless_de", &term.unless_de),
            ("unless_nl", &term.unless_nl),
        ];
        for (field, phrases) in fields {
            self.blank(&[path, &[field]].concat(), phrases);
        }
        let has = |phrases: &Phrases| !phrases.0.is_empty();
        let whole =
            has(&term.de) && (has(&term.nl) || has(&term.not_nl)) || has(&term.nl) && has(&term.not_de);
        if !whole {
            self.lacking(path);
        }
        for (lang, right, wrong, field) in
            [(Lang::De, &term.de, &term.not_de, "not_de"), (Lang::Nl, &term.nl, &term.not_nl, "not_nl")]
        {
            let rights: Vec<String> = right.0.iter().map(|word| fold(word, lang)).collect();
            if let Some(word) = wrong.0.iter().find(|word| rights.contains(&fold(word, lang))) {
                let message = Message::new("wrong-type-both").arg("word", word.as_str());
                self.report(Check::WrongType, message, "wrong-type-both-hint", &[path, &[field]].concat());
            }
        }
        for (field, phrases, needed, there) in [
            ("unless_de", &term.unless_de, "not_nl", has(&term.not_nl)),
            ("unless_nl", &term.unless_nl, "not_de", has(&term.not_de)),
        ] {
            if has(phrases) && !there {
                let message = Message::new("wrong-type-alone").arg("field", field).arg("needed", needed);
                self.report(Check::WrongType, message, "wrong-type-alone-hint", &[path, &[field]].concat());
            }
        }
        if term.always && !has(&term.nl) {
            let message = Message::new("wrong-type-alone").arg("field", "always").arg("needed", "nl");
            self.report(Check::WrongType, message, "wrong-type-alone-hint", &[path, &["always"]].concat());
        }
    }

    /// Words without letters, and gaps with nothing on one side.
    fn blank(&mut self, path: &[&str], phrases: &Phrases) {
        let is_blank = |word: &String| {
            let word = word.trim();
            !word.chars().any(char::is_alphanumeric) || word.starts_with('…') || word.ends_with('…')
        };
        if let Some(word) = phrases.0.iter().find(|word| is_blank(word)) {
            let message = Message::new("wrong-type-blank").arg("word", word.as_str());
            self.report(Check::WrongType, message, "wrong-type-blank-hint", path);
        }
    }

    fn lacking(&mut self, path: &[&str]) {
        self.report(Check::MissingField, Message::new("missing-field-term"), "missing-field-term-hint", path);
    }

    fn tell(&mut self, check: Check, id: &'static str, path: &[&str]) {
        self.report(check, Message::new(id), "pattern-wrong-hint", path);
    }

    fn report(&mut self, check: Check, message: Message, hint: &'static str, path: &[&str]) {
        let place = model::place_in_list(self.source, path);
        self.out.push(
            Diagnostic::new(check, message).at(place).hint(Message::new(hint)).with_severity(Severity::Error),
        );
    }
}

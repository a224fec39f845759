//! Names of people, organisations and places: those of one side stand on the other, or the rendering they have there.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::Difference;
use super::lists::{self, WordList};
use super::name_words::{KINDS, NO_PLACE_ENDS, NO_PLACES, RENDERED, SLOTS, TITLES};
use crate::diagnostic::{Check, Diagnostics, Severity};
use crate::lang::{Lang, Pair};
use crate::model::Model;
use crate::words::check::parity::Twins;
use crate::words::texts::Texts;
use crate::words::wording::{Sentence, TokenKind, Wording};

/// The fewest letters of a word that is taken for a name by its form.
const LETTERS: usize = 4;

/// How many letters a name can have behind it: `Almelos`, `Almelose`, `Münsteraner`.
const ENDING: usize = 4;

/// The fewest letters of a name that is taken for the first part of a compound.
const PART: usize = 6;

/// What can follow a name in either language, with nothing.
const ENDINGS: &str = " s se es er ers ern erin e en n 's ’s aner isch ische ischen sche ner";

/// The group of countries, peoples and languages: the words made of them have a capital in Dutch and none in German,
/// and Dutch says of a law that it is German.
const PEOPLES: &str = "peoples";

/// The names of a project.
#[derive(Debug, Default)]
pub(super) struct Names {
    /// What each word names, in lower case; words that name the same have the same.
    known: Pair<BTreeMap<String, usize>>,
    /// Names of several words, divided where they have blanks, hyphens and apostrophes: `den haag`.
    phrases: Pair<BTreeMap<Vec<String>, usize>>,
    /// Words that name something only behind some others: `Essen`.
    doubtful: Pair<BTreeMap<String, usize>>,
    /// The languages of the organisations that have a word in their names: both sides may name the other's town.
    own: BTreeMap<String, BTreeSet<String>>,
    /// Countries, peoples and languages.
    peoples: BTreeSet<usize>,
    /// Words with a capital inside Dutch sentences, with the number of texts.
    written: BTreeMap<String, usize>,
}

/// A name in a text.
#[derive(Debug)]
pub(super) struct Named {
    /// What it names, if that is known.
    pub key: Option<usize>,
    /// The word in lower case.
    word: String,
    /// Where, in the text of its side.
    pub range: Range<usize>,
    /// Whether it needs one opposite.
    strong: bool,
    /// Whether it stands in a passage that is marked as another language's.
    foreign: bool,
    /// Whether a title such as `Frau` stands before it.
    titled: bool,
    /// What the word before it says of it.
    slot: Option<usize>,
    /// Whether the word is a known name as it stands, and not only begins with one.
    exact: bool,
}

impl Names {
    /// Collects the names of a model and of the list.
    pub(super) fn new(texts: &Texts, list: &WordList) -> Self {
        let mut names = Self::default();
        let mut next = 0;
        let all =
            list.names.iter().flat_map(|(group, all)| all.values().map(move |meaning| (group, meaning)));
        for (group, meaning) in all {
            if group == PEOPLES {
                names.peoples.insert(next);
            }
            for lang in Lang::ALL {
                for (phrase, strong) in meaning.phrases(lang) {
                    names.add(phrase, strong, lang, next);
                }
            }
            next += 1;
        }
        for name in lists::divided(&list.alike) {
            Lang::ALL.into_iter().for_each(|lang| names.add(name, true, lang, next));
            next += 1;
        }
        names.model(&texts.model, next);
        names
    }

    /// Adds a name as it is typed in a list.
    fn add(&mut self, name: &str, strong: bool, lang: Lang, key: usize) {
        let parts: Vec<String> = pieces(name).map(|(_, part)| part.to_lowercase()).collect();
        if parts.len() > 1 {
            self.phrases.get_mut(lang).insert(parts, key);
            return;
        }
        let words = if strong { &mut self.known } else { &mut self.doubtful };
        words.get_mut(lang).entry(name.to_lowercase()).or_insert(key);
    }

    fn model(&mut self, model: &Model, mut next: usize) {
        let content = &model.content;
        let people = content.people.values().map(|person| person.name.as_str());
        let mut words: Vec<String> = people.flat_map(str::split_whitespace).map(str::to_lowercase).collect();
        for organization in content.organizations.values() {
            for name in std::iter::once(&organization.name).chain(&organization.short) {
                let lang: String = name.lang.to_string().chars().take(2).collect();
                let own = name.value.split_whitespace().filter(|word| word.starts_with(char::is_uppercase));
                for word in own.map(str::to_lowercase) {
                    // In German every noun has a capital, in Dutch only a name.
                    if lang == Lang::Nl.code() {
                        words.push(word.clone());
                    }
                    self.own.entry(word).or_default().insert(lang.clone());
                }
            }
        }
        for word in words.into_iter().filter(|word| word.chars().count() >= LETTERS) {
            for lang in Lang::ALL {
                self.known.get_mut(lang).entry(word.clone()).or_insert(next);
            }
            next += 1;
        }
    }

    /// Adds the names that stand in the Dutch side of a text: there only names have a capital inside a sentence.
    pub(super) fn hear(&mut self, twins: &Twins<'_>) {
        let side = &twins.sides.nl;
        let mut heard = BTreeSet::new();
        for sentence in &side.sentences {
            let phrases = self.phrases(side, sentence);
            let inside = |it: &Capital| it.inside && !it.foreign && !is_within(&phrases, &it.range);
            heard.extend(capitals(side, sentence).filter(inside).map(|it| it.word));
        }
        heard.into_iter().for_each(|word| *self.written.entry(word).or_default() += 1);
    }

    /// What a word names, with or without an ending, or as the first part of a compound: `Rijnoever`.
    fn key(&self, word: &str, lang: Lang) -> Option<usize> {
        let known = self.known.get(lang);
        let letters = word.chars().count();
        let cuts = word.char_indices().enumerate().skip(LETTERS);
        let first_part = |&(count, _): &(usize, (usize, char))| letters - count <= ENDING || count >= PART;
        let mut parts = cuts.filter(first_part).map(|(_, (at, _))| &word[..at]);
        known.get(word).or_else(|| parts.find_map(|part| known.get(part))).copied()
    }

    /// The names of several words in a sentence, the longest where several begin.
    fn phrases<'n>(&'n self, side: &Wording<'_>, sentence: &Sentence) -> Vec<Named> {
        let known = self.phrases.get(side.lang);
        let foreign = self.phrases.get(side.lang.other());
        let tokens = side.tokens_of(sentence).iter().filter(|token| token.kind != TokenKind::Sign);
        let all: Vec<(Range<usize>, &str, bool)> = tokens
            .flat_map(|token| {
                let pieces = pieces(side.word(token));
                pieces.map(move |(at, it)| {
                    let start = token.range.start + at;
                    (start..start + it.len(), it, token.foreign)
                })
            })
            .collect();
        let lower: Vec<String> = all.iter().map(|(_, it, _)| it.to_lowercase()).collect();
        let mut found: Vec<Named> = Vec::new();
        let mut at = 0;
        while at < all.len() {
            let begins = |(parts, _): &(&Vec<String>, &usize)| {
                let last = at + parts.len() - 1;
                let capital = all.get(last).is_some_and(|(_, it, _)| it.starts_with(char::is_uppercase));
                let ends = |rest: &str| ENDINGS.split(' ').any(|end| end == rest);
                capital
                    && lower[at..last] == parts[..parts.len() - 1]
                    && parts.last().and_then(|part| lower[last].strip_prefix(part.as_str())).is_some_and(ends)
            };
            let longest = |known: &'n BTreeMap<Vec<String>, usize>| {
                known.iter().filter(begins).max_by_key(|(parts, _)| parts.len())
            };
            let Some((parts, key)) = longest(known).or_else(|| longest(foreign).filter(|_| all[at].2)) else {
                at += 1;
                continue;
            };
            let last = at + parts.len() - 1;
            found.push(Named {
                key: Some(*key),
                word: parts.join(" "),
                range: all[at].0.start..all[last].0.end,
                strong: true,
                foreign: all[at].2,
                titled: false,
                slot: None,
                exact: true,
            });
            at = last + 1;
        }
        found
    }

    /// Whether a word is known to be a name: by the model, the list or other texts.
    fn knows(&self, named: &Named) -> bool {
        named.key.is_some() || named.titled || self.written.get(&named.word).is_some_and(|&times| times > 1)
    }

    /// Whether a word is in the name of an organisation whose name is in a language.
    fn is_own(&self, word: &str, lang: Option<Lang>) -> bool {
        self.own.iter().any(|(own, langs)| {
            word.starts_with(own.as_str()) && lang.is_none_or(|lang| langs.contains(lang.code()))
        })
    }
}

/// The parts of a word or phrase between blanks, hyphens and apostrophes, with where each begins.
fn pieces(phrase: &str) -> impl Iterator<Item = (usize, &str)> {
    let divides = |c: char| c.is_whitespace() || matches!(c, '-' | '\'' | '’' | '‘');
    let mut next = 0;
    let parts = phrase.split_inclusive(divides).map(move |part| {
        let start = next;
        next += part.len();
        (start, part.trim_end_matches(divides))
    });
    parts.filter(|(_, part)| !part.is_empty())
}

/// Whether a stretch is part of a name of several words.
fn is_within(phrases: &[Named], range: &Range<usize>) -> bool {
    phrases.iter().any(|named| named.range.start <= range.start && range.end <= named.range.end)
}

/// A word with a capital.
struct Capital {
    word: String,
    range: Range<usize>,
    foreign: bool,
    /// Whether no sentence, title or quotation begins with it.
    inside: bool,
    titled: bool,
    /// What the word before it says of it.
    slot: Option<usize>,
}

/// The words of a sentence that have a capital and are no abbreviation in capitals, parts of compounds apart.
fn capitals<'a>(side: &'a Wording<'_>, sentence: &'a Sentence) -> impl Iterator<Item = Capital> + 'a {
    let (mut begins, mut quoted, mut titled, mut slot) = (true, false, false, None);
    side.tokens_of(sentence).iter().flat_map(move |token| {
        let typed = side.word(token);
        match typed {
            "„" | "‘" | "«" => quoted = true,
            "“" | "”" | "’" | "»" | "\"" => quoted = !quoted && matches!(typed, "“" | "\""),
            _ => {}
        }
        let mut found = Vec::new();
        if token.kind == TokenKind::Word {
            let inside = !begins && !quoted;
            let mut at = token.range.start;
            for part in typed.split_inclusive('-') {
                let word = part.trim_end_matches(['-', '.']);
                let range = at..at + word.len();
                at += part.len();
                if word.starts_with(char::is_uppercase)
                    && word.chars().filter(|c| c.is_uppercase()).count() == 1
                {
                    let word = word.to_lowercase();
                    found.push(Capital { word, range, foreign: token.foreign, inside, titled, slot });
                }
            }
            let lower = typed.trim_end_matches('.').to_lowercase();
            titled = TITLES.split(' ').any(|title| title == lower);
            slot = SLOTS.iter().position(|words| words.get(side.lang).split(' ').any(|it| it == lower));
        }
        begins = matches!(typed, ":" | "(" | "–") || (begins && token.kind != TokenKind::Word);
        found
    })
}

/// The names of a side.
pub(super) fn read(side: &Wording<'_>, names: &Names) -> Vec<Named> {
    let mut all = Vec::new();
    for sentence in &side.sentences {
        let phrases = names.phrases(side, sentence);
        for capital in capitals(side, sentence).filter(|it| !is_within(&phrases, &it.range)) {
            let doubtful = names.doubtful.get(side.lang).get(&capital.word).copied();
            let key = doubtful.or_else(|| names.key(&capital.word, side.lang));
            let is_kind = KINDS.split_whitespace().any(|kind| kind == capital.word);
            let by_form = side.lang == Lang::Nl && capital.inside && capital.word.chars().count() >= LETTERS;
            let by_form = by_form && !is_kind;
            let written = !is_kind && names.written.get(&capital.word).is_some_and(|&times| times > 1);
            let people = key.is_some_and(|key| names.peoples.contains(&key));
            let sure =
                doubtful.is_none() || capital.slot.is_some() || (side.lang == Lang::Nl && capital.inside);
            let strong = sure && !people && (key.is_some() || (!capital.foreign && (by_form || written)));
            let Capital { word, range, foreign, titled, slot, .. } = capital;
            let exact = names.known.get(side.lang).contains_key(&word);
            all.push(Named { key, word, range, strong, foreign, titled, slot, exact });
        }
        all.extend(phrases);
    }
    all
}

/// Reports names that one side has and the other has not, or spelt otherwise.
pub(super) fn check(twins: &Twins<'_>, names: &Names, all: &Pair<Vec<Named>>, out: &mut Diagnostics) {
    let open = Pair::from_fn(|lang| {
        let there = all.get(lang.other());
        let mut open: Vec<&Named> = Vec::new();
        for named in all.get(lang).iter().filter(|named| named.strong || (lang == Lang::Nl && named.foreign))
        {
            let known = open.iter().any(|other| other.word == named.word);
            if !known && !there.iter().any(|other| is_same(named, other)) {
                open.push(named);
            }
        }
        open
    });
    let (mut german, mut dutch) = (open.de, open.nl);
    misspelt(twins, names, &all.de, &mut german, &mut dutch, out);
    dutch.retain(|named| named.strong);
    for nl in std::mem::take(&mut dutch) {
        let partner = german.iter().position(|de| names.knows(de) && !is_other_town(names, de, nl));
        let known = partner.map(|at| german.remove(at)).or_else(|| partner_of(names, all, Lang::Nl, nl));
        match known {
            Some(de) => tell(twins, Some(de), Some(nl), "name-parity", Severity::Warning, out),
            None => dutch.push(nl),
        }
    }
    for de in german.into_iter().filter(|named| names.knows(named)) {
        match partner_of(names, all, Lang::De, de) {
            Some(nl) => tell(twins, Some(de), Some(nl), "name-parity", Severity::Warning, out),
            None if names.is_own(&de.word, None) => {}
            None => tell(twins, Some(de), None, "name-parity", Severity::Remark, out),
        }
    }
    for nl in dutch.into_iter().filter(|nl| !names.is_own(&nl.word, None)) {
        tell(twins, None, Some(nl), "name-parity", Severity::Remark, out);
    }
}

/// What the other side says where this side says a name that the other has not: a place that it names once more than
/// this side, or a German word in a place where names stand, which this side has not.
fn partner_of<'n>(names: &Names, all: &'n Pair<Vec<Named>>, lang: Lang, named: &Named) -> Option<&'n Named> {
    let is_place = |key: Option<usize>| key.is_some_and(|key| !names.peoples.contains(&key));
    let (own, there) = (all.get(lang), all.get(lang.other()));
    let times = |all: &[Named], key: Option<usize>| all.iter().filter(|it| it.key == key).count();
    let more = |other: &&Named| {
        let answers = times(own, other.key);
        is_place(other.key) && answers > 0 && times(there, other.key) > answers
    };
    if is_place(named.key)
        && let Some(other) = there.iter().rev().find(more)
    {
        return Some(other);
    }
    let is_slot = |other: &&Named| {
        let is_noun = NO_PLACES.split_whitespace().any(|noun| noun == other.word)
            || NO_PLACE_ENDS.iter().any(|end| other.word.ends_with(end));
        !is_noun && other.slot == named.slot && !own.iter().any(|it| is_same(it, other))
    };
    (lang == Lang::Nl && named.slot.is_some()).then(|| there.iter().find(is_slot)).flatten()
}

/// Whether two words name the same: by what is known, or because one is the other with an ending.
fn is_same(one: &Named, other: &Named) -> bool {
    if let (Some(a), Some(b)) = (one.key, other.key)
        && (a == b || one.exact == other.exact)
    {
        return a == b;
    }
    let ends_as = |(de, nl): &(&str, &str)| {
        let stem = |word: &'_ str, end: &str| word.strip_suffix(end).map(str::len);
        let is_same = |a: &str, b: &str| {
            let (a_len, b_len) = (stem(a, de), stem(b, nl));
            a_len.is_some_and(|len| len >= LETTERS && a_len == b_len && a[..len] == b[..len])
        };
        is_same(&one.word, &other.word) || is_same(&other.word, &one.word)
    };
    if RENDERED.iter().any(ends_as) {
        return true;
    }
    let shared = one.word.chars().zip(other.word.chars()).take_while(|(a, b)| a == b);
    let shared: usize = shared.map(|(letter, _)| letter.len_utf8()).sum();
    let ends = |word: &str| word.get(shared..).is_some_and(|rest| ENDINGS.split(' ').any(|end| end == rest));
    one.word == other.word || (shared >= LETTERS && ends(&one.word) && ends(&other.word))
}

/// Whether German names the Dutch town and Dutch the German one: each side speaks of its partner, unless something is
/// in one of them.
fn is_other_town(names: &Names, de: &Named, nl: &Named) -> bool {
    let is_inside = de.slot == Some(0) && nl.slot == Some(0);
    !is_inside && names.is_own(&de.word, Some(Lang::Nl)) && names.is_own(&nl.word, Some(Lang::De))
}

/// Reports names that differ by a letter or two, and takes them, and those that are no names but renderings, away.
fn misspelt<'n>(
    twins: &Twins<'_>,
    names: &Names,
    all: &'n [Named],
    german: &mut Vec<&'n Named>,
    dutch: &mut Vec<&'n Named>,
    out: &mut Diagnostics,
) {
    let mut left = Vec::new();
    for nl in dutch.drain(..) {
        let near = all.iter().filter(|de| is_near(&de.word, &nl.word));
        let Some(de) = near.min_by_key(|de| strsim::damerau_levenshtein(&de.word, &nl.word)) else {
            left.push(nl);
            continue;
        };
        german.retain(|other| other.word != de.word);
        let both = de.key.is_some() && nl.key.is_some() && de.exact == nl.exact;
        // Inflected German inside Dutch is no slip.
        let inflected = nl.foreign && plain(&de.word).get(..LETTERS) == plain(&nl.word).get(..LETTERS);
        let is_long = nl.word.chars().count() > LETTERS || names.knows(nl);
        let other = |named: &Named| named.key.is_some_and(|key| names.peoples.contains(&key));
        let is_form = inflected && differ_at_end(&de.word, &nl.word);
        if is_long && !both && !is_form && !other(de) {
            tell(twins, Some(de), Some(nl), "name-parity-spelling", Severity::Warning, out);
        }
    }
    *dutch = left;
}

fn is_near(one: &str, other: &str) -> bool {
    let letters = one.chars().count().min(other.chars().count());
    let most = if letters > 5 { 2 } else { 1 };
    letters >= LETTERS && one != other && strsim::damerau_levenshtein(one, other) <= most
}

/// A word without the dots of its vowels.
fn plain(word: &str) -> String {
    word.replace('ä', "a").replace('ö', "o").replace('ü', "u")
}

/// Whether two words are the same but for what stands at their ends.
fn differ_at_end(one: &str, other: &str) -> bool {
    let (one, other) = (plain(one), plain(other));
    one.starts_with(other.as_str()) || other.starts_with(one.as_str())
}

fn tell(
    twins: &Twins<'_>,
    de: Option<&Named>,
    nl: Option<&Named>,
    message: &'static str,
    severity: Severity,
    out: &mut Diagnostics,
) {
    let difference = Difference {
        check: Check::NameParity,
        message,
        hint: "name-parity-hint",
        at: Pair { de: de.map(|it| &it.range), nl: nl.map(|it| &it.range) },
        severity,
    };
    difference.tell(twins).into_iter().for_each(|problem| out.push(problem));
}

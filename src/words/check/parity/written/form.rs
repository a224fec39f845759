//! Lists, paragraphs, sentences and lengths.

use super::Lists;
use crate::diagnostic::{Check, Diagnostics, Message, Severity};
use crate::id::Kind;
use crate::lang::Lang;
use crate::words::check::parity::Twins;
use crate::words::wording::{Bead, TokenKind, Wording};

/// Reports what the sides have different numbers of.
pub(super) fn check(twins: &Twins<'_>, lists: &Lists<'_>, out: &mut Diagnostics) {
    let listed = items(twins, out);
    if !listed {
        paragraphs(twins, out);
        sentences(twins, out);
    }
    cut(twins, out);
    length(twins, lists, out);
}

/// How many items each list of a side has.
fn list_sizes(side: &Wording<'_>) -> Vec<usize> {
    let mut sizes: Vec<(usize, usize)> = Vec::new();
    for sentence in side.sentences.iter().filter(|sentence| sentence.item) {
        match sizes.last_mut() {
            Some((block, _)) if *block == sentence.block => {}
            Some((block, size)) if *block + 1 == sentence.block => {
                (*block, *size) = (sentence.block, *size + 1)
            }
            _ => sizes.push((sentence.block, 1)),
        }
    }
    sizes.into_iter().map(|(_, size)| size).collect()
}

fn items(twins: &Twins<'_>, out: &mut Diagnostics) -> bool {
    let sizes = [list_sizes(&twins.sides.de), list_sizes(&twins.sides.nl)];
    let [german, dutch] = [sizes[0].iter().sum::<usize>(), sizes[1].iter().sum::<usize>()];
    if sizes[0] == sizes[1] {
        return false;
    }
    let lang = if german > dutch { Lang::De } else { Lang::Nl };
    let side = twins.sides.get(lang);
    let lacks = |bead: &&Bead| match lang {
        Lang::De => bead.second.is_empty(),
        Lang::Nl => bead.first.is_empty(),
    };
    let alone = twins
        .beads
        .iter()
        .find(lacks)
        .map(|bead| if lang == Lang::De { bead.first.start } else { bead.second.start });
    let first = side.sentences.iter().position(|sentence| sentence.item);
    let at = alone
        .or(first)
        .and_then(|at| side.sentences.get(at))
        .map_or(0..1, |sentence| side.range_of(sentence));
    let message = if german == dutch {
        Message::new("list-parity-lists").arg("german", sizes[0].len()).arg("dutch", sizes[1].len())
    } else {
        Message::new("list-parity").arg("german", german).arg("dutch", dutch)
    };
    let problem = twins.problem(Check::ListParity, message, lang, &at, None);
    out.push(problem.hint(Message::new("list-parity-hint")));
    true
}

fn paragraphs(twins: &Twins<'_>, out: &mut Diagnostics) {
    let count = |lang: Lang| {
        let side = twins.sides.get(lang);
        let mut blocks: Vec<usize> = side.sentences.iter().filter(|it| !it.item).map(|it| it.block).collect();
        blocks.dedup();
        blocks.len()
    };
    let (german, dutch) = (count(Lang::De), count(Lang::Nl));
    let sentences = |lang: Lang| twins.sides.get(lang).sentences.len();
    if german != dutch && sentences(Lang::De) == sentences(Lang::Nl) {
        let message = Message::new("list-parity-paragraphs").arg("german", german).arg("dutch", dutch);
        let lang = if german > dutch { Lang::De } else { Lang::Nl };
        let problem = twins.problem(Check::ListParity, message, lang, &(0..1), None);
        out.push(problem.hint(Message::new("list-parity-hint")).with_severity(Severity::Remark));
    }
}

/// Reports sentences without one that stands opposite.
fn sentences(twins: &Twins<'_>, out: &mut Diagnostics) {
    for (at, bead) in twins.beads.iter().enumerate() {
        let (lang, own) = match (bead.first.is_empty(), bead.second.is_empty()) {
            (false, true) => (Lang::De, &bead.first),
            (true, false) => (Lang::Nl, &bead.second),
            _ => continue,
        };
        // Of several in a row the first is told.
        let follows = at.checked_sub(1).and_then(|at| twins.beads.get(at));
        if follows.is_some_and(|before| before.first.is_empty() || before.second.is_empty()) {
            continue;
        }
        let side = twins.sides.get(lang);
        let Some(sentence) = side.sentences.get(own.start) else { continue };
        let words = side.tokens_of(sentence).iter().filter(|token| token.kind == TokenKind::Word).count();
        if words < 3 {
            continue;
        }
        // Where a neighbour is joined, the sentence may be in it.
        let neighbours =
            [at.checked_sub(1), Some(at + 1)].into_iter().flatten().filter_map(|at| twins.beads.get(at));
        let plain = neighbours.into_iter().all(|bead| bead.first.len() <= 1 && bead.second.len() <= 1);
        let severity = if plain { Severity::Warning } else { Severity::Remark };
        let range = side.range_of(sentence);
        let message = Message::new("sentence-parity").arg("lang", lang.other().code());
        let problem = twins.problem(Check::SentenceParity, message, lang, &range, None);
        out.push(problem.hint(Message::new("sentence-parity-hint")).with_severity(severity));
    }
}

/// Small words with which no text ends.
const GERMAN_OPEN: &str = "
    und oder der das dem des ein eine einen einem einer eines für mit von vom zum zur bei beim im am in auf aus
    über unter durch zwischen gegen ohne dass weil wenn sowie als wie die den deren dessen nicht
";
const DUTCH_OPEN: &str = "
    en of de het een voor met van bij in aan op tot tussen tegen zonder dat omdat als zoals die deze te om uit naar
    door over wie niet
";

/// Words with which German or Dutch sentences do end, though they look open: separable verbs.
const CLOSES: &str =
    "an auf aus in op uit aan door over bij voor om mit ab zu durch über unter tegen niet nicht die";

/// Reports a side that ends in the middle of a sentence.
fn cut(twins: &Twins<'_>, out: &mut Diagnostics) {
    let open = |lang: Lang| {
        let side = twins.sides.get(lang);
        let last = side.tokens.iter().rfind(|token| token.kind != TokenKind::Emphasis)?;
        let word = side.word(last);
        let list = if lang == Lang::De { GERMAN_OPEN } else { DUTCH_OPEN };
        let is_open = match last.kind {
            TokenKind::Word => {
                !last.foreign && side.tokens.len() > 1 && list.split_ascii_whitespace().any(|it| it == word)
            }
            TokenKind::Sign => matches!(word, "," | "(" | "–" | "-"),
            _ => word.ends_with('-'),
        };
        is_open.then(|| last.range.clone())
    };
    for lang in Lang::ALL {
        let (Some(at), None) = (open(lang), open(lang.other())) else { continue };
        let word = twins.sides.get(lang).text.get(at.clone()).unwrap_or_default();
        let closes = CLOSES.split_ascii_whitespace().any(|it| it == word);
        let short = letters_of(twins.sides.get(lang)) * 4 < letters_of(twins.sides.get(lang.other())) * 3;
        let listed = word == "," && twins.slot.owner.id.kind == Kind::DecisionPoint;
        if listed || closes && !short {
            continue;
        }
        let message = Message::new("length-cut").arg("word", word);
        let problem = twins.problem(Check::Length, message, lang, &at, None);
        out.push(problem.hint(Message::new("length-hint")));
    }
}

/// Reports a side that is much shorter than the other.
fn length(twins: &Twins<'_>, lists: &Lists<'_>, out: &mut Diagnostics) {
    let [de, nl] = [letters_of(&twins.sides.de), letters_of(&twins.sides.nl)];
    let longer = de.max(nl);
    if longer < 30 {
        return;
    }
    let ratio = (nl as f64 / de.max(1) as f64).ln() - lists.usual_length;
    // Short texts vary more: a title may be a third of the other.
    let (doubtful, sure) = if longer < 60 {
        (1.7, 2.2)
    } else if longer < 120 {
        (0.75, 0.95)
    } else {
        (0.55, 0.7)
    };
    if ratio.abs() < doubtful {
        return;
    }
    let lang = if ratio < 0.0 { Lang::Nl } else { Lang::De };
    let side = twins.sides.get(lang);
    let message =
        Message::new("length").arg("lang", lang.code()).arg("letters", de.min(nl)).arg("other", longer);
    let at = side.sentences.last().map_or(0..side.text.len().min(1), |sentence| side.range_of(sentence));
    let problem = twins.problem(Check::Length, message, lang, &at, None);
    let severity = if ratio.abs() < sure { Severity::Remark } else { Severity::Warning };
    out.push(problem.hint(Message::new("length-hint")).with_severity(severity));
}

/// How long a side is, a value counted as a word.
pub(super) fn letters_of(side: &Wording<'_>) -> usize {
    letters_in(side, 0..side.tokens.len())
}

/// How long some tokens of a side are, a value counted as a word.
pub(super) fn letters_in(side: &Wording<'_>, tokens: std::ops::Range<usize>) -> usize {
    let marks = |kind: TokenKind| {
        matches!(kind, TokenKind::Emphasis | TokenKind::LinkStart | TokenKind::LinkEnd | TokenKind::Item)
    };
    let tokens = side.tokens.get(tokens).unwrap_or_default().iter().filter(|token| !marks(token.kind));
    let one = |token: &crate::words::wording::Token| match token.kind {
        TokenKind::Value => 5,
        TokenKind::Sign => 1,
        _ => side.word(token).chars().count() + 1,
    };
    tokens.map(one).sum()
}

/// The usual ratio of the lengths of both sides, as a logarithm: the median of the long texts of a project.
pub(super) fn usual_length(all: &[Twins<'_>]) -> f64 {
    let pairs = all.iter().map(|twins| (letters_of(&twins.sides.de), letters_of(&twins.sides.nl)));
    let mut ratios: Vec<f64> =
        pairs.filter(|(de, nl)| *de > 60 && *nl > 20).map(|(de, nl)| (nl as f64 / de as f64).ln()).collect();
    ratios.sort_by(f64::total_cmp);
    if ratios.len() < 5 { 0.0 } else { ratios[ratios.len() / 2].clamp(-0.15, 0.15) }
}

//! Quotation marks and abbreviations of the other language.

use std::ops::Range;

use super::scan::{Scan, join};
use crate::diagnostic::{Check, Diagnostics, Message};
use crate::lang::Lang;
use crate::words::check::parity::Twins;

/// Reports quotation marks and abbreviations that belong to the other language.
pub(super) fn check(twins: &Twins<'_>, out: &mut Diagnostics) {
    for (lang, side) in twins.sides.iter() {
        let scan = Scan::new(side);
        if let Some((at, mark)) = quotes(&scan, lang) {
            let message = Message::new("foreign-quotes").arg("marks", mark).arg("lang", lang.code());
            let problem = twins.problem(Check::ForeignQuotes, message, lang, &at, None);
            out.push(problem.hint(Message::new("foreign-quotes-hint").arg("lang", lang.code())));
        }
        let known = if lang == Lang::Nl { GERMAN } else { DUTCH };
        for (at, right) in abbreviations(&scan, known) {
            let typed = side.text.get(at.clone()).unwrap_or_default();
            let message =
                Message::new("foreign-abbreviation").arg("abbreviation", typed).arg("lang", lang.code());
            let problem = twins.problem(Check::ForeignAbbreviation, message, lang, &at, None);
            out.push(problem.hint(Message::new("foreign-abbreviation-hint").arg("right", right)));
        }
    }
}

/// The first quotation marks that are those of the other language, or of English.
fn quotes(scan: &Scan<'_>, lang: Lang) -> Option<(Range<usize>, &'static str)> {
    let mut low = false;
    for (at, c) in scan.chars() {
        let opens = scan.before(at).is_none_or(|c| c.is_whitespace() || "([„–—/-".contains(c))
            && scan.after(at).is_some_and(char::is_alphanumeric);
        let found = match (lang, c) {
            (Lang::Nl, '„') if !closes_high(scan, at) => Some("„…“"),
            (Lang::Nl, '‚') if opens => Some("‚…‘"),
            (Lang::Nl, '»') if opens => Some("»…«"),
            (Lang::De, '“' | '”') if opens => Some("“…”"),
            (Lang::De, '‘') if opens && !low => Some("‘…’"),
            _ => None,
        };
        low = c == '‚' || low && c != '‘';
        if let Some(mark) = found {
            return Some((at..at + c.len_utf8(), mark));
        }
    }
    None
}

/// Whether what is opened by „ is closed by ”, as older Dutch texts do it.
fn closes_high(scan: &Scan<'_>, at: usize) -> bool {
    let after = scan.chars().filter(|(it, _)| *it > at);
    after.map(|(_, c)| c).find(|c| matches!(c, '“' | '”' | '"' | '„')) == Some('”')
}

/// Abbreviations in a text: where each stands, and what the language says instead.
fn abbreviations(scan: &Scan<'_>, known: &[(&str, &'static str)]) -> Vec<(Range<usize>, &'static str)> {
    let mut found: Vec<(Range<usize>, &'static str)> = Vec::new();
    for (start, _) in scan.word_starts() {
        // `Nr. 4` may begin a Dutch sentence as well.
        let begins =
            scan.text[..start].trim_end().ends_with(['.', ':']) || scan.text[..start].trim().is_empty();
        if begins && scan.text[start..].starts_with("Nr") {
            continue;
        }
        if found.last().is_some_and(|(at, _)| at.contains(&start)) {
            continue;
        }
        let best = known.iter().filter_map(|(short, right)| Some((join(scan, start, short)?, *right)));
        found.extend(best.max_by_key(|(end, _)| *end).map(|(end, right)| (start..end, right)));
    }
    found
}

/// German abbreviations that are no Dutch ones, with the Dutch.
const GERMAN: &[(&str, &str)] = &[
    ("z.B.", "bijv."),
    ("Z.B.", "bijv."),
    ("u.a.", "o.a."),
    ("u.Ä.", "e.d."),
    ("u.ä.", "e.d."),
    ("o.ä.", "e.d."),
    ("o.Ä.", "e.d."),
    ("bzw.", "of, respectievelijk"),
    ("Bzw.", "of, respectievelijk"),
    ("ggf.", "eventueel, zo nodig"),
    ("ggfs.", "eventueel, zo nodig"),
    ("Ggf.", "eventueel, zo nodig"),
    ("usw.", "enz."),
    ("d.h.", "d.w.z."),
    ("D.h.", "d.w.z."),
    ("i.d.R.", "doorgaans"),
    ("i.S.d.", "in de zin van"),
    ("i.H.v.", "ter hoogte van"),
    ("i.V.m.", "in samenhang met"),
    ("i.A.", "namens"),
    ("z.T.", "deels"),
    ("z.Zt.", "momenteel"),
    ("z.Z.", "momenteel"),
    ("z.H.", "t.a.v."),
    ("z.Hd.", "t.a.v."),
    ("u.U.", "mogelijk"),
    ("s.o.", "zie boven"),
    ("s.u.", "zie onder"),
    ("m.E.", "naar mijn mening"),
    ("einschl.", "inclusief"),
    ("inkl.", "incl."),
    ("zzgl.", "plus"),
    ("abzgl.", "minus"),
    ("bzgl.", "over, wat betreft"),
    ("evtl.", "eventueel"),
    ("sog.", "zogenoemd"),
    ("lfd.", "lopend"),
    ("Abs.", "lid"),
    ("Nr.", "nr."),
    ("Nrn.", "nrs."),
    ("rd.", "ca."),
    ("mind.", "minstens"),
    ("insb.", "vooral"),
    ("insbes.", "vooral"),
    ("jew.", "telkens"),
    ("ehem.", "voormalig"),
    ("Mio.", "mln."),
    ("Mrd.", "mld."),
    ("Tsd.", "duizend"),
    ("Jh.", "eeuw"),
    ("Std.", "uur"),
    ("Anl.", "bijlage"),
    ("Hrsg.", "red."),
    ("Str.", "straat"),
    ("Dt.", "Duits"),
    ("dt.", "Duits"),
    ("ndl.", "Nederlands"),
    ("Okt.", "okt."),
    ("Dez.", "dec."),
];

/// Dutch abbreviations that are no German ones, with the German.
const DUTCH: &[(&str, &str)] = &[
    ("bijv.", "z. B."),
    ("Bijv.", "z. B."),
    ("bv.", "z. B."),
    ("o.a.", "u. a."),
    ("m.b.t.", "bezüglich, zu"),
    ("M.b.t.", "bezüglich, zu"),
    ("d.w.z.", "d. h."),
    ("t.a.v.", "z. Hd."),
    ("t.b.v.", "für, zugunsten"),
    ("t.o.v.", "gegenüber"),
    ("t.g.v.", "infolge, anlässlich"),
    ("n.a.v.", "aufgrund, anlässlich"),
    ("i.v.m.", "wegen, im Zusammenhang mit"),
    ("i.p.v.", "statt"),
    ("i.o.m.", "in Abstimmung mit"),
    ("i.h.k.v.", "im Rahmen von"),
    ("o.b.v.", "auf Grundlage von"),
    ("o.l.v.", "unter Leitung von"),
    ("m.u.v.", "mit Ausnahme von"),
    ("m.i.v.", "ab"),
    ("m.n.", "insbesondere"),
    ("a.d.h.v.", "anhand von"),
    ("t/m", "bis einschließlich"),
    ("e.d.", "u. Ä."),
    ("enz.", "usw."),
    ("e.e.a.", "dies alles"),
    ("evt.", "evtl."),
    ("ong.", "ca."),
    ("plm.", "ca."),
    ("a.s.", "kommenden"),
    ("t.z.t.", "zu gegebener Zeit"),
    ("incl.", "inkl."),
    ("excl.", "ohne, zzgl."),
    ("jl.", "d. J."),
    ("l.l.", "d. J."),
    ("dhr.", "Herr"),
    ("Dhr.", "Herr"),
    ("mevr.", "Frau"),
    ("Mevr.", "Frau"),
    ("mw.", "Frau"),
    ("blz.", "S."),
    ("mln.", "Mio."),
    ("mld.", "Mrd."),
    ("nrs.", "Nrn."),
    ("vlg.", "gemäß"),
    ("z.s.m.", "so bald wie möglich"),
    ("zgn.", "sog."),
    ("zogen.", "sog."),
    ("p/j", "pro Jahr"),
    ("afd.", "Abt."),
    ("pag.", "S."),
];

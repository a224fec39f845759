//! Writing XLIFF.

use super::{Version, states};
use crate::exchange::codes::{Inline, Numbered};
use crate::exchange::xml::{attribute, escape};
use crate::exchange::{Item, Job, Say, Stand, tag};
use crate::words::ledger::State;

/// The file of a job; `shown` is what a code prints, for whoever translates.
#[must_use]
pub(crate) fn write(
    job: &Job,
    version: Version,
    say: Say<'_>,
    shown: &dyn Fn(&Numbered) -> String,
) -> String {
    let mut writer = Writer { xml: String::new(), version, say, shown };
    match version {
        Version::One => writer.one(job),
        Version::Two => writer.two(job),
    }
    writer.xml
}

struct Writer<'a> {
    xml: String,
    version: Version,
    say: Say<'a>,
    shown: &'a dyn Fn(&Numbered) -> String,
}

impl Writer<'_> {
    fn one(&mut self, job: &Job) {
        let (from, to) = (tag(job.from), tag(job.from.other()));
        self.xml.push_str(&format!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
             <xliff version=\"1.2\" xmlns=\"urn:oasis:names:tc:xliff:document:1.2\">\n  \
             <file original=\"beide\" source-language=\"{from}\" target-language=\"{to}\" datatype=\"plaintext\" \
             xml:space=\"preserve\">\n    <body>\n"
        ));
        for item in &job.items {
            self.unit_one(item);
        }
        self.xml.push_str("    </body>\n  </file>\n</xliff>\n");
    }

    fn unit_one(&mut self, item: &Item) {
        let (state, qualifier) = states::written(item.stand, self.version);
        self.xml.push_str("      <trans-unit");
        attribute("id", &item.id, &mut self.xml);
        attribute("resname", &item.id, &mut self.xml);
        let is_approved = matches!(item.stand, Stand::Current(State::Reviewed | State::Approved));
        attribute("approved", if is_approved { "yes" } else { "no" }, &mut self.xml);
        attribute("xml:space", "preserve", &mut self.xml);
        self.xml.push_str(">\n        <source>");
        self.inlines(&item.source, item);
        self.xml.push_str("</source>\n");
        if let Some(target) = &item.target {
            self.xml.push_str("        <target");
            attribute("state", state, &mut self.xml);
            if let Some(qualifier) = qualifier {
                attribute("state-qualifier", qualifier, &mut self.xml);
            }
            self.xml.push('>');
            self.inlines(target, item);
            self.xml.push_str("</target>\n");
        }
        for note in item.all_notes() {
            self.xml.push_str("        <note from=\"beide\">");
            escape(&(self.say)(&note), &mut self.xml);
            self.xml.push_str("</note>\n");
        }
        self.xml.push_str("      </trans-unit>\n");
    }

    fn two(&mut self, job: &Job) {
        let (from, to) = (tag(job.from), tag(job.from.other()));
        self.xml.push_str(&format!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
             <xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" \
             xmlns:gls=\"urn:oasis:names:tc:xliff:glossary:2.0\" version=\"2.1\" srcLang=\"{from}\" \
             trgLang=\"{to}\">\n  <file id=\"beide\" xml:space=\"preserve\">\n"
        ));
        for item in &job.items {
            self.unit_two(item);
        }
        self.xml.push_str("  </file>\n</xliff>\n");
    }

    fn unit_two(&mut self, item: &Item) {
        let (state, more) = states::written(item.stand, self.version);
        self.xml.push_str("    <unit");
        attribute("id", &item.id, &mut self.xml);
        attribute("name", &item.id, &mut self.xml);
        self.xml.push_str(">\n");
        self.terms(item);
        if !item.notes.is_empty() {
            self.xml.push_str("      <notes>\n");
            for note in &item.notes {
                self.xml.push_str("        <note>");
                escape(&(self.say)(note), &mut self.xml);
                self.xml.push_str("</note>\n");
            }
            self.xml.push_str("      </notes>\n");
        }
        self.data(item);
        self.xml.push_str("      <segment");
        attribute("state", state, &mut self.xml);
        if let Some(more) = more {
            attribute("subState", more, &mut self.xml);
        }
        self.xml.push_str(">\n        <source>");
        self.inlines(&item.source, item);
        self.xml.push_str("</source>\n");
        if let Some(target) = &item.target {
            self.xml.push_str("        <target>");
            self.inlines(target, item);
            self.xml.push_str("</target>\n");
        }
        self.xml.push_str("      </segment>\n    </unit>\n");
    }

    /// The terms of the glossary in a unit, which XLIFF 2 has a place for.
    fn terms(&mut self, item: &Item) {
        if item.terms.is_empty() {
            return;
        }
        self.xml.push_str("      <gls:glossary>\n");
        for (term, renderings) in &item.terms {
            self.xml.push_str("        <gls:glossEntry>\n          <gls:term>");
            escape(term, &mut self.xml);
            self.xml.push_str("</gls:term>\n");
            for rendering in renderings {
                self.xml.push_str("          <gls:translation>");
                escape(rendering, &mut self.xml);
                self.xml.push_str("</gls:translation>\n");
            }
            self.xml.push_str("        </gls:glossEntry>\n");
        }
        self.xml.push_str("      </gls:glossary>\n");
    }

    /// How the codes of a unit are written, which in XLIFF 2 stands beside the text.
    fn data(&mut self, item: &Item) {
        if item.codes.is_empty() {
            return;
        }
        self.xml.push_str("      <originalData>\n");
        for (at, code) in item.codes.iter().enumerate() {
            self.xml.push_str(&format!("        <data id=\"d{}\">", Item::number(at)));
            escape(&code.native(), &mut self.xml);
            self.xml.push_str("</data>\n");
        }
        self.xml.push_str("      </originalData>\n");
    }

    fn inlines(&mut self, inlines: &[Inline], item: &Item) {
        for inline in inlines {
            match inline {
                Inline::Text(text) => escape(text, &mut self.xml),
                Inline::Code(at) => {
                    if let Some(code) = item.codes.get(*at) {
                        self.code(code, &Item::number(*at));
                    }
                }
            }
        }
    }

    fn code(&mut self, code: &Numbered, number: &str) {
        let shown = (self.shown)(code);
        self.xml.push_str("<ph");
        attribute("id", number, &mut self.xml);
        match self.version {
            Version::One => {
                attribute("ctype", &format!("x-beide-{}", code.kind().name()), &mut self.xml);
                attribute("equiv-text", &shown, &mut self.xml);
                self.xml.push('>');
                escape(&code.native(), &mut self.xml);
                self.xml.push_str("</ph>");
            }
            Version::Two => {
                attribute("canCopy", "no", &mut self.xml);
                attribute("canDelete", "no", &mut self.xml);
                attribute("equiv", &code.native(), &mut self.xml);
                attribute("disp", &shown, &mut self.xml);
                attribute("dataRef", &format!("d{number}"), &mut self.xml);
                self.xml.push_str("/>");
            }
        }
    }
}

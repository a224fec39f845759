//! TMX 1.4b: the pairs that were accepted, for the memory of a translator.

use super::codes::Inline;
use super::xml::{attribute, escape};
use super::{Item, Job, Stand, tag};
use crate::words::ledger::State;

/// The memory of a job: what was reviewed or approved, and is as it was then.
#[must_use]
pub(crate) fn write(job: &Job) -> String {
    let from = tag(job.from);
    let mut xml = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<tmx version=\"1.4\">\n  \
         <header creationtool=\"beide\" creationtoolversion=\"{}\" segtype=\"block\" o-tmf=\"beide\" \
         adminlang=\"en\" srclang=\"{from}\" datatype=\"plaintext\"/>\n  <body>\n",
        env!("CARGO_PKG_VERSION")
    );
    for item in job.items.iter().filter(|item| is_accepted(item)) {
        let Some(target) = &item.target else { continue };
        xml.push_str("    <tu");
        attribute("tuid", &item.id, &mut xml);
        xml.push_str(">\n");
        for (lang, inlines) in [(job.from, &item.source), (job.from.other(), target)] {
            xml.push_str(&format!("      <tuv xml:lang=\"{}\">\n        <seg>", tag(lang)));
            segment(inlines, item, &mut xml);
            xml.push_str("</seg>\n      </tuv>\n");
        }
        xml.push_str("    </tu>\n");
    }
    xml + "  </body>\n</tmx>\n"
}

/// Whether somebody has read both sides of an item as they are.
#[must_use]
pub(crate) const fn is_accepted(item: &Item) -> bool {
    matches!(item.stand, Stand::Current(State::Reviewed | State::Approved))
}

fn segment(inlines: &[Inline], item: &Item, xml: &mut String) {
    for inline in inlines {
        match inline {
            Inline::Text(text) => escape(text, xml),
            Inline::Code(at) => {
                let Some(code) = item.codes.get(*at) else { continue };
                xml.push_str("<ph");
                attribute("x", &Item::number(*at), xml);
                attribute("type", code.kind().name(), xml);
                xml.push('>');
                escape(&code.native(), xml);
                xml.push_str("</ph>");
            }
        }
    }
}

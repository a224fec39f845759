//! Where a text is written that a page shows.

use super::Words;
use crate::diagnostic::{Arg, Diagnostic, Message, Note, Place};
use crate::lang::Lang;

impl Words {
    /// Gives problems of pages that name a text the place of that text: what is too long for its place is
    /// mended where it is written. The line of the template is shown as the one that uses it; side by side
    /// both texts are shown, since either may be the longer one.
    pub fn show_places(&self, languages: &[Lang], found: &mut [Diagnostic]) {
        for problem in found {
            let id = problem.message.args.iter().find_map(|arg| match arg {
                ("id", Arg::Text(id)) => Some(id.as_str()),
                _ => None,
            });
            let Some(id) = id else { continue };
            let mut places = languages.iter().filter_map(|lang| self.place(*lang, id));
            let Some(place) = places.next() else { continue };
            let dutch = places.next().map(|place| Note { place, label: Message::new("label-dutch-here") });
            if let Some(place) = problem.place.replace(place) {
                problem.notes.push(Note { place, label: Message::new("label-used-here") });
            }
            problem.notes.extend(dutch);
        }
    }

    /// Where the text of this id stands in a language.
    fn place(&self, lang: Lang, id: &str) -> Option<Place> {
        let slot = self.texts.slots().find(|slot| slot.id() == id)?;
        self.texts.place(lang, &slot.owner.id, slot.field.name)
    }
}

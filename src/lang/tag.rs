//! The languages of passages and names: any, as language tags write them.

use std::fmt;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use super::Lang;

/// The language of a passage or a name, with a country where its usage differs: `en`, `tr`, `nl-BE`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LangTag {
    language: &'static str,
    /// Two capitals; those of its own country for a language of reports.
    region: Option<[u8; 2]>,
}

/// The codes of languages: ISO 639-1, and of ISO 639-3 those that are spoken here and have no shorter one.
const LANGUAGES: &str = "\
    aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo \
    es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka \
    kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng \
    nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su \
    sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu \
    ckb frr kmr nds rmy rom stq tig zea";

/// The languages that are named where a code is not known.
const COMMON: [&str; 9] = ["de", "nl", "en", "fr", "tr", "pl", "uk", "ru", "ar"];

impl LangTag {
    /// The language with this tag: `en`, `en-GB`. Capitals do not matter.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        let (language, region) = match code.split_once(['-', '_']) {
            Some((language, region)) => (language, Some(region)),
            None => (code, None),
        };
        let language = LANGUAGES.split(' ').find(|known| known.eq_ignore_ascii_case(language))?;
        let own = Lang::from_code(language).map(Lang::region);
        // Languages of neither report are not told from themselves by one of the two countries: Frisian, Low German.
        let here = |region: &&str| {
            own.is_some() || Lang::ALL.iter().all(|lang| !region.eq_ignore_ascii_case(lang.region()))
        };
        let region = match region.filter(here).or(own) {
            None => None,
            Some(region) if region.len() == 2 && region.bytes().all(|b| b.is_ascii_alphabetic()) => {
                <[u8; 2]>::try_from(region.to_ascii_uppercase().as_bytes()).ok()
            }
            Some(_) => return None,
        };
        Some(Self { language, region })
    }

    /// The code of the language: `en`.
    #[must_use]
    pub const fn language(&self) -> &'static str {
        self.language
    }

    /// The code of the country, if one is said or meant: `GB`; `DE` for German as such.
    #[must_use]
    pub fn region(&self) -> Option<&str> {
        self.region.as_ref().and_then(|region| std::str::from_utf8(region).ok())
    }

    /// Which of the languages of reports it is, as written in whatever country; `None` of all others.
    #[must_use]
    pub fn report(&self) -> Option<Lang> {
        Lang::from_code(self.language)
    }
}

impl From<Lang> for LangTag {
    fn from(lang: Lang) -> Self {
        Self { language: lang.code(), region: <[u8; 2]>::try_from(lang.region().as_bytes()).ok() }
    }
}

/// Without the country that is meant anyway: `de`, `nl-BE`, `en`.
impl fmt::Display for LangTag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.language)?;
        match self.region().filter(|region| self.report().map(Lang::region) != Some(*region)) {
            Some(region) => write!(f, "-{region}"),
            None => Ok(()),
        }
    }
}

impl Serialize for LangTag {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for LangTag {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let code = String::deserialize(deserializer)?;
        Self::from_code(&code).ok_or_else(|| de::Error::unknown_variant(&code, &COMMON))
    }
}

impl JsonSchema for LangTag {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "LangTag".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "description": "The language of a passage or a name, by its code, with a country where its usage differs: de, nl, en, tr, nl-BE.",
            "type": "string",
            "pattern": "^[a-z]{2,3}(-[A-Z]{2})?$",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags() {
        for (typed, written, region) in [
            ("de", "de", Some("DE")),
            ("de-DE", "de", Some("DE")),
            ("nl_nl", "nl", Some("NL")),
            ("nl-BE", "nl-BE", Some("BE")),
            ("en", "en", None),
            ("EN-gb", "en-GB", Some("GB")),
            ("nds-DE", "nds", None),
            ("fy-NL", "fy", None),
        ] {
            let tag = LangTag::from_code(typed).unwrap();
            assert_eq!((tag.to_string().as_str(), tag.region()), (written, region), "{typed}");
        }
        for code in ["", "english", "xx", "de-", "de-DEU", "e", "en-G1", "d e"] {
            assert_eq!(LangTag::from_code(code), None, "{code}");
        }
        assert_eq!(LangTag::from(Lang::De), LangTag::from_code("de").unwrap());
        assert_eq!(LangTag::from_code("de-AT").unwrap().report(), Some(Lang::De));
    }
}

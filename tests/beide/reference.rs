//! The reference of the content for people, `REFERENCE.md`: made from the schema, and so from the
//! comments of the Rust types. `BEIDE_UPDATE=1 cargo test` writes it anew.

use std::fmt::Write;
use std::fs;

use beide::Kind;
use beide::Lang;
use beide::fact_names;
use serde_json::Value;

use crate::project::{Project, repository};

#[test]
fn the_reference_is_what_the_types_say() {
    let path = repository().join("REFERENCE.md");
    let page = page();
    if std::env::var_os("BEIDE_UPDATE").is_some() {
        fs::write(&path, &page).expect("REFERENCE.md");
    }
    let written = fs::read_to_string(&path).unwrap_or_default().replace("\r\n", "\n");
    assert!(written == page, "REFERENCE.md is not current: run BEIDE_UPDATE=1 cargo test reference");
}

fn page() -> String {
    let schema = Project::empty().must_succeed(&["schema"]).stdout;
    let schema: Value = serde_json::from_str(&schema).expect("JSON");
    let mut page = String::from(
        "# Reference of the content\n\n\
         Every file in `content/` holds any of these collections, each a mapping from id to entity. An id is\n\
         written `[a-z][a-z0-9]*(-[a-z0-9]+)*`. Keys in **bold** must be there. A text may stand in YAML, as a pair\n\
         of `de:` and `nl:` in block form, or in Fluent, as the message `<kind>-<id>` (its value is the title) or\n\
         its attribute; never in both ([Texts](#texts)). An id is unique for its kind in the whole project, nested\n\
         entities such as sections and milestones included ([an example](#one-namespace-of-ids)).\n\n\
         ## Collections\n\n",
    );
    let mut told = Vec::new();
    for (name, collection) in schema["properties"].as_object().expect("collections") {
        writeln!(page, "### `{name}`\n\n{}\n", text(collection)).expect("a line");
        let any = collection["anyOf"].as_array().and_then(|any| any.iter().find_map(reference));
        let entity = any.or_else(|| reference(&collection["additionalProperties"]));
        entity.into_iter().for_each(|entity| entry(&schema, &entity, &mut told, &mut page));
    }
    page.push_str("## Texts\n\n");
    page.push_str(include_str!("../../src/words/writing.md"));
    texts(&mut page);
    page.push_str("## Translations in step\n\n");
    page.push_str(include_str!("../../src/words/ledger/working.md"));
    page.push_str("## Exchange with translators\n\n");
    page.push_str(include_str!("../../src/exchange/working.md"));
    page.push_str("## What is too large\n\n");
    page.push_str(include_str!("../../src/read/limits.md"));
    page.push_str("## Parts\n\n");
    let mut next = 0;
    while let Some((name, _)) = schema["$defs"]
        .as_object()
        .expect("types")
        .iter()
        .find(|(name, _)| !told.contains(*name) && !name.ends_with("-id") && !name.starts_with("Pair"))
    {
        writeln!(page, "### {name}\n").expect("a line");
        entry(&schema, &name.clone(), &mut told, &mut page);
        next += 1;
        assert!(next < 200, "every type is told once");
    }
    page.push_str(
        "## House styles\n\nA house style is a file `report-templates/profiles/<name>.yaml`, named as `profile` by a \
        side of a paper or under `profiles` of a document. Its own words stand in \
        `locales/<language>/profiles/<name>.ftl` and lie over those of the product. `beide schema profile` prints \
        the schema.\n\n",
    );
    let profile = Project::empty().must_succeed(&["schema", "profile"]).stdout;
    let profile: Value = serde_json::from_str(&profile).expect("JSON");
    keys(&profile, &profile, &mut page);
    for (name, _) in profile["$defs"].as_object().expect("types") {
        if name != "Lang" {
            writeln!(page, "### {name}\n").expect("a line");
            entry(&profile, name, &mut told, &mut page);
        }
    }
    blocks(&mut page);
    templates(&mut told, &mut page);
    page.push_str("## Words of both languages\n\n");
    page.push_str(include_str!("../../src/words/check/parity/meaning/lists.md"));
    page.push_str(
        "## Facts\n\nWhat prose can refer to beside the facts of one's own: in an entity's own texts \
        `{ $name }`, elsewhere `{ FACT(\"<kind>.<id>.<name>\") }`.\n\n| kind | facts |\n|---|---|\n",
    );
    for kind in Kind::ALL {
        let names: Vec<String> = fact_names(kind).iter().map(|name| format!("`{name}`")).collect();
        if !names.is_empty() {
            writeln!(page, "| {kind} | {} |", names.join(", ")).expect("a line");
        }
    }
    page.push_str(
        "\nBeside these there is a fact for each point of a series (`series-2024-H1`), for each partner, funder and \
        category of costs of a budget (`partner-almelo-spent`, `funder-eu-share`, `cost-staff-approved`), of a paper \
        for what each side says for itself (`de-date`, `nl-consultation-1`, `nl-consultation-1-for`) and for its money by \
        year and organisation (`expenses-2025`, `organization-almelo-net-costs`), and of a table for each cell, subtotal \
        and total by the id of the column (`table-row.ost.plaetze`, `table.bahnhof.plaetze-total`).\n",
    );
    page.push_str("\n## How progress is reckoned\n\n");
    page.push_str(include_str!("../../src/model/derive/rules.md"));
    page
}

/// Templates of a project's own: how they are written, what they need, what they can use.
fn templates(told: &mut Vec<String>, page: &mut String) {
    page.push_str("## Templates\n\n");
    page.push_str(include_str!("../../src/typeset/templates.md"));
    let schema = Project::empty().must_succeed(&["schema", "template"]).stdout;
    let schema: Value = serde_json::from_str(&schema).expect("JSON");
    keys(&schema, &schema, page);
    for name in ["About", "PageKind"] {
        writeln!(page, "### {name}\n").expect("a line");
        entry(&schema, name, told, page);
    }
    let given = include_str!("../../report-templates/foundation/lib.typ");
    writeln!(page, "### What a template can use\n\n```typ\n{given}```\n").expect("a line");
}

/// The blocks that papers can have, with their headings in both languages where no house style has its own.
fn blocks(page: &mut String) {
    page.push_str(
        "### Blocks of papers\n\n\
         What a house style lists is printed on its side, in that order; what it does not list is not, and \
         `missing-block` tells. Its own words for a heading stand in `locales/<lang>/profiles/<name>.ftl` as \
         `block-<id>`, for papers with a decision alone as `block-<id>-decision`; the other words of the product \
         are in [locales/de](locales/de) and [locales/nl](locales/nl), and can be replaced the same way.\n\n\
         | id | German | Dutch |\n|---|---|---|\n",
    );
    let words = Lang::ALL.map(|lang| {
        fs::read_to_string(repository().join(format!("locales/{lang}/blocks.ftl"))).expect("words")
    });
    let heading = |text: &str, id: &str| {
        let line =
            |name: String| text.lines().find_map(move |line| line.strip_prefix(&name).map(str::to_owned));
        let plain = line(format!("block-{id} = ")).unwrap_or_default();
        match line(format!("block-{id}-decision = ")) {
            Some(own) => format!("{plain}; with a decision {own}"),
            None => plain,
        }
    };
    let ids = words[0].lines().filter_map(|line| line.strip_prefix("block-")?.split_once(" = "));
    for (id, _) in ids.filter(|(id, _)| !id.ends_with("-decision")) {
        writeln!(page, "| `{id}` | {} | {} |", heading(&words[0], id), heading(&words[1], id))
            .expect("a line");
    }
    page.push_str("| `signature` | who signs, without a heading | |\n\n");
}

/// The texts that each kind of entity can have.
fn texts(page: &mut String) {
    page.push_str("| kind | texts |\n|---|---|\n");
    for kind in Kind::ALL.into_iter().filter(|kind| !kind.texts().is_empty()) {
        let names: Vec<String> = kind
            .texts()
            .iter()
            .map(|field| {
                let name =
                    if field.name == "title" { "title".to_owned() } else { format!("`.{}`", field.name) };
                let name = if field.required { format!("**{name}**") } else { name };
                if field.block { format!("{name} ¶") } else { name }
            })
            .collect();
        writeln!(page, "| {kind} | {} |", names.join(", ")).expect("a line");
    }
    page.push('\n');
}

/// A type: its description, then its keys or its words.
fn entry(schema: &Value, name: &str, told: &mut Vec<String>, page: &mut String) {
    told.push(name.to_owned());
    let of = &schema["$defs"][name];
    writeln!(page, "{}\n", text(of)).expect("a line");
    if let Some(words) = of["oneOf"].as_array() {
        for word in words {
            writeln!(page, "- `{}`: {}", word["const"].as_str().unwrap_or_default(), text(word))
                .expect("a line");
        }
        page.push('\n');
    }
    keys(schema, of, page);
}

/// The keys of a type, if it has any.
fn keys(schema: &Value, of: &Value, page: &mut String) {
    let Some(keys) = of["properties"].as_object() else { return };
    let required: Vec<&str> =
        of["required"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    page.push_str("| key | value | meaning |\n|---|---|---|\n");
    for (key, value) in keys {
        let mark = if required.contains(&key.as_str()) { format!("**`{key}`**") } else { format!("`{key}`") };
        writeln!(page, "| {mark} | {} | {} |", kind(schema, value), text(value)).expect("a line");
    }
    page.push('\n');
}

/// What a key takes.
fn kind(schema: &Value, value: &Value) -> String {
    if let Some(name) = reference(value) {
        return match name.as_str() {
            id if id.ends_with("-id") => format!("id: {}", id.trim_end_matches("-id")),
            pair if pair.starts_with("Pair") => pair_of(schema, pair),
            name => format!("[{name}](#{})", name.to_lowercase()),
        };
    }
    if let Some(any) = value["anyOf"].as_array() {
        return any.iter().find(|of| of["type"] != "null").map_or_else(String::new, |of| kind(schema, of));
    }
    if value["items"].is_object() {
        return format!("list: {}", kind(schema, &value["items"]));
    }
    if value["additionalProperties"].is_object() {
        return format!("id: {}", kind(schema, &value["additionalProperties"]));
    }
    match &value["type"] {
        Value::String(name) => name.clone(),
        Value::Array(names) => names
            .iter()
            .filter_map(Value::as_str)
            .filter(|name| *name != "null")
            .collect::<Vec<_>>()
            .join(" or "),
        _ => String::new(),
    }
}

fn pair_of(schema: &Value, pair: &str) -> String {
    format!("`de:` and `nl:`, each {}", kind(schema, &schema["$defs"][pair]["properties"]["de"]))
}

fn reference(value: &Value) -> Option<String> {
    let of = value["$ref"].as_str().or_else(|| value["allOf"][0]["$ref"].as_str())?;
    of.rsplit('/').next().map(str::to_owned)
}

fn text(value: &Value) -> String {
    value["description"].as_str().unwrap_or_default().replace('\n', " ").replace('|', "\\|")
}

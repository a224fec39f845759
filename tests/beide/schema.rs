//! The schema of the data, held against the data.

use serde_json::Value;

use crate::project::Project;

/// What of a value its schema refuses, with the path to it; of JSON Schema only what the program uses.
fn refused(root: &Value, schema: &Value, value: &Value, path: &str) -> Vec<String> {
    let mut found = Vec::new();
    if let Some(name) = schema["$ref"].as_str().and_then(|name| name.strip_prefix('#')) {
        let target = root.pointer(name).expect("what the schema refers to");
        found.extend(refused(root, target, value, path));
    }
    for word in ["anyOf", "oneOf"] {
        let Some(choices) = schema[word].as_array() else { continue };
        if !choices.iter().any(|choice| refused(root, choice, value, path).is_empty()) {
            found.push(format!("{path} is none of {word}"));
        }
    }
    if !is_of_type(&schema["type"], value) {
        found.push(format!("{path} is no {}", schema["type"]));
    }
    let differs = schema.get("const").is_some_and(|only| only != value);
    if differs || schema["enum"].as_array().is_some_and(|words| !words.contains(value)) {
        found.push(format!("{path} is {value}"));
    }
    let required = schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str);
    if value.is_object() {
        let lacking = required.filter(|name| value.get(name).is_none());
        found.extend(lacking.map(|name| format!("{path}/{name} is missing")));
    }
    for (name, schema) in schema["properties"].as_object().into_iter().flatten() {
        if let Some(value) = value.get(name) {
            found.extend(refused(root, schema, value, &format!("{path}/{name}")));
        }
    }
    if schema["items"].is_object() {
        for (index, value) in value.as_array().into_iter().flatten().enumerate() {
            found.extend(refused(root, &schema["items"], value, &format!("{path}/{index}")));
        }
    }
    found
}

/// Whether a value is of a type, or of one of several.
fn is_of_type(kind: &Value, value: &Value) -> bool {
    match kind {
        Value::Array(kinds) => kinds.iter().any(|kind| is_of_type(kind, value)),
        Value::String(kind) => match kind.as_str() {
            "object" => value.is_object(),
            "array" => value.is_array(),
            "string" => value.is_string(),
            "integer" => value.is_i64() || value.is_u64(),
            "number" => value.is_number(),
            "boolean" => value.is_boolean(),
            "null" => value.is_null(),
            other => panic!("the type {other}"),
        },
        _ => true,
    }
}

#[test]
fn the_data_of_all_documents_fit_their_schema() {
    let project = Project::example();
    let json = |arguments: &[&str]| -> Value {
        serde_json::from_str(&project.must_succeed(arguments).stdout).expect("JSON")
    };
    let schema = json(&["schema", "data"]);
    let documents = ["umsetzungsbericht-2024-h1", "partnerbriefing-2024-h1", "leitbild-almelo-2024"];
    let mut wrong = Vec::new();
    for document in documents.into_iter().chain(["beschluss-indikatoren-2024"]) {
        wrong.extend(refused(&schema, &schema, &json(&["data", document]), document));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    let mut data = json(&["data", documents[0]]);
    data["sides"][0].as_object_mut().expect("a side").remove("period");
    assert_eq!(refused(&schema, &schema, &data, ""), ["/sides/0/period is missing"]);
}

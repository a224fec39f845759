//! The table of facts of a small content.

use super::*;
use crate::model::derive::derive;

const CONTENT: &str = "
report: {period: 2024-H1, as_of: 2024-06-30, facts: {affected: {value: 40, approximate: true}}}
policy_fields: {language: {}}
goals: {b1: {policy_field: language}, none: {public: false}}
measures:
  courses:
    goal: b1
    rating: on_track
    plan: {start: 2024-01-01, end: 2024-12-31}
    actual: {start: 2024-02-01}
    milestones: {first: {due: 2024-03-01, reached: 2024-03-05}, second: {due: 2024-09-01, expected: 2024-10-15}}
  quiet: {goal: none, rating: done}
indicators:
  share:
    goal: b1
    kind: percent
    baseline: {period: 2023, value: 45}
    target: {period: 2025, value: 60}
    series: {2023-H2: 46, 2024-H1: 48.5, 2024-H2: 55}
  waiting: {measure: courses, baseline: {period: 2023, value: 10}, target: {period: 2025, value: 5}}
lists: {steps: {items: {analyse: {date: 2024-01-01}, weigh: {}}}}
projects:
  p: {granted: 1000.00, lead: a, partners: [a, b], term: {start: 2023-01-01, end: 2025-12-31}}
work_packages: {one: {project: p, rating: at_risk, plan: {start: 2023-01-01}, actual: {start: 2023-02-01}}}
budget: {l: {project: p, partner: a, funder: b, approved: 1000, spent: 314.5}}
events: {law: {date: 2005-01-01}, talks: {period: 2004-11}}
populations:
  pop: {period: 2008, groups: {r: {number: {value: 25000, approximate: true}}, f: {number: 21000}}}
papers:
  d:
    sections: {}
    sides:
      de: {profile: muenster, number: '1', date: 2024-09-03}
      nl: {profile: almelo, number: '1', date: 2024-09-03}
    financial_effects:
      x: {period: 2025, kind: expense, amount: 300, organization: a}
      y: {period: 2025, kind: expense, amount: 100, organization: b}
      z: {period: 2025, kind: income, amount: 50, organization: a}
presentations:
  talk:
    {speaker: s, organization: o, event: {value: E, lang: de}, place: P, date: 2024-11-12,
     slides: {s1: {kind: title, facts: {seats: 80}}}}
";

/// Facts by id with kind and value.
const EXPECTED: &[(&str, &str, &str)] = &[
    ("report.period", "period", "2024-H1"),
    ("report.as-of", "date", "2024-06-30"),
    ("report.measures", "count", "2"),
    ("report.measures-done", "count", "1"),
    ("report.measures-on-track", "count", "1"),
    ("report.policy-fields", "count", "1"),
    ("report.goals", "count", "2"),
    ("report.indicators", "count", "2"),
    ("report.affected", "count", "40"),
    ("policy-field.language.goals", "count", "1"),
    ("policy-field.language.measures", "count", "1"),
    ("goal.b1.measures-on-track", "count", "1"),
    ("goal.b1.way-covered", "percent", "23"),
    ("measure.courses.start", "date", "2024-01-01"),
    ("measure.courses.end", "date", "2024-12-31"),
    ("measure.courses.actual-start", "date", "2024-02-01"),
    ("measure.courses.milestones", "count", "2"),
    ("measure.courses.milestones-reached", "count", "1"),
    ("milestone.first.due", "date", "2024-03-01"),
    ("milestone.first.reached", "date", "2024-03-05"),
    ("milestone.second.expected", "date", "2024-10-15"),
    ("indicator.share.baseline", "percent", "45.0"),
    ("indicator.share.baseline-period", "period", "2023"),
    ("indicator.share.target", "percent", "60.0"),
    ("indicator.share.target-period", "period", "2025"),
    ("indicator.share.current", "percent", "48.5"),
    ("indicator.share.current-period", "period", "2024-H1"),
    ("indicator.share.last", "percent", "46.0"),
    ("indicator.share.last-period", "period", "2023-H2"),
    ("indicator.share.difference", "decimal", "11.5"),
    ("indicator.share.change", "decimal", "2.5"),
    ("indicator.share.planned", "percent", "48.7"),
    ("indicator.share.way-covered", "percent", "23"),
    ("indicator.share.way-planned", "percent", "25"),
    ("indicator.share.series-2023-H2", "percent", "46.0"),
    ("indicator.share.series-2023-H2-period", "period", "2023-H2"),
    ("indicator.waiting.target", "count", "5"),
    ("list.steps.items", "count", "2"),
    ("list-item.analyse.date", "date", "2024-01-01"),
    ("project.p.granted", "money", "1000"),
    ("project.p.approved", "money", "1000"),
    ("project.p.spent", "money", "314.50"),
    ("project.p.remaining", "money", "685.50"),
    ("project.p.spending-rate", "percent", "31"),
    ("project.p.share", "percent", "100"),
    ("project.p.term-passed", "percent", "50"),
    ("project.p.partner-a-spent", "money", "314.50"),
    ("project.p.funder-b-spending-rate", "percent", "31"),
    ("project.p.start", "date", "2023-01-01"),
    ("project.p.partners", "count", "2"),
    ("project.p.work-packages", "count", "1"),
    ("project.p.work-packages-at-risk", "count", "1"),
    ("work-package.one.start", "date", "2023-01-01"),
    ("work-package.one.actual-start", "date", "2023-02-01"),
    ("work-package.one.milestones", "count", "0"),
    ("event.law.date", "date", "2005-01-01"),
    ("event.talks.date", "period", "2004-11"),
    ("population.pop.period", "period", "2008"),
    ("population.pop.total", "count", "46000"),
    ("population.pop.groups", "count", "2"),
    ("population-group.r.number", "count", "25000"),
    ("paper.d.expenses", "money", "400"),
    ("paper.d.net-costs", "money", "350"),
    ("paper.d.organization-a-expenses", "money", "300"),
    ("paper.d.organization-a-incomes", "money", "50"),
    ("paper.d.organization-a-net-costs", "money", "250"),
    ("paper.d.organization-b-expenses", "money", "100"),
    ("presentation.talk.date", "date", "2024-11-12"),
    ("presentation.talk.slides", "count", "1"),
    ("slide.s1.seats", "count", "80"),
];

fn facts() -> FactTable {
    let content = serde_yaml::from_str(CONTENT).unwrap();
    derive(&content, &Origins::default()).1
}

#[test]
fn the_table_is_complete() {
    let facts = facts();
    for (id, kind, value) in EXPECTED {
        let fact = facts.named(id).unwrap_or_else(|| panic!("{id}"));
        assert_eq!((fact.value.kind(), fact.value.to_string().as_str()), (*kind, *value), "{id}");
    }
    for absent in [
        "indicator.waiting.current",
        "measure.courses.actual-end",
        "goal.none.way-covered",
        "paper.d.organization-b-net-costs",
    ] {
        assert!(facts.named(absent).is_none(), "{absent}");
    }
}

#[test]
fn every_name_is_announced() {
    let content: Content = serde_yaml::from_str(CONTENT).unwrap();
    let free: Vec<_> = free_facts(&content)
        .into_iter()
        .flat_map(|(entity, facts)| facts.keys().map(move |name| entity.fact(name)).collect::<Vec<_>>())
        .collect();
    for (id, _) in facts().iter() {
        assert!(may_have(id.entity.kind, &id.name) || free.contains(id), "{id}");
    }
}

#[test]
fn estimates_and_what_is_not_public_are_marked() {
    let facts = facts();
    assert!(facts.named("report.affected").unwrap().approximate);
    assert!(facts.named("population.pop.total").unwrap().approximate);
    assert!(!facts.named("population-group.f.number").unwrap().approximate);
    assert!(!facts.named("measure.quiet.milestones").unwrap().public);
    assert!(facts.named("measure.courses.milestones").unwrap().public);
}

//! Indicators with their series and what is derived from them.

use super::data::{IndicatorData, Legend, PeriodFact, Trend};
use super::side::Side;
use crate::id::{Entity, EntityId};
use crate::model::content::Indicator;
use crate::model::derive::IndicatorState;

impl Side<'_> {
    /// The indicators for which something holds.
    pub(super) fn indicators(&self, wanted: impl Fn(&Indicator) -> bool) -> Vec<IndicatorData> {
        let indicators = self.model.content.indicators.iter();
        indicators.filter(|(_, i)| wanted(i)).filter_map(|(id, _)| self.indicator(id)).collect()
    }

    /// An indicator.
    pub(super) fn indicator(&self, id: &str) -> Option<IndicatorData> {
        let indicator = self.model.content.indicators.get(id)?;
        let state = self.model.derived.indicators.get(id)?;
        let entity = EntityId::new(Indicator::KIND, id);
        let _within = self.of(&entity);
        Some(IndicatorData {
            id: id.to_owned(),
            code: indicator.code.as_ref().map(|code| self.plain(&entity, "code", code)),
            title: self.title(&entity),
            description: self.text(&entity, "description"),
            unit: self.text(&entity, "unit"),
            source: self.text(&entity, "source"),
            rating: state.rating,
            baseline: self.dated(&entity, "baseline")?,
            last: self.dated(&entity, "last"),
            current: self.dated(&entity, "current"),
            target: self.dated(&entity, "target")?,
            difference: self.fact(&entity, "difference"),
            change: self.fact(&entity, "change"),
            planned: self.fact(&entity, "planned"),
            way_covered: self.fact(&entity, "way-covered"),
            way_planned: self.fact(&entity, "way-planned"),
            trend: state.trend.map(Trend::from),
            series: self.series(&entity, state),
            explanation: self.explanation(&entity, state.rating),
            legends: self.legends(state),
        })
    }

    /// What this indicator is the first to have.
    fn legends(&self, state: &IndicatorState) -> Vec<Legend> {
        let has = |legend: &Legend| match legend {
            Legend::Way => true,
            Legend::Course => state.series.len() > 1,
            Legend::Change => state.change.is_some(),
        };
        let all = [Legend::Way, Legend::Course, Legend::Change].into_iter();
        all.filter(has).filter(|legend| self.is_first(*legend)).collect()
    }

    /// All values up to the reporting date, oldest first.
    fn series(&self, entity: &EntityId, state: &IndicatorState) -> Vec<PeriodFact> {
        state
            .series
            .iter()
            .filter_map(|(period, _)| self.dated(entity, &format!("series-{period}")))
            .collect()
    }
}

impl From<std::cmp::Ordering> for Trend {
    fn from(ordering: std::cmp::Ordering) -> Self {
        match ordering {
            std::cmp::Ordering::Greater => Self::Better,
            std::cmp::Ordering::Equal => Self::Same,
            std::cmp::Ordering::Less => Self::Worse,
        }
    }
}

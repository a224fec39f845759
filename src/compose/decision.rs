//! A decision as data: its points, what speaks for and against them, what they cost and touch.

use super::data::{CheckData, PointData, ReasonData, ReasonsData, ResolutionData};
use super::side::Side;
use crate::id::{Entity, EntityId};
use crate::lang::Lang;
use crate::model::content::{
    Argument, Caveat, Collection, Consultation, DecisionPoint, ImpactCheck, Paper, Role, Side as PaperSide,
};
use crate::model::facts;
use crate::model::value::MeetingDay;

impl Side<'_> {
    /// The points in the order of their numbers.
    pub(super) fn points(&self, paper: &Paper) -> Vec<PointData> {
        let points = paper.points(self.lang()).into_iter();
        points
            .map(|point| PointData {
                text: self.required(&EntityId::new(DecisionPoint::KIND, point.id), "text"),
                id: point.id.to_owned(),
                number: point.number,
                depth: point.depth,
            })
            .collect()
    }

    /// What speaks for each point that has arguments.
    pub(super) fn arguments(&self, paper: &Paper) -> Vec<ReasonsData> {
        self.reasons::<Argument>(paper, |point| &point.arguments)
    }

    /// What speaks against each point that has caveats.
    pub(super) fn caveats(&self, paper: &Paper) -> Vec<ReasonsData> {
        self.reasons::<Caveat>(paper, |point| &point.caveats)
    }

    fn reasons<T: Entity>(
        &self,
        paper: &Paper,
        of: impl Fn(&DecisionPoint) -> &Collection<T>,
    ) -> Vec<ReasonsData> {
        let points = paper.points(self.lang()).into_iter().filter(|point| !of(point.point).is_empty());
        points
            .map(|point| ReasonsData {
                reasons: of(point.point)
                    .keys()
                    .enumerate()
                    .map(|(index, id)| self.reason(&EntityId::new(T::KIND, id), &point.number, index))
                    .collect(),
                id: point.id.to_owned(),
                number: point.number,
            })
            .collect()
    }

    fn reason(&self, entity: &EntityId, point: &str, index: usize) -> ReasonData {
        ReasonData {
            id: entity.id.clone(),
            number: format!("{point}.{}", index + 1),
            title: self.title(entity),
            text: self.text(entity, "text"),
        }
    }

    /// What the decision does to what must be looked at.
    pub(super) fn checks(&self, paper: &Paper) -> Vec<CheckData> {
        let printed = |only: Option<Lang>| only.is_none_or(|only| only == self.lang());
        let checks = paper.checks.iter().filter(|(_, check)| printed(check.only));
        checks
            .inspect(|(id, check)| {
                // A check of one side may have no text, but is declared all the same.
                let entity = EntityId::new(ImpactCheck::KIND, *id);
                if check.only.is_some() {
                    self.plain(&entity, "subject", check.subject.name());
                }
            })
            .map(|(id, check)| CheckData {
                id: id.clone(),
                subject: check.subject,
                effect: check.effect,
                text: self.text(&EntityId::new(ImpactCheck::KIND, id), "text"),
            })
            .collect()
    }

    /// The step of a sequence that decides, with its place counted from 0: of several the last.
    pub(super) fn deciding(side: &PaperSide) -> Option<(usize, &Consultation)> {
        side.consultations.iter().enumerate().rfind(|(_, step)| step.role == Role::Decision)
    }

    /// What the resolution says beside its points.
    pub(super) fn resolution(&self, id: &str, side: &PaperSide) -> ResolutionData {
        let entity = EntityId::new(Paper::KIND, id);
        let deciding = Self::deciding(side);
        let body = deciding.and_then(|(_, step)| self.model.content.bodies.get(step.body.id()));
        ResolutionData {
            organization: body.and_then(|body| self.organization(&body.organization)),
            proposed: self.long_date(&entity, &format!("{}-date", self.lang().code())),
            legal_basis: side.legal_basis.as_ref().map(|law| self.plain(&entity, "legal_basis", law)),
            decided: deciding
                .filter(|(_, step)| matches!(step.date, Some(MeetingDay::Day(_))))
                .map(|(at, _)| self.long_date(&entity, &facts::consultation(self.lang(), at))),
        }
    }
}

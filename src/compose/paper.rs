//! A council paper as data: one body, and the side of one authority.

use super::data::{
    AttachmentData, BlockData, ConsultationData, ContactData, Genre, ListData, ListItemData, PaperData,
    SectionData,
};
use super::goals::Depth;
use super::script::Part;
use super::side::Side;
use crate::id::{Entity, EntityId, Ref};
use crate::model::Model;
use crate::model::content::{
    Attachment, Consultation, List, ListItem, Paper, Person, Section, Side as PaperSide,
};
use crate::model::facts;

impl Side<'_> {
    /// A paper in the order and with the blocks of the house style. `non_public` says whether the document is.
    pub fn paper(&self, id: &str, non_public: bool) -> Option<PaperData> {
        let paper = self.model.content.papers.get(id)?;
        let entity = EntityId::new(Paper::KIND, id);
        let side = paper.sides.get(self.lang());
        let plain =
            |field, typed: &Option<String>| typed.as_ref().map(|typed| self.plain(&entity, field, typed));
        Some(PaperData {
            genre: if paper.decides() { Genre::Decision } else { Genre::Report },
            number: self.plain(&entity, "number", &self.model.reference(paper, self.lang(), non_public)),
            date: self.given(&entity, &format!("{}-date", self.lang().code())),
            issuer: plain("issuer", &side.issuer),
            office: side.office.as_ref().map(|office| self.name(entity.text("office"), office)),
            portfolio_holder: plain("portfolio_holder", &side.portfolio_holder),
            contacts: self.contacts(side),
            subject: self.title(&entity),
            short: self.text(&entity, "short"),
            blocks: self.blocks(id, paper, side),
        })
    }

    fn contacts(&self, side: &PaperSide) -> Vec<ContactData> {
        let contact = |of: &Ref<Person>| {
            let (entity, person) = (of.entity(), self.model.content.people.get(of.id())?);
            let phone = person.phone.as_deref().map(|number| self.voice.phone(number));
            Some(ContactData {
                name: self.plain(&entity, "name", &self.voice.name(&person.name)),
                phone: phone.map(|number| self.plain(&entity, "phone", &number)),
                email: person.email.as_ref().map(|address| self.plain(&entity, "email", address)),
            })
        };
        side.contacts.iter().filter_map(contact).collect()
    }

    /// The blocks that have something to say.
    fn blocks(&self, id: &str, paper: &Paper, side: &PaperSide) -> Vec<BlockData> {
        let mut blocks: Vec<BlockData> = Vec::new();
        for rule in self.profile.order(paper.decides()) {
            let within = self.within(Part::Block(rule.id.clone()));
            let mut block = self.block(id, paper, side, &rule.id);
            drop(within);
            block.heading = self.block_heading(paper, &rule.id);
            let whole = blocks.iter_mut().find(|whole| rule.within.as_ref() == Some(&whole.id));
            if let Some(whole) = whole.filter(|_| !block.is_empty()) {
                whole.has_parts = true;
                block.level = whole.level + 1;
            }
            blocks.push(block);
        }
        blocks.retain(|block| block.id == "subject" || block.has_parts || !block.is_empty());
        blocks
    }

    /// The message of the heading of a block: papers with a decision may have words of their own.
    fn block_heading(&self, paper: &Paper, block: &str) -> String {
        let [plain, own] = headings(block);
        // A house style that has a word for the block, but none for papers with a decision, means both.
        let ours = self.voice.is_own(&plain) && !self.voice.is_own(&own);
        let decides = paper.decides() && !ours && self.voice.labels().any(|label| label == own);
        if decides { own } else { plain }
    }

    fn block(&self, id: &str, paper: &Paper, side: &PaperSide, block: &str) -> BlockData {
        let of = empty(block);
        let entity = EntityId::new(Paper::KIND, id);
        let plain =
            |field, typed: &Option<String>| typed.as_ref().map(|typed| self.plain(&entity, field, typed));
        match block {
            "consultations" => BlockData { consultations: self.consultations(&entity, side), ..of },
            "attachments" => BlockData { attachments: self.attachments(paper), ..of },
            "signature" => BlockData { signature: plain("signature", &side.signature), ..of },
            "decision" => BlockData { points: self.points(paper), ..of },
            "arguments" => BlockData { reasons: self.arguments(paper), ..of },
            "caveats" => BlockData { reasons: self.caveats(paper), ..of },
            "checks" => BlockData { checks: self.checks(paper), ..of },
            "legal-basis" => BlockData { legal_basis: plain("legal_basis", &side.legal_basis), ..of },
            "draft-resolution" if paper.decides() => {
                BlockData { points: self.points(paper), resolution: Some(self.resolution(id, side)), ..of }
            }
            "finances" => {
                BlockData { effects: self.effects(id, paper), sections: self.sections(paper, block), ..of }
            }
            _ => BlockData { sections: self.sections(paper, block), ..of },
        }
    }

    fn consultations(&self, paper: &EntityId, side: &PaperSide) -> Vec<ConsultationData> {
        let steps = side.consultations.iter().enumerate();
        steps.filter_map(|(at, step)| self.consultation(paper, at, step)).collect()
    }

    fn consultation(&self, paper: &EntityId, at: usize, step: &Consultation) -> Option<ConsultationData> {
        let body = self.model.content.bodies.get(step.body.id())?;
        let name = body.name_on(step.date.0).or_else(|| body.names.last())?;
        Some(ConsultationData {
            date: self.given(paper, &facts::consultation(self.lang(), at)),
            body: self.name_alone(step.body.entity().text("name"), name),
            role: step.role,
            result: step.result,
        })
    }

    fn attachments(&self, paper: &Paper) -> Vec<AttachmentData> {
        let attachments = paper.attachments.iter();
        attachments
            .map(|(id, attachment)| {
                let entity = EntityId::new(Attachment::KIND, id);
                AttachmentData {
                    number: self.plain(&entity, "number", &attachment.number),
                    title: self.title(&entity),
                }
            })
            .collect()
    }

    fn sections(&self, paper: &Paper, block: &str) -> Vec<SectionData> {
        let sections = paper.sections.iter().filter(|(_, section)| {
            section.block == block && section.only.is_none_or(|only| only == self.lang())
        });
        sections.map(|(id, section)| self.section(id, section)).collect()
    }

    fn section(&self, id: &str, section: &Section) -> SectionData {
        let entity = EntityId::new(Section::KIND, id);
        let _within = self.of(&entity);
        let fields = section.policy_fields.iter();
        SectionData {
            id: id.to_owned(),
            title: self.text(&entity, "title"),
            text: self.text(&entity, "text"),
            ratings: if section.ratings { self.rating_counts() } else { Vec::new() },
            attention: if section.attention { self.attention() } else { Vec::new() },
            overview: if section.overview { self.overview() } else { Vec::new() },
            policy_fields: fields.filter_map(|field| self.policy_field(field.id(), Depth::Whole)).collect(),
            goals: section.goals.iter().filter_map(|goal| self.goal(goal.id(), Depth::Whole)).collect(),
            measures: section.measures.iter().filter_map(|measure| self.measure(measure.id())).collect(),
            indicators: section
                .indicators
                .iter()
                .filter_map(|indicator| self.indicator(indicator.id()))
                .collect(),
            list: section.list.as_ref().and_then(|list| self.list(list, &[])),
        }
    }

    /// A list, whole or only some of its items.
    pub fn list(&self, list: &Ref<List>, items: &[Ref<ListItem>]) -> Option<ListData> {
        let found = self.model.content.lists.get(list.id())?;
        let wanted = |id: &str| items.is_empty() || items.iter().any(|item| item.id() == id);
        let entity = list.entity();
        let _within = self.of(&entity);
        Some(ListData {
            id: list.id().to_owned(),
            title: self.text(&entity, "title"),
            description: self.text(&entity, "description"),
            items: found
                .items
                .iter()
                .filter(|(id, _)| wanted(id))
                .map(|(id, item)| self.list_item(id, item))
                .collect(),
        })
    }

    fn list_item(&self, id: &str, item: &ListItem) -> ListItemData {
        let entity = EntityId::new(ListItem::KIND, id);
        ListItemData {
            id: id.to_owned(),
            number: self.number(&entity, item.number.as_ref()),
            title: self.title(&entity),
            text: self.text(&entity, "text"),
            rating: item.rating,
            date: self.fact(&entity, "date"),
            leads: item.leads,
        }
    }
}

/// The messages of the heading of a block: the plain one, and the one of papers with a decision.
fn headings(block: &str) -> [String; 2] {
    let plain = format!("block-{block}");
    let own = format!("{plain}-decision");
    [plain, own]
}

/// Whether a message is the heading of a block of some house style.
pub fn heads_block(model: &Model, message: &str) -> bool {
    let rules =
        model.profiles.values().flat_map(|profile| profile.blocks.iter().chain(&profile.decision_blocks));
    rules.into_iter().any(|rule| headings(&rule.id).iter().any(|heading| heading == message))
}

/// A block that says nothing yet.
fn empty(id: &str) -> BlockData {
    BlockData {
        id: id.to_owned(),
        heading: format!("block-{id}"),
        level: 1,
        has_parts: false,
        points: Vec::new(),
        reasons: Vec::new(),
        effects: None,
        checks: Vec::new(),
        legal_basis: None,
        resolution: None,
        consultations: Vec::new(),
        attachments: Vec::new(),
        signature: None,
        sections: Vec::new(),
    }
}

impl BlockData {
    /// Whether there is nothing to print.
    fn is_empty(&self) -> bool {
        self.points.is_empty()
            && self.reasons.is_empty()
            && self.effects.is_none()
            && self.checks.is_empty()
            && self.legal_basis.is_none()
            && self.consultations.is_empty()
            && self.attachments.is_empty()
            && self.signature.is_none()
            && self.sections.is_empty()
    }
}

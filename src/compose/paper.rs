//! A council paper as data: one body, and the side of one authority.

use super::data::{
    AttachmentData, BlockData, ConsultationData, ContactData, Genre, ListData, ListItemData, PaperData,
    SectionData, SignatoryData, VoteData,
};
use super::goals::Depth;
use super::script::Part;
use super::side::Side;
use crate::id::{Entity, EntityId, Ref};
use crate::lang::Lang;
use crate::model::Model;
use crate::model::content::{
    Attachment, Consultation, List, ListItem, Paper, Person, Section, Side as PaperSide, Signatory,
    Signature, Votes,
};
use crate::model::facts;

impl Side<'_> {
    /// A paper in the order and with the blocks of the house style. `non_public` says whether the document is.
    pub(super) fn paper(&self, id: &str, non_public: bool) -> Option<PaperData> {
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
            file_number: plain("file_number", &side.file_number),
            offices_involved: side
                .offices_involved
                .iter()
                .map(|office| self.name(entity.text("offices_involved"), office))
                .collect(),
            portfolio_holders: side
                .portfolio_holder
                .iter()
                .flat_map(|holders| &holders.0)
                .map(|holder| self.plain(&entity, "portfolio_holder", holder))
                .collect(),
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
                // One alone stands beside the name of the office.
                role: (side.contacts.len() > 1).then(|| self.text(&entity, "role")).flatten(),
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
            "consultations" => BlockData {
                consultations: self.consultations(&entity, side),
                results_as_of: self.fact(&entity, &format!("{}-results-as-of", self.lang().code())),
                ..of
            },
            "attachments" => BlockData { attachments: self.attachments(paper), ..of },
            "signature" => self.signed(&entity, side, of),
            "decision" => BlockData { points: self.points(paper), ..of },
            "arguments" => BlockData { reasons: self.arguments(paper), ..of },
            "caveats" => BlockData { reasons: self.caveats(paper), ..of },
            "checks" => BlockData { checks: self.checks(paper), ..of },
            "legal-basis" => BlockData { legal_basis: plain("legal_basis", &side.legal_basis), ..of },
            "draft-resolution" if paper.decides() => {
                BlockData { points: self.points(paper), resolution: Some(self.resolution(id, side)), ..of }
            }
            "finances" => BlockData {
                effects: self.effects(id, paper, side),
                sections: self.sections(paper, block),
                ..of
            },
            _ => BlockData { sections: self.sections(paper, block), ..of },
        }
    }

    fn consultations(&self, paper: &EntityId, side: &PaperSide) -> Vec<ConsultationData> {
        let steps = side.consultations.iter().enumerate();
        steps.filter_map(|(at, step)| self.consultation(paper, at, step)).collect()
    }

    fn consultation(&self, paper: &EntityId, at: usize, step: &Consultation) -> Option<ConsultationData> {
        let body = self.model.content.bodies.get(step.body.id())?;
        let named = step.earliest().and_then(|day| body.name_on(day));
        let fact = facts::consultation(self.lang(), at);
        Some(ConsultationData {
            date: self.fact(paper, &fact),
            time: self.fact(paper, &format!("{fact}-time")),
            body: self.name_alone(step.body.entity().text("name"), named.or_else(|| body.names.last())?),
            role: step.role,
            agenda_item: step.agenda_item.as_ref().map(|item| self.plain(paper, "agenda_item", item)),
            public: step.public,
            result: step.result.map(|result| result.outcome),
            manner: step.result.and_then(|result| result.manner),
            votes: self.votes(paper, &fact, step),
        })
    }

    fn votes(&self, paper: &EntityId, fact: &str, step: &Consultation) -> Vec<VoteData> {
        let votes = step.result.and_then(|result| result.votes).map(Votes::given).unwrap_or_default();
        let counted = |(vote, _)| VoteData { vote, count: self.given(paper, &format!("{fact}-{vote}")) };
        votes.into_iter().map(counted).collect()
    }

    /// Who signs: a line, or several people.
    fn signed(&self, paper: &EntityId, side: &PaperSide, of: BlockData) -> BlockData {
        let above = self.profile.office_above_name.unwrap_or(self.lang() == Lang::Nl);
        let plain =
            |typed: &Option<String>| typed.as_ref().map(|typed| self.plain(paper, "signature", typed));
        match &side.signature {
            None => of,
            Some(Signature::Line(line)) => {
                BlockData { signature: Some(self.plain(paper, "signature", line)), ..of }
            }
            Some(Signature::Signatories(all)) => {
                let signatory = |who: &Signatory| SignatoryData {
                    name: self.plain(paper, "signature", &self.voice.name(&who.name)),
                    role: plain(&who.role),
                    role_above: above,
                    form: plain(&who.form),
                };
                BlockData { signatories: all.iter().map(signatory).collect(), ..of }
            }
        }
    }

    fn attachments(&self, paper: &Paper) -> Vec<AttachmentData> {
        let listed = |only: Option<Lang>| only.is_none_or(|only| only == self.lang());
        let attachments = paper.attachments.iter().filter(|(_, attachment)| listed(attachment.only));
        attachments
            .map(|(id, attachment)| {
                let entity = EntityId::new(Attachment::KIND, id);
                AttachmentData {
                    id: id.clone(),
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
            image: section.image.as_ref().and_then(|image| self.image(image)),
            caption: section.image.as_ref().and_then(|_| self.text(&entity, "caption")),
            tables: section.tables.iter().filter_map(|table| self.table(table)).collect(),
        }
    }

    /// A list, whole or only some of its items.
    pub(super) fn list(&self, list: &Ref<List>, items: &[Ref<ListItem>]) -> Option<ListData> {
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
pub(crate) fn heads_block(model: &Model, message: &str) -> bool {
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
        results_as_of: None,
        attachments: Vec::new(),
        signature: None,
        signatories: Vec::new(),
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
            && self.signatories.is_empty()
            && self.sections.is_empty()
    }
}

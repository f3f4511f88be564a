//! Answers of success for tests of users: the document's examples, or values made from types.

use std::cell::Cell;

use foldhash::HashMap;
use serde_json::{Map, Value};

use super::described::Described;
use super::{
    AnswersPlan, CannedPlan, ConstantPlan, ContentPlan, DecoderPlan, ExamplePlan, FieldKind, FieldPlan,
    ModelKind, ModelPlan, ModulePlan, OperationPlan, OutputPlan, ReaderPlan, StatusPlan, StructPlan,
    TypePlan, secrets,
};
use crate::api::Api;

/// How deep values may stand in each other before one is left out.
const MAX_DEPTH: usize = 8;
/// How deep optional fields are filled in at most. An answer that becomes larger than [`MANY`] is made again with fewer of them.
const OPTIONAL_DEPTH: usize = 3;
/// As many values make a small answer.
const MANY: usize = 200;
/// An answer that has more values with required fields alone is left out: types that hold each other grow without end.
const TOO_MANY: usize = 20_000;
/// The longest example of a document that is printed; a longer one is replaced by a made one.
const LONGEST: usize = 4000;

/// Adds an answer to each operation. The models are planned by now.
pub(super) fn add(plan: &mut ModulePlan, api: &Api) {
    let ModulePlan { groups, models, .. } = plan;
    let models: HashMap<&str, &ModelPlan> = models.iter().map(|model| (model.name.as_str(), model)).collect();
    let described = Described::of(api);
    for planned in groups.iter_mut().flat_map(|group| &mut group.operations) {
        let successes = described.by(planned).into_iter().flat_map(|operation| &operation.answers);
        let example = successes
            .filter(|answer| planned.success.iter().any(|status| is_of(*status, answer.statuses)))
            .find_map(|answer| answer.content.as_ref()?.example.as_ref())
            .map(|literal| &literal.value)
            .filter(|value| !secrets::is_in(value) && value.to_string().len() <= LONGEST);
        planned.canned = Some(answer(&models, planned, example));
    }
}

/// The answer with the most optional fields that is not too large.
fn answer(
    models: &HashMap<&str, &ModelPlan>,
    operation: &OperationPlan,
    example: Option<&Value>,
) -> CannedPlan {
    let made = |optional_depth, most| {
        let maker = Maker { models, optional_depth, left: Cell::new(most) };
        let answer = maker.answer(operation, example);
        (answer, maker.left.get() > 0)
    };
    (1..=OPTIONAL_DEPTH)
        .rev()
        .map(|depth| made(depth, MANY))
        .find_map(|(answer, is_whole)| is_whole.then_some(answer))
        .unwrap_or_else(|| made(0, TOO_MANY).0)
}

fn is_of(status: StatusPlan, described: crate::api::Statuses) -> bool {
    use crate::api::Statuses::{Code, Default, Range};
    match (status, described) {
        (StatusPlan::Code(code), Code(other)) => code == other,
        (StatusPlan::Range(hundred), Range(other)) => hundred == other,
        (StatusPlan::Default, Default) => true,
        _ => false,
    }
}

/// JSON with sorted members: in what order `serde_json` keeps them depends on what else a program is built with.
fn written(value: Option<Value>) -> String {
    let mut value = value.unwrap_or_default();
    value.sort_all_objects();
    value.to_string()
}

struct Maker<'a> {
    models: &'a HashMap<&'a str, &'a ModelPlan>,
    optional_depth: usize,
    /// How many values may still be made.
    left: Cell<usize>,
}

impl Maker<'_> {
    fn answer(&self, operation: &OperationPlan, example: Option<&Value>) -> CannedPlan {
        let status = status(operation.success.first().copied());
        match &operation.output {
            OutputPlan::Empty => CannedPlan { status, media_type: String::new(), body: String::new() },
            OutputPlan::One(decoder, ty) => self.body(operation, status, (*decoder, ty), example),
            OutputPlan::OptionalJson(ty) => self.body(operation, status, (DecoderPlan::Json, ty), example),
            OutputPlan::Several(answers) => self.several(operation, status, answers, example),
            OutputPlan::Stream(stream) => {
                let item = self.value(&stream.item, example, 0).unwrap_or_default();
                let (media_type, body) = match stream.reader {
                    ReaderPlan::JsonEvents => ("text/event-stream", format!("data: {item}\n\n")),
                    ReaderPlan::TextEvents => ("text/event-stream", "data: example\n\n".to_owned()),
                    ReaderPlan::JsonLines => ("application/x-ndjson", format!("{item}\n")),
                    ReaderPlan::Bytes => ("application/octet-stream", "example".to_owned()),
                };
                CannedPlan { status, media_type: media_type.to_owned(), body }
            }
        }
    }

    /// The first documented success.
    fn several(
        &self,
        operation: &OperationPlan,
        fallback: u16,
        answers: &AnswersPlan,
        example: Option<&Value>,
    ) -> CannedPlan {
        let Some(variant) = answers.variants.first() else {
            return CannedPlan { status: fallback, media_type: String::new(), body: String::new() };
        };
        let status = status(Some(variant.status));
        match &variant.body {
            Some((decoder, ty)) => self.body(operation, status, (*decoder, ty), example),
            None => CannedPlan { status, media_type: String::new(), body: String::new() },
        }
    }

    fn body(
        &self,
        operation: &OperationPlan,
        status: u16,
        (decoder, ty): (DecoderPlan, &TypePlan),
        example: Option<&Value>,
    ) -> CannedPlan {
        let accepted = |fits: fn(&str) -> bool, default: &str| {
            let mut named = operation.accept.split(',').map(str::trim);
            named.find(|name| fits(name) && !name.contains('*')).unwrap_or(default).to_owned()
        };
        let (media_type, body) = match decoder {
            DecoderPlan::Json => {
                let text = written(self.value(ty, example, 0));
                (accepted(|name| name.contains("json"), "application/json"), text)
            }
            DecoderPlan::Text => {
                let text = example.and_then(Value::as_str).unwrap_or("example");
                (accepted(|name| !name.contains("json"), "text/plain"), text.to_owned())
            }
            DecoderPlan::Bytes => {
                (accepted(|name| !name.contains("json"), "application/octet-stream"), "example".to_owned())
            }
            DecoderPlan::Content => {
                let is_it = |content: &&ContentPlan| *ty == TypePlan::Local(content.name.clone());
                let content = operation.contents.iter().find(is_it).or(operation.contents.first());
                let Some(variant) = content.and_then(|content| content.variants.first()) else {
                    return CannedPlan { status, media_type: String::new(), body: String::new() };
                };
                let inner = match variant.decoder {
                    DecoderPlan::Json => written(self.value(&variant.ty, example, 0)),
                    _ => "example".to_owned(),
                };
                (variant.media_type.clone(), inner)
            }
        };
        CannedPlan { status, media_type, body }
    }

    /// A value of the type, as it travels: what is given where that fits, else a made one. `None`: there is none.
    fn value(&self, ty: &TypePlan, given: Option<&Value>, depth: usize) -> Option<Value> {
        if depth > MAX_DEPTH || self.left.get() == 0 {
            return None;
        }
        self.left.set(self.left.get() - 1);
        let text = |made: &str| Value::from(given.and_then(Value::as_str).unwrap_or(made));
        let integer = |low: i64, high: i64| {
            Value::from(
                given.and_then(Value::as_i64).filter(|number| (low..=high).contains(number)).unwrap_or(1),
            )
        };
        let shaped = |pattern: &str, made: &str| {
            let text = given.and_then(Value::as_str).filter(|text| shape(text) == pattern);
            Value::from(text.unwrap_or(made))
        };
        Some(match ty {
            TypePlan::Json => given.cloned().unwrap_or_else(|| Value::Object(Map::new())),
            TypePlan::Bool => Value::from(given.and_then(Value::as_bool).unwrap_or(true)),
            TypePlan::I32 => integer(i32::MIN.into(), i32::MAX.into()),
            TypePlan::U32 => integer(0, u32::MAX.into()),
            TypePlan::I64 => integer(i64::MIN, i64::MAX),
            TypePlan::U64 => integer(0, i64::MAX),
            TypePlan::F64 => {
                given.filter(|value| value.is_number()).cloned().unwrap_or_else(|| Value::from(1.5))
            }
            TypePlan::String => text("example"),
            TypePlan::Secret => Value::from("secret"),
            TypePlan::Uuid => {
                shaped("xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx", "248df4b7-aa70-47b8-a036-33ac447e668d")
            }
            TypePlan::Timestamp => shaped("xxxx-xx-xxTxx:xx:xxZ", "2026-01-31T12:00:00Z"),
            TypePlan::Date => shaped("xxxx-xx-xx", "2026-01-31"),
            TypePlan::Bytes | TypePlan::Part | TypePlan::Parts | TypePlan::Local(_) => return None,
            TypePlan::Vec(inner) => {
                let items: Vec<Value> = match given.and_then(Value::as_array) {
                    Some(items) => {
                        items.iter().filter_map(|item| self.value(inner, Some(item), depth + 1)).collect()
                    }
                    None => self.value(inner, None, depth + 1).into_iter().collect(),
                };
                Value::Array(items)
            }
            TypePlan::Map(inner) => {
                let members = given.and_then(Value::as_object).into_iter().flatten();
                let made = |(name, value): (&String, &Value)| {
                    Some((name.clone(), self.value(inner, Some(value), depth + 1)?))
                };
                Value::Object(members.filter_map(made).collect())
            }
            TypePlan::Option(inner) => match given {
                Some(Value::Null) => Value::Null,
                _ => self.value(inner, given, depth + 1).unwrap_or_default(),
            },
            TypePlan::Boxed(inner) => return self.value(inner, given, depth),
            TypePlan::Model(name) => return self.model(name, given, depth),
        })
    }

    fn model(&self, name: &str, given: Option<&Value>, depth: usize) -> Option<Value> {
        let model = self.models.get(name)?;
        Some(match &model.kind {
            ModelKind::StringEnum(variants) => {
                let given = given.and_then(Value::as_str);
                let first = variants.first().map_or("example", |variant| &variant.wire);
                Value::from(given.unwrap_or(first))
            }
            ModelKind::IntegerEnum(variants) => {
                let first = variants.first().map_or(1, |variant| variant.wire);
                Value::from(given.and_then(Value::as_i64).unwrap_or(first))
            }
            ModelKind::Union(union) => {
                if let Some(given) = given {
                    return Some(given.clone());
                }
                union.variants.iter().find_map(|variant| {
                    let mut value = self.value(&variant.ty, None, depth + 1)?;
                    let tag = union.tag.as_ref().zip(variant.written.as_ref().or(variant.tags.first()));
                    if let (Some((tag, written)), Value::Object(members)) = (tag, &mut value) {
                        members.insert(tag.clone(), Value::from(written.as_str()));
                    }
                    Some(value)
                })?
            }
            ModelKind::Tuple(tuple) => {
                let given = given.and_then(Value::as_array);
                let item = |(index, item): (usize, &super::TupleItemPlan)| {
                    self.value(&item.ty, given.and_then(|given| given.get(index)), depth + 1)
                };
                Value::Array(tuple.items.iter().enumerate().map(item).collect::<Option<_>>()?)
            }
            ModelKind::Struct(plan) => self.object(plan, given.and_then(Value::as_object), depth)?,
        })
    }

    fn object(&self, plan: &StructPlan, given: Option<&Map<String, Value>>, depth: usize) -> Option<Value> {
        let mut members = Map::new();
        for (index, field) in plan.fields.iter().enumerate() {
            let own = given.and_then(|given| given.get(&field.wire));
            // Of fields that exclude each other, only what the document gives.
            let is_exclusive = plan.exclusive.iter().any(|group| group.contains(&index));
            let is_required = matches!(field.kind, FieldKind::Required);
            let is_wanted = is_required
                || own.is_some()
                || matches!(field.kind, FieldKind::Nullable)
                || (given.is_none() && depth < self.optional_depth && !is_exclusive && !field.deprecated);
            if !is_wanted {
                continue;
            }
            match self.field(field, own, depth) {
                Some(value) => {
                    members.insert(field.wire.clone(), value);
                }
                None if is_required => return None,
                None => {}
            }
        }
        if let (Some((_, ty)), Some(given)) = (&plan.additional, given) {
            let others =
                given.iter().filter(|(name, _)| plan.fields.iter().all(|field| field.wire != **name));
            for (name, value) in others {
                members.extend(self.value(ty, Some(value), depth + 1).map(|value| (name.clone(), value)));
            }
        }
        Some(Value::Object(members))
    }

    fn field(&self, field: &FieldPlan, given: Option<&Value>, depth: usize) -> Option<Value> {
        if matches!(given, Some(Value::Null)) && field.kind != FieldKind::Required {
            return Some(Value::Null);
        }
        let known = match (&field.constant, &field.example) {
            (Some(ConstantPlan::Bool(value)), _) => Some(Value::from(*value)),
            (Some(ConstantPlan::Variant(name)), _) => self.constant(&field.ty, name),
            (None, ExamplePlan::Text(text)) => Some(Value::from(text.as_str())),
            // An empty list, often a default, shows nothing.
            (None, ExamplePlan::Json(text)) => serde_json::from_str(text)
                .ok()
                .filter(|value: &Value| value.as_array().is_none_or(|items| !items.is_empty())),
            (None, ExamplePlan::Unknown) => None,
        };
        let made = self.value(&field.ty, given.or(known.as_ref()), depth + 1);
        match (made, field.kind) {
            (None, FieldKind::Nullable) => Some(Value::Null),
            (made, _) => made,
        }
    }

    /// The wire form of a variant of an enum.
    fn constant(&self, ty: &TypePlan, variant: &str) -> Option<Value> {
        let TypePlan::Model(name) = ty else { return None };
        match &self.models.get(name.as_str())?.kind {
            ModelKind::StringEnum(variants) => variants
                .iter()
                .find(|known| known.name == variant)
                .map(|known| Value::from(known.wire.as_str())),
            ModelKind::IntegerEnum(variants) => {
                variants.iter().find(|known| known.name == variant).map(|known| Value::from(known.wire))
            }
            _ => None,
        }
    }
}

/// A status of success.
fn status(plan: Option<StatusPlan>) -> u16 {
    match plan {
        Some(StatusPlan::Code(code)) => code,
        Some(StatusPlan::Range(hundred)) => u16::from(hundred) * 100,
        Some(StatusPlan::Default) | None => 200,
    }
}

/// A text with `x` for each hexadecimal digit: whether it is a date of the usual form can be seen from that.
fn shape(text: &str) -> String {
    text.chars().map(|character| if character.is_ascii_hexdigit() { 'x' } else { character }).collect()
}

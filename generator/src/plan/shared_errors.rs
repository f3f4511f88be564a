//! One type for the errors of the operations of a group that document the same.
//!
//! What is the same: the statuses and what is read for each. What documents say about an answer in words may differ. Each
//! operation keeps a name of its own, which is another name of that type.

use std::collections::HashSet;

use indexmap::{IndexMap, IndexSet};

use super::names::fnv1a;
use super::{AnswerVariantPlan, AnswersPlan, DecoderPlan, OperationPlan, StatusPlan, TypePlan};

/// What two operations' errors must have in common to be one type.
type Shape = Vec<(StatusPlan, Option<(DecoderPlan, TypePlan)>)>;

/// How many statuses a name lists.
const LISTED: usize = 6;

/// The types that several operations share, by their names. The operations know theirs after it.
pub(super) fn plan(group_type: &str, operations: &mut [OperationPlan]) -> Vec<AnswersPlan> {
    let mut taken = HashSet::from([group_type.to_owned()]);
    for operation in operations.iter() {
        taken.insert(operation.constant.clone());
        taken.extend(operation.types().map(str::to_owned));
    }
    // Of two types for the same statuses the first has the short name, in an order that is not the document's.
    let mut order: Vec<&mut OperationPlan> = operations.iter_mut().collect();
    order.sort_by(|one, other| rank(one).cmp(&rank(other)));
    let mut by_shape: IndexMap<Shape, (String, Vec<&mut AnswersPlan>)> = IndexMap::new();
    for operation in order {
        if let Some(error) = &mut operation.error {
            let (_, errors) =
                by_shape.entry(shape(error)).or_insert_with(|| (operation.id.clone(), Vec::new()));
            errors.push(error);
        }
    }
    let mut shared = Vec::new();
    for (shape, (id, errors)) in by_shape.into_iter().filter(|(_, (_, errors))| errors.len() > 1) {
        if let Some(name) = names(&shape, &id).find(|name| !taken.contains(name)) {
            taken.insert(name.clone());
            let variants = shape.iter().filter_map(|(status, _)| variant(*status, &errors)).collect();
            errors.into_iter().for_each(|error| error.same_as = Some(name.clone()));
            shared.push(AnswersPlan { name, variants, same_as: None });
        }
    }
    shared.sort_by(|one, other| one.name.cmp(&other.name));
    shared
}

fn rank(operation: &OperationPlan) -> [&str; 3] {
    [&operation.id, &operation.path, &operation.method]
}

fn shape(error: &AnswersPlan) -> Shape {
    let mut shape: Shape =
        error.variants.iter().map(|variant| (variant.status, variant.body.clone())).collect();
    shape.sort_by_key(|(status, _)| *status);
    shape
}

/// The variant of all of them for a status, with each text that documents have for it.
fn variant(status: StatusPlan, errors: &[&mut AnswersPlan]) -> Option<AnswerVariantPlan> {
    let variants = errors.iter().flat_map(|error| &error.variants);
    let variants: Vec<&AnswerVariantPlan> = variants.filter(|variant| variant.status == status).collect();
    let texts: IndexSet<&str> = variants.iter().map(|variant| variant.docs.trim()).collect();
    let texts: Vec<&str> = texts.into_iter().filter(|text| !text.is_empty()).collect();
    variants.first().map(|first| AnswerVariantPlan { docs: texts.join("\n\n"), ..(*first).clone() })
}

/// `Error404Or422`; where that is taken, with what is read, as in `Error404WithProblem`; then with a hash of the id of the
/// first operation that has it.
fn names(shape: &Shape, id: &str) -> impl Iterator<Item = String> {
    let statuses: Vec<String> = shape.iter().map(|(status, _)| word(*status)).collect();
    let short = match statuses.as_slice() {
        [first, .., last] if statuses.len() > LISTED => format!("Error{first}To{last}"),
        statuses => format!("Error{}", statuses.join("Or")),
    };
    let bodies: IndexSet<&str> =
        shape.iter().filter_map(|(_, body)| body.as_ref()).map(|(decoder, ty)| what(*decoder, ty)).collect();
    let long = match bodies.is_empty() {
        true => format!("{short}WithoutBody"),
        false => format!("{short}With{}", bodies.into_iter().collect::<Vec<_>>().join("Or")),
    };
    let hash = format!("{:016x}", fnv1a(id));
    let hashed: Vec<String> =
        (4..=hash.len()).filter_map(|length| Some(format!("{long}X{}", hash.get(..length)?))).collect();
    [short, long].into_iter().chain(hashed)
}

fn word(status: StatusPlan) -> String {
    match status {
        StatusPlan::Code(code) => code.to_string(),
        StatusPlan::Range(first) => format!("{first}xx"),
        StatusPlan::Default => "Default".to_owned(),
    }
}

/// A word for what is read.
fn what(decoder: DecoderPlan, ty: &TypePlan) -> &str {
    match (ty, decoder) {
        (
            TypePlan::Vec(inner) | TypePlan::Map(inner) | TypePlan::Option(inner) | TypePlan::Boxed(inner),
            _,
        ) => what(decoder, inner),
        (TypePlan::Model(name) | TypePlan::Local(name), _) => name,
        (_, DecoderPlan::Json) => "Json",
        (_, DecoderPlan::Text) => "Text",
        (_, DecoderPlan::Bytes) => "Bytes",
        (_, DecoderPlan::Content) => "Content",
    }
}

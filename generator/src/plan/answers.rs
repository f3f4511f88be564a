//! Documented answers: what is success, what it gives, and the errors.

use super::names::status;
use super::types::Types;
use super::{AnswerVariantPlan, AnswersPlan, DecoderPlan, OutputPlan, StatusPlan, TypePlan};
use crate::api::{Answer, MediaKind, Statuses};

/// What an operation's answers become.
pub(super) struct Planned {
    pub(super) accept: String,
    pub(super) success: Vec<StatusPlan>,
    pub(super) output: OutputPlan,
    pub(super) error: Option<AnswersPlan>,
}

/// `answer` and `error` are the names of the enums that may be needed.
pub(super) fn plan(answers: &[Answer], answer: &str, error: &str, types: &Types<'_>) -> Planned {
    let explicit = answers.iter().any(|answer| is_success(answer.statuses));
    // `default` alone describes success and failure alike; the runtime takes every 2xx for success then.
    let succeeds = |answer: &&Answer| match answer.statuses {
        Statuses::Default => !explicit,
        statuses => is_success(statuses),
    };
    let (successes, errors): (Vec<&Answer>, Vec<&Answer>) = answers.iter().partition(succeeds);
    let mut success: Vec<StatusPlan> = successes.iter().map(|answer| status_plan(answer.statuses)).collect();
    if success.is_empty() {
        success.push(StatusPlan::Range(2));
    }
    Planned {
        accept: accept(answers),
        success,
        output: output(&successes, answer, types),
        error: (!errors.is_empty()).then(|| enumeration(error, &errors, types)),
    }
}

fn is_success(statuses: Statuses) -> bool {
    matches!(statuses, Statuses::Code(200..=299) | Statuses::Range(2))
}

fn status_plan(statuses: Statuses) -> StatusPlan {
    match statuses {
        Statuses::Code(code) => StatusPlan::Code(code),
        Statuses::Range(first) => StatusPlan::Range(first),
        Statuses::Default => StatusPlan::Default,
    }
}

/// The media types of all answers, each once.
fn accept(answers: &[Answer]) -> String {
    let mut names: Vec<&str> = Vec::new();
    for content in answers.iter().filter_map(|answer| answer.content.as_ref()) {
        if !names.contains(&content.name.as_str()) {
            names.push(&content.name);
        }
    }
    names.join(", ")
}

fn output(successes: &[&Answer], name: &str, types: &Types<'_>) -> OutputPlan {
    let mut bodies: Vec<(DecoderPlan, TypePlan)> = Vec::new();
    for answer in successes {
        if let Some(body) = body(answer, types)
            && !bodies.contains(&body)
        {
            bodies.push(body);
        }
    }
    let some_are_empty = successes.iter().any(|answer| answer.content.is_none());
    match bodies.as_slice() {
        [] => OutputPlan::Empty,
        [(decoder, ty)] if !some_are_empty => OutputPlan::One(*decoder, ty.clone()),
        [(DecoderPlan::Json, ty)] => OutputPlan::OptionalJson(ty.clone()),
        _ => OutputPlan::Several(enumeration(name, successes, types)),
    }
}

fn body(answer: &Answer, types: &Types<'_>) -> Option<(DecoderPlan, TypePlan)> {
    let content = answer.content.as_ref()?;
    let decoder = match content.kind {
        MediaKind::Json => DecoderPlan::Json,
        MediaKind::Text => DecoderPlan::Text,
        MediaKind::Bytes => DecoderPlan::Bytes,
    };
    Some((decoder, types.plan(&content.ty)))
}

fn enumeration(name: &str, answers: &[&Answer], types: &Types<'_>) -> AnswersPlan {
    let variant = |answer: &&Answer| AnswerVariantPlan {
        name: status(answer.statuses),
        status: status_plan(answer.statuses),
        body: body(answer, types),
        docs: answer.description.clone(),
    };
    AnswersPlan { name: name.to_owned(), variants: answers.iter().map(variant).collect() }
}

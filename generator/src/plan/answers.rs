//! Documented answers: what is success, what it gives, and the errors.

use super::names::{status, words};
use super::operations::Names;
use super::types::Types;
use super::{
    AnswerVariantPlan, AnswersPlan, ContentPlan, DecoderPlan, HeadersPlan, OutputPlan, ReaderPlan,
    StatusPlan, StreamPlan, TypePlan, answer_contents, response_headers,
};
use crate::api::{Answer, MediaKind, Operation, Statuses, Stream, StreamKind};
use crate::diagnostics::Diagnostics;

/// What an operation's answers become.
pub(super) struct Planned {
    pub(super) accept: String,
    pub(super) success: Vec<StatusPlan>,
    pub(super) output: OutputPlan,
    pub(super) streams: Vec<StreamPlan>,
    pub(super) contents: Vec<ContentPlan>,
    pub(super) headers: Vec<HeadersPlan>,
    pub(super) error: Option<AnswersPlan>,
}

/// The answers of an operation, success apart from errors.
struct Sorted<'a> {
    successes: Vec<&'a Answer>,
    errors: Vec<&'a Answer>,
}

impl<'a> Sorted<'a> {
    fn new(answers: &'a [Answer]) -> Self {
        let explicit = answers.iter().any(|answer| is_success(answer.statuses));
        // `default` alone describes success and failure alike: the runtime takes every 2xx for success then, and the
        // rest are errors of the same form.
        let succeeds = |answer: &&Answer| match answer.statuses {
            Statuses::Default => !explicit,
            statuses => is_success(statuses),
        };
        let fails = |answer: &&Answer| !is_success(answer.statuses);
        Self {
            successes: answers.iter().filter(succeeds).collect(),
            errors: answers.iter().filter(fails).collect(),
        }
    }

    /// Whether success is one enum of bodies, which has the name of the answer then.
    fn is_content_alone(&self) -> bool {
        matches!(self.successes.as_slice(), [only] if !only.others.is_empty())
    }

    /// The answers whose body is an enum with a name of its own. One that stands under several statuses has one enum.
    fn contents(&self) -> impl Iterator<Item = &'a Answer> {
        let mut found: Vec<&Answer> = Vec::new();
        for answer in self.successes.iter().chain(&self.errors).filter(|answer| !answer.others.is_empty()) {
            if !found.iter().any(|known| known.at == answer.at) {
                found.push(answer);
            }
        }
        found.into_iter().skip(usize::from(self.is_content_alone()))
    }
}

/// The ends of the names of types that an operation needs beside call, answer and error.
pub(super) fn extra_types(operation: &Operation) -> Vec<Vec<String>> {
    let sorted = Sorted::new(&operation.answers);
    let content = |answer: &Answer| [words(&status(answer.statuses)), vec!["content".to_owned()]].concat();
    let mut extra: Vec<Vec<String>> = sorted.contents().map(content).collect();
    for (answers, end) in [(&sorted.successes, &["headers"][..]), (&sorted.errors, &["error", "headers"])] {
        if !response_headers::of(answers.iter().copied()).is_empty() {
            extra.push(end.iter().map(|word| (*word).to_owned()).collect());
        }
    }
    extra
}

/// What the answers of an operation become, under the names that were found for them.
pub(super) fn plan(
    operation: &Operation,
    names: &Names,
    types: &Types<'_>,
    diagnostics: &mut Diagnostics,
) -> Planned {
    let sorted = Sorted::new(&operation.answers);
    let mut extra = names.extra.iter();
    let mut contents: Vec<(&Answer, ContentPlan)> = Vec::new();
    if let ([only], true) = (sorted.successes.as_slice(), sorted.is_content_alone()) {
        contents.push((only, answer_contents::plan(only, &names.answer, types)));
    }
    for (answer, name) in sorted.contents().zip(extra.by_ref()) {
        contents.push((answer, answer_contents::plan(answer, name, types)));
    }
    let mut headers = Vec::new();
    for (answers, of_errors) in [(&sorted.successes, false), (&sorted.errors, true)] {
        let found = response_headers::of(answers.iter().copied());
        if let (false, Some(name)) = (found.is_empty(), extra.next()) {
            headers.push(response_headers::plan(&found, (name, of_errors), types, diagnostics));
        }
    }
    let bodies = Bodies { types, contents: &contents };
    let mut success: Vec<StatusPlan> =
        sorted.successes.iter().map(|answer| status_plan(answer.statuses)).collect();
    if success.is_empty() {
        success.push(StatusPlan::Range(2));
    }
    let mut streams = streams(&sorted.successes, types);
    let is_stream_alone = sorted.successes.iter().all(|answer| answer.content.is_none());
    let output = match is_stream_alone && !streams.is_empty() {
        true => OutputPlan::Stream(streams.remove(0)),
        false => bodies.output(&sorted.successes, &names.answer),
    };
    Planned {
        accept: accept(&operation.answers, is_stream_alone),
        success,
        output,
        streams,
        error: (!sorted.errors.is_empty()).then(|| bodies.enumeration(&names.error, &sorted.errors)),
        contents: contents.into_iter().map(|(_, content)| content).collect(),
        headers,
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

/// The media types of all answers, each once. A stream is asked for where success is nothing else.
fn accept(answers: &[Answer], with_streams: bool) -> String {
    let mut names: Vec<&str> = Vec::new();
    for answer in answers {
        let streams = answer.streams.iter().filter(|_| with_streams || !is_success(answer.statuses));
        let streams = streams.map(|stream| &stream.name);
        let contents = answer.contents().map(|content| &content.name).chain(&answer.alike);
        for name in contents.chain(streams) {
            if !names.contains(&name.as_str()) {
                names.push(name);
            }
        }
    }
    names.join(", ")
}

/// The ways of taking a success while it comes: its streams, and bytes piece by piece.
fn streams(successes: &[&Answer], types: &Types<'_>) -> Vec<StreamPlan> {
    let mut found: Vec<(&Stream, StreamPlan)> = Vec::new();
    for stream in successes.iter().flat_map(|answer| &answer.streams) {
        let reader = match (stream.kind, stream.is_text) {
            (StreamKind::Events, true) => ReaderPlan::TextEvents,
            (StreamKind::Events, false) => ReaderPlan::JsonEvents,
            (StreamKind::Lines, _) => ReaderPlan::JsonLines,
        };
        if !found.iter().any(|(known, _)| known.kind == stream.kind) {
            let (item, accept) = (types.plan(&stream.item), stream.name.clone());
            found.push((stream, StreamPlan { reader, item, accept }));
        }
    }
    let mut plans: Vec<StreamPlan> = found.into_iter().map(|(_, plan)| plan).collect();
    let mut files: Vec<&str> = Vec::new();
    for answer in successes {
        for content in answer.contents().filter(|content| content.kind == MediaKind::Bytes) {
            let is_first = answer.content.as_ref().is_some_and(|first| std::ptr::eq(first, content));
            let alike = answer.alike.iter().filter(|_| is_first);
            files.extend(std::iter::once(&content.name).chain(alike).map(String::as_str));
        }
    }
    if !files.is_empty() {
        plans.push(StreamPlan { reader: ReaderPlan::Bytes, item: TypePlan::Bytes, accept: files.join(", ") });
    }
    plans
}

/// What is needed to plan bodies.
struct Bodies<'a> {
    types: &'a Types<'a>,
    contents: &'a [(&'a Answer, ContentPlan)],
}

impl Bodies<'_> {
    fn output(&self, successes: &[&Answer], name: &str) -> OutputPlan {
        let mut bodies: Vec<(DecoderPlan, TypePlan)> = Vec::new();
        for answer in successes {
            if let Some(body) = self.body(answer)
                && !bodies.contains(&body)
            {
                bodies.push(body);
            }
        }
        let empty: Vec<&&Answer> = successes.iter().filter(|answer| answer.content.is_none()).collect();
        // Another status may have a body that nobody described: then the status tells what it is.
        let have_no_body = || empty.iter().all(|answer| matches!(answer.statuses, Statuses::Code(204 | 205)));
        match bodies.as_slice() {
            [] => OutputPlan::Empty,
            [(decoder, ty)] if empty.is_empty() => OutputPlan::One(*decoder, ty.clone()),
            [(DecoderPlan::Json, ty)] if have_no_body() => OutputPlan::OptionalJson(ty.clone()),
            _ => OutputPlan::Several(self.enumeration(name, successes)),
        }
    }

    fn body(&self, answer: &Answer) -> Option<(DecoderPlan, TypePlan)> {
        if let Some((_, content)) = self.contents.iter().find(|(known, _)| known.at == answer.at) {
            return Some((DecoderPlan::Content, TypePlan::Local(content.name.clone())));
        }
        match (&answer.content, answer.streams.first()) {
            (Some(content), _) => {
                Some((answer_contents::decoder(content.kind), self.types.plan(&content.ty)))
            }
            // An error that comes as a stream is read to its end.
            (None, Some(_)) if !is_success(answer.statuses) => Some((DecoderPlan::Text, TypePlan::String)),
            (None, _) => None,
        }
    }

    fn enumeration(&self, name: &str, answers: &[&Answer]) -> AnswersPlan {
        let variant = |answer: &&Answer| AnswerVariantPlan {
            name: status(answer.statuses),
            status: status_plan(answer.statuses),
            body: self.body(answer),
            docs: answer.description.clone(),
        };
        AnswersPlan { name: name.to_owned(), variants: answers.iter().map(variant).collect(), same_as: None }
    }
}

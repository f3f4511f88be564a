//! `responses`: the documented answers of an operation.

use indexmap::IndexMap;
use openapiv3::{ReferenceOr, Response, Responses, StatusCode};

use super::builder::Builder;
use super::{Answer, MediaKind, MediaType, Statuses, media_type};
use crate::diagnostics::{
    BODY_NEVER_SENT, DOCUMENTED_ONLY, Diagnostic, NO_ANSWER, Place, SEVERAL_MEDIA_TYPES,
};

impl<'d> Builder<'d, '_> {
    /// Exact codes before ranges before `default`, each in document order.
    pub(super) fn answers(
        &mut self,
        responses: &'d Responses,
        method: &str,
        operation: &Place,
    ) -> Vec<Answer> {
        let at = operation.child("responses");
        let Responses { default, responses, extensions } = responses;
        self.extensions(extensions, &at);
        let (codes, ranges): (Vec<_>, Vec<_>) =
            responses.iter().partition(|(status, _)| matches!(status, StatusCode::Code(_)));
        let mut answers = Vec::new();
        for (status, response) in codes.into_iter().chain(ranges) {
            let place = at.child(&status.to_string());
            let Some(statuses) = statuses(status) else { continue };
            answers.extend(self.answer(statuses, response, method, &place));
        }
        if let Some(response) = default {
            answers.extend(self.answer(Statuses::Default, response, method, &at.child("default")));
        }
        if responses.is_empty() && default.is_none() {
            self.say(NO_ANSWER, at.at_key(), "no answer is described");
        }
        answers
    }

    fn answer(
        &mut self,
        statuses: Statuses,
        response: &'d ReferenceOr<Response>,
        method: &str,
        at: &Place,
    ) -> Option<Answer> {
        let resolved = self.resolver.response(response, at, self.diagnostics)?;
        let Response { description, headers, content, links, extensions } = resolved.value;
        let at = resolved.at;
        self.extensions(extensions, &at);
        if !headers.is_empty() {
            self.say(
                DOCUMENTED_ONLY,
                at.child("headers").at_key(),
                "headers can be read from the response by name",
            );
        }
        if !links.is_empty() {
            self.say(
                DOCUMENTED_ONLY,
                at.child("links").at_key(),
                "links between operations are not turned into code",
            );
        }
        let content_at = at.child("content");
        let content = if method == "head"
            || matches!(statuses, Statuses::Range(1) | Statuses::Code(100..=199 | 204 | 205 | 304))
        {
            if !content.is_empty() {
                self.say(BODY_NEVER_SENT, content_at.at_key(), "such an answer has no body");
            }
            None
        } else if content.is_empty() {
            None
        } else {
            Some(self.choose(content, &content_at)?)
        };
        let link_header = headers.keys().any(|name| name.eq_ignore_ascii_case("link"));
        Some(Answer { statuses, description: description.clone(), content, link_header, at })
    }

    /// The media type to ask for: JSON beside others, else the only one.
    fn choose(
        &mut self,
        content: &'d IndexMap<String, openapiv3::MediaType>,
        at: &Place,
    ) -> Option<MediaType> {
        let json: Vec<_> =
            content.iter().filter(|(name, _)| media_type::kind(name) == Some(MediaKind::Json)).collect();
        let candidates: Vec<_> = if json.is_empty() { content.iter().collect() } else { json };
        let (first, rest) = candidates.split_first()?;
        let (name, media) = *first;
        let chosen = self.media_type(name, media, at)?;
        for (other, media) in rest {
            // Two media types with the same schema read alike.
            let same = chosen.kind == MediaKind::Json
                && self.media_type(other, media, at).is_some_and(|other| other.ty == chosen.ty);
            if !same {
                let message = "answers that differ by media type are not supported yet";
                let diagnostic = Diagnostic::new(SEVERAL_MEDIA_TYPES, at.child(other).at_key(), message);
                self.diagnostics.push(diagnostic.related(at.child(name).at_key(), "the first one"));
                return None;
            }
        }
        if content.len() > 1 {
            self.tell_json_chosen(at, name);
        }
        Some(chosen)
    }
}

/// `None` for what is no status; the dialect stage has refused it.
fn statuses(status: &StatusCode) -> Option<Statuses> {
    match status {
        StatusCode::Code(code) => (100..=599).contains(code).then_some(Statuses::Code(*code)),
        StatusCode::Range(first) => {
            u8::try_from(*first).ok().filter(|first| (1..=5).contains(first)).map(Statuses::Range)
        }
    }
}

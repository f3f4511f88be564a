//! `responses`: the documented answers of an operation.

use openapiv3::{ReferenceOr, Response, Responses, StatusCode};

use super::answer_content::Chosen;
use super::builder::Builder;
use super::{Answer, Statuses};
use crate::diagnostics::{BODY_NEVER_SENT, DOCUMENTED_ONLY, NO_ANSWER, Place};

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
        let headers = self.answer_headers(headers, &at.child("headers"));
        if !links.is_empty() {
            self.say(
                DOCUMENTED_ONLY,
                at.child("links").at_key(),
                "links between operations are not turned into code",
            );
        }
        let content_at = at.child("content");
        let has_body = method != "head"
            && !matches!(statuses, Statuses::Range(1) | Statuses::Code(100..=199 | 204 | 205 | 304));
        if !has_body && !content.is_empty() {
            self.say(BODY_NEVER_SENT, content_at.clone().at_key(), "such an answer has no body");
        }
        let Chosen { content, alike, others, streams } = match has_body {
            true => self.answer_content(content, &content_at),
            false => Chosen::default(),
        };
        let description = description.clone();
        let link_header = headers.iter().any(|header| header.name.eq_ignore_ascii_case("link"));
        Some(Answer { statuses, description, content, alike, others, streams, headers, link_header, at })
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

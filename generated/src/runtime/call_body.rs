// Printed by letterpress: the runtime, the same in every client. Do not edit.

//! The steps of a call that set its body.

use serde::Serialize;

use super::{Bodies, Call, Parameter, Part, PartField, ToParts, Upload, Validate, members};

impl<T, E> Call<T, E> {
    /// Sets a JSON body.
    pub fn json(mut self, media_type: &'static str, body: &(impl Serialize + ?Sized)) -> Self {
        let bytes = self.draft.listen(|| serde_json::to_vec(body));
        self.draft.serialized(media_type, bytes);
        self
    }

    /// Sets a JSON body that has rules.
    pub fn checked_json(
        mut self,
        media_type: &'static str,
        body: &(impl Serialize + Validate + ?Sized),
    ) -> Self {
        self.refuse_broken("body", body);
        self.json(media_type, body)
    }

    /// Sets a URL-encoded form: each member of the model is a field.
    pub fn form(self, media_type: &'static str, body: &(impl Serialize + ?Sized)) -> Self {
        let fields = self.draft.operation.form_fields;
        self.form_with(media_type, fields, body)
    }

    /// Sets a URL-encoded form whose fields are written in their own ways.
    pub fn form_with(
        mut self,
        media_type: &'static str,
        fields: &[Parameter],
        body: &(impl Serialize + ?Sized),
    ) -> Self {
        let members = self.draft.listen(|| members::members(body));
        self.draft.form(media_type, fields, members);
        self
    }

    /// Sets a URL-encoded form that has rules.
    pub fn checked_form(
        mut self,
        media_type: &'static str,
        body: &(impl Serialize + Validate + ?Sized),
    ) -> Self {
        self.refuse_broken("body", body);
        self.form(media_type, body)
    }

    /// Sets a URL-encoded form that has rules and whose fields are written in their own ways.
    pub fn checked_form_with(
        mut self,
        media_type: &'static str,
        fields: &[Parameter],
        body: &(impl Serialize + Validate + ?Sized),
    ) -> Self {
        self.refuse_broken("body", body);
        self.form_with(media_type, fields, body)
    }

    /// Sets a multipart body.
    pub fn multipart(self, media_type: &'static str, body: &impl ToParts) -> Self {
        let fields = self.draft.operation.part_fields;
        self.multipart_with(media_type, fields, body)
    }

    /// Sets a multipart body whose members are written in their own ways.
    pub fn multipart_with(
        mut self,
        media_type: &'static str,
        fields: &[PartField],
        body: &impl ToParts,
    ) -> Self {
        self.draft.multipart(media_type, fields, body);
        self
    }

    /// Sets a multipart body that has rules.
    pub fn checked_multipart(mut self, media_type: &'static str, body: &(impl ToParts + Validate)) -> Self {
        self.refuse_broken("body", body);
        self.multipart(media_type, body)
    }

    /// Sets a multipart body that has rules and whose members are written in their own ways.
    pub fn checked_multipart_with(
        mut self,
        media_type: &'static str,
        fields: &[PartField],
        body: &(impl ToParts + Validate),
    ) -> Self {
        self.refuse_broken("body", body);
        self.multipart_with(media_type, fields, body)
    }

    /// Sets a body whose media type the caller names; it must lie within `range`.
    pub fn ranged(mut self, range: &'static str, body: &Part) -> Self {
        self.draft.ranged(range, body);
        self
    }

    /// Sets a text body.
    pub fn text(mut self, media_type: &'static str, body: impl Into<String>) -> Self {
        self.draft.body(media_type, body.into());
        self
    }

    /// Sets a body of bytes, which need not be in memory.
    pub fn bytes(mut self, media_type: &'static str, body: impl Into<Upload>) -> Self {
        self.draft.upload(media_type, vec![body.into()]);
        self
    }

    /// Sets a body in the media type that the caller chose.
    pub fn body(self, body: impl Bodies) -> Self {
        body.set(self)
    }
}

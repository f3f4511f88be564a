//! The example of an operation: a call as a user writes it, made of the plan's example values.

use proc_macro2::TokenStream;
use quote::quote;

use super::example_values::{Made, Values};
use super::module::Module;
use super::{EmitError, pretty, token};
use crate::plan::model::{
    BodyChoicePlan, BodyContentPlan, BodyFormPlan, EncodingPlan, GroupPlan, OperationPlan, OutputPlan,
    TypePlan,
};

/// The example's lines; empty where no value can be made.
pub(super) fn operation(
    plan: &OperationPlan,
    group: &GroupPlan,
    module: &Module<'_>,
    path: &str,
) -> Result<Vec<String>, EmitError> {
    let mut values = Values::new(module);
    let mut arguments = Vec::new();
    for parameter in &plan.arguments {
        match values.borrowed(&parameter.ty, &parameter.example)? {
            Some(value) => arguments.push(value),
            None => return Ok(Vec::new()),
        }
    }
    let mut statements = TokenStream::new();
    match plan.body.as_ref().filter(|body| body.required).map(|body| &body.form) {
        Some(BodyFormPlan::One(body)) => {
            let has_fields = matches!(body.ty, TypePlan::Model(_));
            let value = match body.encoding {
                EncodingPlan::Range => values.body(body)?.map(|part| quote!(&#part)),
                EncodingPlan::Json | EncodingPlan::Form | EncodingPlan::Multipart if has_fields => {
                    values.exact(&body.ty, &body.example, true, 0)?.map(|value| {
                        statements.extend(quote!(let request = #value;));
                        quote!(&request)
                    })
                }
                EncodingPlan::Json | EncodingPlan::Form | EncodingPlan::Multipart => {
                    values.borrowed(&body.ty, &body.example)?
                }
                EncodingPlan::Text | EncodingPlan::Bytes => values.owned(&body.ty, &body.example)?,
            };
            let Some(value) = value else { return Ok(Vec::new()) };
            arguments.push(value);
        }
        Some(BodyFormPlan::Choice(choice)) => {
            let Some(value) = values.variants(choice, group, 1)?.pop() else {
                return Ok(Vec::new());
            };
            statements.extend(quote!(let request = #value;));
            arguments.push(quote!(request));
        }
        None => {}
    }
    let (accessor, method) = (token::ident(&group.module)?, token::ident(&plan.method_name)?);
    let call = quote!(client.#accessor().#method(#(#arguments),*).await?;);
    statements.extend(match &plan.output {
        OutputPlan::Empty => call,
        _ => quote!(let answer = #call),
    });
    values.wrapped(&statements, Some("client"), path)
}

/// The example of an enum of bodies: a value of each variant.
pub(super) fn choice(
    choice: &BodyChoicePlan,
    group: &GroupPlan,
    module: &Module<'_>,
    path: &str,
) -> Result<Vec<String>, EmitError> {
    let mut values = Values::new(module);
    let made = values.variants(choice, group, choice.variants.len())?;
    if made.is_empty() {
        return Ok(Vec::new());
    }
    values.wrapped(&quote!(#(let body = #made;)*), None, path)
}

impl Values<'_> {
    /// The statements as an example, with what they import; `client` is what they take the client from.
    fn wrapped(
        &self,
        statements: &TokenStream,
        client: Option<&str>,
        path: &str,
    ) -> Result<Vec<String>, EmitError> {
        let mut uses = Vec::new();
        let names: Vec<_> = self.models.iter().map(|name| token::ident(name)).collect::<Result<_, _>>()?;
        if !names.is_empty() {
            let models = token::path(&format!("{}::models", self.module.path))?;
            let item = match names.as_slice() {
                [single] => quote!(use #models::#single;),
                several => quote!(use #models::{#(#several),*};),
            };
            uses.push(pretty::lines(item, path)?);
        }
        if let Some(choice) = &self.choice {
            let choice = token::path(choice)?;
            uses.push(pretty::lines(quote!(use #choice;), path)?);
        }
        uses.sort();
        let mut lines: Vec<String> = uses.concat();
        if !lines.is_empty() {
            lines.push(String::new());
        }
        let hides = |name: &str| self.models.contains(name);
        let result = if hides("Result") { "::std::result::Result" } else { "Result" };
        let boxed = if hides("Box") { "::std::boxed::Box" } else { "Box" };
        let argument =
            client.map_or_else(String::new, |name| format!("{name}: &{}::Client", self.module.path));
        let function = if client.is_some() { "async fn" } else { "fn" };
        lines.push(format!(
            "# {function} example({argument}) -> {result}<(), {boxed}<dyn std::error::Error>> {{"
        ));
        lines.extend(pretty::statements(statements.clone(), path)?);
        lines.push("# Ok(())".to_owned());
        lines.push("# }".to_owned());
        Ok(lines)
    }

    /// Values of the variants of an enum of bodies, as far as they can be made, and at most so many.
    fn variants(
        &mut self,
        choice: &BodyChoicePlan,
        group: &GroupPlan,
        most: usize,
    ) -> Result<Vec<TokenStream>, EmitError> {
        let mut made = Vec::new();
        for variant in &choice.variants {
            if made.len() < most
                && let Some(value) = self.body(&variant.content)?
            {
                made.push((token::ident(&variant.name)?, value));
            }
        }
        let path = format!("{}::{}::{}", self.module.path, group.module, choice.name);
        let is_hidden = self.models.contains(&choice.name);
        let name = token::path(if is_hidden { &path } else { &choice.name })?;
        self.choice = (!is_hidden).then_some(path);
        Ok(made.into_iter().map(|(variant, value)| quote!(#name::#variant(#value))).collect())
    }

    /// A body of one media type.
    fn body(&mut self, content: &BodyContentPlan) -> Made {
        match content.encoding {
            EncodingPlan::Range => {
                let part = token::path(&format!("{}::Part", self.crate_name()))?;
                let media_type = within(&content.media_type);
                Ok(Some(quote!(#part::bytes("bytes").content_type(#media_type))))
            }
            _ => self.exact(&content.ty, &content.example, true, 0),
        }
    }
}

/// A media type that a range stands for.
fn within(range: &str) -> String {
    let main = range.split('/').next().unwrap_or_default().trim().to_ascii_lowercase();
    match main.as_str() {
        "image" => "image/png".to_owned(),
        "audio" => "audio/mpeg".to_owned(),
        "video" => "video/mp4".to_owned(),
        "text" => "text/plain".to_owned(),
        "*" | "application" => "application/octet-stream".to_owned(),
        other => format!("{other}/example"),
    }
}

//! Parameters: those of the path and of the operation, merged.

use indexmap::IndexMap;
use openapiv3::{
    CookieStyle, HeaderStyle, Parameter as Described, ParameterData, ParameterSchemaOrContent, PathStyle,
    QueryStyle, ReferenceOr,
};

use super::builder::Builder;
use super::keywords::is_managed_header;
use super::operations::PathContext;
use super::path_template::SentPath;
use super::schemas::Typed;
use super::{Literal, MediaKind, Parameter, ParameterLocation, Style, Type, media_type};
use crate::diagnostics::{
    DUPLICATE_PARAMETER, Diagnostic, IGNORED_HEADER, PARAMETER_CONTENT, PARAMETER_STYLE,
    PATH_PARAMETERS_DIFFER, Place,
};

/// Headers that the specification takes from elsewhere in the document.
const IGNORED: [&str; 3] = ["accept", "content-type", "authorization"];

/// A parameter before its type is looked at.
struct Declared<'d> {
    location: ParameterLocation,
    style: Style,
    allow_reserved: bool,
    data: &'d ParameterData,
    at: Place,
}

impl Declared<'_> {
    /// What makes two declarations the same parameter.
    fn key(&self) -> (ParameterLocation, String) {
        let name = &self.data.name;
        match self.location {
            ParameterLocation::Header => (self.location, name.to_ascii_lowercase()),
            _ => (self.location, name.clone()),
        }
    }
}

impl<'d> Builder<'d, '_> {
    /// The parameters of an operation: those of the path in the template's order, then the others in document order; and
    /// the path as it is sent.
    pub(super) fn parameters(
        &mut self,
        context: &PathContext<'d>,
        own: &'d [ReferenceOr<Described>],
        operation: &Place,
    ) -> (Vec<Parameter>, String) {
        let mut declared = self.declared(&context.item.parameters, &context.at.child("parameters"));
        for parameter in self.declared(own, &operation.child("parameters")) {
            match declared.iter_mut().find(|other| other.key() == parameter.key()) {
                Some(replaced) => *replaced = parameter,
                None => declared.push(parameter),
            }
        }
        let names = |location: ParameterLocation| -> Vec<&str> {
            let there = declared.iter().filter(|one| one.location == location);
            there.map(|one| one.data.name.as_str()).collect()
        };
        let Some(template) = &context.template else { return (Vec::new(), context.path.to_owned()) };
        let sent = template.sent(&names(ParameterLocation::Path), &names(ParameterLocation::Query));
        declared.retain(|one| self.is_sent(one, &sent, context.path));
        let (path, rest): (Vec<_>, Vec<_>) =
            declared.into_iter().partition(|declared| declared.location == ParameterLocation::Path);
        let mut path: Vec<Parameter> = path.into_iter().filter_map(|one| self.parameter(one)).collect();
        for name in &sent.parameters {
            if !path.iter().any(|parameter| parameter.name == *name) {
                let message =
                    format!("the path names the parameter `{name}`, which is not declared: it is a text");
                self.say(PATH_PARAMETERS_DIFFER, operation.clone().at_key(), message);
                path.push(undeclared(name, operation));
            }
        }
        for parameter in path.iter_mut().filter(|parameter| sent.reserved.contains(&parameter.name)) {
            parameter.allow_reserved = true;
        }
        path.sort_by_key(|parameter| sent.parameters.iter().position(|name| *name == parameter.name));
        let rest: Vec<Parameter> = rest.into_iter().filter_map(|one| self.parameter(one)).collect();
        (path.into_iter().chain(rest).collect(), sent.template)
    }

    /// Whether a parameter has a place in the request. Where it has none, a warning says so.
    fn is_sent(&mut self, declared: &Declared<'d>, sent: &SentPath, path: &str) -> bool {
        let name = &declared.data.name;
        let message = match declared.location {
            ParameterLocation::Path if !sent.parameters.contains(name) => {
                format!("the path `{path}` has no `{{{name}}}`: the parameter is left out")
            }
            ParameterLocation::Query if sent.constant.contains(name) => {
                format!("the path `{path}` gives `{name}` its value already: the parameter is left out")
            }
            _ => return true,
        };
        self.say(PATH_PARAMETERS_DIFFER, declared.at.child("name"), message);
        false
    }

    /// One list of parameters.
    fn declared(&mut self, list: &'d [ReferenceOr<Described>], at: &Place) -> Vec<Declared<'d>> {
        let mut result: Vec<Declared<'d>> = Vec::new();
        for (index, parameter) in list.iter().enumerate() {
            let place = at.index(index);
            let Some(resolved) = self.resolver.parameter(parameter, &place, self.diagnostics) else {
                continue;
            };
            let declared = declare(resolved.value, resolved.at);
            if let Some(first) = result.iter().find(|other| other.key() == declared.key()) {
                let message =
                    format!("`{}` stands twice in this list; the first one counts", declared.data.name);
                let diagnostic = Diagnostic::new(DUPLICATE_PARAMETER, place, message);
                self.diagnostics.push(diagnostic.related(first.at.clone(), "the first one"));
                continue;
            }
            result.push(declared);
        }
        result
    }

    fn parameter(&mut self, declared: Declared<'d>) -> Option<Parameter> {
        let Declared { location, style, allow_reserved, data, at } = declared;
        let ParameterData {
            name,
            description,
            required,
            deprecated,
            format,
            example,
            examples,
            explode,
            extensions,
        } = data;
        self.extensions(extensions, &at);
        if location == ParameterLocation::Header && IGNORED.contains(&name.to_ascii_lowercase().as_str()) {
            self.say(IGNORED_HEADER, at, format!("`{name}` is derived from other parts of the document"));
            return None;
        }
        if location == ParameterLocation::Header && is_managed_header(name) {
            let message = format!("`{name}` belongs to the connection: the client writes it, or sends none");
            self.say(IGNORED_HEADER, at.child("name"), message);
            return None;
        }
        self.check_wire_name(location, name, &at);
        // The dialect stage has warned where a path parameter is not required.
        let required = *required || location == ParameterLocation::Path;
        let own_example = self.example(example.as_ref(), examples, &at);
        let schema = match format {
            ParameterSchemaOrContent::Schema(schema) => schema,
            ParameterSchemaOrContent::Content(content) => {
                let (is_json, Typed { ty, rules, about }, example) = self.parameter_content(content, &at);
                return Some(Parameter {
                    name: name.clone(),
                    location,
                    required,
                    deprecated: deprecated.unwrap_or_default(),
                    description: description.clone().or(about.description),
                    style: if is_json { Style::Json } else { style },
                    explode: false,
                    allow_reserved,
                    ty,
                    rules,
                    constant: None,
                    default: about.default,
                    example: own_example.or(example).or(about.example),
                    at,
                });
            }
        };
        let schema_at = at.child("schema");
        let constant = if required { self.constant(location, schema, &schema_at) } else { None };
        let Typed { ty, rules, about } = match constant {
            // A type of its own would be of no use to a caller.
            Some(_) => Typed::plain(Type::String),
            None => self.schema(schema, &schema_at),
        };
        let (style, explode) = resolved_style(style, *explode);
        let ty = self.parameter_type(ty, style, location, explode, &schema_at);
        Some(Parameter {
            name: name.clone(),
            location,
            required,
            deprecated: deprecated.unwrap_or(about.deprecated),
            description: description.clone().or(about.description),
            style,
            explode,
            allow_reserved,
            ty,
            rules,
            constant,
            default: about.default,
            example: own_example.or(about.example),
            at,
        })
    }

    /// The type of a parameter that is described by a media type, and whether its text is JSON.
    fn parameter_content(
        &mut self,
        content: &'d IndexMap<String, openapiv3::MediaType>,
        at: &Place,
    ) -> (bool, Typed, Option<Literal>) {
        let at = at.child("content");
        let is_json = |name: &str| media_type::kind(name) == Some(MediaKind::Json);
        let chosen = content.iter().find(|(name, _)| is_json(name)).or_else(|| content.first());
        let Some((name, media)) = chosen else {
            self.say(PARAMETER_CONTENT, at.at_key(), "there is no media type, so this is a text");
            return (false, Typed::plain(Type::String), None);
        };
        if content.len() > 1 {
            let message = format!("there is more than one media type; `{name}` is taken");
            self.say(PARAMETER_CONTENT, at.clone().at_key(), message);
        }
        let at = at.child(name);
        if is_json(name) {
            let (typed, example) = self.media_schema(media, &at);
            return (true, typed, example);
        }
        // Whatever the media type says of the text, it travels as it is.
        (false, Typed::plain(Type::String), self.media_example(media, &at))
    }

    /// The only value that a required parameter may have.
    fn constant(
        &mut self,
        location: ParameterLocation,
        schema: &'d ReferenceOr<openapiv3::Schema>,
        at: &Place,
    ) -> Option<String> {
        if !matches!(location, ParameterLocation::Header | ParameterLocation::Query) {
            return None;
        }
        let resolved = self.resolver.schema(schema, at, self.diagnostics)?;
        let facets = self.facets(resolved.value, &resolved.at)?;
        facets.only_text()
    }

    /// The type of a value that is written in this style.
    fn parameter_type(
        &mut self,
        ty: Type,
        style: Style,
        location: ParameterLocation,
        explode: bool,
        at: &Place,
    ) -> Type {
        let ty = written(ty);
        let is_single = !matches!(ty, Type::Array(_) | Type::Map(_) | Type::Named(_) | Type::Any);
        let message = match style {
            Style::SpaceDelimited | Style::PipeDelimited | Style::DeepObject if is_single => {
                "the style has no meaning for a single value, which is written as `name=value`"
            }
            Style::DeepObject if matches!(ty, Type::Array(_)) => {
                "the style is defined for objects; the items of a list are numbered, as in `name[0]=value`"
            }
            Style::Form
                if location == ParameterLocation::Cookie && explode && matches!(ty, Type::Array(_)) =>
            {
                "a cookie is sent for each item, all of one name; servers may read one of them only"
            }
            _ => return ty,
        };
        self.say(PARAMETER_STYLE, at.clone(), message);
        ty
    }
}

/// The type of what is written: no style writes null.
fn written(ty: Type) -> Type {
    match ty {
        Type::Nullable(inner) => written(*inner),
        Type::Array(item) => Type::Array(Box::new(written(*item))),
        Type::Map(value) => Type::Map(Box::new(written(*value))),
        other => other,
    }
}

/// The style that is written: a list that is exploded by a separator is written like `form`.
pub(super) fn resolved_style(style: Style, explode: Option<bool>) -> (Style, bool) {
    let explode = explode.unwrap_or(matches!(style, Style::Form | Style::DeepObject));
    match style {
        Style::SpaceDelimited | Style::PipeDelimited if explode => (Style::Form, true),
        _ => (style, explode),
    }
}

/// A parameter that only the path names.
fn undeclared(name: &str, operation: &Place) -> Parameter {
    Parameter {
        name: name.to_owned(),
        location: ParameterLocation::Path,
        required: true,
        deprecated: false,
        description: None,
        style: Style::Simple,
        explode: false,
        allow_reserved: false,
        ty: Type::String,
        rules: Vec::new(),
        constant: None,
        default: None,
        example: None,
        at: operation.clone(),
    }
}

fn declare(parameter: &Described, at: Place) -> Declared<'_> {
    match parameter {
        Described::Query {
            parameter_data,
            allow_reserved,
            style,
            allow_empty_value: _an_empty_text_can_be_sent,
        } => {
            let style = match style {
                QueryStyle::Form => Style::Form,
                QueryStyle::SpaceDelimited => Style::SpaceDelimited,
                QueryStyle::PipeDelimited => Style::PipeDelimited,
                QueryStyle::DeepObject => Style::DeepObject,
            };
            let location = ParameterLocation::Query;
            Declared { location, style, allow_reserved: *allow_reserved, data: parameter_data, at }
        }
        Described::Header { parameter_data, style: HeaderStyle::Simple } => Declared {
            location: ParameterLocation::Header,
            style: Style::Simple,
            allow_reserved: false,
            data: parameter_data,
            at,
        },
        Described::Path { parameter_data, style } => {
            let style = match style {
                PathStyle::Simple => Style::Simple,
                PathStyle::Label => Style::Label,
                PathStyle::Matrix => Style::Matrix,
            };
            let location = ParameterLocation::Path;
            Declared { location, style, allow_reserved: false, data: parameter_data, at }
        }
        Described::Cookie { parameter_data, style: CookieStyle::Form } => Declared {
            location: ParameterLocation::Cookie,
            style: Style::Form,
            allow_reserved: false,
            data: parameter_data,
            at,
        },
    }
}

//! Parameters: arguments of the function, setters of the call, constants of the operation.

use super::names::{Case, words};
use super::scope::{Wanted, assign};
use super::types::Types;
use super::{ConstantParameter, Location, ParameterPlan, StylePlan, examples, rules};
use crate::api::{Operation, Parameter, ParameterLocation, Style};
use crate::diagnostics::Diagnostics;

/// What the calls of all operations can do.
const RESERVED_SETTERS: [&str; 12] = [
    "response",
    "options",
    "send_blocking",
    "response_blocking",
    "events",
    "items",
    "lines",
    "pages",
    "stream",
    "into_future",
    "clone",
    "body",
];

/// The header that names a call, so that the server recognises its repetition.
const IDEMPOTENCY_KEY: &str = "Idempotency-Key";

/// What an operation's parameters become.
pub(super) struct Planned {
    pub(super) constants: Vec<ConstantParameter>,
    pub(super) arguments: Vec<ParameterPlan>,
    pub(super) setters: Vec<ParameterPlan>,
    pub(super) idempotency_header: Option<String>,
}

pub(super) fn plan(operation: &Operation, types: &Types<'_>, diagnostics: &mut Diagnostics) -> Planned {
    let (constants, asked): (Vec<&Parameter>, Vec<&Parameter>) =
        operation.parameters.iter().partition(|parameter| parameter.constant.is_some());
    // The runtime fills a required key too, so that it need not be an argument.
    let (arguments, setters): (Vec<&Parameter>, Vec<&Parameter>) =
        asked.iter().partition(|parameter| parameter.required && !is_idempotency_key(parameter));
    let named = |list: &[&Parameter], reserved: &[&str], diagnostics: &mut Diagnostics| {
        let wanted: Vec<Wanted> = list.iter().map(|parameter| wanted(parameter, &asked, reserved)).collect();
        let names = assign(Case::Snake, &[], &wanted, diagnostics);
        list.iter().zip(names).map(|(parameter, name)| parameter_plan(parameter, name, types)).collect()
    };
    Planned {
        constants: constants
            .iter()
            .filter_map(|parameter| {
                Some(ConstantParameter {
                    location: location(parameter.location),
                    wire: parameter.name.clone(),
                    value: parameter.constant.clone()?,
                })
            })
            .collect(),
        arguments: named(&arguments, &["body"], diagnostics),
        idempotency_header: setters
            .iter()
            .find(|parameter| is_idempotency_key(parameter))
            .map(|parameter| parameter.name.clone()),
        setters: named(&setters, &RESERVED_SETTERS, diagnostics),
    }
}

fn is_idempotency_key(parameter: &Parameter) -> bool {
    parameter.location == ParameterLocation::Header && parameter.name.eq_ignore_ascii_case(IDEMPOTENCY_KEY)
}

/// The name of a parameter. Of several that would have the same, only the one in the path has it; the others say where
/// they travel.
fn wanted(parameter: &Parameter, all: &[&Parameter], reserved: &[&str]) -> Wanted {
    let mut name = words(&parameter.name);
    let shared = all.iter().any(|other| other.location != parameter.location && words(&other.name) == name);
    if shared {
        match parameter.location {
            ParameterLocation::Path => {}
            ParameterLocation::Query => name.push("query".to_owned()),
            ParameterLocation::Header => name.push("header".to_owned()),
            ParameterLocation::Cookie => name.push("cookie".to_owned()),
        }
    }
    if reserved.contains(&name.join("_").as_str()) {
        name.push("parameter".to_owned());
    }
    Wanted::new(name, &parameter.name, &parameter.at)
}

fn parameter_plan(parameter: &Parameter, name: String, types: &Types<'_>) -> ParameterPlan {
    let style = style(parameter.style);
    ParameterPlan {
        name,
        wire: parameter.name.clone(),
        location: location(parameter.location),
        style,
        explode: explode(parameter.style, parameter.explode),
        allow_reserved: parameter.allow_reserved,
        ty: types.plan(&parameter.ty),
        rules: rules::plan(&parameter.rules),
        checked: types.is_checked(&parameter.ty),
        docs: parameter.description.clone(),
        deprecated: parameter.deprecated,
        example: examples::plan([parameter.example.as_ref(), parameter.default.as_ref()]),
    }
}

fn location(location: ParameterLocation) -> Location {
    match location {
        ParameterLocation::Path => Location::Path,
        ParameterLocation::Query => Location::Query,
        ParameterLocation::Header => Location::Header,
        ParameterLocation::Cookie => Location::Cookie,
    }
}

pub(super) fn style(style: Style) -> StylePlan {
    match style {
        Style::Simple | Style::Form => StylePlan::Default,
        Style::Label => StylePlan::Label,
        Style::Matrix => StylePlan::Matrix,
        Style::SpaceDelimited => StylePlan::SpaceDelimited,
        Style::PipeDelimited => StylePlan::PipeDelimited,
        Style::DeepObject => StylePlan::DeepObject,
        Style::Json => StylePlan::Json,
    }
}

/// `explode`, where it differs from the style's default and the style has a meaning for it.
pub(super) fn explode(style: Style, explode: bool) -> Option<bool> {
    match style {
        Style::Form => (!explode).then_some(false),
        Style::Simple | Style::Label | Style::Matrix => explode.then_some(true),
        Style::SpaceDelimited | Style::PipeDelimited | Style::DeepObject | Style::Json => None,
    }
}

//! A random call, and what is meant by it.

use fastrand::Rng;
use letterpress::{PrintedArgument, PrintedCall};
use serde_json::{Map, Value, json};

use super::answers::{self, Answer};
use super::{bodies, schemas};
use crate::validity::{Judge, Verdict, child};

/// How often a value is drawn before it is given up.
const TRIES: usize = 1000;

/// A call with what it has to be judged by.
pub(crate) struct Case<'d> {
    pub(crate) operation: &'d Value,
    pub(crate) call: &'d PrintedCall,
    pub(crate) place: String,
    pub(crate) given: Value,
    /// The parameters that are sent; those that are not are not here.
    pub(crate) meant: Vec<(&'d Value, Value)>,
    pub(crate) body: Option<Value>,
    pub(crate) answer: Answer,
}

impl Case<'_> {
    /// What travels besides parameters.
    pub(crate) fn kinds(&self) -> Vec<String> {
        let content = bodies::content(&self.operation["requestBody"]).filter(|_| self.body.is_some());
        let body = content.map(|(media_type, _)| format!("bodies of {media_type}"));
        let answer = match &self.answer.key {
            None => "statuses that nobody described".to_owned(),
            Some(key) if key.starts_with('2') => "described successes".to_owned(),
            Some(_) => "described errors".to_owned(),
        };
        body.into_iter().chain([answer]).collect()
    }
}

/// Draws values of a document.
pub(crate) struct Draws<'d, 'c, 'r> {
    pub(crate) rng: &'c mut Rng,
    pub(crate) document: &'d Value,
    pub(crate) request: &'c mut Judge<'r>,
    pub(crate) response: &'c mut Judge<'r>,
    /// Values that were drawn again.
    pub(crate) redraws: usize,
}

impl<'d> Draws<'d, '_, '_> {
    /// A random call. `None` where nothing valid was found.
    pub(crate) fn case(&mut self, index: usize, module: &str, call: &'d PrintedCall) -> Option<Case<'d>> {
        let at = format!("{}/{}", child("/paths", &call.path), call.method.to_ascii_lowercase());
        let operation = self.document.pointer(&at)?;
        let (mut meant, mut body) = (Vec::new(), None);
        let mut draw = |draws: &mut Self, argument: &PrintedArgument| -> Option<Value> {
            if argument.location == "body" {
                let (media_type, _) = bodies::content(&operation["requestBody"])?;
                let content = child(&format!("{at}/requestBody/content"), media_type);
                let value = draws.valid(&format!("{content}/schema"), true)?;
                body = Some(value.clone());
                return Some(value);
            }
            let parameter = operation["parameters"].as_array()?.iter().find(|parameter| {
                parameter["name"] == argument.wire.as_str() && parameter["in"] == argument.location
            })?;
            let value = draws.sendable(parameter)?;
            meant.push((parameter, value.clone()));
            Some(value)
        };
        let arguments =
            call.arguments.iter().map(|argument| draw(self, argument)).collect::<Option<Vec<_>>>()?;
        let mut setters = Map::new();
        for (index, setter) in call.setters.iter().enumerate() {
            if self.rng.bool() {
                setters.insert(index.to_string(), draw(self, setter)?);
            }
        }
        let responses = &operation["responses"];
        let mut rng = self.rng.fork();
        let answer = answers::draw(&mut rng, responses, &mut |_, schema| {
            self.valid(&format!("{at}/responses{schema}"), false)
        })?;
        let given = json!({ "call": index, "arguments": arguments, "setters": setters, "answer": {
            "status": answer.status, "media_type": answer.media_type, "body": answer.body,
        } });
        let place = format!("{module} {} {}", call.method, call.path);
        Some(Case { operation, call, place, given, meant, body, answer })
    }

    /// A valid value of the schema at a pointer, of a request or of an answer. Two members of a union may have what was
    /// drawn of one, and references may lead too deep: then another one is drawn.
    fn valid(&mut self, schema: &str, is_request: bool) -> Option<Value> {
        let described = self.document.pointer(schema)?;
        self.until(described, |draws, value| {
            let judge = if is_request { &mut *draws.request } else { &mut *draws.response };
            matches!(judge.judge(schema, value), Verdict::Valid(_))
        })
    }

    /// A value of a parameter that its style has a form for.
    fn sendable(&mut self, parameter: &'d Value) -> Option<Value> {
        self.until(&parameter["schema"], |_, value| is_sendable(parameter, value))
    }

    fn until(&mut self, schema: &Value, mut is_good: impl FnMut(&mut Self, &Value) -> bool) -> Option<Value> {
        for _ in 0..TRIES {
            let value = schemas::value(self.rng, schema, self.document, 0);
            if let Some(value) = value.filter(|value| is_good(self, value)) {
                return Some(value);
            }
            self.redraws += 1;
        }
        None
    }
}

/// Whether the style has a form for the value: nothing that is empty, and no delimiter where nothing tells it from a text's own.
fn is_sendable(parameter: &Value, value: &Value) -> bool {
    let delimiters: &[char] = match (parameter["in"].as_str(), parameter["style"].as_str()) {
        (Some("header"), _) => &[',', '=', '"', 'é', 'ü'],
        (_, Some("spaceDelimited")) => &[' ', '+'],
        (_, Some("pipeDelimited")) => &['|'],
        (_, Some("label")) => &['.'],
        _ => &[],
    };
    let fits = |value: &Value| match value {
        Value::String(text) => !text.is_empty() && !text.contains(delimiters),
        other => !other.to_string().contains(delimiters),
    };
    match value {
        Value::Array(items) => !items.is_empty() && items.iter().all(fits),
        Value::Object(members) => !members.is_empty() && members.values().all(fits),
        scalar => fits(scalar),
    }
}

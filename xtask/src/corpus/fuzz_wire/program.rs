//! The program that calls the printed functions through a transport in memory: a line in, a line out.

use std::fmt::Write;

use letterpress::{PrintedAnswers, PrintedArgument, PrintedBody, PrintedCall};

/// Whether the program can say everything that the call takes and gives.
pub(crate) fn is_callable(call: &PrintedCall) -> bool {
    let known = |body: &PrintedBody| *body != PrintedBody::Other;
    let told = |answers: &Option<PrintedAnswers>| {
        answers.iter().flat_map(|answers| &answers.variants).all(|variant| known(&variant.body))
    };
    known(&call.body)
        && told(&call.errors)
        && (known(&call.output) || call.outputs.is_some())
        && told(&call.outputs)
}

/// The program's text for these calls, each with its module.
pub(crate) fn text(calls: &[(&str, &PrintedCall)]) -> String {
    let mut text = PROGRAM.to_owned();
    for (index, (module, call)) in calls.iter().enumerate() {
        // Writing to a String can't fail.
        let _ = write_call(&mut text, index, module, call);
    }
    let _ =
        writeln!(text, "\nstatic CALLS: [fn(&Wire, &Value) -> Result<Value, String>; {}] = [", calls.len());
    for index in 0..calls.len() {
        let _ = writeln!(text, "    call_{index},");
    }
    text.push_str("];\n");
    text
}

fn write_call(text: &mut String, index: usize, module: &str, call: &PrintedCall) -> std::fmt::Result {
    writeln!(text, "\nfn call_{index}(wire: &Wire, given: &Value) -> Result<Value, String> {{")?;
    writeln!(
        text,
        "    let client: {module}::Client = {module}::Client::builder().transport(wire.clone()).clock(Still).retry(RetryPolicy::none()).build().map_err(shown)?;"
    )?;
    for (index, argument) in call.arguments.iter().enumerate() {
        let value = read(call, argument, &format!("&given[\"arguments\"][{index}]"));
        writeln!(text, "    let a{index}: {} = {value};", argument.ty)?;
    }
    let arguments: Vec<String> = call
        .arguments
        .iter()
        .enumerate()
        .map(|(index, argument)| passed(argument, &format!("a{index}")))
        .collect();
    writeln!(
        text,
        "    let mut call = client.{}().{}({});",
        call.group,
        call.function,
        arguments.join(", ")
    )?;
    for (index, setter) in call.setters.iter().enumerate() {
        writeln!(text, "    if let Some(value) = given[\"setters\"].get(\"{index}\") {{")?;
        writeln!(text, "        let value: {} = {};", setter.ty, read(call, setter, "value"))?;
        writeln!(text, "        call = call.{}({});\n    }}", setter.name, passed(setter, "value"))?;
    }
    writeln!(text, "    match wait(call.into_future()) {{")?;
    match &call.outputs {
        None => {
            let value = value(&call.output, "&output");
            writeln!(text, "        Ok(output) => Ok(json!({{ \"output\": {value} }})),")?;
        }
        Some(answers) => {
            writeln!(text, "        Ok(output) => Ok(json!({{ \"output\": match &output {{")?;
            write_variants(text, answers)?;
            writeln!(text, "        }} }})),")?;
        }
    }
    writeln!(text, "        Err(error) => Ok(json!({{")?;
    writeln!(
        text,
        "            \"error\": shown(&error), \"status\": error.status().map(|status| status.as_u16()),"
    )?;
    writeln!(text, "            \"raw\": error.body().map(|body| latin(body)),")?;
    match &call.errors {
        None => writeln!(text, "            \"documented\": null,")?,
        Some(answers) => {
            writeln!(
                text,
                "            \"documented\": match error.api() {{ None => Value::Null, Some(error) => match error {{"
            )?;
            write_variants(text, answers)?;
            writeln!(text, "            }} }},")?;
        }
    }
    writeln!(text, "        }})),\n    }}\n}}")
}

/// The arms that tell the variant by the key of its answer, its status and its value.
fn write_variants(text: &mut String, answers: &PrintedAnswers) -> std::fmt::Result {
    for variant in &answers.variants {
        let has_status = variant.status.parse::<u16>().is_err();
        let fields: Vec<&str> = [(has_status, "status"), (variant.body != PrintedBody::Nothing, "body")]
            .into_iter()
            .filter_map(|(is_there, name)| is_there.then_some(name))
            .collect();
        let pattern = if fields.is_empty() { String::new() } else { format!("({})", fields.join(", ")) };
        let status =
            if has_status { "Some(*status)".to_owned() } else { format!("Some({}_u16)", variant.status) };
        writeln!(
            text,
            "            {}::{}{pattern} => json!({{ \"key\": {:?}, \"status\": {status}, \"value\": {} }}),",
            answers.ty,
            variant.name,
            variant.status,
            value(&variant.body, "body")
        )?;
    }
    writeln!(text, "            _ => json!(\"a variant that nobody printed\"),")
}

/// The expression that shows a body; `name` is a reference to it.
fn value(body: &PrintedBody, name: &str) -> String {
    match body {
        PrintedBody::Nothing => "Value::Null".to_owned(),
        PrintedBody::Bytes => format!("json!(latin({name}))"),
        _ => format!("serde_json::to_value({name}).map_err(shown)?"),
    }
}

/// The expression that reads an argument out of a JSON value.
fn read(call: &PrintedCall, argument: &PrintedArgument, given: &str) -> String {
    match &call.body {
        _ if argument.location != "body" => format!("read({given})?"),
        PrintedBody::Bytes => format!("Bytes::from(bytes({given})?)"),
        PrintedBody::Multipart(parts) => {
            let part = |ty: &str, given: &str| match ty {
                "Part" => format!("part({given})?"),
                "Vec<Part>" => format!("all({given}, part)?"),
                ty => format!("read::<{ty}>({given})?"),
            };
            let required = parts.iter().filter(|part| part.required);
            let required: Vec<String> =
                required.map(|field| part(&field.ty, &format!("&given[{:?}]", field.wire))).collect();
            let mut text = format!("{{\n        let given: &Value = {given};\n        let mut body = ");
            text.push_str(&format!("{}::new({});\n", argument.ty, required.join(", ")));
            for field in parts.iter().filter(|part| !part.required) {
                text.push_str(&format!(
                    "        if let Some(value) = given.get({:?}) {{ body.{} = Some({}); }}\n",
                    field.wire,
                    field.name,
                    part(&field.ty, "value")
                ));
            }
            text.push_str("        body\n    }");
            text
        }
        _ => format!("read({given})?"),
    }
}

fn passed(argument: &PrintedArgument, value: &str) -> String {
    match &argument.variant {
        Some(variant) => format!("{variant}({value})"),
        None if argument.by_reference => format!("&{value}"),
        None => value.to_owned(),
    }
}

const PROGRAM: &str = r#"//! Calls the functions of the printed crate.

#![allow(unused_mut, unused_imports, unused_variables, deprecated)]

use std::future::{Future, IntoFuture};
use std::io::{BufRead, Write};
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Waker};
use std::time::{Duration, SystemTime};

use client::runtime::Clock;
use client::*;
use serde_json::{Value, json};

/// Keeps the request and gives the answer.
#[derive(Clone)]
struct Wire(Arc<(Mutex<Value>, Value)>);

impl Transport for Wire {
    fn send(&self, request: http::Request<RequestBody>) -> BoxFuture<'_, Result<http::Response<ResponseBody>, TransportError>> {
        let (parts, body) = request.into_parts();
        let headers: Vec<(String, String)> = parts.headers.iter()
            .map(|(name, value)| (name.to_string(), String::from_utf8_lossy(value.as_bytes()).into_owned())).collect();
        let given = &self.0.1;
        let answered = ResponseBody::from_bytes(bytes(&given["body"]).unwrap());
        let mut answer = http::Response::builder().status(given["status"].as_u64().unwrap() as u16);
        if let Some(media_type) = given["media_type"].as_str() {
            answer = answer.header("content-type", media_type);
        }
        let answer = answer.body(answered).unwrap();
        let kept = Arc::clone(&self.0);
        Box::pin(async move {
            let body = if body.is_none() { None } else { Some(whole(body.into_source()).await?) };
            *kept.0.lock().unwrap() = json!({
                "method": parts.method.as_str(), "uri": parts.uri.to_string(), "headers": headers, "body": body,
            });
            Ok(answer)
        })
    }
}

/// All pieces of a body.
async fn whole(mut body: impl BodySource) -> Result<String, TransportError> {
    let mut all = String::new();
    while let Some(piece) = body.next_chunk().await? {
        all.push_str(&latin(&piece));
    }
    Ok(all)
}

/// A character a byte.
fn latin(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| char::from(*byte)).collect()
}

fn bytes(shown: &Value) -> Result<Vec<u8>, String> {
    shown.as_str().ok_or("no bytes")?.chars().map(|byte| u8::try_from(byte).map_err(|_| "no byte".to_owned())).collect()
}

fn part(shown: &Value) -> Result<Part, String> {
    bytes(shown).map(Part::bytes)
}

fn all<T>(list: &Value, one: fn(&Value) -> Result<T, String>) -> Result<Vec<T>, String> {
    list.as_array().ok_or("no list")?.iter().map(one).collect()
}

/// Time that stands.
struct Still;

impl Clock for Still {
    fn now(&self) -> Duration {
        Duration::ZERO
    }
    fn wall(&self) -> SystemTime {
        SystemTime::UNIX_EPOCH
    }
    fn sleep(&self, _: Duration) -> BoxFuture<'static, ()> {
        Box::pin(std::future::pending())
    }
}

fn shown(error: impl std::fmt::Debug) -> String {
    format!("{error:?}")
}

fn read<T: serde::de::DeserializeOwned>(value: &Value) -> Result<T, String> {
    serde_json::from_value(value.clone()).map_err(|error| format!("not decoded: {error}"))
}

fn wait<T>(future: impl Future<Output = T>) -> T {
    let mut future = std::pin::pin!(future);
    loop {
        if let Poll::Ready(value) = future.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
            return value;
        }
    }
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let path = std::env::args().nth(1).ok_or("a file of calls")?;
    let mut output = std::io::stdout().lock();
    for line in std::io::BufReader::new(std::fs::File::open(path)?).lines() {
        let given: Value = serde_json::from_str(&line?)?;
        let wire = Wire(Arc::new((Mutex::new(Value::Null), given["answer"].clone())));
        let call = CALLS[usize::try_from(given["call"].as_u64().ok_or("a number")?)?];
        let mut reply = call(&wire, &given).unwrap_or_else(|error| json!({ "error": error }));
        reply["request"] = wire.0.0.lock().unwrap().clone();
        writeln!(output, "{reply}")?;
    }
    Ok(())
}
"#;

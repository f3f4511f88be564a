//! The program that calls the printed functions through a transport in memory: a line in, a line out.

use std::fmt::Write;

use letterpress::{PrintedArgument, PrintedCall};

/// The program's text for these calls, each with its module.
pub(crate) fn text(calls: &[(&str, &PrintedCall)]) -> String {
    let mut text = PROGRAM.to_owned();
    // Writing to a String can't fail.
    for (index, (module, call)) in calls.iter().enumerate() {
        let _ = writeln!(text, "\nfn call_{index}(wire: &Wire, given: &Value) -> Result<Value, String> {{");
        let _ = writeln!(
            text,
            "    let client: {module}::Client = {module}::Client::builder().transport(wire.clone()).clock(Still).build().map_err(shown)?;"
        );
        for (index, argument) in call.arguments.iter().enumerate() {
            let _ =
                writeln!(text, "    let a{index}: {} = read(&given[\"arguments\"][{index}])?;", argument.ty);
        }
        let arguments: Vec<String> = call
            .arguments
            .iter()
            .enumerate()
            .map(|(index, argument)| passed(argument, &format!("a{index}")))
            .collect();
        let _ = writeln!(
            text,
            "    let mut call = client.{}().{}({});",
            call.group,
            call.function,
            arguments.join(", ")
        );
        for (index, setter) in call.setters.iter().enumerate() {
            let _ = writeln!(text, "    if let Some(value) = given[\"setters\"].get(\"{index}\") {{");
            let _ = writeln!(text, "        let value: {} = read(value)?;", setter.ty);
            let _ =
                writeln!(text, "        call = call.{}({});\n    }}", setter.name, passed(setter, "value"));
        }
        let _ = writeln!(text, "    let output = wait(call.into_future()).map_err(shown)?;");
        let _ = writeln!(text, "    serde_json::to_value(output).map_err(shown)\n}}");
    }
    let _ =
        writeln!(text, "\nstatic CALLS: [fn(&Wire, &Value) -> Result<Value, String>; {}] = [", calls.len());
    for index in 0..calls.len() {
        let _ = writeln!(text, "    call_{index},");
    }
    text.push_str("];\n");
    text
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
use serde_json::Value;

/// Keeps the request and gives the answer.
#[derive(Clone)]
struct Wire(Arc<(Mutex<Value>, String)>);

impl Transport for Wire {
    fn send(&self, request: http::Request<RequestBody>) -> BoxFuture<'_, Result<http::Response<ResponseBody>, TransportError>> {
        let (parts, body) = request.into_parts();
        let headers: Vec<(String, String)> = parts.headers.iter()
            .map(|(name, value)| (name.to_string(), String::from_utf8_lossy(value.as_bytes()).into_owned())).collect();
        let body = body.bytes().map(|bytes| String::from_utf8_lossy(bytes).into_owned());
        *self.0.0.lock().unwrap() = serde_json::json!({
            "method": parts.method.as_str(), "uri": parts.uri.to_string(), "headers": headers, "body": body,
        });
        let answer = ResponseBody::from_bytes(self.0.1.clone());
        let answer = http::Response::builder().header("content-type", "application/json").body(answer).unwrap();
        Box::pin(async move { Ok(answer) })
    }
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
        let wire = Wire(Arc::new((Mutex::new(Value::Null), given["answer"].to_string())));
        let call = CALLS[usize::try_from(given["call"].as_u64().ok_or("a number")?)?];
        let reply = match call(&wire, &given) {
            Ok(value) => serde_json::json!({ "request": *wire.0.0.lock().unwrap(), "output": value }),
            Err(error) => serde_json::json!({ "request": *wire.0.0.lock().unwrap(), "error": error }),
        };
        writeln!(output, "{reply}")?;
    }
    Ok(())
}
"#;

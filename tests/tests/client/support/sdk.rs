//! Requests that the official TypeScript SDK sends for the same calls; their origin is told in `tests/README.md`.

use serde_json::Value;
use tests::fake::Received;

const RECORDED: &str = include_str!("../../../fixtures/sdk_requests_typescript.json");

/// One recorded request.
pub(crate) struct Recorded(Value);

/// All of them, in the order of the recording.
pub(crate) fn all() -> Vec<Recorded> {
    let entries: Vec<Value> = serde_json::from_str(RECORDED).unwrap();
    entries.into_iter().map(Recorded).collect()
}

/// The recording of a call.
pub(crate) fn recorded(call: &str) -> Recorded {
    all().into_iter().find(|entry| entry.call() == call).unwrap_or_else(|| panic!("{call} is not recorded"))
}

impl Recorded {
    /// Name of the call, with a variant after `#`.
    pub(crate) fn call(&self) -> &str {
        self.0["call"].as_str().unwrap()
    }

    /// The recorded JSON body; `null` without one.
    pub(crate) fn json(&self) -> &Value {
        &self.0["json"]
    }

    fn header(&self, name: &str) -> Option<&str> {
        self.0["headers"][name].as_str()
    }

    /// Compares method, path, query, media type, version, credential and JSON body. The key is compared where the
    /// SDK sends one; `accept` and `user-agent` differ on purpose.
    pub(crate) fn assert_same(&self, received: &Received) {
        let call = self.call();
        assert_eq!(Some(received.method.as_str()), self.0["method"].as_str(), "{call}");
        assert_eq!(Some(received.path.as_str()), self.0["path"].as_str(), "{call}");
        assert_eq!(received.query.as_deref(), self.0["query"].as_str(), "{call}");
        for name in ["authorization", "content-type", "x-polytomic-version"] {
            assert_eq!(received.header(name), self.header(name), "{call}: {name}");
        }
        if let Some(key) = self.header("idempotency-key") {
            assert_eq!(received.header("idempotency-key"), Some(key), "{call}");
        }
        match self.json() {
            Value::Null => assert_eq!(received.body, b"", "{call}"),
            body => assert_eq!(&received.json(), body, "{call}"),
        }
    }
}

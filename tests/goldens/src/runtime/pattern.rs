// Printed by letterpress: the runtime, the same in every client. Do not edit.

//! Regular expressions of the document, compiled once a process.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use regex_lite::Regex;

type Compiled = HashMap<&'static str, Option<Arc<Regex>>>;

static CACHE: OnceLock<Mutex<Compiled>> = OnceLock::new();

/// True if the expression matches somewhere in the text. An expression that this engine does not know (look-around,
/// back references) can't be checked here: the server decides.
pub(crate) fn matches(expression: &'static str, text: &str) -> bool {
    let cache = CACHE.get_or_init(Mutex::default);
    let regex = {
        let mut cache = cache.lock().unwrap_or_else(PoisonError::into_inner);
        cache.entry(expression).or_insert_with(|| Regex::new(expression).ok().map(Arc::new)).clone()
    };
    regex.is_none_or(|regex| regex.is_match(text))
}

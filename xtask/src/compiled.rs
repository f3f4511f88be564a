//! The step `own code` of `cargo xtask ci`: the compiler makes code for a printed operation or type in the crate that uses it. A
//! printed function that is neither generic nor `#[inline]` has its code made in the client, and with it all that it calls: a
//! build of a large API then takes minutes for what nobody calls.

use std::fs;

use anyhow::{Context, ensure};

use crate::process::cargo;
use crate::released;

/// A client with every construct.
const CLIENT: &str = "goldens";
/// Its root.
const SOURCE: &str = "tests/goldens/src/lib.rs";
/// Types and the calls of operations are known by what their functions are called: `…::models::…` and `…::decode::json`.
const TRACES: [&str; 3] = ["..models..", "6models", "6decode4json"];
/// What the compiler makes of a derived `Eq` in a client: nothing.
const NOTHING: &str = "assert_fields_are_eq";

/// The call of cargo, as somebody would type it.
pub(crate) const TYPED: &str = "cargo rustc -p goldens --lib -- --emit=llvm-ir=goldens.ll -C codegen-units=1";

/// Functions of printed types that have code in the client.
pub(crate) fn found() -> anyhow::Result<Vec<String>> {
    let folder = released::target();
    fs::create_dir_all(&folder).context("the target folder can't be made")?;
    let file = std::path::absolute(folder.join("goldens.ll"))?;
    if !file.exists() {
        // Cargo knows nothing of the file, and the goldens may have been compiled with it.
        released::touch(SOURCE.as_ref())?;
    }
    let output = cargo()
        .args(["rustc", "--quiet", "--package", CLIENT, "--lib", "--", "-C", "codegen-units=1"])
        .arg(format!("--emit=llvm-ir={}", file.display()))
        .output()
        .context("cargo rustc can't be started")?;
    ensure!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let text = fs::read_to_string(&file).with_context(|| format!("{} can't be read", file.display()))?;
    let functions: Vec<&str> = text.lines().filter_map(|line| line.strip_prefix("define ")).collect();
    // Else the names are written in another way, and nothing would ever be found.
    ensure!(functions.iter().any(|name| name.contains("7runtime")), "no function of the runtime was found");
    Ok(functions
        .into_iter()
        .filter(|name| TRACES.iter().any(|trace| name.contains(trace)) && !name.contains(NOTHING))
        .map(str::to_owned)
        .collect())
}

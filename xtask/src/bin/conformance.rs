//! Tools that know nothing of letterpress, between a client, a server and the descriptions of `spec/`.
//!
//! | part | tool | what it proves |
//! | --- | --- | --- |
//! | `client` | prism (npm) | serves each description and validates what `polytomic` sends: every operation is called |
//! | `fake` | schemathesis (PyPI) | sends generated requests to the fake server and validates its answers |
//!
//! Each tool is installed once, in the pinned version, below `target/conformance`; after that no network is needed.

use std::fs;
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitCode, Stdio};
use std::thread;
use std::time::Duration;

use anyhow::{Context, bail};
use tests::fake::{PARTNER_KEY, Server};

const PRISM: &str = "@stoplight/prism-cli@5.14.2";
const SCHEMATHESIS: &str = "schemathesis==4.32.5";

/// Document, and the variable that tells the test where it is served.
const DOCUMENTS: [(&str, &str); 2] = [
    ("spec/polytomic/2025-09-18.yaml", "POLYTOMIC_PRISM_2025_09_18"),
    ("spec/polytomic/2022-12-12.yaml", "POLYTOMIC_PRISM_2022_12_12"),
];

/// What schemathesis sends, and its arguments. Of wrong requests the published pages do not say which status they get (no
/// page lists 400 or 415, some not 401), so that only the form of the answers is compared; of right ones, everything.
const RUNS: [(&str, &[&str]); 2] = [
    (
        "right",
        &[
            "--mode",
            "positive",
            "--exclude-checks",
            "ignored_auth,missing_required_header,negative_data_rejection,unsupported_method",
        ],
    ),
    (
        "wrong",
        &[
            "--mode",
            "negative",
            "--checks",
            "not_a_server_error,content_type_conformance,response_headers_conformance,response_schema_conformance",
        ],
    ),
];

fn main() -> ExitCode {
    let parts: Vec<String> = std::env::args().skip(1).collect();
    let outcome = match parts.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        [] => client().and_then(|()| fake()),
        ["client"] => client(),
        ["fake"] => fake(),
        _ => {
            eprintln!("usage: cargo xtask conformance [client|fake]");
            return ExitCode::from(2);
        }
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

/// Calls every operation of the printed client against prism.
fn client() -> anyhow::Result<()> {
    let prism = prism()?;
    let mut servers = Vec::new();
    let mut test = cargo();
    test.args(["test", "--quiet", "--package", "tests", "--test", "conformance", "--", "--ignored"]);
    for (document, variable) in DOCUMENTS {
        let address = free_address()?;
        let port = address.port().to_string();
        let child = Command::new("node")
            .arg(&prism)
            .args(["mock", "--errors", "--host", "127.0.0.1", "--port", &port, document])
            .stdout(Stdio::null())
            .spawn()
            .context("node can't be started")?;
        servers.push(Running(child));
        await_server(address).with_context(|| format!("prism does not serve {document}"))?;
        test.env(variable, format!("http://{address}"));
        println!("prism serves {document} at {address}");
    }
    let status = test.status().context("cargo can't be started")?;
    drop(servers);
    if !status.success() {
        bail!("prism refuses what the client sends, or the client what prism answers");
    }
    println!("prism: no violation");
    Ok(())
}

/// Sends what schemathesis makes of each description to the fake server.
fn fake() -> anyhow::Result<()> {
    let schemathesis = schemathesis()?;
    let mut failed = Vec::new();
    for (document, _) in DOCUMENTS {
        let document = std::path::absolute(document)?;
        let document = document.to_string_lossy().into_owned();
        let config = std::path::absolute("spec/schemathesis.toml")?;
        let server = Server::builder().start().context("the fake server can't be started")?;
        for (requests, arguments) in RUNS {
            println!("schemathesis, {requests} requests: {document}");
            let status = Command::new(&schemathesis)
                // It keeps what it found in the folder that it runs in.
                .current_dir(folder("schemathesis")?)
                .arg("--config-file")
                .arg(&config)
                .args(["run", &document, "--url", &server.url()])
                .args(["--header", &format!("Authorization: Bearer {PARTNER_KEY}")])
                .args(arguments)
                .status()
                .context("schemathesis can't be started")?;
            println!("{} requests", server.take_requests().len());
            if !status.success() {
                failed.push(document.clone());
            }
        }
    }
    if failed.is_empty() { Ok(()) } else { bail!("the fake server and {} disagree", failed.join(", ")) }
}

/// A process that ends with this value.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn await_server(address: SocketAddr) -> anyhow::Result<()> {
    for _ in 0..600 {
        if TcpStream::connect(address).is_ok() {
            return Ok(());
        }
        thread::sleep(Duration::from_millis(100));
    }
    bail!("nothing listens on {address} after a minute")
}

fn free_address() -> anyhow::Result<SocketAddr> {
    Ok(TcpListener::bind("127.0.0.1:0")?.local_addr()?)
}

/// The program of prism; installed where it is not there yet.
fn prism() -> anyhow::Result<PathBuf> {
    let folder = folder("prism")?;
    let program = folder.join("node_modules/@stoplight/prism-cli/dist/index.js");
    if !is_installed(&folder, PRISM) || !program.exists() {
        println!("installing {PRISM} into {}", folder.display());
        let status = Command::new("npm")
            .args(["install", "--silent", "--no-audit", "--no-fund", "--no-save", "--prefix"])
            .arg(&folder)
            .arg(PRISM)
            .status()
            .context("npm can't be started: prism needs Node.js")?;
        if !status.success() {
            bail!("npm can't install {PRISM}; without a network it has to be installed once before");
        }
        fs::write(folder.join("installed"), PRISM)?;
    }
    Ok(program)
}

/// The program of schemathesis; installed where it is not there yet.
fn schemathesis() -> anyhow::Result<PathBuf> {
    let folder = folder("schemathesis")?;
    let programs = folder.join(if cfg!(windows) { "Scripts" } else { "bin" });
    let program = programs.join("schemathesis");
    if !is_installed(&folder, SCHEMATHESIS) || !program.exists() {
        println!("installing {SCHEMATHESIS} into {}", folder.display());
        let made = Command::new("python3").args(["-m", "venv", "--clear"]).arg(&folder).status();
        if !made.context("python3 can't be started: schemathesis needs it")?.success() {
            bail!("python3 can't make a virtual environment");
        }
        let status = Command::new(programs.join("python"))
            .args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check", SCHEMATHESIS])
            .status()?;
        if !status.success() {
            bail!("pip can't install {SCHEMATHESIS}; without a network it has to be installed once before");
        }
        fs::write(folder.join("installed"), SCHEMATHESIS)?;
    }
    Ok(program)
}

fn is_installed(folder: &Path, what: &str) -> bool {
    fs::read_to_string(folder.join("installed")).is_ok_and(|installed| installed == what)
}

fn folder(name: &str) -> anyhow::Result<PathBuf> {
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| PathBuf::from("target"), PathBuf::from);
    let folder = target.join("conformance").join(name);
    fs::create_dir_all(&folder).with_context(|| format!("{} can't be made", folder.display()))?;
    // Node resolves the path of a program against its own folder.
    Ok(std::path::absolute(folder)?)
}

fn cargo() -> Command {
    Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

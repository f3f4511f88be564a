//! The pages in a real browser.

use std::fs;
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::{hostile, report};

/// The folder where pictures are kept; with it a browser has to be there. `cargo xtask report` sets it.
const PICTURES: &str = "LETTERPRESS_PICTURES";
/// Documents to look at, beside those of this repository.
const DOCUMENTS: &str = "LETTERPRESS_DOCUMENTS";

/// A Chromium in the path, or `None` and a word about it.
fn browser() -> Option<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];
    let all = std::env::split_paths(&path).flat_map(|folder| names.map(|name| folder.join(name)));
    let found = all.into_iter().find(|program| program.is_file());
    if found.is_none() {
        assert!(std::env::var_os(PICTURES).is_none(), "there is no Chromium in the path");
        println!("skipped: there is no Chromium in the path");
    }
    found
}

/// What the browser made of a page.
struct Seen {
    /// The elements as they are after the script ran.
    elements: String,
    /// What was said on the console.
    console: Vec<String>,
    picture: Vec<u8>,
}

fn look(browser: &Path, page: &Path, dark: bool) -> Seen {
    let folder = tempfile::tempdir().unwrap();
    let picture = folder.path().join("page.png");
    let run = |more: &str| {
        let mut command = Command::new(browser);
        // The sandbox needs rights that a container has not. What is shown was printed a moment ago.
        command.args([
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--hide-scrollbars",
            "--no-first-run",
        ]);
        command.args([
            "--disable-background-networking",
            "--enable-logging=stderr",
            "--window-size=1200,1600",
        ]);
        command.arg(format!("--user-data-dir={}", folder.path().join("profile").display()));
        if dark {
            command.arg("--blink-settings=preferredColorScheme=0");
        }
        let output = command.arg(more).arg(format!("file://{}", page.display())).output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        output
    };
    let output = run("--dump-dom");
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    run(&format!("--screenshot={}", picture.display()));
    Seen {
        elements: String::from_utf8(output.stdout).unwrap(),
        console: said.lines().filter(|line| line.contains(":CONSOLE")).map(str::to_owned).collect(),
        picture: fs::read(&picture).unwrap(),
    }
}

fn keep(name: &str, picture: &[u8]) {
    if let Some(folder) = std::env::var_os(PICTURES) {
        fs::create_dir_all(&folder).unwrap();
        fs::write(Path::new(&folder).join(name), picture).unwrap();
    }
}

/// What is looked at: our own documents, and those that are named.
fn documents() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut all = vec![root.join("spec/polytomic/2025-09-18.yaml"), root.join("tests/documents/unions.yaml")];
    all.extend(std::env::split_paths(&std::env::var_os(DOCUMENTS).unwrap_or_default()));
    all.retain(|path| !path.as_os_str().is_empty());
    all
}

#[test]
fn a_browser_shows_each_page_light_and_dark_and_has_nothing_to_complain_of() {
    let Some(browser) = browser() else { return };
    for document in documents() {
        let folder = tempfile::tempdir().unwrap();
        let page = report(&document, folder.path());
        let name = document.file_stem().unwrap().to_string_lossy().into_owned();
        let (light, dark) = (look(&browser, &page, false), look(&browser, &page, true));
        for seen in [&light, &dark] {
            assert_eq!(seen.console, Vec::<String>::new(), "{name}");
            assert!(seen.picture.starts_with(b"\x89PNG") && seen.picture.len() > 20_000, "{name}");
            // Only the script shows the search: it ran, and the policy let it.
            assert!(seen.elements.contains("<div class=\"search\" role=\"search\">"), "{name}");
        }
        assert_ne!(light.picture, dark.picture, "{name}");
        keep(&format!("{name}-light.png"), &light.picture);
        keep(&format!("{name}-dark.png"), &dark.picture);
    }
}

#[test]
fn a_browser_makes_no_element_of_hostile_text_and_asks_no_server() {
    let Some(browser) = browser() else { return };
    let server = TcpListener::bind("127.0.0.1:0").unwrap();
    server.set_nonblocking(true).unwrap();
    let address = server.local_addr().unwrap().to_string();
    let folder = tempfile::tempdir().unwrap();
    let page = hostile::written(&address, folder.path());
    let seen = look(&browser, &page, false);
    assert_eq!(seen.console, Vec::<String>::new());
    assert!(!seen.elements.contains("<title>taken"), "a script of the document ran");
    assert_eq!(hostile::foreign_elements(&seen.elements), Vec::<String>::new());
    assert_eq!(seen.elements.matches("<script").count(), 1);
    assert!(server.accept().is_err(), "the page asked a server");
    keep("hostile.png", &seen.picture);
}

/// The other tests can fail: the browser tells of what a policy forbids, and it would ask the server.
#[test]
fn a_browser_tells_of_what_a_policy_forbids() {
    let Some(browser) = browser() else { return };
    let server = TcpListener::bind("127.0.0.1:0").unwrap();
    let folder = tempfile::tempdir().unwrap();
    let image = format!("<img src=\"http://{}/\">", server.local_addr().unwrap());
    let policy = "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'\">";
    let page = folder.path().join("page.html");
    fs::write(&page, format!("<!DOCTYPE html>{policy}{image}<script>document.title = 'ran'</script>"))
        .unwrap();
    let seen = look(&browser, &page, false);
    assert!(seen.console.len() >= 2, "{:?}", seen.console);
    assert!(!seen.elements.contains("ran</title>"));
}

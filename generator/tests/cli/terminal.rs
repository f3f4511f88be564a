//! What is different on a terminal: a line that says what is going on, and colours.

use std::fs::{self, File};
use std::io::Read;
use std::path::Path;
use std::process::{Child, Command, Stdio};

use nix::pty::openpty;
use nix::sys::stat::Mode;
use nix::unistd::mkfifo;

use super::{API, command, project};

const LINE: &str = "reading slow.yaml";

/// A process whose stderr is a terminal.
struct OnTerminal {
    child: Child,
    terminal: File,
    seen: String,
}

impl OnTerminal {
    fn spawn(mut command: Command) -> Self {
        let pty = openpty(None, None).unwrap();
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(pty.slave);
        let child = command.spawn().unwrap();
        // The command holds this process's end of the terminal open.
        drop(command);
        Self { child, terminal: File::from(pty.master), seen: String::new() }
    }

    /// Reads until `text` was printed. `false` if the process ended before.
    fn sees(&mut self, text: &str) -> bool {
        let mut buffer = [0; 1024];
        while !self.seen.contains(text) {
            // A terminal that no process has open any more is an error to read, on Linux.
            match self.terminal.read(&mut buffer) {
                Ok(0) | Err(_) => return false,
                Ok(count) => self.seen.push_str(&String::from_utf8_lossy(&buffer[..count])),
            }
        }
        true
    }

    /// What was printed on the terminal, and on stdout.
    fn end(mut self) -> (String, String) {
        while self.sees("\u{0}") {}
        let output = self.child.wait_with_output().unwrap();
        assert!(output.status.success(), "{}", self.seen);
        (self.seen, String::from_utf8(output.stdout).unwrap())
    }
}

/// A folder whose document can't be read before somebody writes it.
fn slow() -> tempfile::TempDir {
    let place = tempfile::tempdir().unwrap();
    mkfifo(&place.path().join("slow.yaml"), Mode::S_IRUSR | Mode::S_IWUSR).unwrap();
    place
}

fn write(place: &Path) {
    fs::write(place.join("slow.yaml"), API).unwrap();
}

fn check(place: &Path, more: &str) -> Command {
    let mut command = command(place, &format!("check slow.yaml {more}"));
    command.env_remove("NO_COLOR").env("TERM", "xterm");
    command
}

#[test]
fn work_that_takes_long_has_a_line_on_a_terminal_and_nowhere_else() {
    // These were started before the one that is waited for, so that they are at work as long at least.
    let quiet: Vec<_> = (0..3).map(|_| slow()).collect();
    let mut piped = check(quiet[0].path(), "");
    piped.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let piped = piped.spawn().unwrap();
    let for_tools = OnTerminal::spawn(check(quiet[1].path(), "--message-format json"));
    let mut dumb = check(quiet[2].path(), "");
    dumb.env("TERM", "dumb");
    let dumb = OnTerminal::spawn(dumb);

    let place = slow();
    let mut shown = OnTerminal::spawn(check(place.path(), ""));
    assert!(shown.sees(LINE), "{}", shown.seen);
    write(place.path());
    let (text, stdout) = shown.end();
    assert_eq!(stdout, "");
    // The line is taken away before anything else is printed.
    let behind = text.rsplit_once("\r\u{1b}[K").unwrap().1;
    assert!(behind.contains("checked"), "{text:?}");
    assert!(!behind.contains(LINE), "{text:?}");

    for place in &quiet {
        write(place.path());
    }
    let output = piped.wait_with_output().unwrap();
    let text = String::from_utf8(output.stderr).unwrap();
    assert!(text.starts_with("read       slow.yaml: "), "{text:?}");
    assert!(!text.contains('\r') && !text.contains('\u{1b}'), "{text:?}");
    let (text, stdout) = for_tools.end();
    assert_eq!(text, "");
    assert!(stdout.starts_with('{') && stdout.lines().count() == 1, "{stdout}");
    let (text, _) = dumb.end();
    assert!(!text.contains(LINE) && !text.contains('\u{1b}'), "{text:?}");
}

#[test]
fn work_that_is_quick_has_no_line() {
    let place = project(API);
    let mut quick = command(place.path(), "check api.yaml");
    quick.env("TERM", "xterm");
    let (text, _) = OnTerminal::spawn(quick).end();
    assert!(!text.contains("\u{1b}[K"), "{text:?}");
}

#[test]
fn colours_are_for_terminals_that_know_them_and_for_people_who_want_them() {
    let place = project(&API.replace("name: { type: string }", "name: { type: string, maxLenght: 5 }"));
    let colored = |set: &[(&str, &str)]| {
        let mut command = command(place.path(), "check api.yaml");
        command.env_remove("NO_COLOR").env("TERM", "xterm").envs(set.iter().copied());
        let (text, stdout) = OnTerminal::spawn(command).end();
        assert!(text.contains("LP0102") && text.contains("checked"), "{text:?}");
        assert_eq!(stdout, "");
        text.contains("\u{1b}[")
    };
    assert!(colored(&[]));
    assert!(colored(&[("NO_COLOR", "")]), "what is empty is not set");
    assert!(!colored(&[("NO_COLOR", "1")]));
    assert!(!colored(&[("TERM", "dumb")]));
}

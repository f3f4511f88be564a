//! A line that says what is going on, where it takes long and somebody is there to read it.

use std::io::{IsTerminal, Write};
use std::path::Path;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use letterpress::Step;

use super::args::MessageFormat;
use super::is_dumb;

/// Work that is done by then has no line.
const AFTER: Duration = Duration::from_secs(2);
const EVERY: Duration = Duration::from_millis(200);
/// Characters of a file's name that are shown: the line has to fit into a narrow terminal.
const LONGEST_NAME: usize = 40;

/// The line, from now until this value is dropped. It stands on stderr, and only where that is a terminal.
pub(super) struct Progress(Option<(Sender<String>, JoinHandle<()>)>);

impl Progress {
    /// Starts to count. There is no line where tools are to read what is printed.
    pub(super) fn start(format: MessageFormat) -> Self {
        let is_shown = format == MessageFormat::Human && std::io::stderr().is_terminal() && !is_dumb();
        Self(is_shown.then(|| {
            let (sender, receiver) = channel();
            (sender, std::thread::spawn(move || draw(&receiver)))
        }))
    }

    /// What is done from now on.
    pub(super) fn step(&self, step: Step<'_>) {
        if let Some((sender, _)) = &self.0 {
            // Without the other thread there is no line.
            let _ = sender.send(words(step));
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if let Some((sender, thread)) = self.0.take() {
            drop(sender);
            // It ends at once, and takes the line away.
            let _ = thread.join();
        }
    }
}

fn words(step: Step<'_>) -> String {
    match step {
        Step::Read(path) => format!("reading {}", name(path)),
        Step::Plan(path) => format!("planning {}", name(path)),
        Step::Print => "printing".to_owned(),
        Step::Write => "writing files".to_owned(),
        Step::Compare => "comparing files".to_owned(),
        _ => "working".to_owned(),
    }
}

/// The last part of a path, without what a terminal would act upon.
fn name(path: &Path) -> String {
    let name = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy();
    name.chars().filter(|character| !character.is_control()).take(LONGEST_NAME).collect()
}

fn draw(steps: &Receiver<String>) {
    let start = Instant::now();
    let mut step = "working".to_owned();
    let mut wait = AFTER;
    let mut line = Line::default();
    loop {
        match steps.recv_timeout(wait) {
            Ok(next) => step = next,
            Err(RecvTimeoutError::Timeout) => {}
            Err(RecvTimeoutError::Disconnected) => return,
        }
        wait = AFTER.saturating_sub(start.elapsed());
        if wait.is_zero() {
            line.set(&format!("{:>10} {step}", format!("{} s", start.elapsed().as_secs())));
            wait = EVERY;
        }
    }
}

/// The last line of the terminal.
#[derive(Default)]
struct Line {
    shown: String,
}

impl Line {
    fn set(&mut self, text: &str) {
        if self.shown != text {
            write(&format!("\r\x1b[K{text}"));
            text.clone_into(&mut self.shown);
        }
    }
}

impl Drop for Line {
    fn drop(&mut self) {
        if !self.shown.is_empty() {
            write("\r\x1b[K");
        }
    }
}

fn write(text: &str) {
    let mut stderr = std::io::stderr();
    // Nobody is left to tell if stderr is closed.
    let _ = stderr.write_all(text.as_bytes()).and_then(|()| stderr.flush());
}

//! The program behind `cargo xtask corpus`, `micro`, `edits`, `fuzz-wire` and `bench`: it measures the generator with many documents.
//!
//! | file | concept |
//! | --- | --- |
//! | `args` | what can be asked for |
//! | `documents` | the documents of a folder, and their trees |
//! | `run` | all documents, one after the other, with progress; `state` keeps what was done |
//! | `measured` | a program under limits of time and memory, and what it took |
//! | `print` | a crate from a document, in a process of its own |
//! | `oracles` | what must hold of every printed crate |
//! | `check` | the compiler's word on a printed crate |
//! | `examples` | the examples of a document, with the schemas that they belong to |
//! | `json_schema`, `validity` | which of them are valid, by a validator that knows nothing of letterpress |
//! | `types` | the printed type of a schema |
//! | `round_trip`, `compare` | examples decoded, encoded and compared |
//! | `size` | the printed lines |
//! | `record`, `causes`, `table` | what was found, grouped, and shown |
//! | `fuzz_wire` | random documents and values on the wire |
//! | `bench` | what printing takes, and compiling what was printed |
//! | `edits` | documents edited one construct at a time |
//! | `micro` | documents of one construct each, all in one crate |

mod args;
mod bench;
mod causes;
mod check;
mod compare;
mod documents;
mod edits;
mod examples;
mod fuzz_wire;
mod json_schema;
mod measured;
mod micro;
mod oracles;
mod print;
mod record;
#[path = "../released.rs"]
mod released;
mod round_trip;
mod run;
mod size;
mod state;
mod table;
mod types;
mod validity;
mod workspace;

use std::process::ExitCode;

use clap::Parser;

use self::args::{Args, Bench, Command};

fn main() -> ExitCode {
    let done = match Args::parse().command {
        Command::Corpus(arguments) => run::run(&arguments),
        Command::Micro(arguments) => micro::run(&arguments),
        Command::FuzzWire(arguments) => fuzz_wire::run(&arguments),
        Command::Edits(arguments) => edits::run(&arguments),
        Command::Bench(Bench::Generate(arguments)) => bench::generate(&arguments),
        Command::Bench(Bench::Check(arguments)) => bench::compile(bench::What::Check, &arguments),
        Command::Bench(Bench::Release(arguments)) => bench::compile(bench::What::Release, &arguments),
        Command::Bench(Bench::Cold(arguments)) => bench::compile(bench::What::Cold, &arguments),
        Command::Print(arguments) => print::child(&arguments),
        Command::Oracles(arguments) => oracles::child(&arguments),
        Command::Measured(arguments) => measured::child(&arguments),
    };
    done.unwrap_or_else(|error| {
        eprintln!("error: {error:#}");
        ExitCode::from(2)
    })
}

//! The command as its users see it: exit status, stdout, stderr, and what is on disk afterwards.

// Also helpers of tests may fail the test.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

mod call;
mod codes;
mod diff;
#[cfg(target_os = "linux")]
mod full_disk;
mod generate;
mod keep_going;
mod overlay;
mod references;
mod report;
#[cfg(unix)]
mod terminal;
#[cfg(unix)]
mod writing;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::{Command, Output};

/// A description with two operations and two types.
const API: &str = r##"openapi: 3.0.3
info: { title: Pets, version: "1" }
servers: [{ url: "https://example.com" }]
paths:
  /pets:
    get:
      operationId: listPets
      tags: [pets]
      responses:
        "200":
          description: All pets.
          content:
            application/json:
              schema: { type: array, items: { $ref: "#/components/schemas/Pet" } }
    post:
      operationId: createPet
      tags: [pets]
      requestBody:
        required: true
        content:
          application/json:
            schema: { $ref: "#/components/schemas/Pet" }
      responses:
        "201":
          description: The pet.
          content:
            application/json:
              schema: { $ref: "#/components/schemas/Pet" }
components:
  schemas:
    Pet:
      type: object
      required: [name]
      properties:
        name: { type: string }
        kind: { $ref: "#/components/schemas/Kind" }
    Kind:
      type: string
      enum: [cat, dog]
"##;

/// A folder with `api.yaml`, which `text` is.
fn project(text: &str) -> tempfile::TempDir {
    let place = tempfile::tempdir().unwrap();
    fs::write(place.path().join("api.yaml"), text).unwrap();
    place
}

/// The command, to be run in `folder`.
fn command(folder: &Path, arguments: &str) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_letterpress"));
    command.current_dir(folder).args(arguments.split_whitespace());
    command
}

/// What a call ended with.
#[derive(Debug)]
struct Call {
    status: i32,
    stdout: String,
    stderr: String,
}

fn call(folder: &Path, arguments: &str) -> Call {
    ended(&command(folder, arguments).output().unwrap())
}

fn ended(output: &Output) -> Call {
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
    Call { status: output.status.code().unwrap(), stdout: text(&output.stdout), stderr: text(&output.stderr) }
}

const GENERATE: &str = "generate api.yaml --output client --package my-client";

/// All files below a folder.
fn files(root: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut found = BTreeMap::new();
    let mut folders = vec![root.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                found
                    .insert(path.strip_prefix(root).unwrap().display().to_string(), fs::read(&path).unwrap());
            }
        }
    }
    found
}

//! Codes 05xx: configuration and output.

use super::codes;

codes! {
    CONFIG_SYNTAX = 0501, Error, "the configuration is not TOML",
        "`letterpress.toml` is written in TOML 1.0. The place is where the text stops being TOML.

    name = polytomic       # bad: a text stands in quotes
    name = \"polytomic\"     # good",
        "mend the syntax at the place shown";
    CONFIG_UNKNOWN_KEY = 0502, Error, "the configuration has a key that does not exist",
        "A key that nobody reads is refused: most often it is a misspelt one, whose setting would be lost in silence.

`[package]`: name, version, description, license, repository, keywords, categories, output, readme,
include, shared-runtime.
`[[module]]`: name, document, default, overlays, references.",
        "correct the key, or remove it";
    CONFIG_MISSING_KEY = 0503, Error, "the configuration lacks a required key",
        "A configuration needs a `[package]` with `name`, `version` and `output`, and at least one `[[module]]` with a `document`. Where there
are several modules, each needs a `name`.",
        "add the key";
    CONFIG_WRONG_KIND = 0504, Error, "a configuration value is of the wrong kind",
        "The key exists, but its value is something else than it takes.

    keywords = \"api\"       # bad: a list is due
    keywords = [\"api\"]     # good",
        "write a value of the kind that the message names";
    INVALID_PACKAGE_NAME = 0505, Error, "the package name can't be used",
        "The name becomes the name of a crate, so it follows cargo's and crates.io's rules: ASCII letters, digits, `-` and `_`, a letter
first, at most 64 characters, no keyword of Rust, no name that cargo or Windows reserves, and no crate that the client depends on.

    --package 1password        # bad
    --package onepassword      # good",
        "choose another name";
    INVALID_PACKAGE_FIELD = 0506, Error, "a package field has a value that cargo or crates.io refuses",
        "The `version` is a semantic version of three numbers; URLs are `https://` or `http://`; there are at most five keywords, each at
most 20 characters of ASCII letters, digits, `-`, `_` and `+`, starting with a letter or digit, and at most five categories, which are slugs
of crates.io; a text is no longer than 1000 characters and has no control characters.

The version comes from here, never from the document's `info.version`, which is free text.",
        "write a value as described";
    INVALID_MODULE_NAME = 0507, Error, "the module name can't be used",
        "The name becomes a Rust module: lower case ASCII letters, digits and `_`, a letter first, at most 64 characters, no keyword. `runtime`
is taken by the client's own runtime, and `tracing`, `http2` and others by features of every client. No two modules share a name, and at most one is the default.

    name = \"2025-09-18\"      # bad
    name = \"v2025_09_18\"     # good",
        "choose another name";
    PATH_OUTSIDE = 0508, Error, "a path of the configuration leads outside the project",
        "A configuration may come from somebody else, so it can't make letterpress write or read anywhere: paths are relative to the
configuration file and stay inside the project, which is the nearest folder above with a cargo workspace or a git repository, or else the
configuration's own folder. `../generated` is fine where that lies inside. The output folder is neither the project itself
nor a folder that holds the configuration. Absolute paths, `~`, `$`, backslashes and symbolic links that lead outside are refused.

    output = \"/srv/client\"      # bad
    output = \"../generated\"     # good",
        "use a relative path inside the project; `--output` on the command line takes any folder";
    FILE_IN_THE_WAY = 0509, Error, "a file that letterpress did not print is in the way",
        "letterpress replaces and removes only what it printed: the files that `.letterpress` in the output folder lists, and those whose
first line says `Printed by letterpress`. Here it would have to replace another file, or there is one in `src/`, which
holds printed files only. Nothing was written.

Files of your own may stand beside the printed ones, for example in `tests/`.",
        "move the file away, or choose another output folder";
    SYMBOLIC_LINK = 0510, Error, "a symbolic link stands in the output folder",
        "letterpress writes through no symbolic link: it could lead anywhere. The output folder itself is none either. Nothing was written.",
        "remove the link, or name the folder that it leads to";
    UNSAFE_FILE_NAME = 0511, Error, "a file can't be written under this name everywhere",
        "A file's name has to work on every system: ASCII letters, digits, `_`, `-` and `.`, no dot at the end, no name that Windows
reserves (`con`, `nul`), and no two names that differ in case only. Names of printed files always do; this one comes from an included folder,
or from the list of printed files.",
        "rename the file";
    OUTPUT_BUSY = 0512, Error, "another run writes to the output folder",
        "Two runs at once in one folder would mix their files. The lock belongs to the running process and ends with it, so there is nothing to
clean up after a crash.",
        "wait for the other run, or choose another output folder";
    NOT_WRITTEN = 0513, Error, "the output could not be written",
        "The operating system refused to read or write; the message carries what it said. All files are first written beside their places, and the folders
for them made; then they are moved one by one: each one on disk is complete, either old or new. Only if the message says so, some are new already.",
        "mend the cause and run the same command again; it completes what is missing";
    INCLUDE_TOO_LARGE = 0514, Error, "an included folder is too large",
        "`include` copies what belongs to a crate: examples, tests, licence texts. More than 1000 files, or more than 16 MiB, are no such thing; most often
the wrong folder is named.",
        "name the files, or a smaller folder";
    PRINTING_FAILED = 0516, Error, "the client can't be printed",
        "The printer reads back every file that it made, and found that one does not say what was meant, or that two files have one path.
If `include` brings a file that letterpress prints itself, such as `src/lib.rs`, leave that file out. Anything else is a
defect of letterpress, not of the document: please report it with the document. Nothing was written.",
        "leave out the included file that the message names, or report the defect";
    LEFT_OUT = 0517, Warning, "an operation is left out",
        "With `--keep-going` a document with errors is not refused: operations that an error concerns are left out, and the rest is printed. An
error concerns an operation if it stands in it, in its path, or in a schema, parameter, response or security scheme that it uses, however
indirectly. The message carries the error; `letterpress explain` with its code says more.

An error that concerns the document as a whole still refuses it.",
        "mend the error that the message names, in the document or with an overlay";
}

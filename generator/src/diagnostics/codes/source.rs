//! Codes 00xx: reading the text.

use super::codes;

codes! {
    UNREADABLE_FILE = 0001, Error, "a file can't be read",
        "The file does not exist, is a folder, or may not be read. The message carries what the operating system said.",
        "check the path and its permissions";
    FILE_TOO_LARGE = 0002, Error, "a file is larger than the limit",
        "A description larger than 64 MiB is refused before it is read, so that a wrong path (a database dump, a device) can't
exhaust the memory. The largest published descriptions have about 40 MB.",
        "split the description, or check the path";
    NOT_UTF8 = 0003, Error, "the text is not UTF-8",
        "OpenAPI documents are UTF-8. The place is the first byte that can't be read as such. A byte order mark at the start is
accepted; UTF-16 and Latin-1 are not.",
        "save the file as UTF-8";
    SYNTAX = 0004, Error, "the text is neither YAML nor JSON",
        "The text can't be parsed. A text that starts with `{` or `[` is read as JSON, any other as YAML 1.2.

A frequent cause is a value with `: ` or ` #` in it that is not quoted:

    description: Note: this is refused      # bad
    description: \"Note: this is accepted\"   # good",
        "mend the syntax at the place shown";
    TAB_INDENTATION = 0005, Error, "a tab is used as indentation",
        "YAML indents with spaces; a tab in the indentation has no defined width and is refused.

    paths:
    <tab>/users: {}      # bad
      /users: {}         # good",
        "replace the tab by spaces";
    DUPLICATE_KEY = 0006, Error, "a key stands twice in one object",
        "Parsers disagree which of the two counts, so that half of the tools would silently ignore one part of the description.

    properties:
      name: { type: string }
      name: { type: integer }      # bad: refused, with both places",
        "remove or rename one of the two";
    NESTING_TOO_DEEP = 0007, Error, "values are nested deeper than the limit",
        "Values nested more than 120 levels deep are refused, so that a hostile document can't exhaust the stack. Published
descriptions stay below 60.",
        "move inner schemas to `components/schemas` and refer to them";
    ALIAS_BUDGET = 0008, Error, "YAML aliases expand to too much",
        "An alias (`*name`) stands for a copy of what its anchor (`&name`) marks. Aliases of aliases grow exponentially, so their
expansion is limited. An alias inside its own anchor has no end and is refused too.",
        "use `$ref` and `components` instead of aliases";
    SEVERAL_DOCUMENTS = 0009, Error, "the file holds more than one YAML document",
        "A line `---` starts another document. One file describes one API.

    openapi: 3.0.3
    ---                  # bad: starts a second document
    info: {}",
        "remove the separator, or split the file";
    UNSUPPORTED_TAG = 0010, Error, "a YAML tag has no meaning here",
        "A tag (`!include`, `!!python/object`) asks the reader for something that is not in the text. Only the tags of YAML's own core
types (`!!str`, `!!int`, `!!float`, `!!bool`, `!!null`, `!!seq`, `!!map`) are accepted. Nothing is included or run.

    schema: !include user.yaml             # bad
    schema: { $ref: 'user.yaml#/User' }    # good",
        "remove the tag; refer to other files with `$ref`";
    UNSUPPORTED_KEY = 0011, Error, "a mapping key is not a plain text",
        "Keys are texts. A number or boolean as key (`200:`) is read as the text it is written as; a list, an object or an alias as key
is refused.

    responses:
      ? [404, 410]           # bad
      : *not_found
      '404': *not_found      # good",
        "write the keys out";
    UNREPRESENTABLE_NUMBER = 0012, Error, "a number can't be represented",
        "JSON has no infinity and no not-a-number, and a number beyond the range of a 64-bit float has no value.

    maximum: .inf      # bad: leave the bound out instead
    maximum: 1e400     # bad",
        "leave the number out, or write a finite one";
    INEXACT_INTEGER = 0013, Warning, "an integer lies beyond 64 bits",
        "An integer below -9223372036854775808 or above 18446744073709551615 is kept as the nearest 64-bit float. As a bound that
rarely matters; as a value that a client must send exactly it would, and there it is refused.

    maximum: 18446744073709552000     # read as 1.8446744073709552e19",
        "write a bound that the type can hold, or leave it out";
    NO_DOCUMENT = 0014, Error, "the file holds no description",
        "The file is empty, or its outermost value is not an object. An OpenAPI document is an object with the fields `openapi`, `info`
and `paths`.",
        "check that this is the file you meant";
    INEXACT_VALUE = 0015, Error, "a value lies beyond 64 bits",
        "An integer that a client has to send or compare exactly (in `enum` or `const`) can't be held: the largest integers
are -9223372036854775808 and 18446744073709551615.

    enum: [99999999999999999999999]       # bad
    enum: ['99999999999999999999999']     # good, if the type is a string",
        "use a text, if the API does";
    MERGE_KEY = 0016, Warning, "a merge key of YAML 1.1 is used",
        "YAML 1.1 gives an object the members of another one under the key `<<`; YAML 1.2, in which OpenAPI documents are written, has no
such key, and other tools may take it for a member. Members that the object has itself count more.

    responses:
      <<: *errors            # followed
      '404': *not_found      # good",
        "write the members out, or use `allOf`";
}

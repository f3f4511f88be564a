//! Codes from 0051: OpenAPI Overlays.

use super::codes;

codes! {
    OVERLAY_SHAPE = 0051, Error, "an overlay is not what the specification demands",
        "An overlay names its version and lists its actions; each action has a target. Versions 1.0 and 1.1 are supported.

    overlay: 1.0.0
    info: { title: What we change, version: '1' }
    actions:
      - target: $.paths['/internal']
        remove: true",
        "write the overlay as the example shows";
    OVERLAY_PATH = 0052, Error, "a target is no JSONPath",
        "Targets are JSONPaths as RFC 9535 describes them: they start with `$`; names with other characters than letters, digits and `_`
stand in brackets and quotes; filters start with `?`.

    target: paths./users                              # bad
    target: $.paths['/users']                         # good
    target: $.paths.*[?@.deprecated == true]          # good",
        "correct the path from the character that the message names";
    OVERLAY_MISMATCH = 0053, Error, "an action does not fit what it selects",
        "An update merges objects into objects, appends to lists, and replaces other values by others; an object can't be merged into a
text. `copy` takes one value. The whole document can't be removed.

    - target: $.info.title
      update: { en: Users }      # bad: the title is a text
    - target: $.info.title
      update: Users              # good",
        "let the value have the form of what is selected, or remove that first";
    OVERLAY_SELECTS_NOTHING = 0054, Warning, "a target selects nothing",
        "No value of the document, as the actions before have left it, is selected. The specification allows that, but most often the
document has changed, or a name is misspelt.

    target: $.paths['/user']       # where the path is `/users`",
        "correct the target, or remove the action";
    OVERLAY_FIELD = 0055, Warning, "a part of an overlay has no effect",
        "The specification of overlays has no such field, or the action says neither `update`, `remove` nor `copy`.

    - target: $.info
      updates: { title: Users }      # bad
    - target: $.info
      update: { title: Users }       # good",
        "correct the name, or remove the part";
    OVERLAY_EXTENDS = 0056, Note, "`extends` is not followed",
        "`extends` names the document that the overlay was written for. Here the overlay is applied to the document that it is given with, whatever
`extends` says; nothing is fetched.

    extends: https://example.com/openapi.yaml      # not opened",
        "check that the overlay belongs to this document";
}

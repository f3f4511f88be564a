//! Codes 02xx: references.

use super::codes;

codes! {
    EXTERNAL_REFERENCE = 0201, Error, "a reference leads outside the document's folder",
        "References may lead into the same document and into files in the folder of the document or below. URLs, absolute paths, `file:`
and paths that leave the folder (also through a symbolic link) are not followed: a document may come from somebody else, and generating
a client opens no connection and reads no file that nobody named. Where documents share a folder beside theirs, name that folder:
`--references DIR` for the command, `references = [\"DIR\"]` in a `[[module]]` of `letterpress.toml`.

    $ref: https://example.com/user.yaml     # bad
    $ref: '../common/user.yaml#/User'       # good with `--references common`, from the folder above
    $ref: 'schemas/user.yaml#/User'         # good",
        "copy the file into the document's folder, or allow its folder with `--references`";
    BAD_REFERENCE = 0202, Error, "a reference is malformed",
        "A reference is a file, a `#`, and a JSON pointer: tokens that each start with a slash, in which `~1` stands for a slash and `~0`
for a tilde.

    $ref: '#components/schemas/User'      # bad: no slash behind the #
    $ref: '#/paths/~1users/get'           # good",
        "write `#/` and the path to the target";
    MISSING_TARGET = 0203, Error, "a reference leads nowhere",
        "There is no value at the place that the reference names.

    $ref: '#/components/schemas/Usr'      # bad, where the schema is called `User`",
        "correct the reference, or add what it names";
    WRONG_TARGET = 0204, Error, "a reference leads to the wrong kind of object",
        "The target is something else than the object that is needed here, for example a response where a schema is due.

    schema: { $ref: '#/components/responses/User' }     # bad
    schema: { $ref: '#/components/schemas/User' }       # good",
        "refer to an object of the right kind";
    REFERENCE_CYCLE = 0205, Error, "references lead in a circle",
        "The target of the reference is a reference again, and so on back to the start: there is no object. (A schema that contains itself
in a property or a list is fine, and so is one that lists in `oneOf` those that have it in their `allOf`.)

    A: { $ref: '#/components/schemas/B' }
    B: { $ref: '#/components/schemas/A' }     # bad",
        "let one of them be the object itself";
    BROKEN_MAPPING = 0206, Warning, "a discriminator maps a value to nothing",
        "The entry of `mapping` leads to no schema. It is left out: the value is told by the name of the schema, as without a mapping, or is
kept as unknown.

    mapping:
      dog: '#/components/schemas/Dogg'     # bad, where the schema is called `Dog`",
        "correct the entry, or remove it";
    REPAIRED_REFERENCE = 0207, Warning, "a reference was read as another one",
        "The reference leads nowhere as it is written, but a component of its last name exists that it can only mean: it is a
reference of Swagger 2.0, a slash in a name is not escaped, the way to the component is missing, or it stands in another file than the
components, as if all files were one.

    $ref: '#/definitions/User'             # read as the next one
    $ref: '#/components/schemas/User'      # good",
        "write the reference as it is read";
    PARAMETER_AS_HEADER = 0208, Warning, "a parameter stands where a header is due",
        "The headers of a response are header objects, and the reference leads to a parameter that is `in: header`. Both have the same
fields but for `name` and `in`, so it is read as the header; its name is the key that the reference stands under.

    headers:
      ETag: { $ref: '#/components/parameters/etag' }     # read as the next one
      ETag: { $ref: '#/components/headers/etag' }        # good",
        "move the object to `components/headers`, without `name` and `in`";
}

//! Codes 01xx: the shape of the document.

use super::codes;

codes! {
    UNSUPPORTED_VERSION = 0101, Error, "the OpenAPI version is missing or not supported",
        "The field `openapi` names the version of the specification. Supported are 3.0, 3.1 and 3.2, each with any patch number. A
`swagger: '2.0'` document can be converted to 3.0 by several tools.

    openapi: 4.0.0      # bad
    openapi: 3.0.3      # good",
        "write the version as text, for example `openapi: 3.0.3`";
    UNKNOWN_FIELD = 0102, Warning, "a field is not part of the specification",
        "The object has no field of this name in any supported version, so it has no effect; usually it is misspelt. Own fields are
allowed when they start with `x-`.

    requird: true     # bad
    required: true    # good",
        "correct the name, remove the field, or let it start with `x-`";
    WRONG_KIND = 0103, Error, "a value has the wrong kind",
        "The specification demands another kind of value here, and there is no safe reading of the one that stands there.

    tags: users         # bad
    tags: [users]       # good",
        "write a value of the kind the message names";
    MISSING_FIELD = 0104, Error, "a required field is missing",
        "The specification requires this field, and there is no safe assumption for it.

    parameters:
      - in: query         # bad: a parameter without a name
        schema: {}
      - in: query         # good
        name: page
        schema: {}",
        "add the field";
    REPAIRED_VALUE = 0105, Warning, "a value was read as another one",
        "The value is not what the specification demands, but can mean only one thing, and is read as that: `\"true\"` as a boolean, a
number where a text is due as the text it is written as, an empty list as an empty object, one element as a list of it, a path
parameter as required, `int` as `integer`, a form of Swagger 2.0 as the one that took its place.

    required: \"true\"     # read as true
    version: 1.10        # read as \"1.10\"",
        "write the value as it is read";
    EMPTY_FIELD = 0106, Warning, "a field has no value",
        "The field is there without a value (`null`), or a field that the specification requires is not there, but nothing hangs on
it: a response without a description, an OAuth flow without scopes. It is taken as absent or empty.

    description:            # bad
    description: A user     # good",
        "give the field a value, or remove it";
    OTHER_VERSION_FIELD = 0107, Warning, "a field belongs to another version of the specification",
        "The document names one version of OpenAPI and uses a field of another: `nullable` in 3.1, or `const` in 3.0. What it means is
clear, so that it is honoured; other tools may ignore it.

    openapi: 3.0.3
    …
    type: [string, 'null']     # of 3.1
    type: string               # 3.0
    nullable: true",
        "use the form of the document's version, or change the version";
    IGNORED_FIELD = 0108, Warning, "a field has no effect where it stands",
        "Beside `$ref`, OpenAPI 3.0 ignores all other fields; 3.1 does so outside of schemas, except for `summary` and `description`.

    owner:
      $ref: '#/components/schemas/User'
      nullable: true                             # bad: ignored
    owner:
      nullable: true                             # good
      allOf: [{ $ref: '#/components/schemas/User' }]",
        "remove the field, or use `allOf`";
    DUPLICATE_TAG = 0109, Warning, "a tag is declared twice",
        "Tag names are unique. The first declaration counts.

    tags:
      - name: users
      - name: users     # bad",
        "remove one of the declarations";
    UNDECLARED_REQUIRED = 0110, Warning, "`required` names no property",
        "The schema requires a property that it doesn't declare. The property is demanded, but has no type, so that it can't be printed as
a field. Usually one of the two names is misspelt.

    required: [nmae]            # bad
    required: [name]            # good
    properties:
      name: { type: string }",
        "correct the name, or declare the property";
    INVALID_STATUS = 0111, Error, "a response has no valid status",
        "Responses are listed by status code (100 to 599), by range (`1XX` to `5XX`) or as `default`.

    responses:
      ok: { description: Done }        # bad
      '200': { description: Done }     # good",
        "write a status code, a range or `default`";
    PATH_WITHOUT_SLASH = 0112, Warning, "a path does not start with a slash",
        "Paths are appended to the server's URL and start with a slash. It is added.

    paths:
      users: {}      # bad
      /users: {}     # good",
        "add the slash";
    SCHEMA_OR_CONTENT = 0113, Error, "a parameter needs either a schema or one content",
        "A parameter or header is described by `schema` or by `content` with exactly one media type.

    - name: filter
      in: query
      schema: { type: string }
      content: { application/json: {} }     # bad: remove one of the two",
        "keep one of `schema` and `content`";
    RESERVED_EXTENSION = 0114, Error, "an extension has a reserved name",
        "Names that start with `x-letterpress-` carry what the generator found out from one of its stages to the next; a document can't
use them.

    x-letterpress-type: [string, integer]     # bad
    type: [string, integer]                   # good, in 3.1",
        "rename the extension";
    MODEL_MISMATCH = 0115, Error, "the typed model refuses a value",
        "The value passed all checks of its fields, but the typed model of OpenAPI can't take it. That is a gap in the checks: please
report it with the value that stands at this place.

    # every known case has a code of its own",
        "report this with the value at the place";
    UNKNOWN_WORD = 0116, Error, "a word is not one of those the specification lists",
        "The field takes one of a few words, and this is none of them; or it is one that doesn't fit here, like a style that another
location of parameters has.

    type: strng      # bad
    type: string     # good",
        "write one of the words the message lists";
    CONTRADICTION = 0117, Warning, "bounds contradict each other",
        "No value can meet these bounds, so that the client does not check them; the server may.

    minLength: 10     # bad
    maxLength: 5",
        "correct one of the bounds";
    UNSUPPORTED_FIELD = 0118, Error, "a field is not supported",
        "The specification has this field, and it changes what is sent or read, but the generator can't honour it yet. It refuses the
document instead of printing a client that is silently wrong.

    { name: filter, in: querystring }          # refused",
        "express it differently, or leave the part out with an overlay";
    IGNORED_DOCUMENTATION = 0119, Note, "a description has no effect where it stands",
        "Beside `$ref`, OpenAPI 3.0 ignores descriptions: the one of the referenced object is used. From 3.1 on a schema may have its
own beside the reference.

    owner:
      $ref: '#/components/schemas/User'
      description: The owner                 # ignored in 3.0",
        "remove the description, or use `allOf`";
    UNKNOWN_TYPE = 0120, Warning, "a type is none of JSON's",
        "The types are `string`, `integer`, `number`, `boolean`, `array`, `object`, and from 3.1 on `null`. Words that can only mean one of
them (`int`, `bool`, `String`) are read as that one (LP0105); this one leaves open what the value is, so that
any JSON value is sent and read.

    type: strng      # bad
    type: string     # good",
        "write one of the types, and a `format` where it is a special one";
    IGNORED_VALUE = 0121, Warning, "a value can't be used and is left out",
        "The value has the wrong kind, or lacks what it needs, but nothing that is sent or read hangs on it: it only describes
(examples, links, licence), or it is a rule that the server checks in any case, or it belongs to a response that can't come.

    maxLength: -1                 # left out
    examples: [a, b]              # left out in a parameter, where an object is due",
        "correct the value, or remove it";
    COMPONENT_NAME = 0122, Warning, "the name of a component has a character that it can't have",
        "Components have names of ASCII letters, digits, `.`, `_` and `-`. Others work here, but not in all tools.

    components:
      schemas:
        Page«User»: {}      # bad
        PageOfUser: {}      # good",
        "rename the component";
    MISPLACED_REFERENCE = 0123, Error, "a reference stands where none is allowed",
        "Schemas, parameters, responses, request bodies, headers, examples, links, callbacks, security schemes and path items can be given
by reference; other objects can't. This reference could not be followed all the same (LP0125): it leads to itself, or to more values than a
document of a reasonable size has.

    paths:
      /users:
        get: { $ref: '#/paths/~1users/get' }   # bad: it leads to itself
      /users: { $ref: users.yaml }             # good: a path item",
        "write the object out, or refer to the object around it";
    DYNAMIC_REFERENCE = 0124, Warning, "a dynamic reference has no single target",
        "In a document with schema identities (`$id`) the target of `$dynamicRef` depends on where it is reached from, so that the value has
no type of its own: it is any JSON value. Nothing is lost. Without identities it is a reference like any other.

    $dynamicRef: '#node'                       # any value
    $ref: '#/components/schemas/Node'          # good",
        "use `$ref`, or remove the identities";
    WRITTEN_OUT = 0125, Warning, "a reference is followed where none is allowed",
        "Only schemas, parameters, responses, request bodies, headers, examples, links, callbacks, security schemes and path items can be given
by reference. Documents of several files refer to other objects too; what the reference leads to is read as if it stood in its place. Other
tools may refuse the document.

    components:
      schemas: { $ref: schemas/all.yaml }                # followed
      schemas: { User: { $ref: schemas/user.yaml } }     # good",
        "refer to each object by itself";
}

//! Codes 03xx: what the neutral model can't express.

use super::codes;

codes! {
    LATER_CONSTRUCT = 0301, Error, "a construct of OpenAPI 3.1 or 3.2 is not supported yet",
        "The field is part of a later version of the specification and changes what travels on the wire. A client that ignored it would
be wrong, so the document is refused.

    type: [string, integer]     # not supported yet: a value of several types",
        "describe this part without the field, or leave it out of the document";
    UNMET_SECURITY = 0302, Warning, "a security requirement can't be met",
        "Each key of a security requirement is the name of an entry of `components.securitySchemes`, and all schemes of one requirement
travel in one request. An alternative that names an unknown scheme, or two schemes of one place, is left out. Where no alternative is
left, requests are sent without credentials.

    security:
      - partnerkey: []      # bad, where the scheme is called `partnerKey`",
        "correct the name, or declare the scheme";
    CALLERS_SECURITY = 0303, Note, "a security scheme is left to the caller",
        "The credential of an `http` scheme other than `bearer` and `basic` depends on the request or on what the server said before: the
caller computes it and gives the whole value of `Authorization`. The certificate of `mutualTLS` belongs to the connection: the caller
gives the client a transport that has it.",
        "nothing has to be done";
    BAD_SERVER = 0304, Warning, "a server is not as it should be",
        "A server is an `http` or `https` URL, or a path relative to the document. It has no user name, no query and no fragment; each
`{variable}` in it is declared with a default, and with the defaults filled in it is a whole URL. What can only be meant in one way is
mended; a variable without a usable value, or a server without a usable URL, is asked of the caller.

    url: javascript:alert(1)          # bad: the caller has to give a URL
    url: api.example.com/v1           # read as https://api.example.com/v1
    url: https://{region}.example.com # good, where `variables` declares `region`",
        "write a plain URL and declare its variables";
    UNUSED_VARIABLE = 0306, Warning, "a server variable does not occur in the URL",
        "The variable is declared, but the URL has no place for it, so its value has no effect.

    url: https://{host}
    variables: { host: { default: a }, port: { default: '443' } }   # `port` is unused",
        "use the variable in the URL, or remove it";
    BAD_PATH = 0307, Error, "a path can't be used",
        "A path starts with a slash and has no backslash, no control character and no segment `.` or `..` (also not encoded). Braces
enclose parameter names.

    /users/../admin         # bad
    /users/{id}             # good",
        "write a plain path; declare everything else as parameters";
    PATH_PARAMETERS_DIFFER = 0308, Warning, "path template and parameters differ",
        "Each `{name}` of the path is declared as a parameter `in: path` of the path or the operation, spelt the same, and each declared
path parameter occurs in the path. A name that is not declared becomes a required text; a declared parameter without a place in the path
is left out.

    /users/{user_id}:
      parameters: [{ name: userId, in: path, … }]     # bad: spelt differently",
        "declare the parameter, or correct the name";
    PATH_REPAIRED = 0309, Warning, "a path is not as it should be",
        "A path holds what RFC 3986 allows in a path and no query or fragment, each parameter stands in it once, and no two paths differ
in the names of their parameters only. A query is sent as it stands, a fragment is never sent, other characters are percent-encoded.

    /users?active=true      # sent with this query, always
    /users#active           # sent as /users",
        "write a plain path; declare everything else as parameters";
    DUPLICATE_PARAMETER = 0310, Warning, "a parameter is declared twice",
        "The first one counts. Within one list a name stands once per place (`in`). An operation may declare a parameter of its path again to replace it.
Header names are compared without regard to case.",
        "remove one of the two";
    IGNORED_HEADER = 0311, Warning, "a header parameter is ignored",
        "The specification demands that header parameters named Accept, Content-Type and Authorization are ignored: the client derives
them from the media types and the security schemes. Headers of the connection, such as Content-Length, Host or Content-Encoding, are
written by the client too: what it sends has no content coding.",
        "remove the parameter";
    NESTED_IN_STYLE = 0312, Warning, "a style can't write values inside values",
        "The styles write a value, a list of values, or an object of values. For what lies deeper the specification defines nothing:
`deepObject` goes on with brackets, as in `filter[range][min]=1`; any other style, and the client, refuse such a value when the call is
made. The same holds for the properties of forms that have a style.

    name: filter
    in: query
    schema: { type: object, properties: { range: { type: object } } }",
        "use `style: deepObject`, or JSON with `content`";
    PARAMETER_STYLE = 0313, Warning, "a parameter's style is not defined for its type",
        "`spaceDelimited` and `pipeDelimited` are defined for lists and objects, `deepObject` for objects, and cookies for one value of a
name. The value is sent in the nearest way.

    style: deepObject
    schema: { type: string }      # sent like `form`",
        "leave `style` out, or change the type";
    PARAMETER_CONTENT = 0314, Warning, "a parameter's content is not one media type",
        "A parameter with `content` has exactly one media type. Of several, JSON is taken, else the first.

    content:
      application/json: { schema: { $ref: '#/components/schemas/Filter' } }",
        "use `schema`, or one media type";
    BAD_WIRE_NAME = 0315, Error, "a name can't be sent",
        "Names of headers and cookies are tokens of RFC 9110, and a media type is `type/subtype` with parameters. Other characters can't
be written on the wire.

    name: 'X Header'      # bad: a space",
        "correct the name";
    DUPLICATE_OPERATION_ID = 0316, Warning, "two operations have the same operationId",
        "The specification demands that each `operationId` is unique in the document; the functions of the client are named after it. The
first operation keeps the name, each other one is named after its method and path.",
        "rename one of the two";
    MISSING_OPERATION_ID = 0317, Note, "an operation has no operationId",
        "The functions of the client are named after `operationId`. Without one the name is made from method and path, and changes when
the path does.

    get:
      operationId: listUsers",
        "give the operation an `operationId`";
    BODY_WITHOUT_MEANING = 0318, Warning, "a request with this method has no defined body",
        "RFC 9110 gives a body in GET, HEAD, OPTIONS and TRACE requests no meaning; servers and proxies may drop it or refuse the request. It
is sent as described.",
        "use POST, or query parameters";
    JSON_CHOSEN = 0325, Note, "JSON is chosen among alternatives",
        "A request body that has one schema in several media types is sent in one of them, in JSON where that is among them, unless another
can send more: files in a multipart body, octets, texts. Those are variants of an enum. Of an answer in several media types the client
asks for JSON with its `Accept` header and reads JSON only.",
        "nothing has to be done";
    DOCUMENTED_ONLY = 0326, Note, "this part is not turned into code",
        "Links and callbacks are not turned into code.",
        "nothing has to be done";
    BODY_NEVER_SENT = 0327, Warning, "an answer with this status or method has no body",
        "Answers with status 1xx, 204, 205 and 304, and all answers to HEAD, have no body. The description of one has no effect.",
        "remove `content`, or correct the status";
    SECURITY_CONFLICT = 0328, Warning, "two credentials travel in the same place",
        "All schemes of one security requirement travel in one request. Two that write the same header, query parameter or cookie can't,
and there is no other alternative. They are read as alternatives: the first whose credentials the client has is sent.

    security: [{ basic: [], token: [] }]        # bad: both write `Authorization`
    security: [{ basic: [] }, { token: [] }]    # good: one of them",
        "make them alternatives";
    NO_ANSWER = 0329, Warning, "an operation describes no answer",
        "Without an answer in `responses` every status 2xx counts as success, and its body is not read.

    responses:
      '204': { description: Done. }",
        "describe at least the answer of success";
    BAD_METHOD = 0330, Error, "a method can't be sent",
        "The keys of `additionalOperations` are methods as they are written on the wire: tokens of RFC 9110, none of those that have a
field of their own beside, and not CONNECT, which opens a tunnel.

    additionalOperations: { get: … }      # bad, beside `get`
    additionalOperations: { LINK: … }     # good",
        "correct the method";
    BODY_AS_IT_IS = 0336, Note, "a body is handed over as it is",
        "Of XML, event streams and sequences of JSON texts in requests the caller gives the text. In answers XML, forms and
multipart bodies are not read by fields: the caller gets the text or the bytes. A media type range such
as `image/*` without the schema of a JSON value gives bytes; the response's `Content-Type` header tells what they are.",
        "nothing has to be done";
    MEDIA_TYPE_MEANT = 0337, Warning, "a media type is read as another",
        "Something else than `type/subtype` stands where a media type is due, or a range such as `*/*` beside a schema, which describes
JSON. In an answer a text that means none is read as `*/*`, in a request an empty one.

    content:
      '*/*': { schema: { $ref: '#/components/schemas/User' } }      # read as application/json",
        "name the media type";
    EVENT_FIELDS = 0338, Note, "a schema describes events, not their data",
        "An object that has no properties but `id`, `event`, `data` and `retry`, with `data` among them, describes an event of a
`text/event-stream`. The client reads the events itself and decodes their `data`; `contentSchema` there types it.",
        "nothing has to be done";
    IMPOSSIBLE_HEADER = 0339, Warning, "an answer can't have this header",
        "Names of headers are tokens of RFC 9110: no spaces and no other separators. A header of another name never comes, so the client
has nothing for it.

    headers: { 'X Rate': { schema: { type: integer } } }      # no such header can come",
        "correct the name";
    TWO_UNIONS = 0340, Warning, "a value has to satisfy two lists of alternatives",
        "Every pair of alternatives, one of each list, would be a type of its own. The value becomes any JSON value instead.

    allOf:
      - oneOf: [{ $ref: '#/components/schemas/A' }, { $ref: '#/components/schemas/B' }]
      - oneOf: [{ $ref: '#/components/schemas/C' }, { $ref: '#/components/schemas/D' }]",
        "keep one `oneOf` or `anyOf`";
    WRONG_ENUM_MEMBER = 0342, Warning, "an enum value does not have the schema's type",
        "Such a value can never occur, so it is left out. A `null` is taken to mean that the schema is nullable.

    type: integer
    enum: [1, high]     # bad
    type: string
    nullable: true
    enum: [a, null]     # good",
        "remove the value, or correct the type";
    DUPLICATE_ENUM_MEMBER = 0343, Warning, "an enum value stands twice",
        "The second one has no effect.",
        "remove it";
    ALL_OF_CONFLICT = 0346, Warning, "members of allOf contradict each other",
        "A value has to satisfy all members at once. Where two of them say different things of the same part and neither is the narrower
one, no Rust type is right: the part is read and written as any JSON value. Of two formats none counts, of two lists of values
the later one.

    allOf:
      - properties: { id: { type: string } }
      - properties: { id: { type: integer } }      # bad",
        "let one of them speak of this part only";
    ALL_OF_TOO_DEEP = 0347, Warning, "too many schemas are put into each other by allOf",
        "More than 64 schemas, each an `allOf` member of the one before, have no Rust type: the value is any JSON value. (A schema that
contains itself by `allOf` is an error of its references, LP0205.)",
        "put the schema together from fewer parts";
    ENDLESS_LIST = 0348, Note, "a list or map contains itself",
        "A list of lists of lists without an object between them has no Rust type of its own, nor have more than 64 lists and maps in
each other. The inner lists are read and written as any JSON value.

    Tree: { type: array, items: { $ref: '#/components/schemas/Tree' } }",
        "nothing has to be done";
    UNTYPED_PART = 0349, Note, "a part of a value has no type of its own",
        "JSON Schema can say more than a Rust type. A list whose first items are described by `prefixItems`, but that may be shorter or
longer, is a `Vec` of JSON values; members whose names match a pattern are a map of JSON values, where others may stand beside
them. Nothing is lost; the rules are left to the server.

    prefixItems: [{ type: string }, { type: integer }]      # a `Vec<serde_json::Value>`
    minItems: 2
    items: false                                            # with these two: a struct `(String, i64)`",
        "nothing has to be done";
    FORMAT_AS_BASE = 0350, Note, "a format has no type of its own",
        "The value has the Rust type of its `type` alone, and travels as it is written: a text of an unknown format is a `String`, `byte` is
a `String` in base64, and `binary` in JSON is a `String`.",
        "nothing has to be done";
    UNCHECKED_RULE = 0351, Note, "a rule is not checked before sending",
        "The client checks rules on texts, numbers, lists and maps that are fields of an object or parameters, and `not` where it excludes pairs of
properties. Rules in other places, and lists of values that are no texts or integers, are left to the server.

    not: { required: [role, role_ids] }                    # checked
    not: { type: object, properties: { role: {} } }        # left to the server",
        "nothing has to be done";
    UNKNOWN_REQUIRED = 0352, Warning, "required names a property that is not described",
        "The property has no schema, so that its field holds any JSON value. Usually the name is misspelt.

    required: [nmae]
    properties: { name: { type: string } }",
        "correct the name, or describe the property";
    DISCRIMINATOR_ALONE = 0353, Note, "a discriminator does not tell schemas apart",
        "No other schema has this one in its `allOf` and the mapping names none, or they are more than 64. The value is read as the
described object, and its other properties are kept.",
        "list the possible schemas with `oneOf`";
    INEFFECTIVE_KEYWORD = 0354, Warning, "a keyword has no effect on this type",
        "Keywords such as `minLength` or `properties` speak about one type of values only and are ignored for others.

    type: integer
    maxLength: 3      # no effect: use `maximum`",
        "remove the keyword, or correct the type";
    UNUSED_SCHEMA = 0355, Note, "a schema is not used by any operation",
        "Only what operations use is turned into types.",
        "nothing has to be done";
    UNKNOWN_MAPPING = 0356, Note, "a discriminator names a schema that is none of the alternatives",
        "Only the schemas of `oneOf` or `anyOf` are possible. A value with such a tag is kept as JSON.

    oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }]
    discriminator:
      propertyName: kind
      mapping: { fish: '#/components/schemas/Fish' }      # none of them",
        "add the schema to the list, or remove it from the mapping";
    PART_HEADERS = 0357, Warning, "headers of a part are left to the caller",
        "`headers` of `encoding` describes headers that parts of a multipart body have. Nobody but the caller knows their values: a part that
is a file takes them by `Part::header`, and so does a part of a body without a schema. Other parts, and the fields of forms, have none.

    encoding:
      picture: { headers: { X-Camera: { schema: { type: string } } } }      # Part::bytes(…).header(\"X-Camera\", …)",
        "give them with the part, or remove them";
}

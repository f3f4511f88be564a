//! Codes 04xx: names, unions, recursion.

use super::codes;

codes! {
    WRONG_DEFAULT = 0401, Warning, "a default does not fit its schema",
        "The value has another type than the schema, or is not among the values of its `enum`. It is not used: defaults
are documentation, the server applies them.

    type: integer
    default: '10'     # bad: a string
    default: 10       # good",
        "write a default that the schema allows";
    WRONG_EXAMPLE = 0402, Warning, "an example does not fit its schema",
        "The value has another type than the schema, lacks a required property, or is not among the values of its `enum`. It is not
used.

    type: string
    example: 123456       # a number
    example: '123456'     # good",
        "correct the example";
    ENDLESS_TYPE = 0404, Warning, "a type always contains itself",
        "The object has a required property that contains the object again, without an end: no value satisfies it.",
        "make one of the properties optional or a list";
    TRIED_UNION = 0405, Note, "alternatives are told apart by trying",
        "Neither a discriminator nor the JSON type, a constant or a required property tells these schemas apart. The client reads a value
as each of them and takes the one that keeps all of it.",
        "give the schemas a property with a constant, and name it with `discriminator`";
    NAME_COLLISION = 0410, Warning, "two names become the same in Rust",
        "Names are written in Rust's style: `user-id`, `user_id` and `userId` are all `user_id`. The one that comes later in the document
gets a suffix made from its own spelling, so that it stays the same when other parts of the document change.",
        "rename one of the two, if you can";
}

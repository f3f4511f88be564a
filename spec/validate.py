"""Validates the API descriptions of this folder with tools that know nothing of letterpress.

Usage: validate.py [DOCUMENT...]      (default: every spec/*/*.yaml)

Each document has to pass four checks:

* `schema`    the official JSON Schema of OpenAPI 3.0, applied by `jsonschema`;
* `examples`  every `example` and `default` fits the schema it stands in;
* `security`  every security requirement names a declared scheme (the other checks do not look at this);
* `validator` openapi-spec-validator, which also follows references and compares path templates with parameters.

Prints one line a document and check. Exit status: 0 all passed, 1 a violation (file, JSON pointer, message).
"""

import importlib.resources
import json
import sys
import textwrap
from pathlib import Path
from urllib.parse import quote

import yaml
from jsonschema import Draft4Validator, FormatChecker
from jsonschema.exceptions import best_match
from openapi_schema_validator import OAS30Validator, oas30_format_checker
from openapi_spec_validator import OpenAPIV30SpecValidator
from referencing import Registry
from referencing.exceptions import Unresolvable
from referencing.jsonschema import DRAFT4

DOCUMENT_URI = "urn:document"
# Maps from a name that the author chose to a schema; a key in here is no keyword.
SCHEMA_MAPS = ("properties", "schemas")


class Loader(yaml.SafeLoader):
    """Reads YAML as the JSON data model: no dates, and a key stands once."""

    def construct_mapping(self, node, deep=False):
        seen = set()
        for key, _ in node.value:
            name = self.construct_object(key, deep=True)
            if not isinstance(name, str):
                raise yaml.constructor.ConstructorError(None, None, f"the key {name!r} is no string", key.start_mark)
            if name in seen:
                raise yaml.constructor.ConstructorError(None, None, f"the key {name!r} stands twice", key.start_mark)
            seen.add(name)
        return super().construct_mapping(node, deep)


# "2025-09-18" is a string to a YAML 1.2 reader, with or without quotes.
Loader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if tag != "tag:yaml.org,2002:timestamp"]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def pointer(path):
    return "#" + "".join("/" + str(part).replace("~", "~0").replace("/", "~1") for part in path)


def nodes(value, path=()):
    """All (path, value) pairs of a document, parents first."""
    yield path, value
    if isinstance(value, dict):
        children = value.items()
    elif isinstance(value, list):
        children = enumerate(value)
    else:
        return
    for key, child in children:
        yield from nodes(child, (*path, key))


def check_schema(document):
    """The official schema; openapi-spec-validator ships it as a file."""
    resource = importlib.resources.files("openapi_spec_validator") / "resources/schemas/v3.0/schema.json"
    official = json.loads(resource.read_text(encoding="utf-8"))
    for error in Draft4Validator(official, format_checker=FormatChecker()).iter_errors(document):
        # A failed oneOf says little; the closest of its branches says what is wrong.
        closest = best_match([error])
        yield pointer(closest.absolute_path), closest.message


def check_validator(document):
    try:
        for error in OpenAPIV30SpecValidator(document).iter_errors():
            yield pointer(error.absolute_path), error.message
    except Unresolvable as error:
        # Raised instead of reported, and without a place: look for the reference that does not resolve.
        places = [
            path
            for path, value in nodes(document)
            if path and path[-1] == "$ref" and isinstance(value, str) and not resolves(document, value)
        ]
        for path in places:
            yield pointer(path), "this reference does not resolve"
        if not places:
            yield pointer(()), f"a reference does not resolve: {error.ref}"


def resolves(document, reference):
    registry = Registry().with_resource(DOCUMENT_URI, DRAFT4.create_resource(document))
    try:
        registry.resolver(DOCUMENT_URI).lookup(reference)
    except Unresolvable:
        return False
    return True


def check_examples(document):
    registry = Registry().with_resource(DOCUMENT_URI, DRAFT4.create_resource(document))
    for path, node in nodes(document):
        if not isinstance(node, dict) or (path and path[-1] in SCHEMA_MAPS):
            continue
        # A parameter, header or media type keeps its schema beside the example; a schema is its own.
        schema_path = (*path, "schema") if "schema" in node else path
        values = [(("example",), node["example"])] if "example" in node else []
        if schema_path is path and "default" in node and "type" in node:
            values.append((("default",), node["default"]))
        if schema_path is not path and isinstance(node.get("examples"), dict):
            values += [
                (("examples", name, "value"), example["value"])
                for name, example in node["examples"].items()
                if "value" in example
            ]
        if not values:
            continue
        schema = {"$ref": DOCUMENT_URI + "#" + quote(pointer(schema_path)[1:])}
        validator = OAS30Validator(schema, registry=registry, format_checker=oas30_format_checker)
        for place, value in values:
            try:
                for error in validator.iter_errors(value):
                    yield pointer((*path, *place, *error.absolute_path)), error.message
            except Unresolvable as error:
                yield pointer(schema_path), f"a reference does not resolve: {error.ref}"


def check_security(document):
    declared = document.get("components", {}).get("securitySchemes", {})
    for path, node in nodes(document):
        # Requirements stand at the root and in operations (paths, template, method), nowhere else.
        if path != ("security",) and not (path[:1] == ("paths",) and len(path) == 4 and path[-1] == "security"):
            continue
        for index, alternative in enumerate(node):
            for name in alternative:
                if name not in declared:
                    yield pointer((*path, index, name)), f"no security scheme is called {name!r}"


CHECKS = (
    ("schema", check_schema),
    ("examples", check_examples),
    ("security", check_security),
    ("validator", check_validator),
)


def main(arguments):
    folder = Path(__file__).resolve().parent
    documents = [Path(argument) for argument in arguments] or sorted(folder.glob("*/*.yaml"))
    failed = not documents
    if failed:
        print(f"{folder}: no document found", file=sys.stderr)
    for path in documents:
        name = path.relative_to(folder.parent) if path.is_relative_to(folder.parent) else path
        try:
            document = yaml.load(path.read_text(encoding="utf-8"), Loader)
        except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
            print(f"{name}#: {error}", file=sys.stderr)
            failed = True
            continue
        for title, check in CHECKS:
            violations = list(check(document))
            for place, message in violations:
                # Some messages repeat the whole value.
                print(f"{name}{place}: {title}: {textwrap.shorten(message, 400)}", file=sys.stderr)
            if violations:
                failed = True
                # The later checks take a well-formed document for granted.
                break
            print(f"ok {name} {title}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

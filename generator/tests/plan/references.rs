//! What references lead to, when they are followed by other ways than the usual.

use super::{names, planned};

fn document(version: &str, rest: &str) -> String {
    format!("openapi: {version}\ninfo: {{ title: T, version: '1' }}\n{rest}")
}

#[test]
fn broken_references_of_what_only_describes_leave_it_out() {
    let (plan, codes) = planned(&document(
        "3.0.3",
        "paths:
  /x:
    post:
      operationId: do
      requestBody:
        required: true
        content:
          application/json:
            schema: { $ref: '#/components/schemas/Thing' }
            examples: { one: { $ref: '#/components/examples/None' } }
      responses: { '204': { description: ok, links: { a: { $ref: '#/components/links/None' } } } }
components:
  schemas:
    Thing:
      oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }]
      discriminator: { propertyName: kind, mapping: { cat: Cat, dog: '#/components/schemas/Wolf' } }
    Cat: { type: object, required: [kind], properties: { kind: { type: string } } }
    Dog: { type: object, required: [kind], properties: { kind: { type: string } } }
",
    ));
    assert_eq!(codes, ["LP0121", "LP0121", "LP0206"]);
    assert_eq!(names(&plan.models), ["Thing", "Cat", "Dog"]);
}

#[test]
fn each_section_of_swagger_2_is_the_components_one() {
    let (plan, codes) = planned(&document(
        "3.0.3",
        "security: [{ key: [] }]
paths:
  /x:
    post:
      operationId: do
      parameters: [{ $ref: '#/parameters/Limit' }]
      requestBody: { $ref: '#/requestBodies/Body' }
      responses:
        '200': { $ref: '#/responses/Done' }
components:
  parameters: { Limit: { name: limit, in: query, schema: { type: integer } } }
  requestBodies: { Body: { content: { application/json: { schema: { $ref: '#/definitions/Thing' } } } } }
  responses:
    Done:
      description: ok
      headers: { x-left: { $ref: '#/headers/Left' } }
      content: { application/json: { schema: { $ref: '#/definitions/Thing' } } }
  headers: { Left: { schema: { type: integer } } }
  securitySchemes:
    key: { $ref: '#/securityDefinitions/Real' }
    Real: { type: apiKey, in: header, name: x-key }
  schemas: { Thing: { type: object, properties: { a: { type: string } } } }
",
    ));
    assert_eq!(codes, ["LP0207"; 7]);
    assert_eq!(names(&plan.models), ["Thing"]);
}

#[test]
fn a_media_type_may_be_a_reference_to_a_reference() {
    let (plan, codes) = planned(&document(
        "3.2.0",
        "paths:
  /x:
    post:
      operationId: do
      requestBody: { required: true, content: { application/json: { $ref: '#/components/mediaTypes/Alias' } } }
      responses: { '204': { description: ok } }
components:
  mediaTypes:
    Alias: { $ref: '#/components/mediaTypes/Other' }
    Other: { $ref: '#/components/mediaTypes/Thing' }
    Thing: { schema: { $ref: '#/components/schemas/Thing' } }
  schemas: { Thing: { type: object, properties: { a: { type: string } } } }
",
    ));
    assert_eq!(codes, [""; 0]);
    assert_eq!(names(&plan.models), ["Thing"]);
}

#[test]
fn a_path_item_may_be_a_reference() {
    let (plan, codes) = planned(&document(
        "3.1.0",
        "paths:
  /x: { $ref: '#/components/pathItems/Alias' }
components:
  pathItems:
    Alias: { $ref: '#/components/pathItems/Thing' }
    Thing: { get: { operationId: fetch, responses: { '204': { description: ok } } } }
",
    ));
    let ids: Vec<_> = plan
        .groups
        .iter()
        .flat_map(|group| &group.operations)
        .map(|operation| operation.id.as_str())
        .collect();
    assert_eq!((ids, codes), (vec!["fetch"], vec![]));
}

import type { FieldShape, Shape } from './Shape.js'

/** Whether a schema is of what a codec reads or of what reading gives. */
export type SchemaSide = 'input' | 'output'

/** A JSON Schema. */
export type JsonSchema = Record<string, unknown>

/**
 * The JSON Schema of a shape. It is written out whole, without references, so that it can be put into any document.
 * For a target that is not known it is that of draft 2020-12, which `$schema` says. OpenAPI 3.0 cannot say that `null`
 * stands for an absent field, and leaves that out.
 */
export const jsonSchemaOf = (shape: Shape, side: SchemaSide, target: string): JsonSchema => {
  const isOpenApi = target === 'openapi-3.0'
  const schema = schemaIn(side === 'input' && !isOpenApi)(shape)
  if (isOpenApi) return schema
  const $schema =
    target === 'draft-07'
      ? 'http://json-schema.org/draft-07/schema#'
      : 'https://json-schema.org/draft/2020-12/schema'
  return { $schema, ...schema }
}

const schemaIn = (readsNull: boolean): ((shape: Shape) => JsonSchema) => {
  const ofField = ({ key, required, shape }: FieldShape): readonly [string, JsonSchema] => {
    const schema = schemaOf(shape)
    return [key, required || !readsNull ? schema : { anyOf: [schema, { type: 'null' }] }]
  }
  const ofFields = (fields: ReadonlyArray<FieldShape>): JsonSchema => ({
    type: 'object',
    properties: Object.fromEntries(fields.map(ofField)),
    required: fields.filter(({ required }) => required).map(({ key }) => key),
  })
  const schemaOf = (shape: Shape): JsonSchema => {
    switch (shape.kind) {
      case 'text':
        return { type: 'string', minLength: shape.min, maxLength: shape.max }
      case 'form':
        return { type: 'string', ...shape.form }
      case 'word':
        return { type: 'string', enum: [...shape.words] }
      case 'integer':
      case 'number':
        return { type: shape.kind, minimum: shape.min, maximum: shape.max }
      case 'boolean':
        return { type: 'boolean' }
      case 'list':
        return { type: 'array', items: schemaOf(shape.element), maxItems: shape.max }
      case 'record':
        return ofFields(shape.fields)
      case 'either':
        return { anyOf: shape.shapes.map(schemaOf) }
      case 'foreign':
        return { description: 'As the program reads it' }
    }
  }
  return schemaOf
}

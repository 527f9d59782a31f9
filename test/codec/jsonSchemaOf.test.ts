import { Ajv } from 'ajv'
import { expect, it } from 'vitest'
import { isNpi } from '../../src/code/Npi.js'
import { Session } from '../../src/record/Session.js'

const { jsonSchema } = Session['~standard']
const formats = { date: true, 'date-time': true, npi: isNpi } as const
const withNull = { id: 'session-1', code: 'H2014', end: null }

it.each([
  ['draft-2020-12', 'https://json-schema.org/draft/2020-12/schema'],
  ['draft-07', 'http://json-schema.org/draft-07/schema#'],
  ['openapi-3.0', undefined],
  ['one that is not known', 'https://json-schema.org/draft/2020-12/schema'],
])('says of the target %s which one it is', (target, $schema) => {
  expect(jsonSchema.input({ target })['$schema']).toBe($schema)
})

it('reads null as absent, and never gives it', () => {
  const target = 'draft-07'
  const ajv = new Ajv({ strict: true, formats })
  expect(ajv.validate(jsonSchema.input({ target }), withNull)).toBe(true)
  expect(ajv.validate(jsonSchema.output({ target }), withNull)).toBe(false)
  expect(ajv.validate(jsonSchema.output({ target }), { id: 'session-1', code: 'H2014' })).toBe(true)
})

it('says of OpenAPI 3.0 nothing that it does not know', () => {
  const text = JSON.stringify(jsonSchema.input({ target: 'openapi-3.0' }))
  expect(text).not.toMatch(/"\$|"null"|"const"/)
})

import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { acceptsInstrument, InstrumentRequirement } from '../../src/policy/InstrumentRequirement.js'
import { InstrumentRequirement as arbitrary } from '../arbitrary/InstrumentRequirement.js'
import { recordLaws } from '../record/recordLaws.js'

recordLaws({
  codec: InstrumentRequirement,
  arbitrary,
  example: { when: { ages: { from: 18 } }, instruments: ['ANSA', 'LOCUS'] },
  required: ['instruments'],
  malformed: [
    ['type', ['when'], 'adults'],
    ['type', ['instruments'], 'ANSA'],
    ['tooShort', ['instruments', 0], ''],
    ['tooLong', ['instruments', 1], 'x'.repeat(201)],
    ['tooMany', ['instruments'], Array.from({ length: 65 }, (_, index) => `i${index}`)],
  ],
  readable: [
    ['no instrument, which is a contradiction', { instruments: [] }],
    ['one instrument twice', { instruments: ['ANSA', 'ANSA'] }],
  ],
})

describe('acceptsInstrument', () => {
  it.each([
    ['CANS', true],
    ['cans', true],
    [' Cans ', true],
    ['ANSA', true],
    ['CANS 2.0', false],
    ['CANS (Child and Adolescent Needs and Strengths)', false],
    ['CAN S', false],
    ['CAN', false],
    ['LOCUS', false],
    ['', false],
    [' ', false],
  ])('by CANS or ansa, "%s": %s', (instrument, expected) => {
    expect(acceptsInstrument({ instruments: ['CANS', ' ansa'] })(instrument)).toBe(expected)
  })

  it('accepts every instrument that is named, in whatever capitals', () => {
    fc.assert(
      fc.property(arbitrary, (requirement) => {
        const accepts = acceptsInstrument(requirement)
        for (const instrument of requirement.instruments) {
          expect(accepts(` ${instrument.toLowerCase()} `)).toBe(true)
        }
      }),
    )
  })
})

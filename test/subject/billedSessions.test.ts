import { describe, expect, it } from 'vitest'
import { billedSessions } from '../../src/subject/billedSessions.js'
import { chartOf, day } from './chartOf.js'
import { yearly } from './usesIn.js'

const billed = {
  id: 'e1',
  kind: 'billed',
  happenedOn: '2026-03-04',
  session: 's',
  line: 'line',
  units: 4,
}
const voided = { id: 'e2', kind: 'voided', happenedOn: '2026-03-06', line: 'line' }
const rendered = { ...billed, kind: 'rendered', line: undefined }

const ofEvents = (asOf: string, events: ReadonlyArray<object>) =>
  billedSessions(day(asOf))(
    chartOf({ authorizations: [yearly('a', 9), yearly('b', 9, { events })] }),
  )

describe('billedSessions', () => {
  it.each([
    ['the day before it is billed', '2026-03-03', [billed, voided], false],
    ['on the day', '2026-03-04', [billed, voided], true],
    ['the day before the line is voided', '2026-03-05', [billed, voided], true],
    ['on that day', '2026-03-06', [billed, voided], false],
    ['rendered alone', '2026-03-06', [rendered], false],
    ['no event', '2026-03-06', [], false],
  ])('%s', (_, asOf, events, expected) => {
    expect(ofEvents(asOf, events).isBilled('s')).toBe(expected)
  })

  it('none where no authorization is known', () => {
    expect(billedSessions(day('2026-03-04'))(chartOf()).isBilled('s')).toBe(false)
  })

  it.each([
    ['on one line', [billed], { least: 4, most: 4 }],
    ['on two', [billed, { ...billed, id: 'e3', line: 'other' }], { least: 8, most: 8 }],
    ['on one that is voided', [billed, voided], { least: 0, most: 0 }],
    ['nobody knows how many', [{ ...billed, units: undefined }], { least: 0, most: Infinity }],
    ['rendered alone', [rendered], { least: 0, most: 0 }],
  ])('how many units are billed: %s', (_, events, expected) => {
    expect(ofEvents('2026-03-06', events).billedUnits('s')).toEqual(expected)
  })
})

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

const isBilled = (asOf: string, events: ReadonlyArray<object>) =>
  billedSessions(day(asOf))(
    chartOf({ authorizations: [yearly('a', 9), yearly('b', 9, { events })] }),
  )('s')

describe('billedSessions', () => {
  it.each([
    ['the day before it is billed', '2026-03-03', [billed, voided], false],
    ['on the day', '2026-03-04', [billed, voided], true],
    ['the day before the line is voided', '2026-03-05', [billed, voided], true],
    ['on that day', '2026-03-06', [billed, voided], false],
    ['rendered alone', '2026-03-06', [rendered], false],
    ['no event', '2026-03-06', [], false],
  ])('%s', (_, asOf, events, expected) => {
    expect(isBilled(asOf, events)).toBe(expected)
  })

  it('none where no authorization is known', () => {
    expect(billedSessions(day('2026-03-04'))(chartOf())('s')).toBe(false)
  })
})

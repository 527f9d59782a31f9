import { expect, it } from 'vitest'
import type { LineAudit } from '../../src/audit/LineAudit.js'
import { noSums, plusCents, sumsBy, withLine } from '../../src/audit/sumsBy.js'
import { Hcpcs } from '../../src/code/Hcpcs.js'
import { wholeUnits } from '../../src/units/Units.js'
import { given } from '../units/given.js'

const line = (member: string, fields: Partial<LineAudit> = {}): LineAudit => ({
  line: 'l1',
  member,
  code: given(Hcpcs)('H2014'),
  standing: 'counted',
  sessions: [],
  billedUnits: 4.5,
  supportedUnits: wholeUnits(2),
  undeterminedUnits: wholeUnits(1),
  overpaidUnits: wholeUnits(1),
  underpaidUnits: wholeUnits(0),
  centsPerUnit: 10,
  billedCents: 40,
  supportedCents: 20,
  undeterminedCents: 10,
  overpaidCents: 10,
  underpaidCents: 0,
  findings: [],
  ...fields,
})

it('sums up whole units and cents', () => {
  expect(
    withLine(
      withLine(noSums, line('m')),
      line('m', {
        supportedUnits: wholeUnits(5),
        supportedCents: 50,
        underpaidUnits: wholeUnits(3),
        underpaidCents: 30,
      }),
    ),
  ).toEqual({
    lines: 2,
    billedUnits: 8,
    supportedUnits: 7,
    undeterminedUnits: 2,
    overpaidUnits: 2,
    underpaidUnits: 3,
    billedCents: 80,
    supportedCents: 70,
    undeterminedCents: 20,
    overpaidCents: 20,
    underpaidCents: 30,
    linesWithoutUnits: 0,
    linesWithoutRate: 0,
    unitsWithoutRate: 0,
  })
})

it('counts the lines of which something is not known', () => {
  const { line: id, member, code, standing, sessions, findings } = line('m')
  const bare = { line: id, member, code, standing, sessions, findings }
  expect(withLine(noSums, bare)).toMatchObject({
    lines: 1,
    billedUnits: 0,
    overpaidUnits: 0,
    overpaidCents: 0,
    linesWithoutUnits: 1,
    linesWithoutRate: 1,
  })
})

it('counts the units of which no rate is known, and leaves them out of the cents', () => {
  const unrated: LineAudit = {
    line: 'l1',
    member: 'm',
    code: given(Hcpcs)('H2014'),
    standing: 'counted',
    sessions: [],
    billedUnits: 4.5,
    findings: [],
  }
  expect(withLine(withLine(noSums, unrated), line('m'))).toMatchObject({
    billedUnits: 8,
    billedCents: 40,
    supportedCents: 20,
    undeterminedCents: 10,
    linesWithoutRate: 1,
    unitsWithoutRate: 4,
  })
})

it('keeps cents exact', () => {
  const most = Number.MAX_SAFE_INTEGER
  expect(plusCents(most - 1, 1)).toBe(most)
  expect(plusCents(most, 1)).toBe(most)
  expect(plusCents(3)).toBe(3)
})

it('sums by a name, in order, the nameless last', () => {
  const lines = [line('b'), line('a'), line('', {}), line('a')]
  const sums = sumsBy(lines, ({ member }) => (member === '' ? undefined : member))
  expect(sums.map(([name, { lines: count }]) => [name, count])).toEqual([
    ['a', 2],
    ['b', 1],
    [undefined, 1],
  ])
})

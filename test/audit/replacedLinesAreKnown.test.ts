import { describe, expect, it } from 'vitest'
import { replacedLinesAreKnown } from '../../src/audit/replacedLinesAreKnown.js'
import { aLine, lineBenchOf } from './audited.js'
import { saidByCheck } from './saidByCheck.js'

/** A line: its id, what it replaces, and its status. */
type Given = readonly [id: string, replaces?: string | undefined, status?: string | undefined]

/** What is said of lines: each is named, what it replaces, and its status. */
const said = (lines: ReadonlyArray<Given>, incomplete: ReadonlyArray<string> = []) =>
  saidByCheck(
    replacedLinesAreKnown,
    lineBenchOf({
      lines: lines.map(([id, replaces, status]) => ({ ...aLine, id, replaces, status })),
      claims: { incomplete },
    }),
  )

const reasons = (...lines: ReadonlyArray<Given>) =>
  said(lines).details.map(({ reason, line }) => `${line} ${reason}`)

describe('replacedLinesAreKnown', () => {
  it('a chain is no fault', () => {
    expect(reasons(['l1'], ['l2', 'l1'], ['l3', 'l2'])).toEqual([])
    expect(reasons(['l1', undefined, 'replaced'], ['l2', 'l1'])).toEqual([])
  })

  it('an id of several lines', () => {
    expect(reasons(['l1'], ['l1'], ['l2'])).toEqual(['l1 idIsShared'])
    expect(said([['l1'], ['l1'], ['l1']]).details).toMatchObject([{ lines: 3 }])
  })

  it('a line that is not there', () => {
    expect(reasons(['l2', 'l1'])).toEqual(['l2 replacedLineUnknown'])
    expect(said([['l2', 'l1']], ['lines'])).toMatchObject({
      details: [],
      gaps: [{ missing: 'lines', count: 1 }],
    })
  })

  it('a line in whose place none stands', () => {
    expect(reasons(['l1', undefined, 'replaced'])).toEqual(['l1 replacementUnknown'])
    expect(reasons(['l1', undefined, 'replaced'], ['l2', 'l1', 'draft'])).toEqual([
      'l1 replacementUnknown',
    ])
    expect(said([['l1', undefined, 'replaced']], ['lines'])).toMatchObject({
      details: [],
      gaps: [{ missing: 'lines', count: 1 }],
    })
  })

  it('lines in a circle', () => {
    expect(reasons(['l1', 'l1'])).toEqual(['l1 replacesInCircle'])
    expect(reasons(['l1', 'l2'], ['l2', 'l1'], ['l3', 'l1'])).toEqual([
      'l1 replacesInCircle',
      'l2 replacesInCircle',
    ])
  })

  it('a line that several replace', () => {
    expect(said([['l1'], ['l3', 'l1'], ['l2', 'l1']]).details).toEqual([
      { reason: 'replacedSeveralTimes', line: 'l1', replacedBy: ['l2', 'l3'] },
    ])
    expect(reasons(['l1'], ['l2', 'l1'], ['l3', 'l1', 'draft'])).toEqual([])
  })

  it.each<readonly [string, object, ReadonlyArray<string>]>([
    ['nothing', {}, []],
    ['units, place and modifiers, which it corrects', { units: 3, placeOfService: '11' }, []],
    ['the member', { member: 'other' }, ['member']],
    ['the payer', { payer: 'other' }, ['payer']],
    ['the day', { serviceDate: '2026-03-03' }, ['serviceDate']],
    ['the code', { code: 'H2017' }, ['code']],
    ['member and day', { member: 'other', serviceDate: '2026-03-03' }, ['member', 'serviceDate']],
    ['a day that is not known', { serviceDate: undefined }, []],
  ])('a line that replaces one from which it differs in %s', (_, fields, differs) => {
    const lines = [aLine, { ...aLine, id: 'l2', replaces: 'l1', ...fields }]
    expect(saidByCheck(replacedLinesAreKnown, lineBenchOf({ lines })).details).toEqual(
      differs.length === 0
        ? []
        : [{ reason: 'replacesAnother', line: 'l2', replaces: 'l1', differs }],
    )
  })

  it('is a warning about the line', () => {
    expect(said([['l2', 'l1']]).findings).toMatchObject([
      { severity: 'warning', line: 'l2', evidence: [{ record: 'billedLine', id: 'l2' }] },
    ])
  })
})

import { describe, expect, it } from 'vitest'
import { billedLinesAreDistinct } from '../../src/audit/billedLinesAreDistinct.js'
import { aLine, lineBenchOf } from './audited.js'
import { saidByCheck } from './saidByCheck.js'

const full = {
  ...aLine,
  sessions: undefined,
  throughDate: '2026-03-03',
  modifiers: ['HN', 'HQ'],
  diagnoses: ['F20.9', 'F41.1'],
  authorization: 'a1',
  chargeCents: 100,
}

const said = (...lines: ReadonlyArray<object>) =>
  saidByCheck(
    billedLinesAreDistinct,
    lineBenchOf({ lines: lines.map((line, index) => ({ ...full, id: `l${index + 1}`, ...line })) }),
  )

describe('billedLinesAreDistinct', () => {
  it('the second of two is told, with the first', () => {
    const { details, findings } = said({}, {}, {})
    expect(details).toEqual([
      { reason: 'sameLineTwice', line: 'l2', first: 'l1' },
      { reason: 'sameLineTwice', line: 'l3', first: 'l1' },
    ])
    expect(findings[0]).toMatchObject({
      severity: 'error',
      carc: '18',
      evidence: [
        { record: 'billedLine', id: 'l1' },
        { record: 'billedLine', id: 'l2' },
      ],
    })
  })

  it.each<readonly [string, unknown]>([
    ['member', 'another'],
    ['payer', 'another'],
    ['payer', undefined],
    ['serviceDate', '2026-03-01'],
    ['serviceDate', undefined],
    ['throughDate', undefined],
    ['modifiers', ['HN']],
    ['modifiers', undefined],
    ['units', 3],
    ['units', undefined],
    ['placeOfService', '11'],
    ['placeOfService', undefined],
    ['diagnoses', ['F20.9']],
    ['diagnoses', undefined],
    ['renderingProvider', 'bob'],
    ['renderingProvider', undefined],
    ['authorization', 'a2'],
    ['authorization', undefined],
    ['chargeCents', 99],
    ['chargeCents', undefined],
  ])('another %s makes another line: %j', (field, value) => {
    expect(said({}, { [field]: value }).details).toEqual([])
  })

  it.each([
    ['claim', 'c2'],
    ['status', 'submitted'],
    ['submittedOn', '2026-05-01'],
    ['modifiers', ['HQ', 'HN']],
    ['diagnoses', ['F41.1', 'F20.9']],
  ])('another %s does not', (field, value) => {
    expect(said({}, { [field]: value }).details.length).toBe(1)
  })

  it('a last day that is the first is said or not', () => {
    const line = { throughDate: '2026-03-02' }
    expect(said(line, { throughDate: undefined }).details.length).toBe(1)
  })

  it('lines that name other sessions are two services', () => {
    expect(said({ sessions: ['s1'] }, { sessions: ['s2'] }).details).toEqual([])
    expect(said({ sessions: ['s1'] }, { sessions: ['s2', 's1'] }).details.length).toBe(1)
    expect(said({ sessions: ['s1'] }, { sessions: undefined }).details.length).toBe(1)
    expect(said({ sessions: undefined }, { sessions: ['s1'] }).details.length).toBe(1)
    expect(said({ sessions: ['s1'] }, { sessions: ['s2'] }, { sessions: ['s2'] }).details).toEqual([
      { reason: 'sameLineTwice', line: 'l3', first: 'l2' },
    ])
  })

  it('lines that do not count are none', () => {
    expect(said({}, { status: 'voided' }).details).toEqual([])
  })
})

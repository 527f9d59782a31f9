import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { notesAreNotSignedInBatches } from '../../src/audit/notesAreNotSignedInBatches.js'
import { stated } from '../rule/judged.js'
import { canary } from '../record/canary.js'
import { agency, daysFrom, patternBench, type GivenService } from './patternBench.js'
import { saidByCheck } from './saidByCheck.js'

const said = (given: ReadonlyArray<GivenService>, patterns: object) =>
  saidByCheck(notesAreNotSignedInBatches, patternBench(given, [agency(patterns)]))

const signed = (date: string, signedAt: string, fields: object = {}): GivenService => ({
  ...{ id: date, date },
  note: { text: canary, signatures: [{ role: 'author', signedBy: 's1', signedAt, ...fields }] },
})

const evening = '2026-03-20T20:00:00-06:00'
const days = daysFrom(2, 3)
const onOneDay = { signedOnOneDay: stated({ notes: 3, serviceDates: 3 }) }
const atOneMoment = { signedAtOneMoment: stated({ notes: 3 }) }

describe('on one day', () => {
  it('is a finding from the number of notes and dates on that the agency states', () => {
    const given = days.map((day, index) => signed(day, `2026-03-20T20:0${index}:00-06:00`))
    const { findings, sentences, sessions } = said(given, onOneDay)
    expect(findings).toMatchObject([
      {
        rule: 'notesAreNotSignedInBatches',
        id: 'notesAreNotSignedInBatches/signedOnOneDay/agency/agency/2026/m1/2026-03-02/note/2026-03-04-note',
        outcome: 'notMet',
        severity: 'warning',
        detail: {
          reason: 'signedOnOneDay',
          signedOn: '2026-03-20',
          signer: 's1',
          noteCount: 3,
          serviceDateCount: 3,
          notes: days.map((day) => `${day}-note`),
        },
        evidence: [
          { record: 'staff', id: 's1' },
          ...days.map((day) => ({ record: 'note', id: `${day}-note` })),
        ],
        fixedBy: 'supervisor',
        policy: { payer: 'agency', edition: '2026', kind: 'agency' },
        citation: { document: 'Provider manual' },
      },
    ])
    expect(sentences).toEqual([
      'Staff member s1 signed 3 notes of 3 service dates on 2026-03-20. The first of them: 2026-03-02-note, 2026-03-03-note, 2026-03-04-note.',
    ])
    expect(sessions).toEqual([days])
  })

  it.each<readonly [string, ReadonlyArray<GivenService>]>([
    ['one note fewer', days.slice(1).map((day) => signed(day, evening))],
    [
      'one of them signed the day after',
      days.map((day, index) => signed(day, index === 0 ? '2026-03-21T00:00:00-06:00' : evening)),
    ],
    [
      'one of them signed by another',
      days.map((day, index) => signed(day, evening, index === 0 ? { signedBy: 's2' } : {})),
    ],
    [
      'two of them of one date',
      days.map((day, index) => ({
        ...signed(day, evening),
        date: days[Math.max(1, index)] ?? day,
      })),
    ],
    [
      'one of them of another service',
      days.map((day, index) => ({
        ...signed(day, evening),
        session: index === 0 ? { code: 'H2017' } : {},
      })),
    ],
  ])('is none with %s', (_, given) => {
    expect(said(given, onOneDay)).toMatchObject({ findings: [], gaps: [] })
  })
})

describe('at one moment', () => {
  it('is a finding, whatever the offset', () => {
    const given = days.map((day, index) =>
      signed(day, index === 1 ? '2026-03-21T02:00:00Z' : evening),
    )
    const { details, sentences } = said(given, atOneMoment)
    expect(details).toEqual([
      {
        reason: 'signedAtOneMoment',
        signedAt: evening,
        signer: 's1',
        noteCount: 3,
        serviceDateCount: 3,
        notes: days.map((day) => `${day}-note`),
      },
    ])
    expect(sentences[0]).toContain('at one moment, 2026-03-20T20:00:00-06:00.')
  })

  it('is none a second later, or on one day alone', () => {
    const later = days.map((day, index) =>
      signed(day, index === 0 ? '2026-03-20T20:00:01-06:00' : evening),
    )
    expect(said(later, atOneMoment)).toMatchObject({ findings: [], gaps: [] })
    const dayAlone = days.map((day) =>
      signed(day, evening, { signedAt: undefined, signedOn: '2026-03-20' }),
    )
    expect(said(dayAlone, atOneMoment)).toMatchObject({
      findings: [],
      gaps: [{ missing: 'note.signatures.signedAt', count: 3 }],
    })
  })
})

describe('what the agency states', () => {
  const given = days.map((day) => signed(day, evening))

  it('is judged each by itself', () => {
    const { details, silences } = said(given, { ...onOneDay, ...atOneMoment })
    expect(details.map(({ reason }) => reason)).toEqual(['signedAtOneMoment', 'signedOnOneDay'])
    expect(silences).toEqual([])
  })

  it('is the only thing that is judged: without it nothing is, and that is said', () => {
    expect(said(given, {})).toMatchObject({
      findings: [],
      gaps: [],
      silences: [
        { matter: 'patterns.signedAtOneMoment', services: 3 },
        { matter: 'patterns.signedOnOneDay', services: 3 },
      ],
    })
  })

  it('may leave out groups', () => {
    const individual = {
      signedAtOneMoment: stated({ notes: 3, when: { formats: ['individual'] } }),
    }
    const inGroup = given.map((one) => ({ ...one, session: { format: { kind: 'group' } } }))
    expect(said(inGroup, individual).findings).toEqual([])
    expect(said(inGroup, atOneMoment).findings).toHaveLength(1)
    expect(said(given, individual)).toMatchObject({
      findings: [],
      gaps: [{ missing: 'session.format', count: 3 }],
    })
  })
})

it('is the same in whatever order, lists sixteen notes, and says no word of them', () => {
  const given = Array.from({ length: 40 }, (_, index): GivenService => ({
    ...signed(daysFrom(2, 20)[index % 20] ?? '', evening, { signedBy: `s${index % 2}` }),
    ...{ id: String(index), member: `m${index % 3}` },
  }))
  const patterns = { ...onOneDay, ...atOneMoment }
  const whole = said(given, patterns)
  expect(whole.details.map(({ noteCount, notes }) => [noteCount, notes.length])).toEqual(
    Array.from({ length: 4 }, () => [20, 16]),
  )
  expect(JSON.stringify(whole)).not.toContain('Canary')
  fc.assert(
    fc.property(fc.shuffledSubarray(given, { minLength: 40 }), (shuffled) => {
      expect(said(shuffled, patterns)).toEqual(whole)
    }),
    { numRuns: 20 },
  )
})

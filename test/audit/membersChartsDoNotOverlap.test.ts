import { describe, expect, it } from 'vitest'
import { membersChartsDoNotOverlap as check } from '../../src/audit/membersChartsDoNotOverlap.js'
import { saidByCheck } from './saidByCheck.js'
import { workBench, type GivenSession } from './workBench.js'

const said = (sessions: ReadonlyArray<GivenSession>) => saidByCheck(check, workBench(sessions))

const found = (sessions: ReadonlyArray<GivenSession>): ReadonlyArray<string> => {
  const bench = workBench(sessions)
  const byCheck = saidByCheck(check, bench)
  const byReview = bench.services.flatMap(({ session, review }) =>
    (review?.findings ?? []).some(
      ({ rule, outcome }) => rule === 'sessionsDoNotOverlap' && outcome === 'notMet',
    )
      ? [`review of ${session.id}`]
      : [],
  )
  return [
    ...byReview,
    ...byCheck.findings.map(
      ({ detail, evidence }) =>
        `${evidence[evidence.length - 1]?.id ?? ''} with ${detail.sessions.join(', ')}: ${detail.overlappingMinutes}`,
    ),
  ]
}

const nine = { from: '09:00', until: '10:00' }
const a = { id: 'a', chart: 1, ...nine }
const b = { id: 'b', chart: 2, renderingProvider: 'bob', ...nine }

describe('membersChartsDoNotOverlap', () => {
  it.each<readonly [string, ReadonlyArray<GivenSession>, ReadonlyArray<string>]>([
    ['in one chart, of two workers', [a, { ...b, chart: 1 }], ['review of a', 'review of b']],
    ['in two charts', [a, b], ['a with b: 60', 'b with a: 60']],
    [
      'in two charts, by one worker',
      [a, { ...b, renderingProvider: 'ann' }],
      ['a with b: 60', 'b with a: 60'],
    ],
    ['one after the other', [a, { ...b, from: '10:00', until: '11:00' }], []],
    [
      'a minute in common',
      [a, { ...b, from: '09:59', until: '11:00' }],
      ['a with b: 1', 'b with a: 1'],
    ],
    ['of two members', [a, { ...b, member: 'm2' }], []],
    ['of another code in one chart', [a, { ...b, chart: 1, code: 'H2017' }], ['review of a']],
    ['of another code in another chart', [a, { ...b, code: 'H2017' }], ['a with b: 60']],
    ['of a code that is paid by the day', [a, { ...b, code: 'H2018' }], []],
    ['without the member', [a, { ...b, memberPresent: false }], []],
    [
      'in another offset and over midnight, in one chart',
      [
        { ...a, from: '2026-03-02T23:00:00-06:00', until: '2026-03-03T01:00:00-06:00' },
        {
          ...b,
          chart: 1,
          from: '2026-03-03T01:30:00-05:00',
          until: '2026-03-03T03:00:00-05:00',
        },
      ],
      ['review of a', 'review of b'],
    ],
    [
      'in another offset and over midnight, in two charts',
      [
        { ...a, from: '2026-03-02T23:00:00-06:00', until: '2026-03-03T01:00:00-06:00' },
        { ...b, from: '2026-03-03T01:30:00-05:00', until: '2026-03-03T03:00:00-05:00' },
      ],
      ['a with b: 30', 'b with a: 30'],
    ],
    [
      'in both charts and in the same one',
      [a, { ...a, id: 'c', from: '09:30' }, b],
      ['review of a', 'review of c', 'a with b: 60', 'b with a, c: 60', 'c with b: 30'],
    ],
    [
      'where each overlaps another of its own chart as well',
      [
        a,
        { ...a, id: 'c', from: '09:00', until: '09:30' },
        { ...b, from: '09:45', until: '10:30' },
        { ...b, id: 'd', from: '10:15', until: '11:00' },
      ],
      ['review of a', 'review of c', 'review of b', 'review of d', 'a with b: 15', 'b with a: 15'],
    ],
    [
      'where it overlaps a session of another code in its own chart as well',
      [a, { ...a, id: 'c', code: 'H2017' }, { ...b, code: 'H2017' }],
      ['review of a', 'a with b: 60'],
    ],
    ['the same session in both charts', [a, { ...a, chart: 2 }], ['a with a: 60', 'a with a: 60']],
  ])('%s', (_, sessions, expected) => {
    expect(found(sessions)).toEqual(expected)
    expect(found([...sessions].reverse())).toEqual(expected)
  })

  it('tells what is not known, of members with several charts', () => {
    expect(said([a, { ...b, until: undefined }]).gaps).toEqual([
      { missing: 'session.end', count: 1 },
    ])
    expect(said([a, { ...b, chart: 1, until: undefined }]).gaps).toEqual([])
  })

  it('takes the support from the session that it is about, and says when', () => {
    const { findings, sessions, sentences } = said([a, { ...b, from: '09:30' }])
    expect(sessions).toEqual([['a'], ['b']])
    expect(findings[0]).toMatchObject({
      severity: 'error',
      detail: {
        reason: 'chartsOverlap',
        member: 'm1',
        times: ['2026-03-02T09:30:00-06:00/2026-03-02T10:00:00-06:00'],
      },
      evidence: [
        { record: 'session', id: 'b' },
        { record: 'session', id: 'a' },
      ],
      fixedBy: 'biller',
      carc: '97',
    })
    expect(sentences[0]).toBe(
      'The member m1 has several charts, and was in other sessions at the same time: b. Minutes known to be in common: 30. From and until: 2026-03-02T09:30:00-06:00/2026-03-02T10:00:00-06:00.',
    )
  })
})

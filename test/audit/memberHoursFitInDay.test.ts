import { describe, expect, it } from 'vitest'
import { memberHoursFitInDay as check } from '../../src/audit/memberHoursFitInDay.js'
import { saidByCheck } from './saidByCheck.js'
import { ofGroup, workBench, type GivenSession } from './workBench.js'

const said = (sessions: ReadonlyArray<GivenSession>) => saidByCheck(check, workBench(sessions))

const found = (sessions: ReadonlyArray<GivenSession>): ReadonlyArray<string> =>
  said(sessions).details.map(
    ({ serviceDate, minutes, sessionCount, sessions: beyond }) =>
      `${serviceDate}: ${minutes} in ${sessionCount}, beyond ${beyond.join(', ')}`,
  )

const morning = { id: 'a', from: '00:00', until: '12:00' }
const afternoon = {
  id: 'b',
  from: '12:00',
  until: '2026-03-03T00:00:00-06:00',
  renderingProvider: 'bob',
}
const more = { id: 'c', from: '13:00', until: '13:01', renderingProvider: 'cid' }

describe('memberHoursFitInDay', () => {
  it.each<readonly [string, ReadonlyArray<GivenSession>, ReadonlyArray<string>]>([
    ['a day of two workers', [morning, afternoon], []],
    ['a minute more by a third', [morning, afternoon, more], ['2026-03-02: 1441 in 3, beyond c']],
    [
      'of another code',
      [morning, afternoon, { ...more, code: 'H0038' }],
      ['2026-03-02: 1441 in 3, beyond c'],
    ],
    ['of a code that is paid by the day', [morning, afternoon, { ...more, code: 'H2018' }], []],
    ['of another member', [morning, afternoon, { ...more, member: 'm2' }], []],
    ['without the member', [morning, afternoon, { ...more, memberPresent: false }], []],
    [
      'in a group beside it',
      [morning, afternoon, { ...more, ...ofGroup('g') }],
      ['2026-03-02: 1441 in 3, beyond c'],
    ],
    [
      'by nobody known',
      [morning, afternoon, { ...more, renderingProvider: undefined }],
      ['2026-03-02: 1441 in 3, beyond c'],
    ],
    [
      'in another chart',
      [morning, afternoon, { ...more, chart: 2 }],
      ['2026-03-02: 1441 in 3, beyond c'],
    ],
    ['on the next day', [morning, { ...afternoon, until: '2026-03-03T00:01:00-06:00' }], []],
  ])('%s', (_, sessions, expected) => {
    expect(found(sessions)).toEqual(expected)
    expect(found([...sessions].reverse())).toEqual(expected)
  })

  it('tells what is not known', () => {
    expect(
      said([
        { ...morning, until: undefined },
        { id: 'd', until: '10:00' },
      ]).gaps,
    ).toEqual([
      { missing: 'session.end', count: 1 },
      { missing: 'session.start', count: 1 },
    ])
  })

  it('takes the support from the session beyond the day', () => {
    const { findings, sessions, sentences } = said([morning, afternoon, more])
    expect(sessions).toEqual([['c']])
    expect(findings[0]).toMatchObject({
      severity: 'error',
      evidence: [{ record: 'session', id: 'c' }],
      fixedBy: 'supervisor',
      carc: '112',
    })
    expect(sentences[0]).toBe(
      'For the member m1 1441 minutes are documented on 2026-03-02, more than the day has. Sessions: 3; beyond the day: c.',
    )
  })
})

import { describe, expect, it } from 'vitest'
import { plannedOutside } from '../../src/capacity/plannedOutside.js'
import { stated } from '../rule/judged.js'
import { counting, held, heldOn } from '../subject/chartOf.js'
import { yearly } from '../subject/usesIn.js'
import { proposedIn } from './proposed.js'
import { dailyLimit } from '../claim/reviewed.js'

const planned = { status: 'planned' }

/** `b 2026-03-02: dayIsOverLimit`. */
const inWords = (matters: object, chart: object): ReadonlyArray<string> =>
  plannedOutside(proposedIn(chart, [counting(matters)]).subjects).map(
    ({ session, serviceDate, findings }) =>
      `${session} ${serviceDate}: ${findings.map(({ detail }) => detail.reason).join(', ')}`,
  )

const sessions = [
  held('a', '09:00', '10:00'),
  held('b', '10:00', '11:00', planned),
  heldOn('2026-03-04', 'c', '09:00', '10:00', planned),
]
const month = (maximum: number, fields: object = {}) =>
  dailyLimit(maximum, { window: { kind: 'month' }, ...fields })
const stays = [
  stated({ kinds: ['inpatient'], isAdmissionDayExcluded: true, isDischargeDayExcluded: false }),
]
const claimTerms = { authorization: [stated({})] }

describe('plannedOutside', () => {
  it.each([
    ['within', { limits: [dailyLimit(8)] }, {}, []],
    ['a unit beyond', { limits: [dailyLimit(7)] }, {}, ['b 2026-03-02: dayIsOverLimit']],
    ['beyond what warns', { limits: [dailyLimit(7, { beyond: 'warn' })] }, {}, []],
    ['a month', { limits: [month(8)] }, {}, ['c 2026-03-04: periodIsOverLimit']],
    [
      'what took place is not planned',
      { limits: [dailyLimit(0)] },
      { sessions: sessions.slice(0, 1) },
      [],
    ],
    ['authorized', { claimTerms }, { authorizations: [yearly('x', 12)] }, []],
    [
      'a unit beyond what is authorized',
      { claimTerms },
      { authorizations: [yearly('x', 11)] },
      ['c 2026-03-04: authorizationIsExceeded'],
    ],
    [
      'the authorization ends before',
      { claimTerms },
      {
        authorizations: [
          yearly('x', 12, { effective: { from: '2026-01-01', through: '2026-03-03' } }),
        ],
      },
      ['c 2026-03-04: authorizationHadEnded'],
    ],
    [
      'a stay',
      { claimTerms: { ...claimTerms, stays } },
      {
        authorizations: [yearly('x', 12)],
        stays: [{ id: 'stay', kind: 'inpatient', from: '2026-03-04', through: '2026-03-05' }],
      },
      ['c 2026-03-04: memberIsInStay'],
    ],
    [
      'beyond what needs an authorization, and there is none',
      { limits: [month(9, { beyond: 'authorizationNeeded' })] },
      { authorizations: [] },
      ['c 2026-03-04: periodNeedsAuthorization'],
    ],
    [
      'by both',
      { claimTerms, limits: [month(9)] },
      { authorizations: [yearly('x', 8)] },
      ['c 2026-03-04: periodIsOverLimit, authorizationIsExhausted'],
    ],
    [
      'no day',
      { limits: [dailyLimit(0)] },
      { sessions: [held('a', '', '', { ...planned, start: undefined, end: undefined })] },
      [],
    ],
  ])('%s', (_, matters, chart, expected) => {
    expect(inWords(matters, { sessions, ...chart })).toEqual(expected)
  })
})

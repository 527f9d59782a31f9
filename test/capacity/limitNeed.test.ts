import { describe, expect, it } from 'vitest'
import { limitNeed } from '../../src/capacity/limitNeed.js'
import { statedLimits } from '../../src/rule/statedLimits.js'
import { noUse } from '../../src/subject/AuthorizationUse.js'
import type { SessionDemand } from '../../src/subject/authorizationDemands.js'
import { counting, held, heldOn } from '../subject/chartOf.js'
import { dailyLimit } from '../claim/reviewed.js'
import { proposedIn } from './proposed.js'

const planned = { status: 'planned' }

/**
 * How many units need an authorization that none bears, before and after so many are added: first of those, then of each
 * session of the chart, in its order.
 */
const needs = (units: number, fields: object, chart: object, request: object = {}): string => {
  const limit = dailyLimit(6, { beyond: 'authorizationNeeded', ...fields })
  const { soFar, draws, on } = proposedIn({ authorizations: [], ...chart }, [
    counting({ limits: [limit] }),
  ])
  const proposal = on(request)
  const [stated] = statedLimits(proposal.subject.editions)
  if (stated === undefined) return 'no limit'
  const { one, serviceDate } = proposal
  const choice = { choice: { kind: 'none' }, candidates: [], possible: [], missing: [] } as const
  const own: SessionDemand = {
    one,
    serviceDate,
    choice,
    ...{ candidates: [], isPlanned: true, begun: units, units },
  }
  const { before, after, missing } = limitNeed(stated, soFar)(proposal)(units)
  const found = [own, ...draws.demands].map(
    (demand) => `${before(demand, noUse)} ${after(demand, noUse)}`,
  )
  return [...found, ...missing].join(', ')
}

const earlier = heldOn('2026-03-01', 'a', '09:00', '10:00')
const sameDay = held('a', '09:00', '10:00')
const later = heldOn('2026-03-04', 'b', '09:00', '10:00', planned)
const month = { window: { kind: 'month' } }
const threeDays = { window: { kind: 'rollingDays', days: 3 } }
const any24Hours = { window: { kind: 'rolling24Hours' } }

describe('limitNeed', () => {
  it.each<readonly [string, Parameters<typeof needs>, string]>([
    ['as many as there is room for', [6, {}, {}], '0 0'],
    // All of them count as one here, and are beyond together.
    ['one more', [7, {}, {}], '0 1'],
    ['beside others of the day', [3, {}, { sessions: [sameDay] }], '0 1, 0 0'],
    ['beside others of another day', [6, {}, { sessions: [earlier, later] }], '0 0, 0 0, 0 0'],
    ['in a month, what comes later is pushed out', [3, month, { sessions: [later] }], '0 0, 0 1'],
    [
      'in a month, what comes before is not',
      [3, month, { sessions: [earlier, later] }],
      '0 1, 0 0, 2 4',
    ],
    ['in days that roll', [3, threeDays, { sessions: [later] }], '0 0, 0 1'],
    [
      'in days that do not reach so far',
      [3, { window: { kind: 'rollingDays', days: 2 } }, { sessions: [later] }],
      '0 0, 0 0',
    ],
    [
      'sessions',
      [9, { ...month, measure: 'sessions', maximum: 1 }, { sessions: [later] }],
      '0 0, 0 4',
    ],
    [
      'minutes',
      [3, { ...month, measure: 'minutes', maximum: 100 }, { sessions: [later] }],
      '0 0, 0 1',
    ],
    [
      'minutes, as many as there is room for',
      [2, { ...month, measure: 'minutes', maximum: 90 }, { sessions: [later] }],
      '0 0, 0 0',
    ],
    [
      'any 24 hours, as many as there is room for',
      [2, any24Hours, { sessions: [sameDay] }],
      '0 0, 0 0',
    ],
    [
      'any 24 hours, one more: of no session that it may reach it can be told',
      [
        3,
        any24Hours,
        { sessions: [sameDay, heldOn('2026-03-03', 'b', '09:00', '09:15', planned), later] },
      ],
      '0 Infinity, 0 Infinity, 0 Infinity, 0 0',
    ],
    [
      'not all sessions are known',
      [1, month, { sessions: [later], incomplete: ['sessions'] }],
      '0 undetermined, undetermined undetermined, sessions',
    ],
    [
      'not all are, and the known ones leave as many',
      [2, month, { sessions: [later], incomplete: ['sessions'] }],
      '0 undetermined, undetermined undetermined, sessions',
    ],
    [
      'not all are, and the known ones leave less',
      [3, month, { sessions: [later], incomplete: ['sessions'] }],
      '0 Infinity, undetermined undetermined, sessions',
    ],
    [
      'the format is not known, and may be of no concern',
      [7, { when: { formats: ['group'] } }, {}],
      '0 undetermined, session.format',
    ],
    [
      'it is of no concern',
      [7, { when: { formats: ['group'] } }, {}, { format: { kind: 'family' } }],
      '0 0',
    ],
    ['there is no maximum', [7, { maximum: 'unlimited' }, {}], '0 0'],
    [
      'other codes are judged by others',
      [3, { ...month, codes: ['H2014', 'H2017'] }, { sessions: [{ ...later, code: 'H2017' }] }],
      '0 0, 0 0',
    ],
    ['by what it bears', [7, { modifiers: ['HQ'] }, {}, { modifiers: ['HQ'] }], '0 1'],
    ['by what it does not', [7, { modifiers: ['HQ'] }, {}, { modifiers: [] }], '0 0'],
    [
      'each provider alone',
      [7, { scope: 'memberAndProvider' }, {}, { renderingProvider: 'p' }],
      '0 1',
    ],
  ])('%s', (_, given, expected) => {
    expect(needs(...given)).toBe(expected)
  })
})

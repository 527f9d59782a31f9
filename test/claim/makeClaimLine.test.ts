import * as T from 'fp-ts/These'
import { describe, expect, it } from 'vitest'
import { quarterHours, stated } from '../rule/judged.js'
import { counting, held } from '../subject/chartOf.js'
import { chartReviewOf, dailyLimit } from './reviewed.js'

const perDay = {
  ...quarterHours,
  aggregation: stated({ kind: 'sum', window: { kind: 'day' }, by: ['code'] }),
}

const lineOf = (sessions: ReadonlyArray<object>, matters: object = {}) => {
  const [line] = chartReviewOf({ sessions }, [counting({ units: perDay, ...matters })]).lines
  return line === undefined || T.isLeft(line.outcome) ? undefined : line.outcome.right
}

describe('makeClaimLine', () => {
  const two = [held('a', '09:00', '10:00'), held('b', '11:00', '11:30')]

  it('says whose it is, by which edition, and what is beyond a limit', () => {
    expect(lineOf(two, { limits: [dailyLimit(5)] })).toMatchObject({
      id: 'member/payer/2026-03-02/H2014/////',
      member: 'member',
      payer: 'payer',
      edition: '2026',
      serviceDate: '2026-03-02',
      code: 'H2014',
      units: 5,
      documentedUnits: 6,
      overLimitUnits: 1,
      minutes: 75,
      sessions: ['a', 'b'],
      diagnoses: [],
    })
  })

  it.each([
    ['all its sessions name', 'x', 'x', 9, 'x'],
    ['only one names', 'x', undefined, 9, undefined],
    ['they do not agree on', 'x', 'y', 9, undefined],
    ['that names those within the limit', 'x', 'y', 4, 'x'],
    ['none names', undefined, undefined, 9, undefined],
  ])('the authorization that %s', (_, first, second, maximum, expected) => {
    const sessions = [
      held('a', '09:00', '10:00', { authorization: first }),
      held('b', '11:00', '11:30', { authorization: second }),
    ]
    const line = lineOf(sessions, { limits: [dailyLimit(maximum)] })
    expect(line?.authorization).toBe(expected)
    expect(Object.hasOwn(line ?? {}, 'authorization')).toBe(expected !== undefined)
  })

  it('the authorization of the session that was held, not of one of its id that was cancelled', () => {
    const sessions = [
      held('a', '09:00', '10:00', { authorization: 'x' }),
      held('a', '11:00', '12:00', { authorization: 'y', status: 'cancelled' }),
    ]
    expect(lineOf(sessions)?.authorization).toBe('x')
  })
})

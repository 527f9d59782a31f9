import * as T from 'fp-ts/These'
import { describe, expect, it } from 'vitest'
import { quarterHours, stated } from '../rule/judged.js'
import { counting, held } from '../subject/chartOf.js'
import { yearly } from '../subject/usesIn.js'
import { chartReviewOf, dailyLimit } from './reviewed.js'

const perDay = {
  ...quarterHours,
  aggregation: stated({ kind: 'sum', window: { kind: 'day' }, by: ['code'] }),
}

const lineOf = (sessions: ReadonlyArray<object>, matters: object = {}, chart: object = {}) => {
  const policies = [counting({ units: perDay, ...matters })]
  const [line] = chartReviewOf({ sessions, ...chart }, policies).lines
  return line === undefined || T.isLeft(line.outcome) ? undefined : line.outcome.right
}

describe('makeClaimLine', () => {
  const two = [held('a', '09:00', '10:00'), held('b', '11:00', '11:30')]

  it('says whose it is, by which edition, and what is beyond a limit', () => {
    expect(lineOf(two, { limits: [dailyLimit(5)] })).toMatchObject({
      id: 'member/payer/2026-03-02/H2014//12///',
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
      diagnoses: ['F20.9'],
    })
  })

  it.each<readonly [string, object, object]>([
    ['its number', {}, { authorization: 'x', authorizationNumber: 'number of x' }],
    ['that it has none', { number: '' }, { authorization: 'x' }],
    ['that it is not known', { number: undefined }, { authorization: 'x' }],
  ])('says by which authorization it is claimed, and %s', (_, fields, expected) => {
    const { id, authorization, authorizationNumber } =
      lineOf(two, {}, { authorizations: [yearly('x', 9, fields)] }) ?? {}
    expect(id).toBe('member/payer/2026-03-02/H2014//12////x')
    expect(
      Object.fromEntries(
        Object.entries({ authorization, authorizationNumber }).filter(([, value]) => value),
      ),
    ).toEqual(expected)
  })

  it.each<readonly [string, string | undefined, string | undefined, string | undefined]>([
    ['the same', 'w', 'w', 'w'],
    ['not the same', 'w', 'v', undefined],
    ['not known of one', 'w', undefined, undefined],
    ['not known', undefined, undefined, undefined],
  ])('says who supervised where that is %s', (_, one, other, expected) => {
    const sessions = [
      held('a', '09:00', '10:00', { supervisingProvider: one }),
      held('b', '11:00', '11:30', { supervisingProvider: other }),
    ]
    expect(lineOf(sessions)?.supervisingProvider).toBe(expected)
  })

  it('says nothing of an authorization where there is none', () => {
    const keys = Object.keys(lineOf(two) ?? {}).filter((key) => key.startsWith('authorization'))
    expect(keys).toEqual([])
  })

  it('the authorization of the session that was held, not of one of its id that was cancelled', () => {
    const sessions = [
      held('a', '09:00', '10:00', { authorization: 'x' }),
      held('a', '11:00', '12:00', { authorization: 'y', status: 'cancelled' }),
    ]
    expect(lineOf(sessions)?.authorization).toBe('x')
  })
})

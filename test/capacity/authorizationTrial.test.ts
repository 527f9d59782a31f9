import { describe, expect, it } from 'vitest'
import { authorizationTrial } from '../../src/capacity/authorizationTrial.js'
import { dailyLimit } from '../claim/reviewed.js'
import { stated } from '../rule/judged.js'
import { counting } from '../subject/chartOf.js'
import { yearly } from '../subject/usesIn.js'
import { proposedIn } from './proposed.js'

const asking = (...requirements: ReadonlyArray<object>) =>
  counting({ claimTerms: { authorization: requirements.map((one) => stated(one)) } })

/** Whether one is needed, and what comes of 4 units: `true: within`, `undetermined: untold: session.format`. */
const inWords = (policy: ReturnType<typeof counting>, chart: object, request: object = {}) => {
  const { soFar, draws, on } = proposedIn(chart, [policy])
  const { isNeeded, attempt } = authorizationTrial(soFar, draws)(on(request))
  const { fate, missing } = attempt(4)
  return [isNeeded, fate, ...missing].join(': ')
}

const groups = { when: { formats: ['group'] } }

describe('authorizationTrial', () => {
  it.each([
    ['nobody looked whether it is asked', counting(), {}, {}, 'notTakenUp: within'],
    [
      'nobody asks',
      counting({ claimTerms: { authorization: 'notStated' } }),
      {},
      {},
      'false: within',
    ],
    ['enough', asking({}), { authorizations: [yearly('a', 4)] }, {}, 'true: within'],
    ['too few', asking({}), { authorizations: [yearly('a', 3)] }, {}, 'true: beyond'],
    ['none', asking({}), { authorizations: [] }, {}, 'true: beyond'],
    ['not known', asking({}), {}, {}, 'true: untold: authorizations'],
    [
      'asked of groups, and it is none',
      asking(groups),
      {},
      { format: { kind: 'family' } },
      'false: within',
    ],
    [
      'asked of groups, and it is one',
      asking(groups),
      { authorizations: [] },
      { format: { kind: 'group' } },
      'true: beyond',
    ],
    [
      'asked of groups, and it is not known',
      asking(groups),
      { authorizations: [] },
      {},
      'undetermined: untold: session.format',
    ],
    [
      'the same, and there are enough',
      asking(groups),
      { authorizations: [yearly('a', 4)] },
      {},
      'undetermined: within',
    ],
    ['asked of groups, and of all', asking(groups, {}), { authorizations: [] }, {}, 'true: beyond'],
    [
      'asked from a later day',
      asking({ from: '2026-03-03' }),
      { authorizations: [] },
      {},
      'false: within',
    ],
    [
      'the one that is named',
      asking({}),
      { authorizations: [yearly('a', 3), yearly('b', 9)] },
      { authorization: 'a' },
      'true: beyond',
    ],
  ])('%s', (_, policy, chart, request, expected) => {
    expect(inWords(policy, chart, request)).toBe(expected)
  })

  const limited = (maximum: number, ...requirements: ReadonlyArray<object>) =>
    counting({
      limits: [dailyLimit(maximum, { beyond: 'authorizationNeeded' })],
      claimTerms: {
        authorization:
          requirements.length === 0 ? 'notStated' : requirements.map((one) => stated(one)),
      },
    })

  it.each([
    ['as many as a limit lets in without', limited(4), { authorizations: [] }, 'false: within'],
    ['one fewer than that', limited(3), { authorizations: [] }, 'false: beyond'],
    [
      'the others are authorized',
      limited(3),
      { authorizations: [yearly('a', 4)] },
      'false: within',
    ],
    ['not all of them', limited(3), { authorizations: [yearly('a', 3)] }, 'false: beyond'],
    ['it is not known what is', limited(3), {}, 'false: untold: authorizations'],
    [
      'nor whether there is room',
      limited(3),
      { incomplete: ['sessions'] },
      'false: untold: authorizations: sessions',
    ],
    [
      'there is room, and one is needed for all',
      limited(4, {}),
      { authorizations: [yearly('a', 3)] },
      'true: beyond',
    ],
    [
      'and it is not known whether for all',
      limited(4, groups),
      { authorizations: [yearly('a', 3)] },
      'undetermined: untold: session.format',
    ],
    [
      'nor is it, and there is no room either',
      limited(3, groups),
      { authorizations: [yearly('a', 3)] },
      'undetermined: beyond',
    ],
  ])('beyond a limit: %s', (_, policy, chart, expected) => {
    expect(inWords(policy, chart)).toBe(expected)
  })

  it('no unit needs any', () => {
    const { soFar, draws, on } = proposedIn({}, [asking({})])
    expect(authorizationTrial(soFar, draws)(on()).attempt(0).fate).toBe('within')
  })
})

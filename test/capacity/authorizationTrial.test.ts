import { describe, expect, it } from 'vitest'
import { authorizationTrial } from '../../src/capacity/authorizationTrial.js'
import { stated } from '../rule/judged.js'
import { counting } from '../subject/chartOf.js'
import { yearly } from '../subject/usesIn.js'
import { proposedIn } from './proposed.js'

const asking = (...requirements: ReadonlyArray<object>) =>
  counting({ claimTerms: { authorization: requirements.map((one) => stated(one)) } })

/** Whether one is needed, and what comes of 4 units: `true: within`, `undetermined: untold: session.format`. */
const inWords = (policy: ReturnType<typeof counting>, chart: object, request: object = {}) => {
  const { draws, on } = proposedIn(chart, [policy])
  const { isNeeded, attempt } = authorizationTrial(draws)(on(request))
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

  it('no unit needs any', () => {
    const { draws, on } = proposedIn({}, [asking({})])
    expect(authorizationTrial(draws)(on()).attempt(0).fate).toBe('within')
  })
})

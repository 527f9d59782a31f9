import { describe, expect, it } from 'vitest'
import { authorizationLedger } from '../../src/ledger/authorizationLedger.js'
import { missingOfDraws } from '../../src/subject/missingOfDraws.js'
import { authorization, event, march } from '../ledger/ledgerOf.js'
import { chartOf, held, placedIn } from './chartOf.js'

const ledgerOf = authorizationLedger(march(31))

const ledgers = new Map(
  [
    authorization({ id: 'whole', units: 9, effective: { from: '2026-01-01' } }),
    authorization({ id: 'vague', effective: { from: '2026-01-01' } }),
    authorization({
      id: 'unnamed',
      units: 9,
      effective: { from: '2026-01-01' },
      events: [event('e', 'rendered', 1, { units: 2 })],
    }),
  ].map((one) => [one.id, ledgerOf(one)]),
)

const complete = {
  ledgers,
  stocks: new Map(),
  billedBeyond: new Map(),
  areSessionsComplete: true,
  areAuthorizationsComplete: true,
  unsureFrom: new Map<string, number>(),
}

const [one] = placedIn(chartOf({ sessions: [held('s', '09:00', '10:00')] }))

const missing = (
  known: Partial<typeof complete>,
  candidates: ReadonlyArray<string>,
  { units = 4, missing: ofChoice = [] as ReadonlyArray<string> } = {},
) =>
  one &&
  missingOfDraws({ ...complete, ...known })([
    {
      place: 5,
      drawn: { most: [], least: [] },
      demand: {
        ...{ one, serviceDate: march(2), begun: units, units, candidates, isPlanned: false },
        choice: { choice: { kind: 'none' }, candidates, possible: [], missing: ofChoice },
      },
    },
  ])

describe('missingOfDraws', () => {
  it.each([
    ['its sessions', () => missing({ areSessionsComplete: false }, ['whole']), ['sessions']],
    [
      'its authorizations',
      () => missing({ areAuthorizationsComplete: false }, ['whole']),
      ['authorizations'],
    ],
    [
      'what would tell whether another covers it',
      () => missing({}, ['whole'], { missing: ['authorization.payer'] }),
      ['authorization.payer'],
    ],
    ['the units of one', () => missing({}, ['whole', 'vague']), ['authorization.units']],
    [
      'what events of one are about',
      () => missing({}, ['unnamed']),
      ['authorization.events.session'],
    ],
    [
      'what a demand just before takes of the same',
      () => missing({ unsureFrom: new Map([['whole', 4]]) }, ['vague', 'whole']),
      ['authorization.units', 'sessions'],
    ],
    [
      'not what a later one takes',
      () => missing({ unsureFrom: new Map([['vague', 5]]) }, ['vague']),
      ['authorization.units'],
    ],
    [
      'not what an earlier one takes of others',
      () => missing({ unsureFrom: new Map([['whole', 0]]) }, ['vague']),
      ['authorization.units'],
    ],
    [
      'its own units',
      () => missing({}, ['vague'], { units: Infinity }),
      ['authorization.units', 'sessions'],
    ],
    [
      'nothing of its own: what of others those before it draw on',
      () => missing({ unsureFrom: new Map([['vague', 4]]) }, ['whole']),
      ['authorization.events.session', 'authorization.units', 'sessions'],
    ],
    [
      'nothing of its own, and only a later one is unsure of others',
      () => missing({ unsureFrom: new Map([['vague', 5]]) }, ['whole']),
      ['authorization.events.session', 'authorization.units'],
    ],
  ])('of a demand: %s', (_, said, expected) => {
    expect(said()).toEqual(expected)
  })
})

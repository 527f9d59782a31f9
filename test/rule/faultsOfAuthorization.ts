import type { RuleId } from '../../src/claim/Finding.js'
import { yearly } from '../subject/usesIn.js'
import type { Fault } from './faults.js'
import { policy, quarterHours, stated, type Case } from './judged.js'

/** All that a policy can ask of authorizations. */
export const demandingOfAuthorization = { authorization: [stated({})] }

const asking = policy({ units: quarterHours, claimTerms: demandingOfAuthorization })

const fault =
  (rule: RuleId) =>
  (reason: string, given: Case): Fault => ({
    rule,
    reason,
    given: { policies: [asking], ...given },
  })

const covered = fault('authorizationCoversSession')
const numbered = fault('authorizationHasNumber')
const sound = fault('authorizationIsSound')
const within = fault('unitsAreWithinAuthorization')

const granted = (units: number, fields: object = {}): Case => ({
  chart: { authorizations: [yearly('authorization', units, fields)] },
})

const days = (from: string, through: string): object => ({ effective: { from, through } })

const happened = (id: string, kind: string, fields: object = {}): object => ({
  id,
  kind,
  happenedOn: '2026-03-01',
  session: 'other',
  units: 1,
  ...fields,
})

const withEvents = (...events: ReadonlyArray<object>): Case => granted(9, { events })

/** One case for each reason of each rule about authorizations. */
export const faultsOfAuthorization: ReadonlyArray<Fault> = [
  covered('noAuthorization', { chart: { authorizations: [] } }),
  covered('authorizationIsForAnotherCode', granted(9, { codes: ['H2017'] })),
  covered('authorizationIsForAnotherPayer', granted(9, { payer: 'other' })),
  covered('authorizationIsForOtherModifiers', {
    ...granted(9, { modifiers: ['HQ'] }),
    session: { modifiers: [] },
  }),
  covered('authorizationEndsBeforeItBegins', granted(9, days('2026-03-31', '2026-03-01'))),
  covered('authorizationHadEnded', granted(9, days('2026-01-01', '2026-01-31'))),
  covered('authorizationHadNotBegun', granted(9, days('2026-04-01', '2026-04-30'))),

  numbered('authorizationHasNoNumber', granted(9, { number: '' })),

  sound('authorizedUnitsAreNotWhole', granted(9.5)),
  sound('authorizedUnitsAreNegative', granted(-9)),
  sound(
    'authorizedDatesAreReversed',
    withEvents(
      happened('1', 'amended', { ...days('2026-03-31', '2026-03-01'), sequence: 1 }),
      happened('2', 'amended', { ...days('2026-03-01', '2026-03-31'), sequence: 2 }),
    ),
  ),
  sound(
    'authorizationEventsShareId',
    withEvents(happened('1', 'rendered'), happened('1', 'rendered', { units: 2 })),
  ),
  sound(
    'renderedSessionIsReleased',
    withEvents(happened('1', 'rendered'), happened('2', 'released', { happenedOn: '2026-03-02' })),
  ),

  within('authorizationIsExhausted', granted(0)),
  within('authorizationIsExceeded', granted(3)),
  within('namedAuthorizationIsExceeded', {
    ...granted(3),
    policies: [policy({ units: quarterHours })],
    session: { authorization: 'authorization' },
  }),
]

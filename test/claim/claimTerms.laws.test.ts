import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Moment } from '../../src/code/Moment.js'
import { review } from '../../src/claim/Review.js'
import { JudgedCaseload, type JudgedChart } from '../arbitrary/JudgedCaseload.js'
import { demandingOfClaim } from '../rule/faultsOfClaim.js'
import { policy, quarterHours, stated } from '../rule/judged.js'

const perDay = stated({ kind: 'sum', window: { kind: 'day' }, by: ['code'] })

/** A payer that asks of a claim all that the language can ask, and whatever the payers of the caseload are called. */
const policies = ['by-session', 'by-day', 'silent', 'unheard of'].map((payer, index) =>
  policy(
    {
      units: index % 2 === 0 ? quarterHours : { ...quarterHours, aggregation: perDay },
      claimTerms: demandingOfClaim,
    },
    { payer },
  ),
)

const sessionFields = fc.record({
  format: fc.constantFrom(undefined, { kind: 'group' }, { kind: 'individual' }),
  modifiers: fc.constantFrom(undefined, [], ['HE'], ['U1', 'HZ'], ['HQ', 'U1']),
})

const day = fc.constantFrom(undefined, '2026-02-27', '2026-03-02', '2026-03-03', '2026-03-04')

const stay = fc.record({
  id: fc.constantFrom('stay1', 'stay2'),
  kind: fc.constantFrom(undefined, 'inpatient', 'incarceration', 'residential'),
  from: day,
  through: day,
})

const stays = fc.option(fc.array(stay, { maxLength: 3 }), { nil: undefined })

/** The charts of a caseload with stays, a day of death now and then, formats and modifiers. */
const withTerms = (charts: ReadonlyArray<JudgedChart>) =>
  fc
    .tuple(
      fc.array(stays, { minLength: 3, maxLength: 3 }),
      day,
      fc.array(sessionFields, { minLength: 8, maxLength: 8 }),
    )
    .map(([staysOf, diedOn, fields]) =>
      charts.map((chart, index) => ({
        ...chart,
        member: { ...chart.member, diedOn: index === 0 ? diedOn : undefined },
        stays: staysOf[index],
        sessions: chart.sessions.map((session, place) => ({ ...session, ...fields[place] })),
      })),
    )

const charts = JudgedCaseload.chain((caseload) => withTerms(caseload.charts))
const moments = fc.constantFrom<Moment[]>('schedule', 'sign', 'claim', 'audit')

describe('what a policy asks of a claim', () => {
  it('is judged the same in whichever order the records come, byte for byte', () => {
    fc.assert(
      fc.property(charts, moments, (some, moment) => {
        const judge = review(policies, '2026-12-31', moment)
        const turned = [...some].reverse().map((chart) => ({
          ...chart,
          stays: chart.stays && [...chart.stays].reverse(),
          sessions: [...chart.sessions].reverse(),
        }))
        expect(JSON.stringify(judge({ charts: turned }))).toBe(
          JSON.stringify(judge({ charts: some })),
        )
      }),
    )
  })

  it('gives no two claim lines of one id', () => {
    fc.assert(
      fc.property(charts, moments, (some, moment) => {
        const { charts: reviewed } = review(policies, '2026-12-31', moment)({ charts: some })
        const ids = reviewed.flatMap(({ lines }) =>
          lines.flatMap(({ outcome }) => ('right' in outcome ? [outcome.right.id] : [])),
        )
        expect(new Set(ids).size).toBe(ids.length)
      }),
    )
  })
})

import { describe, expect, it } from 'vitest'
import { inventedAgencies, inventedSessions } from './inventedMonth.js'
import { cellOf, compared, payersComparedDocument, unitsOf } from './payersCompared.js'
import { exportedPolicies } from './shippedPolicies.js'

const all = exportedPolicies.map(([, history]) => compared(inventedAgencies)(history))

it('docs/payers-compared.md shows the month as it is judged', async () => {
  await expect(payersComparedDocument(all)).toMatchFileSnapshot('../../docs/payers-compared.md')
})

it.each(all.map((one) => [one.history.payer, one] as const))(
  '%s has an edition on these days, and reads every record',
  (_, { history, edition, review }) => {
    expect(history.editions.map((one) => one.edition)).toContain(edition)
    expect(review.issues).toEqual([])
    const sessions = review.charts.flatMap((chart) => chart.sessions.map(({ session }) => session))
    expect([...sessions].sort()).toEqual(inventedSessions.map(({ id }) => id).sort())
  },
)

const of = (payer: string) => all.filter(({ history }) => history.payer === payer)

describe('what was worked out by hand', () => {
  // 23 minutes are 1 unit, 8 and 8 are none, 135 are 9, 60 are 4, nine times 30 are 18, and again 135 are 9.
  it.each([
    ['texas-medicaid', 1 + 0 + 0 + 9 + 4 + 18 + 9],
    ['michigan-pihp-cmhsp', 1 + 1 + 9 + 4 + 18 + 9],
    ['oregon', 1 + 0 + 0 + 9 + 4 + 18 + 9],
  ])('%s: %i units', (payer, units) => {
    const ids = inventedSessions.map(({ id }) => id)
    expect(of(payer).map(({ review: { charts } }) => unitsOf(charts, ids))).toEqual([units])
  })

  it.each([
    ['superior-healthplan', 'authorizationCoversSession', '**all**'],
    ['superior-healthplan', 'modifiersFollowFromFacts', '5'],
    ['arizona-complete-health', 'unitsAreWithinDailyLimit', '**4**, 15'],
    ['wyoming', 'planIsReviewedOnTime', '14'],
    ['wyoming', 'planOrdersService', '15?'],
    ['nebraska', 'placeOfServiceIsAllowed', '6'],
    ['nebraska', 'qualifyingDiagnosisIsInForce', '15'],
    ['oregon', 'activityIsSkillsTraining', '10'],
    ['oregon', 'providerIsCredentialed', '9'],
    ['texas-medicaid', 'progressIsDocumented', '**11**, **13**'],
    ['texas-medicaid', 'memberWasPresent', '–'],
    ['baseline', 'memberWasPresent', '7'],
  ])('%s by %s: %s', (payer, rule, expected) => {
    expect(of(payer).map((one) => cellOf(one, rule))).toEqual([expected])
  })
})

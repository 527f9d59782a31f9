import { describe, expect, it } from 'vitest'
import { isOpen, review, reviewSummaryMonoid, type ReviewSummary } from '../../src/index.js'
import { texasMedicaid } from '../../src/payers/index.js'

/**
 * The nightly batch. A worker streams the charts of a month from a database, with the policies loaded once. It holds
 * one chart at a time, adds up the summaries and keeps the ids of open findings, by which it tells tomorrow what is new
 * and what was put right. Money, and what goes across members and staff, is the audit's part.
 */
const judge = review([texasMedicaid], '2016-12-31')

interface NightChart {
  readonly member: object
  readonly sessions: ReadonlyArray<object>
}

/** A member with one session of an hour, of 4 units by Texas, unless it has no end. */
const chartOf = (member: string, end?: string): NightChart => ({
  member: { id: member, coverages: [{ payer: 'texas-medicaid', from: '2016-01-01' }] },
  sessions: [
    {
      id: `session-of-${member}`,
      code: 'H2014',
      start: '2016-12-05T09:00:00-06:00',
      end,
      placeOfService: '12',
    },
  ],
})

const ended = '2016-12-05T10:00:00-06:00'

/** As a cursor over a table would give them. */
function* charts(tonight: ReadonlyArray<NightChart>): Generator<NightChart> {
  yield* tonight
}

interface Night {
  readonly summary: ReviewSummary
  /** The member of each open finding, by the id of the finding. */
  readonly open: ReadonlyMap<string, string>
}

const run = (tonight: ReadonlyArray<NightChart>): Night => {
  let summary = reviewSummaryMonoid.empty
  const open = new Map<string, string>()
  for (const chart of charts(tonight)) {
    const reviewed = judge({ charts: [chart] })
    summary = reviewSummaryMonoid.concat(summary, reviewed.summary)
    for (const { member, sessions } of reviewed.charts) {
      for (const { findings } of sessions) {
        for (const finding of findings.filter(isOpen)) {
          if (finding.severity === 'error') open.set(finding.id, member)
        }
      }
    }
  }
  return { summary, open }
}

const monday = [chartOf('member-1', ended), chartOf('member-2'), chartOf('member-3')]

describe('the nightly batch', () => {
  it('adds up to the summary of all charts at once, in whatever order they come', () => {
    const together = judge({ charts: monday }).summary

    expect(run(monday).summary).toEqual(together)
    expect(run([...monday].reverse()).summary).toEqual(together)
  })

  /*
   * The diagnoses were not loaded and Texas asks for one, so no session is supported. Two have no end: their units are
   * not known, and so the sum is not.
   */
  it('counts by rule instead of listing, and gives no sum that is too small', () => {
    const { sessions, documentedUnits, claimableUnits, rules } = run(monday).summary
    const counts = Object.fromEntries(rules.map(({ rule, undetermined }) => [rule, undetermined]))

    expect(sessions).toEqual({ supported: 0, unsupported: 0, undetermined: 3 })
    expect(documentedUnits).toBe('undetermined')
    expect(claimableUnits).toBe(0)
    expect(counts).toMatchObject({ qualifyingDiagnosisIsInForce: 3, timesAreDocumented: 2 })
  })

  // member-2 got its end, so what could not be told of its times is gone; member-3 stays; a fourth is new.
  it('tells what is new and what was put right since yesterday', () => {
    const before = run(monday).open
    const after = run([
      ...monday.slice(0, 1),
      chartOf('member-2', ended),
      chartOf('member-3'),
      chartOf('member-4'),
    ]).open
    const onlyIn = (night: Night['open'], other: Night['open']) =>
      new Set([...night].filter(([id]) => !other.has(id)).map(([, member]) => member))

    expect(onlyIn(after, before)).toEqual(new Set(['member-4']))
    expect(onlyIn(before, after)).toEqual(new Set(['member-2']))
  })
})

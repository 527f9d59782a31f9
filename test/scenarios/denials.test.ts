import * as A from 'fp-ts/ReadonlyArray'
import * as O from 'fp-ts/Option'
import { pipe } from 'fp-ts/function'
import { describe, expect, it } from 'vitest'
import { carcMeaningOf, isCarc, isOpen, review, type OpenFinding } from '../../src/index.js'
import { texasMedicaid } from '../../src/payers/index.js'

/**
 * Learning from denials. A back end reads what the payer answered: lines with an adjustment reason and an amount. It
 * has the charts behind them. Which of our findings would have said so beforehand, and which denials did no rule
 * foresee? The second list is what the next edition of the policy should be read for. Reading an 835 file is the
 * adapters' part.
 */
interface Denial {
  readonly member: string
  readonly serviceDate: string
  readonly carc: string
  readonly cents: number
}

const session = (id: string, start: string, end: string) => ({
  id,
  code: 'H2014',
  status: 'finished',
  start: `2016-12-05T${start}:00-06:00`,
  end: `2016-12-05T${end}:00-06:00`,
})

const chart = (member: string, end: string, more: object) => ({
  member: { id: member, coverages: [{ payer: 'texas-medicaid', from: '2016-01-01' }] },
  diagnoses: [{ code: 'F20.9', establishedOn: '2016-01-15' }],
  sessions: [session(`session-of-${member}`, '09:00', end)],
  ...more,
})

/*
 * Texas pays 16 units a day. member-1 has 4 hours and a half, 18 units. member-2 has one hour and a diagnosis of F84.0,
 * which Texas does not accept. member-3 has one hour and nothing wrong that is on record.
 */
const reviewed = review(
  [texasMedicaid],
  '2016-12-31',
)({
  charts: [
    chart('member-1', '13:30', {}),
    chart('member-2', '10:00', { diagnoses: [{ code: 'F84.0', establishedOn: '2016-01-15' }] }),
    chart('member-3', '10:00', {}),
  ],
})

const denials: ReadonlyArray<Denial> = [
  { member: 'member-1', serviceDate: '2016-12-05', carc: '119', cents: 4000 },
  { member: 'member-2', serviceDate: '2016-12-05', carc: '167', cents: 8000 },
  { member: 'member-3', serviceDate: '2016-12-05', carc: '22', cents: 8000 },
]

/** The findings about what a denial is about. */
const findingsOn = ({ member, serviceDate }: Denial): ReadonlyArray<OpenFinding> =>
  reviewed.charts
    .filter((one) => one.member === member)
    .flatMap(({ sessions }) => sessions)
    .filter((one) => one.serviceDate === serviceDate)
    .flatMap(({ findings }) => findings.filter(isOpen))

const foreseenBy = (denial: Denial): ReadonlyArray<string> =>
  findingsOn(denial).flatMap((finding) =>
    finding.outcome === 'notMet' && finding.carc === denial.carc ? [finding.rule] : [],
  )

describe('learning from denials', () => {
  it('says which rule would have said so beforehand', () => {
    expect(denials.map((denial) => [denial.member, foreseenBy(denial)])).toEqual([
      ['member-1', ['unitsAreWithinDailyLimit']],
      ['member-2', ['qualifyingDiagnosisIsInForce']],
      ['member-3', []],
    ])
  })

  it('lists what no rule foresaw, with what the code says and the money', () => {
    const { left: unforeseen } = pipe(
      denials,
      A.partition((denial) => foreseenBy(denial).length > 0),
    )
    const meaning = (carc: string) =>
      isCarc(carc)
        ? pipe(
            carcMeaningOf(carc),
            O.match(
              () => 'not in our table',
              ({ value }) => value.meaning,
            ),
          )
        : 'no reason code'

    expect(unforeseen.map(({ carc, cents }) => [carc, cents, meaning(carc)])).toEqual([
      ['22', 8000, 'not in our table'],
    ])
  })

  // The diagnoses were not loaded: nothing is known to be wrong, and nothing is known to be right.
  it('does not claim to have foreseen what could not be told', () => {
    const { charts } = review(
      [texasMedicaid],
      '2016-12-31',
    )({
      charts: [chart('member-2', '10:00', { diagnoses: undefined })],
    })
    const diagnosis = charts[0]?.sessions[0]?.findings.find(
      ({ rule }) => rule === 'qualifyingDiagnosisIsInForce',
    )

    expect(diagnosis).toMatchObject({ outcome: 'undetermined', missing: ['diagnoses'] })
    expect(diagnosis).not.toHaveProperty('carc')
  })
})

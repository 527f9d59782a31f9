import * as E from 'fp-ts/Either'
import { expect, it } from 'vitest'
import { reviewCharts } from '../../src/claim/reviewCharts.js'
import { decode } from '../../src/codec/decode.js'
import { Caseload } from '../../src/record/Caseload.js'
import { CalendarDate } from '../../src/time/CalendarDate.js'
import { nearestCalendarDate } from '../../src/time/CalendarDate.js'
import { policy } from '../rule/judged.js'
import { held } from '../subject/chartOf.js'

const asOf = E.getOrElse(() => nearestCalendarDate(0))(decode(CalendarDate)('2026-12-31'))
const judge = reviewCharts(
  { asOf, moment: 'claim', histories: [policy({})] },
  ({ review }) => review,
)

it('reviews each chart, in order of member', () => {
  const charts = ['m3', 'm1', 'm2'].map((id) => ({
    member: { id },
    sessions: [held('s1', '09:00', '10:00')],
  }))
  const caseload = decode(Caseload)({ charts })
  expect(E.isRight(caseload) && judge(caseload.right).map(({ member }) => member)).toEqual([
    'm1',
    'm2',
    'm3',
  ])
})

it('staff that is not known to be complete is not known', () => {
  const charts = [
    {
      member: { id: 'm1' },
      sessions: [held('s1', '09:00', '10:00', { renderingProvider: 'staff-9' })],
    },
  ]
  const outcomes = [{ staff: [] }, { staff: [], incomplete: ['staff'] }, {}].map((known) => {
    const caseload = decode(Caseload)({ charts, ...known })
    const [chart] = E.isRight(caseload) ? judge(caseload.right) : []
    return chart?.sessions[0]?.findings.find(({ rule }) => rule === 'recordsAreKnown')?.outcome
  })
  expect(outcomes).toEqual(['notMet', 'undetermined', 'undetermined'])
})

it('says where staff is known to lack records, and not where it was not sent', () => {
  const sessions = [held('s1', '09:00', '10:00', { renderingProvider: 'staff-9' })]
  const causes = [{ staff: [], incomplete: ['staff'] }, { incomplete: ['staff'] }, {}].map(
    (known) => {
      const caseload = decode(Caseload)({ charts: [{ member: { id: 'm1' }, sessions }], ...known })
      const [chart] = E.isRight(caseload) ? judge(caseload.right) : []
      const finding = chart?.sessions[0]?.findings.find(({ rule }) => rule === 'recordsAreKnown')
      return finding?.outcome === 'undetermined' ? finding.cause : finding
    },
  )
  const leftOut = { reason: 'recordsWereLeftOut', lists: ['staff'] }
  expect(causes).toEqual([leftOut, leftOut, undefined])
})

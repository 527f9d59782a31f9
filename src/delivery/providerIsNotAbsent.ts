import * as E from 'fp-ts/Either'
import { carcs } from '../code/carcs.js'
import type { RecordId } from '../record/RecordId.js'
import { coversDay } from '../rule/coversDay.js'
import { recordRule } from '../rule/recordRule.js'
import { renderingOf } from '../rule/renderingOf.js'
import { met, notMet, undetermined, type Verdict } from '../rule/Verdict.js'
import type { CalendarDate } from '../time/CalendarDate.js'

/** That the rendering provider was away on the service date. */
export interface AbsenceDetail {
  readonly reason: 'providerIsAbsent'
  readonly staff: RecordId
  readonly serviceDate: CalendarDate
}

/**
 * The rendering provider was not away on the service date, both ends of an absence included. It is a question and no
 * proof: an absence is recorded by days, and may have been part of one.
 */
export const providerIsNotAbsent = recordRule<'providerIsNotAbsent', AbsenceDetail>({
  id: 'providerIsNotAbsent',
  title: 'The rendering provider was not away on the service date',
  severity: { schedule: 'error', sign: 'warning', claim: 'warning', audit: 'warning' },
  reasons: {
    providerIsAbsent: {
      sentence: 'The rendering provider {staff} is recorded as away on {serviceDate}.',
      fix: 'Find out who rendered the session and on which day, and correct the record that is wrong.',
      fixedBy: 'supervisor',
      carc: carcs.notFurnishedOrNotDocumented,
    },
  },
  check: (subject): Verdict<AbsenceDetail> => {
    const rendering = renderingOf(subject)
    if (E.isLeft(rendering)) {
      const open = rendering.left
      return open.outcome === 'notApplicable' ? open : { ...open, severityAtMost: 'info' }
    }
    const { staff, serviceDate, evidence } = rendering.right
    if (staff.absences === undefined) {
      return { ...undetermined(['staff.absences'], evidence), severityAtMost: 'info' }
    }
    return coversDay(staff.absences)(serviceDate)
      ? notMet({ reason: 'providerIsAbsent', staff: staff.id, serviceDate }, evidence, 'absences')
      : met
  },
})

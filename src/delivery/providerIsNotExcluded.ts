import * as E from 'fp-ts/Either'
import { carcs } from '../code/carcs.js'
import type { RecordId } from '../record/RecordId.js'
import { coversDay } from '../rule/coversDay.js'
import { recordRule } from '../rule/recordRule.js'
import { renderingOf } from '../rule/renderingOf.js'
import { met, notMet, undetermined, type Verdict } from '../rule/Verdict.js'
import type { CalendarDate } from '../time/CalendarDate.js'

/** That the rendering provider is excluded on the service date. */
export interface ProviderExclusionDetail {
  readonly reason: 'providerIsExcluded'
  readonly staff: RecordId
  readonly serviceDate: CalendarDate
}

/**
 * The rendering provider is not excluded from federal health programs on the service date, both ends of an exclusion
 * included. It is judged by the records alone, whoever pays: an exclusion that the agency itself has on file is no
 * matter of one payer's text. Who is not known to be excluded or not makes a warning.
 */
export const providerIsNotExcluded = recordRule<'providerIsNotExcluded', ProviderExclusionDetail>({
  id: 'providerIsNotExcluded',
  title: 'The rendering provider is not excluded from federal health programs',
  severity: { schedule: 'error', sign: 'error', claim: 'error', audit: 'error' },
  reasons: {
    providerIsExcluded: {
      sentence:
        'The rendering provider {staff} is excluded from federal health programs on {serviceDate}.',
      fix: 'Assign other staff, and have the exclusion looked into before anything of theirs is billed; correct the record if it is wrong.',
      fixedBy: 'biller',
      carc: carcs.providerNotCertified,
    },
  },
  check: (subject): Verdict<ProviderExclusionDetail> => {
    const rendering = renderingOf(subject)
    if (E.isLeft(rendering)) {
      const open = rendering.left
      return open.outcome === 'notApplicable' ? open : { ...open, severityAtMost: 'info' }
    }
    const { staff, serviceDate, evidence } = rendering.right
    if (staff.exclusions === undefined) {
      return { ...undetermined(['staff.exclusions'], evidence), severityAtMost: 'warning' }
    }
    return coversDay(staff.exclusions)(serviceDate)
      ? notMet(
          { reason: 'providerIsExcluded', staff: staff.id, serviceDate },
          evidence,
          'exclusions',
        )
      : met
  },
})

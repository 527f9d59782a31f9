import { carcs } from '../code/carcs.js'
import type { RecordId } from '../record/RecordId.js'
import { recordRule } from '../rule/recordRule.js'
import { met, notApplicable, notMet, undetermined, type Verdict } from '../rule/Verdict.js'
import { sessionEvidence } from '../subject/Evidence.js'

/** That it cannot be told which of several staff records is meant. */
export interface RenderingProviderDetail {
  readonly reason: 'staffIdIsShared'
  readonly staff: RecordId
  /** The staff records that bear the id: 2 or more. */
  readonly records: number
}

/**
 * The session names who rendered it, and one staff record alone bears that id. A name that nobody bears is told by
 * `recordsAreKnown`. Whether a claim must name a person is the payer's to say, so that an open name costs no claim.
 */
export const renderingProviderIsKnown = recordRule<
  'renderingProviderIsKnown',
  RenderingProviderDetail
>({
  id: 'renderingProviderIsKnown',
  title: 'It is known who rendered the session',
  severity: { schedule: 'warning', sign: 'error', claim: 'error', audit: 'error' },
  reasons: {
    staffIdIsShared: {
      sentence: 'Staff records that bear the id {staff} of the rendering provider: {records}.',
      fix: 'Send each staff member once, under an id of their own.',
      fixedBy: 'developer',
      carc: carcs.informationIsMissing,
    },
  },
  check: ({ session, renderingProvider, staffOfSameId }): Verdict<RenderingProviderDetail> => {
    const evidence = [sessionEvidence(session.id)]
    const staff = session.renderingProvider
    if (staff === undefined) {
      return {
        ...undetermined(['session.renderingProvider'], evidence),
        severityAtMost: 'warning',
      }
    }
    if (renderingProvider.kind === 'none') return notApplicable
    if (staffOfSameId > 1) {
      const detail = { reason: 'staffIdIsShared', staff, records: staffOfSameId } as const
      return notMet(detail, [...evidence, { record: 'staff', id: staff }], 'id')
    }
    return met
  },
})

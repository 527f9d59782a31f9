import * as fc from 'fast-check'
import { chartLists, type Chart as Value } from '../../src/record/Chart.js'
import { Assessment } from './Assessment.js'
import { authorizationFor } from './Authorization.js'
import { Diagnosis } from './Diagnosis.js'
import { Member } from './Member.js'
import { noteAbout } from './Note.js'
import { Override } from './Override.js'
import { RecordId } from './RecordId.js'
import { Session } from './Session.js'
import { Stay } from './Stay.js'
import { TreatmentPlan } from './TreatmentPlan.js'

const parts = fc.record({
  sessions: fc.uniqueArray(Session, { selector: ({ id }) => id, maxLength: 4 }),
  plans: fc.uniqueArray(TreatmentPlan, { selector: ({ id }) => id, maxLength: 2 }),
})

const oneOf = <A>(values: ReadonlyArray<A>, otherwise: fc.Arbitrary<A>): fc.Arbitrary<A> =>
  values.length === 0 ? otherwise : fc.constantFrom(...values)

/** A chart whose notes and events are about its sessions, and whose skills serve goals of its plans. */
export const Chart: fc.Arbitrary<Value> = parts.chain(({ sessions, plans }) => {
  const goals = plans.flatMap((plan) => plan.goals ?? []).map(({ id }) => id)
  const session = oneOf(sessions, Session)
  const authorization = authorizationFor(session.map(({ id }) => id))
  return fc.record(
    {
      member: Member,
      diagnoses: fc.array(Diagnosis, { maxLength: 2 }),
      assessments: fc.array(Assessment, { maxLength: 1 }),
      plans: fc.constant(plans),
      authorizations: fc.array(authorization, { maxLength: 2 }),
      stays: fc.array(Stay, { maxLength: 1 }),
      sessions: fc.constant(sessions),
      notes: fc.array(noteAbout(session, oneOf(goals, RecordId)), { maxLength: 4 }),
      overrides: fc.array(Override, { maxLength: 2 }),
      incomplete: fc.subarray([...chartLists]),
    },
    { requiredKeys: ['member'] },
  )
})

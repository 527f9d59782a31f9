import { sessionHasEnded } from '../delivery/sessionHasEnded.js'
import { sessionsDoNotOverlap } from '../delivery/sessionsDoNotOverlap.js'
import { methodIsDocumented } from '../documentation/methodIsDocumented.js'
import { planCoversServiceDate } from '../documentation/planCoversServiceDate.js'
import { recordIdsAreUnique } from '../documentation/recordIdsAreUnique.js'
import { recordsAreKnown } from '../documentation/recordsAreKnown.js'
import { serviceDateIsLocal } from '../documentation/serviceDateIsLocal.js'
import { skillTaughtIsDocumented } from '../documentation/skillTaughtIsDocumented.js'
import { timesAreDocumented } from '../documentation/timesAreDocumented.js'
import { payerPolicyIsInEffect } from '../limits/payerPolicyIsInEffect.js'
import { unitsAreWithinDailyLimit } from '../limits/unitsAreWithinDailyLimit.js'
import { unitsFollowFromPolicy } from '../limits/unitsFollowFromPolicy.js'
import { qualifyingDiagnosisIsInForce } from '../necessity/qualifyingDiagnosisIsInForce.js'
import { sessionAddressesPlanGoal } from '../necessity/sessionAddressesPlanGoal.js'

/** Every rule by which a session is judged, in the order of its findings. */
export const rules = [
  recordIdsAreUnique,
  recordsAreKnown,
  timesAreDocumented,
  serviceDateIsLocal,
  sessionHasEnded,
  payerPolicyIsInEffect,
  planCoversServiceDate,
  qualifyingDiagnosisIsInForce,
  sessionAddressesPlanGoal,
  skillTaughtIsDocumented,
  methodIsDocumented,
  sessionsDoNotOverlap,
  unitsFollowFromPolicy,
  unitsAreWithinDailyLimit,
] as const

import { claimLineIsComplete } from '../delivery/claimLineIsComplete.js'
import { claimLineIsDistinct } from '../delivery/claimLineIsDistinct.js'
import { formatIsAllowed } from '../delivery/formatIsAllowed.js'
import { groupIsWithinSize } from '../delivery/groupIsWithinSize.js'
import { modalityIsAllowed } from '../delivery/modalityIsAllowed.js'
import { modifiersFitOnClaimLine } from '../delivery/modifiersFitOnClaimLine.js'
import { modifiersFollowFromFacts } from '../delivery/modifiersFollowFromFacts.js'
import { placeFitsModality } from '../delivery/placeFitsModality.js'
import { placeIsOpen } from '../delivery/placeIsOpen.js'
import { placeOfServiceIsAllowed } from '../delivery/placeOfServiceIsAllowed.js'
import { providerIsCredentialed } from '../delivery/providerIsCredentialed.js'
import { providerIsNotAbsent } from '../delivery/providerIsNotAbsent.js'
import { providerIsNotExcluded } from '../delivery/providerIsNotExcluded.js'
import { providerIsSupervised } from '../delivery/providerIsSupervised.js'
import { renderingProviderIsKnown } from '../delivery/renderingProviderIsKnown.js'
import { sessionHasEnded } from '../delivery/sessionHasEnded.js'
import { sessionsDoNotOverlap } from '../delivery/sessionsDoNotOverlap.js'
import { activityIsSkillsTraining } from '../documentation/activityIsSkillsTraining.js'
import { assessmentCoversServiceDate } from '../documentation/assessmentCoversServiceDate.js'
import { assessmentIsSigned } from '../documentation/assessmentIsSigned.js'
import { assessmentNamesSkillNeeds } from '../documentation/assessmentNamesSkillNeeds.js'
import { assessmentRecommendsService } from '../documentation/assessmentRecommendsService.js'
import { assessmentUsesAcceptedInstrument } from '../documentation/assessmentUsesAcceptedInstrument.js'
import { engagementIsDocumented } from '../documentation/engagementIsDocumented.js'
import { memberWasPresent } from '../documentation/memberWasPresent.js'
import { methodIsDocumented } from '../documentation/methodIsDocumented.js'
import { modalityIsDocumented } from '../documentation/modalityIsDocumented.js'
import { noteIsByRenderingProvider } from '../documentation/noteIsByRenderingProvider.js'
import { noteIsCoSigned } from '../documentation/noteIsCoSigned.js'
import { noteIsSigned } from '../documentation/noteIsSigned.js'
import { noteTimesAgreeWithSession } from '../documentation/noteTimesAgreeWithSession.js'
import { placeIsDocumented } from '../documentation/placeIsDocumented.js'
import { planCoversServiceDate } from '../documentation/planCoversServiceDate.js'
import { progressIsDocumented } from '../documentation/progressIsDocumented.js'
import { planIsAuthorizedByAnother } from '../documentation/planIsAuthorizedByAnother.js'
import { planIsNoLongerThanAllowed } from '../documentation/planIsNoLongerThanAllowed.js'
import { planIsReviewedOnTime } from '../documentation/planIsReviewedOnTime.js'
import { planIsSigned } from '../documentation/planIsSigned.js'
import { planNamesSkillAreas } from '../documentation/planNamesSkillAreas.js'
import { planOrdersService } from '../documentation/planOrdersService.js'
import { recordIdsAreUnique } from '../documentation/recordIdsAreUnique.js'
import { recordsAreKnown } from '../documentation/recordsAreKnown.js'
import { responseIsDocumented } from '../documentation/responseIsDocumented.js'
import { serviceDateIsLocal } from '../documentation/serviceDateIsLocal.js'
import { signerCredentialIsDocumented } from '../documentation/signerCredentialIsDocumented.js'
import { skillDomainIsDocumented } from '../documentation/skillDomainIsDocumented.js'
import { skillTaughtIsDocumented } from '../documentation/skillTaughtIsDocumented.js'
import { timesAreDocumented } from '../documentation/timesAreDocumented.js'
import { authorizationCoversSession } from '../limits/authorizationCoversSession.js'
import { authorizationHasNumber } from '../limits/authorizationHasNumber.js'
import { authorizationIsSound } from '../limits/authorizationIsSound.js'
import { claimIsFiledOnTime } from '../limits/claimIsFiledOnTime.js'
import { memberIsAlive } from '../limits/memberIsAlive.js'
import { memberIsBorn } from '../limits/memberIsBorn.js'
import { memberIsNotInStay } from '../limits/memberIsNotInStay.js'
import { otherServiceIsNotExcluded } from '../limits/otherServiceIsNotExcluded.js'
import { payerPolicyIsInEffect } from '../limits/payerPolicyIsInEffect.js'
import { unitsAreWithinAuthorization } from '../limits/unitsAreWithinAuthorization.js'
import { unitsAreWithinDailyLimit } from '../limits/unitsAreWithinDailyLimit.js'
import { unitsAreWithinPeriodLimit } from '../limits/unitsAreWithinPeriodLimit.js'
import { unitsAreWithinPlannedAmount } from '../limits/unitsAreWithinPlannedAmount.js'
import { unitsFollowFromPolicy } from '../limits/unitsFollowFromPolicy.js'
import { noteSkillServesPlanArea } from '../necessity/noteSkillServesPlanArea.js'
import { primaryDiagnosisIsAccepted } from '../necessity/primaryDiagnosisIsAccepted.js'
import { qualifyingDiagnosisIsInForce } from '../necessity/qualifyingDiagnosisIsInForce.js'
import { sessionAddressesPlanGoal } from '../necessity/sessionAddressesPlanGoal.js'
import { skillMeetsAssessedNeed } from '../necessity/skillMeetsAssessedNeed.js'

/** Every rule by which a session is judged, in the order of its findings. */
export const rules = [
  recordIdsAreUnique,
  recordsAreKnown,
  timesAreDocumented,
  serviceDateIsLocal,
  sessionHasEnded,
  payerPolicyIsInEffect,
  assessmentCoversServiceDate,
  assessmentUsesAcceptedInstrument,
  assessmentNamesSkillNeeds,
  assessmentRecommendsService,
  assessmentIsSigned,
  planCoversServiceDate,
  planNamesSkillAreas,
  planOrdersService,
  planIsNoLongerThanAllowed,
  planIsReviewedOnTime,
  planIsSigned,
  planIsAuthorizedByAnother,
  qualifyingDiagnosisIsInForce,
  primaryDiagnosisIsAccepted,
  sessionAddressesPlanGoal,
  noteSkillServesPlanArea,
  skillMeetsAssessedNeed,
  noteIsSigned,
  noteIsByRenderingProvider,
  signerCredentialIsDocumented,
  noteIsCoSigned,
  noteTimesAgreeWithSession,
  skillTaughtIsDocumented,
  skillDomainIsDocumented,
  methodIsDocumented,
  engagementIsDocumented,
  responseIsDocumented,
  progressIsDocumented,
  placeIsDocumented,
  modalityIsDocumented,
  memberWasPresent,
  activityIsSkillsTraining,
  sessionsDoNotOverlap,
  renderingProviderIsKnown,
  providerIsCredentialed,
  providerIsNotExcluded,
  providerIsNotAbsent,
  providerIsSupervised,
  modalityIsAllowed,
  placeOfServiceIsAllowed,
  placeFitsModality,
  placeIsOpen,
  formatIsAllowed,
  groupIsWithinSize,
  modifiersFollowFromFacts,
  modifiersFitOnClaimLine,
  claimLineIsComplete,
  claimLineIsDistinct,
  memberIsBorn,
  memberIsAlive,
  memberIsNotInStay,
  otherServiceIsNotExcluded,
  authorizationCoversSession,
  authorizationHasNumber,
  authorizationIsSound,
  unitsFollowFromPolicy,
  unitsAreWithinAuthorization,
  unitsAreWithinDailyLimit,
  unitsAreWithinPeriodLimit,
  claimIsFiledOnTime,
  unitsAreWithinPlannedAmount,
] as const

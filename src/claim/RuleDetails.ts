import type { LineCompleteDetail } from '../delivery/claimLineIsComplete.js'
import type { DistinctLineDetail } from '../delivery/claimLineIsDistinct.js'
import type { FormatDetail } from '../delivery/formatIsAllowed.js'
import type { GroupDetail } from '../delivery/groupIsWithinSize.js'
import type { ModalityDetail } from '../delivery/modalityIsAllowed.js'
import type { ModifierCountDetail } from '../delivery/modifiersFitOnClaimLine.js'
import type { ModifierDetail } from '../delivery/modifiersFollowFromFacts.js'
import type { PlaceAndModalityDetail } from '../delivery/placeFitsModality.js'
import type { ClosureDetail } from '../delivery/placeIsOpen.js'
import type { PlaceDetail } from '../delivery/placeOfServiceIsAllowed.js'
import type { CredentialDetail } from '../delivery/providerIsCredentialed.js'
import type { AbsenceDetail } from '../delivery/providerIsNotAbsent.js'
import type { ProviderExclusionDetail } from '../delivery/providerIsNotExcluded.js'
import type { SupervisionDetail } from '../rule/SupervisionDetail.js'
import type { RenderingProviderDetail } from '../delivery/renderingProviderIsKnown.js'
import type { EndedDetail } from '../delivery/sessionHasEnded.js'
import type { OverlapDetail } from '../delivery/sessionsDoNotOverlap.js'
import type { ActivityDetail } from '../documentation/activityIsSkillsTraining.js'
import type { AssessmentDateDetail } from '../documentation/assessmentCoversServiceDate.js'
import type { AssessmentSignatureDetail } from '../documentation/assessmentIsSigned.js'
import type { SkillNeedsDetail } from '../documentation/assessmentNamesSkillNeeds.js'
import type { RecommendationDetail } from '../documentation/assessmentRecommendsService.js'
import type { InstrumentDetail } from '../documentation/assessmentUsesAcceptedInstrument.js'
import type { PresenceDetail } from '../documentation/memberWasPresent.js'
import type { MethodDetail } from '../documentation/methodIsDocumented.js'
import type { ModalityDocumentedDetail } from '../documentation/modalityIsDocumented.js'
import type { NoteAuthorDetail } from '../documentation/noteIsByRenderingProvider.js'
import type { NoteCoSignedDetail } from '../documentation/noteIsCoSigned.js'
import type { NoteSignedDetail } from '../documentation/noteIsSigned.js'
import type { NoteTimesDetail } from '../documentation/noteTimesAgreeWithSession.js'
import type { PlaceDocumentedDetail } from '../documentation/placeIsDocumented.js'
import type { PlanDetail } from '../documentation/planCoversServiceDate.js'
import type { SeparationDetail } from '../documentation/planIsAuthorizedByAnother.js'
import type { PlanLengthDetail } from '../documentation/planIsNoLongerThanAllowed.js'
import type { PlanReviewDetail } from '../documentation/planIsReviewedOnTime.js'
import type { PlanSignatureDetail } from '../documentation/planIsSigned.js'
import type { SkillAreasDetail } from '../documentation/planNamesSkillAreas.js'
import type { OrderDetail } from '../documentation/planOrdersService.js'
import type { DuplicateDetail } from '../documentation/recordIdsAreUnique.js'
import type { UnknownRecordsDetail } from '../documentation/recordsAreKnown.js'
import type { LocalDateDetail } from '../documentation/serviceDateIsLocal.js'
import type { SignerCredentialDetail } from '../documentation/signerCredentialIsDocumented.js'
import type { DomainDetail } from '../documentation/skillDomainIsDocumented.js'
import type { SkillDetail } from '../documentation/skillTaughtIsDocumented.js'
import type { TimesDetail } from '../documentation/timesAreDocumented.js'
import type { AuthorizationDetail } from '../limits/authorizationCoversSession.js'
import type { AuthorizationNumberDetail } from '../limits/authorizationHasNumber.js'
import type { AuthorizationFaultDetail } from '../limits/authorizationIsSound.js'
import type { FilingDetail } from '../limits/claimIsFiledOnTime.js'
import type { DeathDetail } from '../limits/memberIsAlive.js'
import type { BirthDetail } from '../limits/memberIsBorn.js'
import type { StayDetail } from '../limits/memberIsNotInStay.js'
import type { OtherServiceDetail } from '../limits/otherServiceIsNotExcluded.js'
import type { CoverageDetail } from '../limits/payerPolicyIsInEffect.js'
import type { AuthorizedUnitsDetail } from '../limits/unitsAreWithinAuthorization.js'
import type { DailyLimitDetail } from '../limits/unitsAreWithinDailyLimit.js'
import type { PeriodLimitDetail } from '../limits/unitsAreWithinPeriodLimit.js'
import type { PlannedAmountDetail } from '../limits/unitsAreWithinPlannedAmount.js'
import type { NoUnitDetail } from '../limits/unitsFollowFromPolicy.js'
import type { PlanAreaDetail } from '../necessity/noteSkillServesPlanArea.js'
import type { PrimaryDiagnosisDetail } from '../necessity/primaryDiagnosisIsAccepted.js'
import type { DiagnosisDetail } from '../necessity/qualifyingDiagnosisIsInForce.js'
import type { GoalDetail } from '../necessity/sessionAddressesPlanGoal.js'
import type { AssessedNeedDetail } from '../necessity/skillMeetsAssessedNeed.js'
import type { NoteTextDetail } from '../rule/noteText.js'

/** The details of what each rule finds to be wrong, by the name of the rule. */
export interface RuleDetails {
  readonly recordIdsAreUnique: DuplicateDetail
  readonly recordsAreKnown: UnknownRecordsDetail
  readonly timesAreDocumented: TimesDetail
  readonly serviceDateIsLocal: LocalDateDetail
  readonly sessionHasEnded: EndedDetail
  readonly payerPolicyIsInEffect: CoverageDetail
  readonly assessmentCoversServiceDate: AssessmentDateDetail
  readonly assessmentUsesAcceptedInstrument: InstrumentDetail
  readonly assessmentNamesSkillNeeds: SkillNeedsDetail
  readonly assessmentRecommendsService: RecommendationDetail
  readonly assessmentIsSigned: AssessmentSignatureDetail
  readonly planCoversServiceDate: PlanDetail
  readonly planNamesSkillAreas: SkillAreasDetail
  readonly planOrdersService: OrderDetail
  readonly planIsNoLongerThanAllowed: PlanLengthDetail
  readonly planIsReviewedOnTime: PlanReviewDetail
  readonly planIsSigned: PlanSignatureDetail
  readonly planIsAuthorizedByAnother: SeparationDetail
  readonly qualifyingDiagnosisIsInForce: DiagnosisDetail
  readonly primaryDiagnosisIsAccepted: PrimaryDiagnosisDetail
  readonly sessionAddressesPlanGoal: GoalDetail
  readonly noteSkillServesPlanArea: PlanAreaDetail
  readonly skillMeetsAssessedNeed: AssessedNeedDetail
  readonly noteIsSigned: NoteSignedDetail
  readonly noteIsByRenderingProvider: NoteAuthorDetail
  readonly signerCredentialIsDocumented: SignerCredentialDetail
  readonly noteIsCoSigned: NoteCoSignedDetail
  readonly noteTimesAgreeWithSession: NoteTimesDetail
  readonly skillTaughtIsDocumented: SkillDetail
  readonly skillDomainIsDocumented: DomainDetail
  readonly methodIsDocumented: MethodDetail
  readonly engagementIsDocumented: NoteTextDetail
  readonly responseIsDocumented: NoteTextDetail
  readonly progressIsDocumented: NoteTextDetail
  readonly placeIsDocumented: PlaceDocumentedDetail
  readonly modalityIsDocumented: ModalityDocumentedDetail
  readonly memberWasPresent: PresenceDetail
  readonly activityIsSkillsTraining: ActivityDetail
  readonly sessionsDoNotOverlap: OverlapDetail
  readonly renderingProviderIsKnown: RenderingProviderDetail
  readonly providerIsCredentialed: CredentialDetail
  readonly providerIsNotExcluded: ProviderExclusionDetail
  readonly providerIsNotAbsent: AbsenceDetail
  readonly providerIsSupervised: SupervisionDetail
  readonly modalityIsAllowed: ModalityDetail
  readonly placeOfServiceIsAllowed: PlaceDetail
  readonly placeFitsModality: PlaceAndModalityDetail
  readonly placeIsOpen: ClosureDetail
  readonly formatIsAllowed: FormatDetail
  readonly groupIsWithinSize: GroupDetail
  readonly modifiersFollowFromFacts: ModifierDetail
  readonly modifiersFitOnClaimLine: ModifierCountDetail
  readonly claimLineIsComplete: LineCompleteDetail
  readonly claimLineIsDistinct: DistinctLineDetail
  readonly memberIsBorn: BirthDetail
  readonly memberIsAlive: DeathDetail
  readonly memberIsNotInStay: StayDetail
  readonly otherServiceIsNotExcluded: OtherServiceDetail
  readonly authorizationCoversSession: AuthorizationDetail
  readonly authorizationHasNumber: AuthorizationNumberDetail
  readonly authorizationIsSound: AuthorizationFaultDetail
  readonly unitsFollowFromPolicy: NoUnitDetail
  readonly unitsAreWithinAuthorization: AuthorizedUnitsDetail
  readonly unitsAreWithinDailyLimit: DailyLimitDetail
  readonly unitsAreWithinPeriodLimit: PeriodLimitDetail
  readonly claimIsFiledOnTime: FilingDetail
  readonly unitsAreWithinPlannedAmount: PlannedAmountDetail
}

// codec
export type { Codec } from './codec/Codec.js'
export type { DecodeIssue, DecodeIssueKind, DecodeIssues } from './codec/DecodeIssue.js'
export { Other } from './codec/Other.js'
export { boolean } from './codec/boolean.js'
export { decode } from './codec/decode.js'
export { decodeClosed } from './codec/decodeClosed.js'
export { decodeEach } from './codec/decodeEach.js'
export type { StandardIssue, StandardProps, StandardResult } from './codec/StandardProps.js'
export { describeDecodeIssue } from './codec/describeDecodeIssue.js'
export { integer } from './codec/integer.js'
export { jsonSchema } from './codec/jsonSchema.js'
export { list } from './codec/list.js'
export { number } from './codec/number.js'
export { optional, type Optional } from './codec/optional.js'
export { record, type Fields, type RecordCodec } from './codec/record.js'
export { text } from './codec/text.js'
export { variant, type Cases } from './codec/variant.js'
export { word } from './codec/word.js'
export { wordOrOther } from './codec/wordOrOther.js'

// time
export { CalendarDate, calendarDate, dayNumber, isCalendarDate } from './time/CalendarDate.js'
export {
  CalendarWindow,
  type CalendarYearWindow,
  type DayWindow,
  type MonthWindow,
  type WeekWindow,
} from './time/CalendarWindow.js'
export { CalendarMonth } from './time/CalendarMonth.js'
export { DateRange } from './time/DateRange.js'
export { Minutes, minutesIn, minutesMonoid } from './time/Minutes.js'
export {
  OffsetDateTime,
  dateOf,
  formatInstant,
  hasLocalOffset,
  instantOf,
  isOffsetDateTime,
  offsetMinutesOf,
} from './time/OffsetDateTime.js'
export type { Period, PeriodUnit } from './time/Period.js'
export { Weekday } from './time/Weekday.js'
export { addDays } from './time/addDays.js'
export { ageOn } from './time/ageOn.js'

// source
export { Citation } from './source/Citation.js'
export { cited, type Cited } from './source/Cited.js'
export { Reading } from './source/Reading.js'
export { Source } from './source/Source.js'
export { statement, type Statement } from './source/Statement.js'
export { statements, type Statements } from './source/Statements.js'

// code
export { Activity } from './code/Activity.js'
export { Carc, isCarc } from './code/Carc.js'
export { CarcMeaning } from './code/CarcMeaning.js'
export { CredentialKind, type CredentialWord } from './code/CredentialKind.js'
export { DiagnosisClass } from './code/DiagnosisClass.js'
export { FormatKind } from './code/FormatKind.js'
export { Hcpcs, isHcpcs, isSkillsTraining } from './code/Hcpcs.js'
export { HcpcsDescriptor } from './code/HcpcsDescriptor.js'
export { HcpcsUnit } from './code/HcpcsUnit.js'
export { Icd10Cm, icd10CmWithoutDot, isIcd10Cm, sameIcd10Cm } from './code/Icd10Cm.js'
export { Icd10CmLevel } from './code/Icd10CmLevel.js'
export { Icd10CmSection } from './code/Icd10CmSection.js'
export { Modality } from './code/Modality.js'
export { Modifier, isModifier } from './code/Modifier.js'
export { ModifierMeaning } from './code/ModifierMeaning.js'
export { Moment } from './code/Moment.js'
export { Npi, isNpi } from './code/Npi.js'
export { PlaceOfService, isPlaceOfService } from './code/PlaceOfService.js'
export { Program, type ProgramWord } from './code/Program.js'
export { Role } from './code/Role.js'
export { Severity } from './code/Severity.js'
export { SignatureRole } from './code/SignatureRole.js'
export { SkillDomain, skillDomains, type KnownSkillDomain } from './code/SkillDomain.js'
export { StayKind } from './code/StayKind.js'
export { SupervisionKind } from './code/SupervisionKind.js'
export { TeachingMethod, teachingMethods, type KnownTeachingMethod } from './code/TeachingMethod.js'
export { carcMeaningOf, carcMeanings } from './code/carcMeanings.js'
export { carcs, type LikelyCarc } from './code/carcs.js'
export { codeSourceOf, codeSources } from './code/codeSources.js'
export { diagnosisClassOf } from './code/diagnosisClassOf.js'
export { hcpcsDescriptorOf, hcpcsDescriptors } from './code/hcpcsDescriptors.js'
export { icd10CmLevelOf } from './code/icd10CmLevelOf.js'
export { icd10CmSectionOf, icd10CmSections } from './code/icd10CmSections.js'
export { modifierMeaningOf, modifierMeanings } from './code/modifierMeanings.js'
export { isAssignedPlaceOfService, placesOfService } from './code/placesOfService.js'

// record
export { AssessedSkillArea, type NeedLevel } from './record/AssessedSkillArea.js'
export { Assessment } from './record/Assessment.js'
export { Authorization, type OpeningBalance } from './record/Authorization.js'
export { AuthorizationEvent, type AuthorizationEventKind } from './record/AuthorizationEvent.js'
export { BilledLine, type BilledLineStatus } from './record/BilledLine.js'
export { Caseload, type CaseloadList } from './record/Caseload.js'
export { Chart, type ChartList } from './record/Chart.js'
export { Claims, type ClaimsList } from './record/Claims.js'
export { Coverage } from './record/Coverage.js'
export { Credential } from './record/Credential.js'
export { Diagnosis } from './record/Diagnosis.js'
export { Member } from './record/Member.js'
export { NonBillableSpan, type NonBillableReason } from './record/NonBillableSpan.js'
export { Note } from './record/Note.js'
export { Override, type OverrideReason } from './record/Override.js'
export { PlanGoal, type PlanObjective } from './record/PlanGoal.js'
export { PlanService, type ServiceAmount, type ServiceFrequency } from './record/PlanService.js'
export { Rate } from './record/Rate.js'
export { RecordId } from './record/RecordId.js'
export { Session, type SessionStatus } from './record/Session.js'
export { SessionFormat } from './record/SessionFormat.js'
export { Signature } from './record/Signature.js'
export { SkillTaught } from './record/SkillTaught.js'
export { StaffMember } from './record/StaffMember.js'
export { Stay } from './record/Stay.js'
export { Supervision, type SupervisionEvidence } from './record/Supervision.js'
export { TreatmentPlan, type PlanReview, type PlanStatus } from './record/TreatmentPlan.js'
export { decodeCaseload } from './record/decodeCaseload.js'
export { decodeChart } from './record/decodeChart.js'
export { decodeClaims } from './record/decodeClaims.js'

// policy
export { ActivityRequirement } from './policy/ActivityRequirement.js'
export {
  Aggregation,
  type ContactAggregation,
  type SumAggregation,
  type TotalMinutesAggregation,
} from './policy/Aggregation.js'
export { AssessmentElement } from './policy/AssessmentElement.js'
export { AssessmentPolicy } from './policy/AssessmentPolicy.js'
export { AssessmentRequirement } from './policy/AssessmentRequirement.js'
export { AuthorizationRequirement } from './policy/AuthorizationRequirement.js'
export { ClaimTerms } from './policy/ClaimTerms.js'
export { Closure } from './policy/Closure.js'
export { CoSigning } from './policy/CoSigning.js'
export { CodeExclusion, type BeyondExclusion, type ExclusionScope } from './policy/CodeExclusion.js'
export { Condition, type AgeBand } from './policy/Condition.js'
export { CredentialRequirement } from './policy/CredentialRequirement.js'
export { DeliveryPolicy } from './policy/DeliveryPolicy.js'
export { DiagnosisRequirement, type Icd10CmRange } from './policy/DiagnosisRequirement.js'
export { FilingLimit } from './policy/FilingLimit.js'
export { FormatRequirement } from './policy/FormatRequirement.js'
export { GroupRequirement } from './policy/GroupRequirement.js'
export { GroupingKey } from './policy/GroupingKey.js'
export { InstrumentRequirement } from './policy/InstrumentRequirement.js'
export { MidnightRule } from './policy/MidnightRule.js'
export { ModifierRequirement } from './policy/ModifierRequirement.js'
export { ModalityRequirement } from './policy/ModalityRequirement.js'
export {
  LimitWindow,
  type LifetimeWindow,
  type PlanWindow,
  type PlanYearWindow,
  type Rolling24HoursWindow,
  type RollingDaysWindow,
} from './policy/LimitWindow.js'
export { NoteElement } from './policy/NoteElement.js'
export { NoteSigning } from './policy/NoteSigning.js'
export { NoteTerms } from './policy/NoteTerms.js'
export { OverridableRule } from './policy/OverridableRule.js'
export { DaysAlike } from './policy/DaysAlike.js'
export { PatternTerms } from './policy/PatternTerms.js'
export { SigningBatch } from './policy/SigningBatch.js'
export { PayerPolicy } from './policy/PayerPolicy.js'
export { PlaceRequirement } from './policy/PlaceRequirement.js'
export { PlanElement } from './policy/PlanElement.js'
export { PlanLength } from './policy/PlanLength.js'
export { PlanRequirement } from './policy/PlanRequirement.js'
export { PlanReviewInterval } from './policy/PlanReviewInterval.js'
export { PlanTerms } from './policy/PlanTerms.js'
export { PlannedAmountRequirement } from './policy/PlannedAmountRequirement.js'
export { PolicyGap } from './policy/PolicyGap.js'
export { PolicyHistory, type PolicyKind } from './policy/PolicyHistory.js'
export { PresenceRequirement } from './policy/PresenceRequirement.js'
export { Rounding, type RemainderRounding, type ThresholdRounding } from './policy/Rounding.js'
export { SecondsRule } from './policy/SecondsRule.js'
export { SignerRequirement } from './policy/SignerRequirement.js'
export { StayExclusion } from './policy/StayExclusion.js'
export { SupervisionEvidenceRequirement } from './policy/SupervisionEvidenceRequirement.js'
export { SupervisionRequirement } from './policy/SupervisionRequirement.js'
export { TelehealthPlaces } from './policy/TelehealthPlaces.js'
export { TravelRequirement } from './policy/TravelRequirement.js'
export { SeverityOverride } from './policy/SeverityOverride.js'
export { UnencodedClause } from './policy/UnencodedClause.js'
export {
  UnitLimit,
  type BeyondLimit,
  type LimitMeasure,
  type LimitPayment,
  type LimitScope,
  type LimitTrim,
} from './policy/UnitLimit.js'
export { UnitPolicy } from './policy/UnitPolicy.js'
export { decodePolicy } from './policy/decodePolicy.js'
export { inEffectOn, type NoEdition } from './policy/inEffectOn.js'

// units
export { Units, unitsMonoid, wholeUnits } from './units/Units.js'
export { roundMinutes } from './units/roundMinutes.js'
export { unitsOf } from './units/unitsOf.js'
export type { ClaimFacts } from './units/ClaimFacts.js'
export type { DropReason, DroppedTime } from './units/DroppedTime.js'
export type { ServiceLine } from './units/ServiceLine.js'
export type { SessionUnits } from './units/SessionUnits.js'
export { TimedSession } from './units/TimedSession.js'
export type { UnitAssumption } from './units/UnitAssumption.js'
export type { UnitIssue, UnitIssueKind } from './units/UnitIssue.js'
export type { UnitPiece, UnitSlice } from './units/UnitSlice.js'
export type { UnitsResult } from './units/UnitsResult.js'
export type { UnitsUndetermined } from './units/UnitsUndetermined.js'

// ledger
export { authorizationBalance, type AuthorizationBalance } from './ledger/authorizationBalance.js'
export type { AuthorizationFault, AuthorizationFaultKind } from './ledger/AuthorizationFault.js'

// rule
export type { Evidence, RecordKind } from './subject/Evidence.js'
export type { Remedy } from './rule/Remedy.js'
export type {
  FindingPolicy,
  MetFinding,
  NotApplicableFinding,
  NotMetFinding,
  UndeterminedFinding,
} from './rule/RuleFinding.js'
export type { SeverityByMoment } from './rule/SeverityByMoment.js'
export type { UndeterminedCause } from './rule/UndeterminedCause.js'

// details of findings
export type { LineCompleteDetail } from './delivery/claimLineIsComplete.js'
export type { DistinctLineDetail } from './delivery/claimLineIsDistinct.js'
export type { FormatDetail } from './delivery/formatIsAllowed.js'
export type { GroupDetail } from './delivery/groupIsWithinSize.js'
export type { ModalityDetail } from './delivery/modalityIsAllowed.js'
export type { ModifierCountDetail } from './delivery/modifiersFitOnClaimLine.js'
export type { ModifierDetail } from './delivery/modifiersFollowFromFacts.js'
export type { PlaceAndModalityDetail } from './delivery/placeFitsModality.js'
export type { ClosureDetail } from './delivery/placeIsOpen.js'
export type { PlaceDetail } from './delivery/placeOfServiceIsAllowed.js'
export type { CredentialDetail } from './delivery/providerIsCredentialed.js'
export type { AbsenceDetail } from './delivery/providerIsNotAbsent.js'
export type { ProviderExclusionDetail } from './delivery/providerIsNotExcluded.js'
export type { SupervisionDetail } from './rule/SupervisionDetail.js'
export type { RenderingProviderDetail } from './delivery/renderingProviderIsKnown.js'
export type { EndedDetail } from './delivery/sessionHasEnded.js'
export type { OverlapDetail } from './delivery/sessionsDoNotOverlap.js'
export type { ActivityDetail } from './documentation/activityIsSkillsTraining.js'
export type { AssessmentDateDetail } from './documentation/assessmentCoversServiceDate.js'
export type { AssessmentSignatureDetail } from './documentation/assessmentIsSigned.js'
export type { SkillNeedsDetail } from './documentation/assessmentNamesSkillNeeds.js'
export type { RecommendationDetail } from './documentation/assessmentRecommendsService.js'
export type { InstrumentDetail } from './documentation/assessmentUsesAcceptedInstrument.js'
export type { PresenceDetail } from './documentation/memberWasPresent.js'
export type { MethodDetail } from './documentation/methodIsDocumented.js'
export type { ModalityDocumentedDetail } from './documentation/modalityIsDocumented.js'
export type { NoteAuthorDetail } from './documentation/noteIsByRenderingProvider.js'
export type { NoteCoSignedDetail } from './documentation/noteIsCoSigned.js'
export type { NoteSignedDetail } from './documentation/noteIsSigned.js'
export type { NoteTimesDetail } from './documentation/noteTimesAgreeWithSession.js'
export type { PlaceDocumentedDetail } from './documentation/placeIsDocumented.js'
export type { PlanDetail } from './documentation/planCoversServiceDate.js'
export type { SeparationDetail } from './documentation/planIsAuthorizedByAnother.js'
export type { PlanLengthDetail } from './documentation/planIsNoLongerThanAllowed.js'
export type { PlanReviewDetail } from './documentation/planIsReviewedOnTime.js'
export type { PlanSignatureDetail } from './documentation/planIsSigned.js'
export type { SkillAreasDetail } from './documentation/planNamesSkillAreas.js'
export type { OrderDetail } from './documentation/planOrdersService.js'
export type { DuplicateDetail } from './documentation/recordIdsAreUnique.js'
export type { UnknownRecordsDetail } from './documentation/recordsAreKnown.js'
export type { LocalDateDetail } from './documentation/serviceDateIsLocal.js'
export type { SignerCredentialDetail } from './documentation/signerCredentialIsDocumented.js'
export type { DomainDetail } from './documentation/skillDomainIsDocumented.js'
export type { SkillDetail } from './documentation/skillTaughtIsDocumented.js'
export type { TimesDetail } from './documentation/timesAreDocumented.js'
export type { AuthorizationDetail } from './limits/authorizationCoversSession.js'
export type { AuthorizationNumberDetail } from './limits/authorizationHasNumber.js'
export type { AuthorizationFaultDetail } from './limits/authorizationIsSound.js'
export type { FilingDetail } from './limits/claimIsFiledOnTime.js'
export type { DeathDetail } from './limits/memberIsAlive.js'
export type { BirthDetail } from './limits/memberIsBorn.js'
export type { StayDetail } from './limits/memberIsNotInStay.js'
export type { OtherServiceDetail } from './limits/otherServiceIsNotExcluded.js'
export type { CoverageDetail } from './limits/payerPolicyIsInEffect.js'
export type { AuthorizedUnitsDetail } from './limits/unitsAreWithinAuthorization.js'
export type { DailyLimitDetail } from './limits/unitsAreWithinDailyLimit.js'
export type { PeriodLimitDetail } from './limits/unitsAreWithinPeriodLimit.js'
export type { PlannedAmountDetail } from './limits/unitsAreWithinPlannedAmount.js'
export type { NoUnitDetail } from './limits/unitsFollowFromPolicy.js'
export type { PlanAreaDetail } from './necessity/noteSkillServesPlanArea.js'
export type { PrimaryDiagnosisDetail } from './necessity/primaryDiagnosisIsAccepted.js'
export type { DiagnosisDetail } from './necessity/qualifyingDiagnosisIsInForce.js'
export type { GoalDetail } from './necessity/sessionAddressesPlanGoal.js'
export type { AssessedNeedDetail } from './necessity/skillMeetsAssessedNeed.js'
export type { NoteTextDetail } from './rule/noteText.js'

// claim
export { review, type Review } from './claim/Review.js'
export { remaining } from './capacity/remaining.js'
export type {
  AuthorizationCapacity,
  Capacity,
  LimitCapacity,
  OutsideFinding,
  PlannedCapacity,
  PlannedOutside,
} from './capacity/Capacity.js'
export { CapacityRequest } from './capacity/CapacityRequest.js'
export { explain, type Explanation } from './claim/explain.js'
export type { Reader } from './claim/factsFor.js'
export {
  isOpen,
  type Finding,
  type FindingOf,
  type OpenFinding,
  type RuleId,
} from './claim/Finding.js'
export type { ChartReview } from './claim/ChartReview.js'
export type { ClaimLine } from './claim/ClaimLine.js'
export type { LimitStanding } from './claim/LimitStanding.js'
export type { LineReview } from './claim/LineReview.js'
export type { OverrideRefusal, OverrideStanding } from './claim/OverrideStanding.js'
export type { PolicyStanding } from './claim/PolicyStanding.js'
export { reviewSummaryMonoid } from './claim/reviewSummaryMonoid.js'
export type { RuleDetails } from './claim/RuleDetails.js'
export type { ReviewSummary, RuleCount } from './claim/ReviewSummary.js'
export type { SessionReview, Support } from './claim/SessionReview.js'

// audit
export type { BilledCredentialDetail } from './audit/billedProviderIsCredentialed.js'
export type { BilledAbsenceDetail } from './audit/billedProviderIsNotAbsent.js'
export type { BilledExclusionDetail } from './audit/billedProviderIsNotExcluded.js'
export type { LineFilingDetail } from './audit/billedLineIsFiledOnTime.js'
export type { GroupSizeDetail } from './audit/GroupSizeDetail.js'
export type { SigningBatchDetail } from './audit/notesAreNotSignedInBatches.js'
export type { SameNotesDetail } from './audit/notesDifferFromEachOther.js'
export type { LongDay } from './audit/longDays.js'
export type { MemberDayDetail } from './audit/memberHoursFitInDay.js'
export type { ChartsOverlapDetail } from './audit/membersChartsDoNotOverlap.js'
export type { TravelDetail } from './audit/providerHasTimeToTravel.js'
export type { ProviderDayDetail } from './audit/providerHoursFitInDay.js'
export type { SeveralMembersDetail } from './audit/providerIsWithOneMemberAtATime.js'
export type { StaffLimitDetail } from './audit/servicesAreWithinStaffLimit.js'
export type { DaysOnEnd } from './audit/runFact.js'
export type { SameTimesDetail } from './audit/timesVaryFromDayToDay.js'
export type { UnitsAtLimitDetail } from './audit/unitsAreNotAlwaysTheLimit.js'
export { audit, type Audit } from './audit/Audit.js'
export type { AuditGap, AuditSilence } from './audit/AuditCheck.js'
export type { AuditDetails } from './audit/AuditDetails.js'
export type { AuditCheckId, AuditFinding, AuditFindingOf } from './audit/AuditFinding.js'
export type { AuditLack, AuditSums, AuditTotals, RuleAtStake } from './audit/AuditTotals.js'
export type { BilledAudit, CheckGap, CheckSilence, LeftOut } from './audit/BilledAudit.js'
export { explainAudit } from './audit/explainAudit.js'
export type { LineAudit } from './audit/LineAudit.js'
export type { BilledStanding } from './audit/MatchedLine.js'
export { ruleTitle } from './audit/ruleTitle.js'
export type { UnbilledUnits } from './audit/unbilledUnits.js'
export { MemberMonth } from './sampling/MemberMonth.js'
export { extrapolate, type Extrapolation } from './sampling/extrapolate.js'
export {
  sampleMemberMonths,
  type MemberMonthSample,
  type SampledMemberMonth,
} from './sampling/sampleMemberMonths.js'

// lint
export { checkPolicy } from './lint/checkPolicy.js'
export type { PolicyRemark, PolicyRemarkKind } from './lint/PolicyRemark.js'

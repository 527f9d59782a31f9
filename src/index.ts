// codec
export type { Codec } from './codec/Codec.js'
export type { DecodeIssue, DecodeIssueKind, DecodeIssues } from './codec/DecodeIssue.js'
export { Other } from './codec/Other.js'
export { boolean } from './codec/boolean.js'
export { decode } from './codec/decode.js'
export { decodeClosed } from './codec/decodeClosed.js'
export { decodeEach } from './codec/decodeEach.js'
export { describeDecodeIssue } from './codec/describeDecodeIssue.js'
export { integer } from './codec/integer.js'
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
export { Npi, isNpi } from './code/Npi.js'
export { PlaceOfService, isPlaceOfService } from './code/PlaceOfService.js'
export { SignatureRole } from './code/SignatureRole.js'
export { SkillDomain, skillDomains, type KnownSkillDomain } from './code/SkillDomain.js'
export { StayKind } from './code/StayKind.js'
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
export { Coverage } from './record/Coverage.js'
export { Credential } from './record/Credential.js'
export { Diagnosis } from './record/Diagnosis.js'
export { Member } from './record/Member.js'
export { NonBillableSpan, type NonBillableReason } from './record/NonBillableSpan.js'
export { Note } from './record/Note.js'
export { PlanGoal, type PlanObjective } from './record/PlanGoal.js'
export { PlanService, type ServiceAmount, type ServiceFrequency } from './record/PlanService.js'
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

// policy
export {
  Aggregation,
  type ContactAggregation,
  type SumAggregation,
  type TotalMinutesAggregation,
} from './policy/Aggregation.js'
export { DiagnosisRequirement, type Icd10CmRange } from './policy/DiagnosisRequirement.js'
export { GroupingKey } from './policy/GroupingKey.js'
export { MidnightRule } from './policy/MidnightRule.js'
export { NoteElement } from './policy/NoteElement.js'
export { PayerPolicy } from './policy/PayerPolicy.js'
export { PlanRequirement } from './policy/PlanRequirement.js'
export { PolicyGap } from './policy/PolicyGap.js'
export { PolicyHistory, type PolicyKind } from './policy/PolicyHistory.js'
export { Rounding, type RemainderRounding, type ThresholdRounding } from './policy/Rounding.js'
export { SecondsRule } from './policy/SecondsRule.js'
export { UnencodedClause } from './policy/UnencodedClause.js'
export { UnitLimit, type BeyondLimit, type LimitMeasure } from './policy/UnitLimit.js'
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

// rule
export type { Evidence, RecordKind } from './subject/Evidence.js'
export { Moment } from './rule/Moment.js'
export type { Remedy, Role } from './rule/Remedy.js'
export type {
  FindingPolicy,
  MetFinding,
  NotApplicableFinding,
  NotMetFinding,
  UndeterminedFinding,
} from './rule/RuleFinding.js'
export type { Severity, SeverityByMoment } from './rule/Severity.js'

// claim
export { review, type Review } from './claim/Review.js'
export { describeFinding, type FindingText } from './claim/describeFinding.js'
export { isOpen, type Finding, type OpenFinding, type RuleId } from './claim/Finding.js'
export type { ChartReview } from './claim/ChartReview.js'
export type { ClaimLine } from './claim/ClaimLine.js'
export type { LimitStanding } from './claim/LimitStanding.js'
export type { LineReview } from './claim/LineReview.js'
export type { PolicyStanding } from './claim/PolicyStanding.js'
export type { ReviewSummary, RuleCount } from './claim/ReviewSummary.js'
export type { SessionReview, Support } from './claim/SessionReview.js'

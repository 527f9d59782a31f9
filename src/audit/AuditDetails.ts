import type { BilledFormatDetail } from './billedFormatIsDocumented.js'
import type { BilledCredentialDetail } from './billedProviderIsCredentialed.js'
import type { BilledAbsenceDetail } from './billedProviderIsNotAbsent.js'
import type { BilledExclusionDetail } from './billedProviderIsNotExcluded.js'
import type { SessionDifferenceDetail } from './billedLineAgreesWithSession.js'
import type { LineFilingDetail } from './billedLineIsFiledOnTime.js'
import type { OneDayDetail } from './billedLineIsOfOneDay.js'
import type { DistinctLinesDetail } from './billedLinesAreDistinct.js'
import type { BilledRecordsDetail } from './billedRecordsAreKnown.js'
import type { BilledUnitsDetail } from './billedUnitsAreDocumented.js'
import type { ReplacementDetail } from './replacedLinesAreKnown.js'
import type { BilledOnceDetail } from './sessionsAreBilledOnce.js'
import type { WholeUnitsDetail } from './billedUnitsAreWhole.js'
import type { GroupSizeDetail } from './GroupSizeDetail.js'
import type { MemberDayDetail } from './memberHoursFitInDay.js'
import type { ChartsOverlapDetail } from './membersChartsDoNotOverlap.js'
import type { TravelDetail } from './providerHasTimeToTravel.js'
import type { ProviderDayDetail } from './providerHoursFitInDay.js'
import type { SeveralMembersDetail } from './providerIsWithOneMemberAtATime.js'
import type { StaffLimitDetail } from './servicesAreWithinStaffLimit.js'
import type { SigningBatchDetail } from './notesAreNotSignedInBatches.js'
import type { SameNotesDetail } from './notesDifferFromEachOther.js'
import type { SameTimesDetail } from './timesVaryFromDayToDay.js'
import type { UnitsAtLimitDetail } from './unitsAreNotAlwaysTheLimit.js'

/** The details of what each check finds to be wrong, by the name of the check. */
export interface AuditDetails {
  readonly billedUnitsAreWhole: WholeUnitsDetail
  readonly billedRecordsAreKnown: BilledRecordsDetail
  readonly replacedLinesAreKnown: ReplacementDetail
  readonly billedLinesAreDistinct: DistinctLinesDetail
  readonly sessionsAreBilledOnce: BilledOnceDetail
  readonly billedUnitsAreDocumented: BilledUnitsDetail
  readonly billedLineIsOfOneDay: OneDayDetail
  readonly billedLineIsFiledOnTime: LineFilingDetail
  readonly billedLineAgreesWithSession: SessionDifferenceDetail
  readonly billedFormatIsDocumented: BilledFormatDetail
  readonly billedProviderIsNotExcluded: BilledExclusionDetail
  readonly billedProviderIsNotAbsent: BilledAbsenceDetail
  readonly billedProviderIsCredentialed: BilledCredentialDetail
  readonly providerIsWithOneMemberAtATime: SeveralMembersDetail
  readonly membersChartsDoNotOverlap: ChartsOverlapDetail
  readonly providerHoursFitInDay: ProviderDayDetail
  readonly memberHoursFitInDay: MemberDayDetail
  readonly servicesAreWithinStaffLimit: StaffLimitDetail
  readonly groupSizeIsAsRecorded: GroupSizeDetail
  readonly providerHasTimeToTravel: TravelDetail
  readonly notesDifferFromEachOther: SameNotesDetail
  readonly notesAreNotSignedInBatches: SigningBatchDetail
  readonly unitsAreNotAlwaysTheLimit: UnitsAtLimitDetail
  readonly timesVaryFromDayToDay: SameTimesDetail
}

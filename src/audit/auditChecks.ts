import { billedFormatIsDocumented } from './billedFormatIsDocumented.js'
import { billedLineAgreesWithSession } from './billedLineAgreesWithSession.js'
import { billedLineIsFiledOnTime } from './billedLineIsFiledOnTime.js'
import { billedLineIsOfOneDay } from './billedLineIsOfOneDay.js'
import { billedLinesAreDistinct } from './billedLinesAreDistinct.js'
import { billedProviderIsCredentialed } from './billedProviderIsCredentialed.js'
import { billedProviderIsNotAbsent } from './billedProviderIsNotAbsent.js'
import { billedProviderIsNotExcluded } from './billedProviderIsNotExcluded.js'
import { billedRecordsAreKnown } from './billedRecordsAreKnown.js'
import { billedUnitsAreDocumented } from './billedUnitsAreDocumented.js'
import { replacedLinesAreKnown } from './replacedLinesAreKnown.js'
import { sessionsAreBilledOnce } from './sessionsAreBilledOnce.js'
import { billedUnitsAreWhole } from './billedUnitsAreWhole.js'
import { groupSizeIsAsRecorded } from './groupSizeIsAsRecorded.js'
import { memberHoursFitInDay } from './memberHoursFitInDay.js'
import { membersChartsDoNotOverlap } from './membersChartsDoNotOverlap.js'
import { notesAreNotSignedInBatches } from './notesAreNotSignedInBatches.js'
import { notesDifferFromEachOther } from './notesDifferFromEachOther.js'
import { providerHasTimeToTravel } from './providerHasTimeToTravel.js'
import { providerHoursFitInDay } from './providerHoursFitInDay.js'
import { providerIsWithOneMemberAtATime } from './providerIsWithOneMemberAtATime.js'
import { reporting } from './reporting.js'
import { servicesAreWithinStaffLimit } from './servicesAreWithinStaffLimit.js'
import { timesVaryFromDayToDay } from './timesVaryFromDayToDay.js'
import { unitsAreNotAlwaysTheLimit } from './unitsAreNotAlwaysTheLimit.js'

/** The checks whose errors take the support from sessions. They ask nothing of billed lines, nor of what a review finds. */
export const supportChecks = [
  reporting(providerIsWithOneMemberAtATime),
  reporting(membersChartsDoNotOverlap),
  reporting(providerHoursFitInDay),
  reporting(memberHoursFitInDay),
  reporting(servicesAreWithinStaffLimit),
  reporting(groupSizeIsAsRecorded),
] as const

/**
 * Every check of an audit, in the order of its findings: those of billed lines, those over members and staff, and
 * patterns. A new one is added here and to `AuditDetails`, and each of its reasons has a golden scenario in
 * `test/scenarios/audit`.
 */
export const auditChecks = [
  reporting(billedRecordsAreKnown),
  reporting(replacedLinesAreKnown),
  reporting(billedLinesAreDistinct),
  reporting(sessionsAreBilledOnce),
  reporting(billedUnitsAreWhole),
  reporting(billedUnitsAreDocumented),
  reporting(billedLineIsOfOneDay),
  reporting(billedLineIsFiledOnTime),
  reporting(billedLineAgreesWithSession),
  reporting(billedFormatIsDocumented),
  reporting(billedProviderIsNotExcluded),
  reporting(billedProviderIsNotAbsent),
  reporting(billedProviderIsCredentialed),
  ...supportChecks,
  reporting(providerHasTimeToTravel),
  reporting(notesDifferFromEachOther),
  reporting(notesAreNotSignedInBatches),
  reporting(unitsAreNotAlwaysTheLimit),
  reporting(timesVaryFromDayToDay),
] as const

import type { Golden } from './Golden.js'
import { formatBilledAsAnother } from './billedFormatIsDocumented/formatBilledAsAnother.js'
import { groupBilledAsIndividual } from './billedFormatIsDocumented/groupBilledAsIndividual.js'
import { individualBilledAsGroup } from './billedFormatIsDocumented/individualBilledAsGroup.js'
import { authorizationDiffers } from './billedLineAgreesWithSession/authorizationDiffers.js'
import { codeDiffers } from './billedLineAgreesWithSession/codeDiffers.js'
import { dateDiffers } from './billedLineAgreesWithSession/dateDiffers.js'
import { modifierIsMissing } from './billedLineAgreesWithSession/modifierIsMissing.js'
import { modifierIsNotDocumented } from './billedLineAgreesWithSession/modifierIsNotDocumented.js'
import { payerDiffers } from './billedLineAgreesWithSession/payerDiffers.js'
import { placeOfServiceDiffers } from './billedLineAgreesWithSession/placeOfServiceDiffers.js'
import { renderingProviderDiffers } from './billedLineAgreesWithSession/renderingProviderDiffers.js'
import { filingLimitExpired } from './billedLineIsFiledOnTime/filingLimitExpired.js'
import { severalDays } from './billedLineIsOfOneDay/severalDays.js'
import { throughDateIsBeforeServiceDate } from './billedLineIsOfOneDay/throughDateIsBeforeServiceDate.js'
import { sameLineTwice } from './billedLinesAreDistinct/sameLineTwice.js'
import { billedProviderIsNotCredentialed } from './billedProviderIsCredentialed/billedProviderIsNotCredentialed.js'
import { billedProviderIsAbsent } from './billedProviderIsNotAbsent/billedProviderIsAbsent.js'
import { billedProviderIsExcluded } from './billedProviderIsNotExcluded/billedProviderIsExcluded.js'
import { billedForNoSession } from './billedRecordsAreKnown/billedForNoSession.js'
import { memberUnknown } from './billedRecordsAreKnown/memberUnknown.js'
import { noSessionOnDay } from './billedRecordsAreKnown/noSessionOnDay.js'
import { policyUnknown } from './billedRecordsAreKnown/policyUnknown.js'
import { sessionNotHeld } from './billedRecordsAreKnown/sessionNotHeld.js'
import { sessionUnknown } from './billedRecordsAreKnown/sessionUnknown.js'
import { staffUnknown } from './billedRecordsAreKnown/staffUnknown.js'
import { belowMinimum } from './billedUnitsAreDocumented/belowMinimum.js'
import { breaksAddedUp } from './billedUnitsAreDocumented/breaksAddedUp.js'
import { clockChange } from './billedUnitsAreDocumented/clockChange.js'
import { eachSessionRoundedUp } from './billedUnitsAreDocumented/eachSessionRoundedUp.js'
import { fewerByClockChange } from './billedUnitsAreDocumented/fewerByClockChange.js'
import { fewerThanDocumented } from './billedUnitsAreDocumented/fewerThanDocumented.js'
import { midnightNotStated } from './billedUnitsAreDocumented/midnightNotStated.js'
import { moreThanDocumented } from './billedUnitsAreDocumented/moreThanDocumented.js'
import { nonBillableTimeBilled } from './billedUnitsAreDocumented/nonBillableTimeBilled.js'
import { roundedUp } from './billedUnitsAreDocumented/roundedUp.js'
import { timeOutsideNoteBilled } from './billedUnitsAreDocumented/timeOutsideNoteBilled.js'
import { unattendedTimeBilled } from './billedUnitsAreDocumented/unattendedTimeBilled.js'
import { unitsNotPositive } from './billedUnitsAreWhole/unitsNotPositive.js'
import { unitsNotWhole } from './billedUnitsAreWhole/unitsNotWhole.js'
import { moreMembersThanAllowed } from './groupSizeIsAsRecorded/moreMembersThanAllowed.js'
import { moreMembersThanRecorded } from './groupSizeIsAsRecorded/moreMembersThanRecorded.js'
import { moreMembersThanStaffMayLead } from './groupSizeIsAsRecorded/moreMembersThanStaffMayLead.js'
import { sizesDiffer } from './groupSizeIsAsRecorded/sizesDiffer.js'
import { staffCountsDiffer } from './groupSizeIsAsRecorded/staffCountsDiffer.js'
import { memberDayIsTooLong } from './memberHoursFitInDay/memberDayIsTooLong.js'
import { chartsOverlap } from './membersChartsDoNotOverlap/chartsOverlap.js'
import { signedAtOneMoment } from './notesAreNotSignedInBatches/signedAtOneMoment.js'
import { signedOnOneDay } from './notesAreNotSignedInBatches/signedOnOneDay.js'
import { repeatedForMember } from './notesDifferFromEachOther/repeatedForMember.js'
import { sharedByMembers } from './notesDifferFromEachOther/sharedByMembers.js'
import { placeIsClosed } from './placeIsOpen/placeIsClosed.js'
import { nobodyAuthorized } from './planIsAuthorizedByAnother/nobodyAuthorized.js'
import { workerAuthorizedAlone } from './planIsAuthorizedByAnother/workerAuthorizedAlone.js'
import { noTimeBetweenPlaces } from './providerHasTimeToTravel/noTimeBetweenPlaces.js'
import { tooLittleTimeToTravel } from './providerHasTimeToTravel/tooLittleTimeToTravel.js'
import { providerDayIsTooLong } from './providerHoursFitInDay/providerDayIsTooLong.js'
import { noCredential } from './providerIsCredentialed/noCredential.js'
import { noneIsAccepted } from './providerIsCredentialed/noneIsAccepted.js'
import { noneIsInForce } from './providerIsCredentialed/noneIsInForce.js'
import { providerIsAbsent } from './providerIsNotAbsent/providerIsAbsent.js'
import { providerIsExcluded } from './providerIsNotExcluded/providerIsExcluded.js'
import { supervisorIsExcluded } from './providerIsNotExcluded/supervisorIsExcluded.js'
import { providerIsWithOthers } from './providerIsWithOneMemberAtATime/providerIsWithOthers.js'
import { idIsShared } from './replacedLinesAreKnown/idIsShared.js'
import { replacedLineUnknown } from './replacedLinesAreKnown/replacedLineUnknown.js'
import { replacedSeveralTimes } from './replacedLinesAreKnown/replacedSeveralTimes.js'
import { replacementUnknown } from './replacedLinesAreKnown/replacementUnknown.js'
import { replacesAnother } from './replacedLinesAreKnown/replacesAnother.js'
import { replacesInCircle } from './replacedLinesAreKnown/replacesInCircle.js'
import { staffIsAboveThreshold } from './servicesAreWithinStaffLimit/staffIsAboveThreshold.js'
import { staffIsOverLimit } from './servicesAreWithinStaffLimit/staffIsOverLimit.js'
import { billedUnderAnotherCode } from './sessionsAreBilledOnce/billedUnderAnotherCode.js'
import { billedUnderAnotherCodeAlone } from './sessionsAreBilledOnce/billedUnderAnotherCodeAlone.js'
import { sharedUnitsNotBilled } from './sessionsAreBilledOnce/sharedUnitsNotBilled.js'
import { unitsBilledTwice } from './sessionsAreBilledOnce/unitsBilledTwice.js'
import { sessionsOverlap } from './sessionsDoNotOverlap/sessionsOverlap.js'
import { memberHasSameTimes } from './timesVaryFromDayToDay/memberHasSameTimes.js'
import { providerHasSameTimes } from './timesVaryFromDayToDay/providerHasSameTimes.js'
import { memberIsAlwaysAtLimit } from './unitsAreNotAlwaysTheLimit/memberIsAlwaysAtLimit.js'
import { providerIsAlwaysAtLimit } from './unitsAreNotAlwaysTheLimit/providerIsAlwaysAtLimit.js'
import { authorizationIsExhausted } from './unitsAreWithinAuthorization/authorizationIsExhausted.js'
import { dayIsOverLimit } from './unitsAreWithinDailyLimit/dayIsOverLimit.js'
import { dayNeedsAuthorization } from './unitsAreWithinDailyLimit/dayNeedsAuthorization.js'
import { periodIsOverLimit } from './unitsAreWithinPeriodLimit/periodIsOverLimit.js'
import { amountIsBeyondPlan } from './unitsAreWithinPlannedAmount/amountIsBeyondPlan.js'

/** One for each kind of finding, in the order of the checks; then those of rules of the review about staff and members, and about what is used up. */
export const goldens: ReadonlyArray<Golden> = [
  memberUnknown,
  sessionUnknown,
  noSessionOnDay,
  billedForNoSession,
  sessionNotHeld,
  staffUnknown,
  policyUnknown,
  idIsShared,
  replacedLineUnknown,
  replacementUnknown,
  replacesInCircle,
  replacesAnother,
  replacedSeveralTimes,
  sameLineTwice,
  unitsBilledTwice,
  sharedUnitsNotBilled,
  billedUnderAnotherCode,
  billedUnderAnotherCodeAlone,
  unitsNotWhole,
  unitsNotPositive,
  belowMinimum,
  clockChange,
  fewerByClockChange,
  nonBillableTimeBilled,
  unattendedTimeBilled,
  timeOutsideNoteBilled,
  breaksAddedUp,
  eachSessionRoundedUp,
  roundedUp,
  moreThanDocumented,
  midnightNotStated,
  fewerThanDocumented,
  severalDays,
  throughDateIsBeforeServiceDate,
  filingLimitExpired,
  codeDiffers,
  dateDiffers,
  payerDiffers,
  renderingProviderDiffers,
  placeOfServiceDiffers,
  modifierIsMissing,
  modifierIsNotDocumented,
  authorizationDiffers,
  groupBilledAsIndividual,
  individualBilledAsGroup,
  formatBilledAsAnother,
  billedProviderIsExcluded,
  billedProviderIsAbsent,
  billedProviderIsNotCredentialed,
  providerIsWithOthers,
  chartsOverlap,
  providerDayIsTooLong,
  moreMembersThanAllowed,
  moreMembersThanRecorded,
  moreMembersThanStaffMayLead,
  sizesDiffer,
  staffCountsDiffer,
  memberDayIsTooLong,
  staffIsOverLimit,
  staffIsAboveThreshold,
  tooLittleTimeToTravel,
  noTimeBetweenPlaces,
  repeatedForMember,
  sharedByMembers,
  signedOnOneDay,
  signedAtOneMoment,
  providerIsAlwaysAtLimit,
  memberIsAlwaysAtLimit,
  providerHasSameTimes,
  memberHasSameTimes,
  sessionsOverlap,
  placeIsClosed,
  providerIsAbsent,
  providerIsExcluded,
  supervisorIsExcluded,
  noCredential,
  noneIsAccepted,
  noneIsInForce,
  workerAuthorizedAlone,
  nobodyAuthorized,
  dayIsOverLimit,
  dayNeedsAuthorization,
  periodIsOverLimit,
  authorizationIsExhausted,
  amountIsBeyondPlan,
]

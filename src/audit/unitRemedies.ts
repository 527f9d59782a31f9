import { carcs } from '../code/carcs.js'
import type { Remedy } from '../rule/Remedy.js'
import type { UnitReading } from './otherReckonings.js'

/** How the billed units differ from the documented ones. */
export type UnitReason =
  | UnitReading
  | 'moreThanDocumented'
  | 'fewerByClockChange'
  | 'fewerThanDocumented'
  | 'midnightNotStated'

const fix = 'Replace the line by one with the units that are documented.'
const carc = carcs.lengthOfServiceNotSupported
const over = { fix, fixedBy: 'biller', carc } as const

/** What a reader is told of billed units that are not those that are documented. */
export const unitRemedies: Readonly<Record<UnitReason, Remedy>> = {
  belowMinimum: {
    sentence:
      'Line {line} was billed with {billedUnits} units, {documentedUnits} are documented: the others fit time that is too short for a unit.',
    ...over,
  },
  clockChange: {
    sentence:
      'Line {line} was billed with {billedUnits} units, {documentedUnits} are documented: they fit the difference of the times on the clock, which was changed in between.',
    ...over,
  },
  nonBillableTimeBilled: {
    sentence:
      'Line {line} was billed with {billedUnits} units, {documentedUnits} are documented: they fit the time with what is not billable in it.',
    ...over,
  },
  unattendedTimeBilled: {
    sentence:
      'Line {line} was billed with {billedUnits} units, {documentedUnits} are documented: they fit the whole session, of which the member attended a part.',
    ...over,
  },
  timeOutsideNoteBilled: {
    sentence:
      'Line {line} was billed with {billedUnits} units, {documentedUnits} are documented: they fit the times of the session, of which those of the note hold a part.',
    ...over,
  },
  breaksAddedUp: {
    sentence:
      'Line {line} was billed with {billedUnits} units, {documentedUnits} are documented: they fit time before and after breaks added up, and this payer asks for uninterrupted time.',
    ...over,
  },
  eachSessionRoundedUp: {
    sentence:
      'Line {line} was billed with {billedUnits} units for {sessions} sessions, {documentedUnits} are documented: they fit each session rounded by itself, and this payer adds up minutes first. Lines of that day: {lines}.',
    ...over,
  },
  roundedUp: {
    sentence:
      'Line {line} was billed with {billedUnits} units, {documentedUnits} are documented: they fit every part of a unit rounded up to a whole one.',
    ...over,
  },
  moreThanDocumented: {
    sentence: 'Line {line} was billed with {billedUnits} units, {documentedUnits} are documented.',
    ...over,
  },
  fewerByClockChange: {
    sentence:
      'Line {line} was billed with {billedUnits} units, {documentedUnits} are documented: the billed ones fit the difference of the times on the clock, which was changed in between.',
    fix,
    fixedBy: 'biller',
    severityAtMost: 'warning',
  },
  midnightNotStated: {
    sentence:
      'Line {line} was billed with {billedUnits} units for one day; {documentedUnits} are documented on it and after its midnight, and no policy says to which day these belong.',
    fix: 'Ask the payer to which service date time after midnight belongs; where it is that of each day, replace the line by one for each.',
    fixedBy: 'biller',
    severityAtMost: 'warning',
  },
  fewerThanDocumented: {
    sentence:
      'Line {line} was billed with {billedUnits} units, {documentedUnits} are documented and the review leaves {claimableUnits} of them.',
    fix,
    fixedBy: 'biller',
    severityAtMost: 'warning',
  },
}

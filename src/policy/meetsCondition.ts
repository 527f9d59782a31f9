import type { FormatKind } from '../code/FormatKind.js'
import type { Modality } from '../code/Modality.js'
import { sameWord } from '../code/sameWord.js'
import { ageOn } from '../time/ageOn.js'
import type { CalendarDate } from '../time/CalendarDate.js'
import type { AgeBand, Condition } from './Condition.js'

/** What a condition asks of a session; what is not known is absent. */
export interface ConditionFacts {
  /** When the member was born. */
  readonly birthDate: CalendarDate | undefined
  /** The day on which the age counts. */
  readonly serviceDate: CalendarDate | undefined
  /** With whom it was held. */
  readonly format: FormatKind | undefined
  /** How staff and member met. */
  readonly modality: Modality | undefined
}

/**
 * Whether a condition holds: false where one part of it fails, and otherwise what is not known of the parts, as paths
 * of field names; an empty list: it holds.
 */
export const meetsCondition =
  (when: Condition) =>
  (facts: ConditionFacts): false | ReadonlyArray<string> => {
    const parts = [ofAge(when, facts), ofFormat(when, facts), ofModality(when, facts)]
    if (parts.includes(false)) return false
    return parts.flatMap((part) => (typeof part === 'string' ? [part] : []))
  }

/** That a part holds or fails, or what is not known of it. */
type Part = boolean | string

const ofAge = ({ ages }: Condition, { birthDate, serviceDate }: ConditionFacts): Part => {
  if (ages === undefined) return true
  if (birthDate === undefined) return 'member.birthDate'
  if (serviceDate === undefined) return 'session.start'
  const age = ageOn(birthDate)(serviceDate)
  // Who is not born yet is of no age: one of the two days is wrong.
  return age < 0 ? 'member.birthDate' : isWithin(ages, age)
}

const isWithin = ({ from = -Infinity, through = Infinity }: AgeBand, age: number): boolean =>
  from <= age && age <= through

const ofFormat = ({ formats }: Condition, { format }: ConditionFacts): Part => {
  if (formats === undefined) return true
  return format === undefined ? 'session.format' : formats.includes(format)
}

const ofModality = ({ modalities }: Condition, { modality }: ConditionFacts): Part => {
  if (modalities === undefined) return true
  return modality === undefined
    ? 'session.modality'
    : modalities.some((one) => sameWord(one, modality))
}

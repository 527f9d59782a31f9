import type { Codec } from '../codec/Codec.js'
import { word } from '../codec/word.js'

/** A day of the week. */
export type Weekday =
  'sunday' | 'monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | 'saturday'

/** The days of the week, Sunday first. */
export const weekdays: ReadonlyArray<Weekday> = Object.freeze([
  'sunday',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
])

export const Weekday: Codec<Weekday> = word<Weekday>('Weekday', weekdays)

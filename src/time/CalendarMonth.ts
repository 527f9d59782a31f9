import type { Codec } from '../codec/Codec.js'
import { textWhere } from '../codec/textWhere.js'
import { isDayText } from './isDayText.js'

export interface CalendarMonthBrand {
  readonly CalendarMonth: unique symbol
}

/**
 * A calendar month, written `YYYY-MM`: of the years 1900 to 2099, both included. Texts compare as months do. A service
 * date lies in the month that its first seven characters name.
 */
export type CalendarMonth = string & CalendarMonthBrand

export const CalendarMonth: Codec<CalendarMonth> = textWhere<CalendarMonth>(
  'CalendarMonth',
  7,
  (text) => isDayText(`${text}-01`),
  { pattern: '^(?:19|20)[0-9]{2}-(?:0[1-9]|1[0-2])$' },
)

import { carcs } from '../code/carcs.js'
import type { RecordId } from '../record/RecordId.js'
import type { CalendarDate } from '../time/CalendarDate.js'
import type { AuditCheck } from './AuditCheck.js'
import { lineFact } from './lineFact.js'
import type { LineBench } from './LineBench.js'

/** How the days of a line are not one. */
export interface OneDayDetail {
  readonly reason: 'severalDays' | 'throughDateIsBeforeServiceDate'
  readonly line: RecordId
  readonly serviceDate: CalendarDate
  readonly throughDate: CalendarDate
}

/**
 * A line is of one service date: limits, editions and rounding are those of a day. One of several days is reckoned by the
 * sessions of all of them, and one whose last day is before its first by the first alone.
 */
export const billedLineIsOfOneDay: AuditCheck<'billedLineIsOfOneDay', OneDayDetail, LineBench> = {
  id: 'billedLineIsOfOneDay',
  title: 'The line is of one day',
  severity: 'warning',
  reasons: {
    severalDays: {
      sentence: 'Line {line} was billed for {serviceDate} through {throughDate}.',
      fix: 'Replace it by one line for each day; where the payer takes several days on a line, nothing is to be done.',
      fixedBy: 'biller',
      carc: carcs.informationIsMissing,
    },
    throughDateIsBeforeServiceDate: {
      sentence: 'Line {line} was billed from {serviceDate} to {throughDate}, which is before.',
      fix: 'Replace it by a line with the day of the service.',
      fixedBy: 'biller',
      carc: carcs.informationIsMissing,
    },
  },
  find: ({ judged }) => ({
    facts: judged.flatMap(({ line }) => {
      const { id, serviceDate, throughDate } = line
      if (serviceDate === undefined || throughDate === undefined || serviceDate === throughDate) {
        return []
      }
      const reason = throughDate > serviceDate ? 'severalDays' : 'throughDateIsBeforeServiceDate'
      return [lineFact<OneDayDetail>(line, { reason, line: id, serviceDate, throughDate })]
    }),
    gaps: [],
  }),
}

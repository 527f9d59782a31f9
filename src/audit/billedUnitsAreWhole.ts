import type { RecordId } from '../record/RecordId.js'
import type { AuditCheck, AuditFact } from './AuditCheck.js'
import { addGap, gapsOf, lineFact } from './lineFact.js'
import type { LineBench } from './LineBench.js'

/** How the units of a line are no count of units. */
export interface WholeUnitsDetail {
  readonly reason: 'unitsNotWhole' | 'unitsNotPositive'
  readonly line: RecordId
  /** As billed. */
  readonly units: number
}

/** The units of a line are a whole number above 0. What is left of a unit is none: the line is reckoned by its whole units. */
export const billedUnitsAreWhole: AuditCheck<'billedUnitsAreWhole', WholeUnitsDetail, LineBench> = {
  id: 'billedUnitsAreWhole',
  title: 'The units of the line are a whole number above 0',
  severity: 'error',
  reasons: {
    unitsNotWhole: {
      sentence: 'Line {line} was billed with {units} units, which is no whole number.',
      fix: 'Replace the line by one with the whole units that are documented.',
      fixedBy: 'biller',
    },
    unitsNotPositive: {
      sentence: 'Line {line} was billed with {units} units.',
      fix: 'To take a line back, void it; else replace it by one with the units that are documented.',
      fixedBy: 'biller',
    },
  },
  find: ({ judged }) => {
    const facts: Array<AuditFact<WholeUnitsDetail>> = []
    const gaps = new Map<string, number>()
    for (const { line } of judged) {
      const { id, units } = line
      if (units === undefined) addGap(gaps, 'billedLine.units')
      else if (units <= 0)
        facts.push(lineFact(line, { reason: 'unitsNotPositive', line: id, units }))
      else if (!Number.isInteger(units)) {
        facts.push(lineFact(line, { reason: 'unitsNotWhole', line: id, units }))
      }
    }
    return { facts, gaps: gapsOf(gaps) }
  },
}

import { compareText } from '../codec/compareText.js'
import { instantOf } from '../time/OffsetDateTime.js'
import type { ServiceLine } from '../units/ServiceLine.js'
import type { DatedUnit, DatedUnits } from './DatedUnits.js'

/** What a member's units are dated by. */
export interface History extends Omit<DatedUnits, 'units'> {
  readonly lines: ReadonlyArray<ServiceLine>
  /** Units beside those of the lines. */
  readonly others?: ReadonlyArray<DatedUnit>
}

/** Puts the units of service lines on their dates, in order. */
export const dateUnits = ({ lines, others = [], ...rest }: History): DatedUnits => ({
  ...rest,
  units: [...unitsOfLines(lines), ...others].sort(inOrder),
})

/** The units of service lines, each with its date. */
export const unitsOfLines = (lines: ReadonlyArray<ServiceLine>): ReadonlyArray<DatedUnit> => {
  const units: Array<DatedUnit> = []
  for (const line of lines) {
    for (const { pieces, minutes } of line.slices) {
      const [first] = pieces
      if (first === undefined) continue
      const start = instantOf(first.start)
      const { serviceDate } = line
      units.push({ serviceDate, start, minutes, session: first.session, facts: line })
    }
  }
  return units
}

/** The last two parts tell units of sessions apart that share an id, so that the order of records changes nothing. */
const inOrder = (a: DatedUnit, b: DatedUnit): number =>
  compareText(a.serviceDate, b.serviceDate) ||
  a.start - b.start ||
  compareText(a.session, b.session) ||
  compareText(a.facts.code, b.facts.code) ||
  a.minutes - b.minutes

import { instantOf } from '../time/OffsetDateTime.js'
import type { ServiceLine } from '../units/ServiceLine.js'
import type { DatedUnit, DatedUnits } from './DatedUnits.js'

/** What a member's units are dated by. */
export interface History extends Omit<DatedUnits, 'units'> {
  readonly lines: ReadonlyArray<ServiceLine>
}

/** Puts the units of service lines on their dates. */
export const dateUnits = ({ lines, ...rest }: History): DatedUnits => {
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
  return { ...rest, units: units.sort(inOrder) }
}

/** The last two parts tell units of sessions apart that share an id, so that the order of records changes nothing. */
const inOrder = (a: DatedUnit, b: DatedUnit): number =>
  compare(a.serviceDate, b.serviceDate) ||
  a.start - b.start ||
  compare(a.session, b.session) ||
  compare(a.facts.code, b.facts.code) ||
  a.minutes - b.minutes

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

import { isExact, type UnitBounds } from '../ledger/UnitBounds.js'

/** How many units still fit, and what is not known of that. */
export interface Room {
  /** Infinite where nothing bounds them. */
  readonly units: UnitBounds
  /** What would tell how many, as paths of field names. */
  readonly missing: ReadonlyArray<string>
}

/** Room for so many units. */
export const roomFor = (units: number): Room => ({
  units: { least: units, most: units },
  missing: [],
})

/** Room for any number of units. */
export const boundless: Room = roomFor(Infinity)

/** Room of which it is known that it is for so many units at the most. */
export const untoldRoom = (missing: ReadonlyArray<string>, most = Infinity): Room =>
  most === 0 ? roomFor(0) : { units: { least: 0, most }, missing }

/** The room in which units fit into each of several; what is not known of one counts where it may decide. */
export const narrowest = (rooms: ReadonlyArray<Room>): Room => {
  let least = Infinity
  let most = Infinity
  for (const { units } of rooms) {
    least = Math.min(least, units.least)
    most = Math.min(most, units.most)
  }
  const open = rooms.filter(({ units }) => !isExact(units) && units.least < most)
  const missing = least === most ? [] : open.flatMap((room) => room.missing)
  return { units: { least, most }, missing: [...new Set(missing)].sort() }
}

/** How many units fit; `notBounded` where nothing that is looked at bounds them. */
export const unitsOfRoom = ({
  units: { least, most },
}: Room): number | 'notBounded' | 'undetermined' => {
  if (least !== most) return 'undetermined'
  return least === Infinity ? 'notBounded' : least
}

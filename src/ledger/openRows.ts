import { addTo } from '../codec/addTo.js'
import type { UnitLimit } from '../policy/UnitLimit.js'
import type { RecordId } from '../record/RecordId.js'
import type { OpenUnits } from './countedUnits.js'
import { openPlaces, type IsOpen } from './openPlaces.js'
import { rowName } from './rowName.js'
import type { WindowLayout } from './windowLayout.js'

/** Where units that are not known may count, in the row of a window and a rendering provider. */
export type OpenInRow = (windowRow: string, renderingProvider: RecordId | undefined) => IsOpen

/**
 * Where units that are not known may count, row by row, as `openPlaces` says. Where a limit counts each rendering provider alone, those of
 * which it is not known who rendered them may be of any.
 */
export const openRows = (
  limit: UnitLimit,
  layout: WindowLayout,
  isFromLast = false,
): ((open: ReadonlyArray<OpenUnits>, isOpenEverywhere: boolean) => OpenInRow) => {
  const nameOf = rowName(limit)
  return (open, isOpenEverywhere) => {
    if (isOpenEverywhere) return () => () => true
    const byRow = new Map<string, Array<OpenUnits>>()
    for (const one of open) {
      const window = layout.windowOn(one.serviceDate)
      if (window === undefined) continue
      const name = nameOf(window.row, one.facts.renderingProvider)
      addTo(byRow, name, one)
    }
    const known = new Map(
      [...byRow].map(([name, row]) => [name, openPlaces(row, layout, isFromLast)]),
    )
    return (windowRow, renderingProvider) => {
      const ofAny = known.get(windowRow) ?? closed
      const name = nameOf(windowRow, renderingProvider)
      const ofProvider = name === windowRow ? closed : (known.get(name) ?? closed)
      return (first, last) => ofAny(first, last) || ofProvider(first, last)
    }
  }
}

const closed: IsOpen = () => false

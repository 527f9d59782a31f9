import { claimableUnits } from './claimedDays.js'
import { claimOrder } from './claimOrder.js'
import type { LineBench } from './LineBench.js'
import type { LineGroup } from './lineGroups.js'
import { shareDays } from './shareDays.js'
import { summedTime } from './summedTime.js'

/** What lines that claim days in common have together. */
export interface GroupUnits {
  /** As documented. */
  readonly documented: number
  /** Those of them that the review leaves on claim lines. */
  readonly claimable: number
}

/**
 * The units of each group of lines: of its days, or where the payer adds up their time with that of other lines, what of the
 * sum these leave it.
 */
export const groupUnits = (
  bench: Pick<LineBench, 'documentedOf'>,
  groups: ReadonlyArray<LineGroup>,
): ((group: LineGroup) => GroupUnits) => {
  const inOrder = claimOrder(bench)
  const summed = summedTime()
  const sharing = groups
    .filter(({ days }) => days.some((claimed) => summed(claimed) !== undefined))
    .flatMap((group) => group.lines.map((line) => ({ line, group })))
    .sort((a, b) => inOrder(a.line, b.line))
  const inTurn = [...new Set(sharing.map(({ group }) => group))]
  const claims = inTurn.map(({ lines, days }) => ({ asked: askedBy(lines), days }))
  const isSupported = () => true
  const documented = shareDays(claims, { unitsOf: ({ day }) => day.documented, isSupported })
  const claimable = shareDays(claims, { unitsOf: claimableUnits, isSupported })
  const shares = new Map(
    inTurn.map((group, place) => [
      group,
      {
        documented: documented[place]?.supported ?? 0,
        claimable: claimable[place]?.supported ?? 0,
      },
    ]),
  )
  return (group) => shares.get(group) ?? ownUnits(group)
}

/** What its days have by themselves. */
export const ownUnits = ({ days }: Pick<LineGroup, 'days'>): GroupUnits => ({
  documented: days.reduce((sum, { day }) => sum + day.documented, 0),
  claimable: days.reduce((sum, day) => sum + claimableUnits(day), 0),
})

const askedBy = (lines: LineGroup['lines']): number =>
  lines.reduce((sum, { line: { units = Infinity } }) => sum + Math.max(0, Math.ceil(units)), 0)

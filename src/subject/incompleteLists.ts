import { chartLists, type Chart, type ChartList } from '../record/Chart.js'

/**
 * The lists that a session is judged by and that are known to lack records, as one does from which a record was left out
 * that could not be read: each once, those of the chart first.
 */
export const incompleteLists = (
  { incomplete = [] }: Pick<Chart, 'incomplete'>,
  isStaffIncomplete: boolean,
): ReadonlyArray<ChartList | 'staff'> => [
  ...chartLists.filter((list) => incomplete.includes(list)),
  ...(isStaffIncomplete ? (['staff'] as const) : []),
]

import type { Chart, ChartList } from '../record/Chart.js'

/** Whether a list of a chart is known to be complete: it is there, and lacks no record. */
export const isKnown = (chart: Omit<Chart, 'member'>, name: ChartList): boolean =>
  chart[name] !== undefined && chart.incomplete?.includes(name) !== true

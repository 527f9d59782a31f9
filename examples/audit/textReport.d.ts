import type { Report } from './auditReport.js'

/** A report as lines of text for a terminal. */
export const textReport: (report: Report) => ReadonlyArray<string>

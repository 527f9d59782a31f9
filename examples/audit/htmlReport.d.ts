import type { Report } from './auditReport.js'

/** A report as one HTML file, which loads nothing and runs nothing. */
export const htmlReport: (report: Report) => string

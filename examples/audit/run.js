// Audits the billed lines of this folder, prints the report and writes it as one HTML file. Run it after a build; an
// argument is the path of the file.
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { either as E } from 'fp-ts'
import { audit, decodePolicy, describeDecodeIssue } from 'h2014'
import { michiganPihpCmhsp } from 'h2014/payers'
import { auditReport } from './auditReport.js'
import { htmlReport } from './htmlReport.js'
import { textReport } from './textReport.js'

const read = (name) => JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'))

const agency = decodePolicy(read('agency.json'))

if (E.isLeft(agency)) {
  for (const issue of agency.left) console.error(describeDecodeIssue(issue))
  process.exitCode = 1
} else {
  const policies = [michiganPihpCmhsp, agency.right]
  const audited = audit(policies, '2016-12-31')(read('caseload.json'), read('claims.json'))
  const report = auditReport(audited, policies, { seed: 20161231, size: 4, confidencePercent: 90 })
  const path = process.argv[2] ?? fileURLToPath(new URL('report.html', import.meta.url))
  writeFileSync(path, htmlReport(report))
  console.log(textReport(report).join('\n'))
  console.log(`\nThe same as a page: ${path}`)
}

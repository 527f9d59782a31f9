// From a file to claim lines in five minutes. Run it after a build: `npm run example:quickstart`.
import { readFileSync } from 'node:fs'
import { these as T } from 'fp-ts'
import { decodeCaseload, describeDecodeIssue, explain, isOpen, review } from 'h2014'
import { baseline, texasMedicaid } from 'h2014/payers'

const file = JSON.parse(readFileSync(new URL('caseload.json', import.meta.url), 'utf8'))

// 1. Decode. What cannot be read is named by its path, and the rest goes on. `review` decodes by itself too, and then
// says in `issues` what it left out; to decode first is for those who want to store or refuse.
const caseload = decodeCaseload(file)
console.log('What cannot be read:')
if (!T.isRight(caseload))
  for (const issue of caseload.left) console.log(`  ${describeDecodeIssue(issue)}`)

// 2. Review, by the payer's policy and by a baseline where the payer is silent, as of a day.
const { charts, summary } = review([texasMedicaid, baseline], '2016-12-31')(file)
console.log(`\nUnits that may be claimed: ${summary.claimableUnits}`)

for (const chart of charts) {
  // 3. Findings: what keeps a session from being claimed. Warnings and notes are there too.
  for (const { session, units, support, findings } of chart.sessions) {
    console.log(`\n${session}: ${units ?? 'unknown'} units, ${support}`)
    for (const finding of findings.filter(isOpen)) {
      if (finding.severity !== 'error') continue
      const { reason, fix } = explain('biller')(finding)
      console.log(`  ${reason} ${fix}`)
    }
  }

  // 4. Lines: not billable and why (left), billable (right), or billable with findings to look at (both).
  console.log('\nLines that may be claimed:')
  for (const { outcome } of chart.lines) {
    if (T.isLeft(outcome)) continue
    const { serviceDate, code, modifiers, units } = outcome.right
    console.log(`  ${[serviceDate, code, ...(modifiers ?? []), `${units} units`].join(' ')}`)
  }
}

// Reviews the caseload of this folder and prints the review. Run it after a build: `npm start`.
import { readFileSync } from 'node:fs'
import { either as E } from 'fp-ts'
import { decodePolicy, describeDecodeIssue, review } from 'h2014'
import { baseline, michiganPihpCmhsp, texasMedicaid } from 'h2014/payers'
import { printReview } from './printReview.js'

const read = (name) => JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'))

const agency = decodePolicy(read('agency.json'))

if (E.isLeft(agency)) {
  for (const issue of agency.left) console.error(describeDecodeIssue(issue))
  process.exitCode = 1
} else {
  const caseload = read('caseload.json')
  const policies = [texasMedicaid, michiganPihpCmhsp, agency.right, baseline]
  const reviewed = review(policies, '2016-12-05')(caseload)
  console.log(printReview(reviewed, caseload, policies).join('\n'))
}

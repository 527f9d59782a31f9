// Prints what the author of policy files should look at, and fails where something does not work as written. Run it after
// a build; arguments are the paths of the files.
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { checkPolicy } from 'h2014'

/** Payers change their texts about once a year. */
const MAX_AGE_DAYS = 365

const check = checkPolicy(new Date().toISOString().slice(0, 10), MAX_AGE_DAYS)

const parsed = (path) => {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return undefined
  }
}

for (const path of process.argv.slice(2)) {
  const remarks = check(parsed(path))
  console.log(`${basename(path)}: ${remarks.length === 0 ? 'nothing to look at' : remarks.length}`)
  for (const remark of remarks) {
    console.log(`  ${remark.severity} at ${remark.path.join('.') || 'the file'}`)
    console.log(`    ${remark.message} ${remark.fix}`)
  }
  if (remarks.some(({ severity }) => severity === 'error')) process.exitCode = 1
}

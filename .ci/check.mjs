// Runs the gates, two at a time, and reports each on a line; what a failed gate wrote follows its
// line. All gates run, so one run shows all that is wrong; `--bail` stops at the first failure.
// With CHECK_COUNTS set to a path, the numbers of what passed and failed are written there: a gate
// counts one, a gate of tests counts its tests.
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const scratch = mkdtempSync(join(tmpdir(), 'h2014-check-'))

/** The suite under one time zone and one locale: nothing in the library may depend on either. */
const testsIn = (zone, locale) => {
  const report = join(scratch, `${zone.replaceAll('/', '-')}.json`)
  return {
    name: `tests in ${zone}, ${locale}`,
    command: `npx vitest run --reporter=default --reporter=json --outputFile.json=${report}`,
    env: { TZ: zone, LC_ALL: `${locale}.UTF-8` },
    report,
  }
}

// In this order as far as `after` lets them; the long ones early, so that two at a time end together.
const gates = [
  { name: 'build', command: 'npm run -s build' },
  { name: 'format', command: 'npm run -s format' },
  { name: 'types', command: 'npm run -s types' },
  { name: 'lint', command: 'npm run -s lint' },
  { name: 'tarball', command: 'npm run -s tarball', after: 'build' },
  testsIn('UTC', 'en_US'),
  testsIn('America/Chicago', 'tr_TR'),
  testsIn('Pacific/Apia', 'ar_EG'),
  { name: 'audit example', command: 'node examples/audit/run.js', after: 'build' },
  { name: 'examples', command: 'npm run -s examples', after: 'build' },
  {
    name: 'policies',
    command: 'node examples/check-policy/run.js src/payers/*.json',
    after: 'build',
  },
  { name: 'samples', command: 'npm run -s samples', after: 'build' },
  { name: 'api', command: 'npm run -s api', after: 'build' },
  { name: 'release', command: 'npm run -s release', after: 'build' },
  { name: 'site', command: 'npm run -s docs:build && npm run -s docs:test', after: 'build' },
  { name: 'package', command: 'npm run -s package', after: 'build' },
  { name: 'unused', command: 'npm run -s unused' },
]

const bail = process.argv.includes('--bail')
const results = new Map()
const running = new Set()

const run = ({ command, env }) =>
  new Promise((resolve) => {
    const output = []
    const child = spawn(command, {
      shell: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0', ...env },
    })
    child.stdout.on('data', (chunk) => output.push(chunk))
    child.stderr.on('data', (chunk) => output.push(chunk))
    child.on('close', (code) => {
      resolve({ passed: code === 0, output: Buffer.concat(output).toString() })
    })
  })

/** Tests that passed and failed; a suite that failed before its tests counts as one failure. */
const countsOf = ({ report }, passed) => {
  if (report === undefined) return passed ? [1, 0] : [0, 1]
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'))
    return [numPassedTests, passed ? 0 : Math.max(1, numFailedTests)]
  } catch {
    return [0, 1]
  }
}

const settle = (gate, { passed, output, skipped = false }, seconds) => {
  const counts = skipped ? [0, 1] : countsOf(gate, passed)
  results.set(gate.name, { passed, counts })
  const tests = gate.report === undefined ? '' : `, ${counts[0]} tests`
  if (passed) console.log(`  ok    ${gate.name} (${seconds.toFixed(1)} s${tests})`)
  else if (skipped) console.log(`  FAIL  ${gate.name} (not run: ${output})`)
  else console.log(`  FAIL  ${gate.name} (${seconds.toFixed(1)} s)\n\n${output.trimEnd()}\n`)
}

const start = async (gate) => {
  const before = results.get(gate.after)
  if (before !== undefined && !before.passed) {
    settle(gate, { passed: false, output: `${gate.after} failed`, skipped: true }, 0)
    return
  }
  const began = performance.now()
  settle(gate, await run(gate), (performance.now() - began) / 1000)
}

const waiting = [...gates]
const failedAny = () => [...results.values()].some(({ passed }) => !passed)
while (waiting.length > 0 || running.size > 0) {
  if (bail && failedAny()) waiting.length = 0
  const next = waiting.findIndex(({ after }) => after === undefined || results.has(after))
  if (running.size < 2 && next !== -1) {
    const task = start(...waiting.splice(next, 1)).finally(() => running.delete(task))
    running.add(task)
  } else if (running.size > 0) await Promise.race(running)
  else break
}

const sum = (which) => [...results.values()].reduce((total, { counts }) => total + counts[which], 0)
const red = [...results].filter(([, { passed }]) => !passed).map(([name]) => name)
console.log(red.length === 0 ? `\n${results.size} gates, all green` : `\nred: ${red.join('; ')}`)
const counts = process.env.CHECK_COUNTS
if (counts) writeFileSync(counts, `${sum(0)} ${sum(1)}\n`)
rmSync(scratch, { recursive: true, force: true })
process.exit(red.length === 0 ? 0 : 1)

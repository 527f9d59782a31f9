// The examples as a user meets them: each started as its README says, on the built package by its public name. The form
// is filled in by a browser; CHROMIUM is the path of a Chromium that is not at /usr/bin/chromium.
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { root, run } from './consumer.mjs'

const faults = []
const expect = (what, actual, expected) => {
  if (actual !== expected) faults.push(`${what}: expected\n${expected}\nand got\n${actual}`)
}

const example = (name) => join(root, 'examples', name)
const text = (name) => readFileSync(example(name), 'utf8')

/** Starts an example that serves, does something with its address, and stops it. */
const serving = async (name, use) => {
  const child = spawn(process.execPath, [example(`${name}/run.js`)], {
    env: { ...process.env, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  try {
    const address = await new Promise((resolve, reject) => {
      child.stdout.once('data', (line) => resolve(String(line).trim()))
      child.once('exit', () => reject(new Error(`${name} did not start`)))
    })
    await use(address)
  } catch (error) {
    faults.push(`${name}: ${error.stack}`)
  } finally {
    child.kill()
  }
}

// The quickstart prints what its README shows.
const [, shown] = /```text\n(.*?)```/s.exec(text('quickstart/README.md'))
expect('quickstart', run(process.execPath, [example('quickstart/run.js')]), shown)

await serving('service', async (address) => {
  const post = (body) =>
    fetch(`${address}/reviews?asOf=2016-12-05`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    })
  const reviewed = await post(text('caseload/caseload.json'))
  expect('service: a caseload', reviewed.status, 200)
  expect('service: its charts', (await reviewed.json()).charts.length, 5)
  expect('service: no JSON', (await post('no JSON')).status, 400)
  const document = await (await fetch(`${address}/openapi.json`)).json()
  expect('service: its description', document.openapi, '3.1.0')
})

await serving('note-form', async (address) => {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  })
  try {
    const page = await browser.newPage()
    const said = []
    const asked = []
    page.on('console', (message) => said.push(message.text()))
    page.on('pageerror', (error) => said.push(error.message))
    page.on('request', (request) => asked.push(new URL(request.url()).pathname))
    await page.goto(address)
    await page.context().setOffline(true)
    const beside = (id) => page.locator(`#${id}-messages`).innerText()
    const type = (label, value) => page.getByLabel(label, { exact: true }).fill(value)
    const choose = (label, word) => page.getByLabel(label, { exact: true }).selectOption(word)

    await type('Start, as 09:00', '09:00')
    await type('End, as 14:30', '9:75')
    const wrong = 'To be put right: This is no time of day. Write it as 14:30.'
    expect('form: a time that is none', await beside('end'), wrong)
    const end = page.getByLabel('End, as 14:30', { exact: true })
    expect('form: the field is marked', await end.getAttribute('aria-invalid'), 'true')
    await type('End, as 14:30', '08:00')
    const early = 'To be put right: The session stops at or before its start.'
    expect('form: an end before the start', await beside('end'), early)
    await type('End, as 14:30', '09:50')
    expect('form: a time that is one', await beside('end'), '')
    expect('form: the field is not marked', await end.getAttribute('aria-invalid'), 'false')

    await choose('Area', 'interpersonalCommunication')
    await type('Skill', 'CANARY asks for help')
    await choose('Goal of the plan', 'goal-1')
    const method = 'To be put right: In note note-1, skills without a teaching method: 1.'
    expect('form: no method', await beside('skills'), method)
    await choose('Method', 'rolePlay')
    expect('form: a method', await beside('skills'), '')
    await type("The member's response", 'CANARY took part')
    await type('Progress', 'CANARY asked twice')
    expect('form: nothing left to do', await page.locator('.error').count(), 0)
    await choose('Check it for', 'schedule')
    expect('form: no note yet', await page.getByLabel('Progress').count(), 0)

    const unlabelled = await page.locator('input, select, textarea').evaluateAll((fields) =>
      fields
        .filter(({ labels }) => labels.length !== 1)
        .map(({ id }) => id)
        .join(' '),
    )
    expect('form: fields without a label', unlabelled, '')
    expect('form: the console', said.join('\n'), '')
    expect('form: requests', asked.join(' '), '/ /style.css /form.js')
  } finally {
    await browser.close()
  }
})

for (const message of faults) console.error(`${message}\n`)
console.log(faults.length === 0 ? '3 examples ran' : `${faults.length} faults in the examples`)
process.exitCode = faults.length === 0 ? 0 : 1

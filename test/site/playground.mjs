// The playground of the built site, in a browser: `npm run docs:build` first. The browser is Debian's Chromium, or
// what CHROMIUM names. SCREENSHOTS names a folder for pictures of the page.
import assert from 'node:assert/strict'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { serveSite } from './serveSite.mjs'

const site = await serveSite()
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-background-networking'],
})

/** A page, with all that it does wrong, and whatever it asks of elsewhere. */
const open = async (options, path = '/playground.html') => {
  const context = await browser.newContext(options)
  const page = await context.newPage()
  const faults = []
  page.on('pageerror', (error) => faults.push(`page error: ${error.message}`))
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(message.text())
  })
  page.on('request', (request) => {
    const url = new URL(request.url())
    if (url.origin !== site.address && url.protocol !== 'data:') faults.push(`asked ${url.origin}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()} ${response.url()}`)
  })
  await page.goto(site.address + path, { waitUntil: 'networkidle' })
  const close = async () => {
    await context.close()
    assert.deepEqual(faults, [])
  }
  return { page, context, close }
}

const shown = (page, name) => page.locator(`[data-test="${name}"]`)
const picture = async (page, name) => {
  const folder = process.env.SCREENSHOTS
  if (folder) await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true })
}
const waysOut = async (page) => {
  const width = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  assert.ok(width <= 0, `the page is ${width} px wider than the screen`)
}
const headlineIs = (page, text) =>
  shown(page, 'headline').filter({ hasText: text }).waitFor({ timeout: 5_000 })
const preset = (page, name) => page.getByRole('button', { name, exact: true }).click()

const tests = {
  // 09:00 to 09:40 is two full units and 10 minutes; the 10 minutes after the break are a contact of their own.
  async 'draws each unit, and says what is in none and why'() {
    const { page, close } = await open({})
    await headlineIs(page, '2 units of 50 documented minutes: supported')
    // 2 units, 6 of the 90 minutes from 11:00, and 4 of the hour that is planned.
    assert.equal(await shown(page, 'slice').count(), 12)
    const time = await shown(page, 'time').innerText()
    for (const said of [
      '15 min: a break',
      '10 min: too few minutes',
      '10 min: whole minutes beyond',
    ])
      assert.ok(time.includes(said), said)
    await close()
  },
  async 'shows limits with what is used, reserved and left'() {
    const { page, close } = await open({})
    assert.match(await shown(page, 'limit').first().innerText(), /8 used, 4 reserved, 4 left of 16/)
    // Three hours are 12 units, two and a half 10: 6 are beyond, of the session that came last.
    await preset(page, 'Beyond the day')
    await shown(page, 'limit').filter({ hasText: '22 used, 0 reserved, 0 left of 16' }).waitFor()
    await shown(page, 'finding').filter({ hasText: 'unitsAreWithinDailyLimit' }).waitFor()
    await close()
  },
  async 'names the link that is broken, the fix and the citation'() {
    const { page, close } = await open({})
    for (const [name, link] of [
      ['No diagnosis', 'diagnosis'],
      ['Plan ran out', 'goal'],
      ['No method', 'method'],
    ]) {
      await preset(page, name)
      await shown(page, 'broken')
        .filter({ hasText: `breaks at: ${link}` })
        .waitFor()
    }
    await preset(page, 'No diagnosis')
    await headlineIs(page, 'unsupported')
    const finding = shown(page, 'finding').first()
    assert.match(await finding.innerText(), /error[^]*qualifyingDiagnosisIsInForce[^]*Fix:/)
    assert.match(await finding.innerText(), /edition December 2016; read on/)
    await close()
  },
  async 'says what cannot be read by its path, and no value of it'() {
    const { page, close } = await open({})
    await shown(page, 'diagnosis').fill('CANARY')
    await shown(page, 'issues').filter({ hasText: 'charts[0].diagnoses[0].code' }).waitFor()
    assert.ok(!(await page.locator('#answer').innerText()).includes('CANARY'))
    await shown(page, 'json-mode').click()
    await shown(page, 'json').fill('{')
    await shown(page, 'issues').filter({ hasText: 'no JSON' }).waitFor()
    await shown(page, 'json').fill('{"charts":[{"member":{}}]}')
    await shown(page, 'issues').filter({ hasText: 'charts[0].member.id is missing' }).waitFor()
    await close()
  },
  async 'judges by a policy that is pasted'() {
    const { page, close } = await open({})
    await page.getByRole('button', { name: 'Edit this policy as JSON' }).click()
    await headlineIs(page, '2 units of 50 documented minutes')
    const text = await shown(page, 'policy').inputValue()
    // With the first unit from eight minutes on, the 10 minutes after the break and those before earn one each.
    await shown(page, 'policy').fill(
      text.replaceAll(/"(remainderMinutes|minimumMinutes)": 15/g, '"$1": 8'),
    )
    await headlineIs(page, '4 units of 50 documented minutes')
    await shown(page, 'policy').fill('{}')
    await shown(page, 'issues').filter({ hasText: 'Policy: ' }).waitFor()
    await close()
  },
  async 'says where a payer states no rounding, and takes the agency’s'() {
    const { page, close } = await open({})
    await shown(page, 'payer').selectOption('oregon')
    await shown(page, 'edition').filter({ hasText: 'has no edition for 2016-12-05' }).waitFor()
    await page.getByRole('button', { name: /^2024-10/ }).click()
    await headlineIs(page, 'Units cannot be told')
    await shown(page, 'rounding').selectOption('full')
    await headlineIs(page, '3 units of 50 documented minutes')
    await close()
  },
  async 'works by keyboard alone'() {
    const { page, close } = await open({})
    const focused = () =>
      page.evaluate(() => {
        const { activeElement: at } = document
        const label =
          at.closest('label')?.innerText ?? at.getAttribute('aria-label') ?? (at.title || undefined)
        return `${at.tagName} ${label ?? at.innerText}`.trim()
      })
    const places = new Set()
    // Through the whole page and out of it: each stop has a name, and none holds the focus.
    for (let stop = 0; stop < 200; stop += 1) {
      await page.keyboard.press('Tab')
      const at = await focused()
      if (at.startsWith('BODY')) break
      assert.match(at, /^\w+ \S/, `nameless: ${at}`)
      places.add(at)
    }
    assert.ok(
      [...places].some((at) => at.startsWith('SUMMARY')),
      'the end was reached',
    )
    await shown(page, 'method').focus()
    await page.keyboard.press('Home')
    await shown(page, 'broken').filter({ hasText: 'method' }).waitFor()
    await shown(page, 'has-plan').focus()
    await page.keyboard.press('Space')
    await shown(page, 'broken').filter({ hasText: 'goal' }).waitFor()
    await close()
  },
  async 'fits a phone of 360 px, in light and dark'() {
    for (const colorScheme of ['light', 'dark']) {
      const { page, close } = await open({
        viewport: { width: 360, height: 740 },
        hasTouch: true,
        colorScheme,
      })
      await waysOut(page)
      await picture(page, `phone-${colorScheme}`)
      for (const name of ['No diagnosis', 'No clock-out', 'Beyond the day']) {
        await preset(page, name)
        await waysOut(page)
      }
      await shown(page, 'json-mode').click()
      await waysOut(page)
      await close()
    }
  },
  async 'can be read in dark mode'() {
    const { page, close } = await open({
      colorScheme: 'dark',
      viewport: { width: 1_440, height: 900 },
    })
    await preset(page, 'No diagnosis')
    await picture(page, 'desktop-dark')
    const contrast = await page.evaluate(() => {
      const light = ([red, green, blue]) =>
        [red, green, blue]
          .map((part) => part / 255)
          .map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
          .reduce((sum, part, index) => sum + part * [0.2126, 0.7152, 0.0722][index], 0)
      const parts = (color) => color.match(/[\d.]+/g).map(Number)
      const behind = light(parts(getComputedStyle(document.body).backgroundColor))
      return ['.pg-units', '.pg-quiet', '.pg-reason', '.pg-severity', '.pg-broken'].map((one) => {
        const ink = light(parts(getComputedStyle(document.querySelector(one)).color))
        return (Math.max(ink, behind) + 0.05) / (Math.min(ink, behind) + 0.05)
      })
    })
    for (const ratio of contrast) assert.ok(ratio >= 4.5, `contrast ${ratio}`)
    await close()
  },
  async 'works without a network, and keeps and sends nothing'() {
    const { page, context, close } = await open({ viewport: { width: 1_440, height: 900 } })
    await picture(page, 'desktop')
    await context.setOffline(true)
    await shown(page, 'response').fill('CANARY')
    await preset(page, 'Five minutes short')
    await headlineIs(page, '0 units of 10 documented minutes')
    await shown(page, 'response').fill('CANARY')
    const kept = await page.evaluate(async () =>
      JSON.stringify([
        location.href,
        { ...localStorage },
        { ...sessionStorage },
        document.cookie,
        (await indexedDB.databases()).length,
      ]),
    )
    assert.ok(!kept.includes('CANARY'), kept)
    await close()
  },
  async 'shows its other pages without a fault'() {
    for (const path of [
      '/',
      '/start.html',
      '/concepts/units.html',
      '/recipes/index.html',
      '/rules.html',
      '/payers.html',
      '/api/index.html',
    ]) {
      const { page, close } = await open({ viewport: { width: 360, height: 740 } }, path)
      await waysOut(page)
      await close()
    }
  },
}

let failed = 0
for (const [name, test] of Object.entries(tests)) {
  try {
    await test()
    console.log(`ok    ${name}`)
  } catch (error) {
    failed += 1
    console.log(`FAIL  ${name}\n${error.stack}`)
  }
}
await browser.close()
site.close()
console.log(`${Object.keys(tests).length - failed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1

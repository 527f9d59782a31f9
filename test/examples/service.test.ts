import { createHash } from 'node:crypto'
import { afterAll, describe, expect, it } from 'vitest'
import caseload from '../../examples/caseload/caseload.json' with { type: 'json' }
import { service } from '../../examples/service/service.js'
import { Caseload, jsonSchema, review } from '../../src/index.js'
import { baseline, michiganPihpCmhsp, texasMedicaid } from '../../src/payers/index.js'

const policies = [texasMedicaid, michiganPihpCmhsp, baseline]

const written: string[] = []

const log = { write: (line: string) => written.push(line) }

const started = () => service({ policies, log })

const app = started()

afterAll(() => app.close())

/** Nobody may read this in an answer that is a problem, nor in a log. */
const CANARY = 'Jane Canary 1970-01-01'

const JSON_TYPE = { 'content-type': 'application/json' }

const post = (payload: string, url = '/reviews?asOf=2016-12-05', headers: object = JSON_TYPE) =>
  app.inject({ method: 'POST', url, payload, headers: { ...headers } })

const small = JSON.stringify({ charts: [] })

describe('the example service', () => {
  it('answers with the review that the library gives', async () => {
    const answer = await post(JSON.stringify(caseload))

    expect(answer.statusCode).toBe(200)
    expect(answer.body).toBe(JSON.stringify(review(policies, '2016-12-05')(caseload)))
  })

  it('reviews for the moment that is asked for', async () => {
    const answer = await post(small, '/reviews?asOf=2016-12-05&moment=sign')

    expect(answer.json()).toMatchObject({ asOf: '2016-12-05', moment: 'sign' })
  })

  it('reviews what can be read, and names the place of what cannot', async () => {
    const answer = await post(JSON.stringify({ charts: [{ member: { id: 'm1' } }, {}] }))

    expect(answer.statusCode).toBe(200)
    expect(answer.json()).toMatchObject({
      issues: [{ path: ['caseload', 'charts', 1, 'member'], kind: 'missing' }],
      charts: [{ member: 'm1' }],
    })
  })

  it.each([
    ['no JSON', CANARY, undefined, undefined, 400],
    ['JSON that is cut off', `{"charts":[{"id":"${CANARY}"`, undefined, undefined, 400],
    ['nothing', '', undefined, undefined, 400],
    ['a key __proto__', `{"charts":[],"__proto__":{"x":"${CANARY}"}}`, undefined, undefined, 400],
    [
      'a key constructor with a prototype',
      `{"charts":[],"constructor":{"prototype":{"x":"${CANARY}"}}}`,
      undefined,
      undefined,
      400,
    ],
    ['no day', small, `/reviews?name=${CANARY}`, undefined, 400],
    ['a day that is none', small, `/reviews?asOf=${CANARY}`, undefined, 400],
    ['a moment that is none', small, `/reviews?asOf=2016-12-05&moment=${CANARY}`, undefined, 400],
    ['an address that is none', small, '/%zzJane%20Canary', undefined, 400],
    ['another address', small, `/members/${CANARY}`, undefined, 404],
    ['text', CANARY, undefined, { 'content-type': 'text/plain' }, 415],
    ['a type that is none', small, undefined, { 'content-type': CANARY }, 415],
    ['a list', `["${CANARY}"]`, undefined, undefined, 422],
    ['no charts', `{"staff":[{"id":"${CANARY}"}]}`, undefined, undefined, 422],
    ['charts that are a text', `{"charts":"${CANARY}"}`, undefined, undefined, 422],
    ['lists in lists', '['.repeat(100_000) + ']'.repeat(100_000), undefined, undefined, 422],
  ])('refuses %s', async (_what, payload, url, headers, status) => {
    written.length = 0
    const answer = await post(payload, url, headers)

    expect(answer.statusCode).toBe(status)
    expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/)
    expect(answer.json()).toMatchObject({ type: 'about:blank', status })
    expect(answer.body + written.join('')).not.toMatch(/jane|canary/i)
  })

  it('says by paths what could not be read', async () => {
    const answer = await post(JSON.stringify({ staff: [], charts: CANARY }))

    expect(answer.json()).toEqual({
      type: 'about:blank',
      title: 'The caseload cannot be read',
      status: 422,
      errors: [
        { detail: 'charts is of another type (expected list of Chart)', pointer: '#/charts' },
      ],
    })
  })

  it.each([
    ['under', small.length + 1, 200],
    ['at', small.length, 200],
    ['over', small.length - 1, 413],
  ])('reads a body %s its limit', async (_where, bodyLimit, status) => {
    const limited = service({ policies, log, bodyLimit })
    const answer = await limited.inject({
      method: 'POST',
      url: '/reviews?asOf=2016-12-05',
      payload: small,
      headers: JSON_TYPE,
    })
    await limited.close()

    expect(answer.statusCode).toBe(status)
  })

  it('tells nothing of a failure of its own but that it failed', async () => {
    const broken = started()
    broken.get('/broken', () => {
      throw new Error(CANARY)
    })
    written.length = 0
    const answer = await broken.inject({ url: '/broken' })
    await broken.close()

    expect(answer.json()).toEqual({ type: 'about:blank', title: 'The service failed', status: 500 })
    expect(written.length).toBe(1)
    expect(written.join('')).not.toContain('Jane')
  })

  it('logs the route and the status of a review, and nothing of the caseload', async () => {
    written.length = 0
    await post(JSON.stringify(caseload))

    const lines = written.map((line) => JSON.parse(line) as unknown)
    expect(lines).toEqual([
      {
        method: 'POST',
        route: '/reviews',
        status: 200,
        milliseconds: expect.any(Number) as unknown,
      },
    ])
  })

  it('describes what it reads by the codecs', async () => {
    const document = (await app.inject({ url: '/openapi.json' })).json<{
      openapi: string
      components: { schemas: Record<string, object> }
    }>()

    expect(document.openapi).toBe('3.1.0')
    expect(document.components.schemas['Caseload']).toEqual(jsonSchema(Caseload))
  })

  it('shows the description as a page that runs and loads nothing', async () => {
    const { body, headers } = await app.inject({ url: '/' })
    const [, style = ''] = /<style>(.*?)<\/style>/s.exec(body) ?? []
    const hash = createHash('sha256').update(style).digest('base64')

    expect(headers['content-security-policy']).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'`,
    )
    expect(body).toContain('POST /reviews')
    expect(body).not.toMatch(/<script|<link|<img|\ssrc=|https?:\/\/(?!json-schema)/)
  })

  it('lets nothing be kept', async () => {
    const { headers } = await post(small)

    expect(headers).toMatchObject({
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    })
  })
})

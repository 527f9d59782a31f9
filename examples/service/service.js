import Fastify from 'fastify'
import { these as T } from 'fp-ts'
import { CalendarDate, Moment, decode, decodeCaseload, optional, record, review } from 'h2014'
import { openApi } from './openApi.js'
import { CONTENT_POLICY, page } from './page.js'
import { problemOf, unreadable } from './problem.js'

/** A review holds every finding of every rule, and is some eighteen times as large as its caseload. */
const MEBIBYTE = 1_048_576

const ReviewQuery = record('ReviewQuery', { asOf: CalendarDate, moment: optional(Moment) })

/**
 * A service that reviews caseloads by some policies. It keeps nothing. Neither its errors nor its log hold a value of a
 * request: the log has the method, the route, the status and the time of each.
 */
export const service = ({ policies, log, bodyLimit = MEBIBYTE }) => {
  const app = Fastify({
    bodyLimit,
    requestTimeout: 30_000,
    exposeHeadRoutes: false,
    frameworkErrors: (error, _request, reply) => send(reply, problemOf(error.statusCode)),
  })
  const document = openApi(bodyLimit)

  // JSON alone is read; Fastify would read text too.
  app.removeContentTypeParser('text/plain')

  app.addHook('onSend', async (_request, reply) => {
    reply.headers({ 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' })
  })

  // Fastify's own log is off, since it may bear an address or the message of an error.
  app.addHook('onResponse', async ({ method, routeOptions }, { statusCode, elapsedTime }) => {
    const milliseconds = Math.round(elapsedTime)
    log.write(
      `${JSON.stringify({ method, route: routeOptions.url ?? 'none', status: statusCode, milliseconds })}\n`,
    )
  })

  app.setErrorHandler((error, _request, reply) => send(reply, problemOf(error.statusCode)))

  app.setNotFoundHandler((_request, reply) => send(reply, problemOf(404)))

  app.get('/', (_request, reply) =>
    reply
      .type('text/html; charset=utf-8')
      .header('content-security-policy', CONTENT_POLICY)
      .send(page(document)),
  )

  app.get('/openapi.json', () => document)

  app.post('/reviews', ({ query, body }, reply) => {
    // A query has a prototype of its own, and only plain records are read.
    const asked = decode(ReviewQuery)({ ...query })
    if (asked._tag === 'Left') return send(reply, unreadable(400, asked.left))
    const caseload = decodeCaseload(body)
    if (T.isLeft(caseload)) return send(reply, unreadable(422, caseload.left))
    const { asOf, moment } = asked.right
    return review(policies, asOf, moment)(body)
  })

  return app
}

const send = (reply, problem) =>
  reply.code(problem.status).type('application/problem+json').send(problem)

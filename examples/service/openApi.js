import { CalendarDate, Caseload, Moment, jsonSchema } from 'h2014'
import { problems } from './problem.js'

const list = { type: 'array', items: { type: 'object' } }

/** What a review holds; the API reference of the library has it in full. */
const Review = {
  type: 'object',
  required: ['issues', 'policies', 'charts', 'summary'],
  properties: {
    asOf: jsonSchema(CalendarDate),
    moment: jsonSchema(Moment),
    issues: { ...list, description: 'What could not be read and was left out, by path.' },
    policies: { ...list, description: 'The editions that judged sessions.' },
    charts: { ...list, description: 'Sessions, findings, lines and limits, in order of member.' },
    summary: { type: 'object', description: 'The review in numbers.' },
  },
}

const Problem = {
  type: 'object',
  required: ['type', 'title', 'status'],
  properties: {
    type: { const: 'about:blank' },
    title: { type: 'string' },
    status: { type: 'integer' },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        required: ['detail', 'pointer'],
        properties: { detail: { type: 'string' }, pointer: { type: 'string' } },
      },
    },
  },
}

const schema = (name) => ({ schema: { $ref: `#/components/schemas/${name}` } })

/** The OpenAPI document of the service; what it reads is described by the library's own codecs. */
export const openApi = (bodyLimit) => ({
  openapi: '3.1.0',
  info: {
    title: 'Reviews of H2014 sessions',
    version: '1',
    description: 'Reviews a caseload and keeps nothing. No error and no log holds a value of it.',
  },
  paths: {
    '/reviews': {
      post: {
        summary: 'Reviews a caseload',
        description: `The body has ${bodyLimit} bytes at the most. A record that cannot be read is left out, and the issues of the review name it.`,
        parameters: [
          {
            name: 'asOf',
            in: 'query',
            required: true,
            description: 'The day that the review is made as of.',
            schema: jsonSchema(CalendarDate),
          },
          {
            name: 'moment',
            in: 'query',
            description: 'What the review is made for; claim where it is absent.',
            schema: jsonSchema(Moment),
          },
        ],
        requestBody: { required: true, content: { 'application/json': schema('Caseload') } },
        responses: {
          200: { description: 'The review', content: { 'application/json': schema('Review') } },
          ...Object.fromEntries(
            problems.map(([status, description]) => [
              status,
              { description, content: { 'application/problem+json': schema('Problem') } },
            ]),
          ),
        },
      },
    },
  },
  components: { schemas: { Caseload: jsonSchema(Caseload), Review, Problem } },
})

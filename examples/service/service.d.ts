import type { FastifyInstance } from 'fastify'
import type { PolicyHistory } from 'h2014'

/** A service that reviews caseloads by some policies, writes its log to `log` and reads bodies of at most `bodyLimit` bytes. */
export const service: (options: {
  readonly policies: ReadonlyArray<PolicyHistory>
  readonly log: { readonly write: (line: string) => void }
  readonly bodyLimit?: number
}) => FastifyInstance

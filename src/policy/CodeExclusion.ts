import { Hcpcs } from '../code/Hcpcs.js'
import type { Codec } from '../codec/Codec.js'
import { list } from '../codec/list.js'
import { optional } from '../codec/optional.js'
import { record } from '../codec/record.js'
import { word } from '../codec/word.js'
import { Condition } from './Condition.js'

/** Beside which other services: on the same service date, or in the same minutes. */
export type ExclusionScope = 'sameDay' | 'sameTime'

/** What happens to the service where another stands beside it. */
export type BeyondExclusion = 'deny' | 'warn'

/** That the service is not paid beside certain others of the same member. */
export interface CodeExclusion {
  /** The sessions that it is about; absent: all. */
  readonly when?: Condition
  /** The codes of the other services, up to 1,000. */
  readonly codes: ReadonlyArray<Hcpcs>
  readonly scope: ExclusionScope
  readonly beyond: BeyondExclusion
}

export const CodeExclusion: Codec<CodeExclusion> = record<CodeExclusion>('CodeExclusion', {
  when: optional(Condition),
  codes: list(Hcpcs, 1_000),
  scope: word<ExclusionScope>('ExclusionScope', ['sameDay', 'sameTime']),
  beyond: word<BeyondExclusion>('BeyondExclusion', ['deny', 'warn']),
})

import { SkillDomain } from '../code/SkillDomain.js'
import { TeachingMethod } from '../code/TeachingMethod.js'
import type { Codec } from '../codec/Codec.js'
import { list } from '../codec/list.js'
import { optional } from '../codec/optional.js'
import { record } from '../codec/record.js'
import { text } from '../codec/text.js'
import { RecordId } from './RecordId.js'

/** One skill that a session taught, as the note has it. */
export interface SkillTaught {
  /** The area that the skill belongs to; absent where it is not known. */
  readonly domain?: SkillDomain
  /** The specific skill. Empty: none is written. */
  readonly skill?: string
  /** How it was taught. An empty list: no method is written. */
  readonly methods?: ReadonlyArray<TeachingMethod>
  /** The goals or objectives of the plan that it serves. An empty list: none is named. */
  readonly goals?: ReadonlyArray<RecordId>
}

export const SkillTaught: Codec<SkillTaught> = record<SkillTaught>('SkillTaught', {
  domain: optional(SkillDomain),
  skill: optional(text('skill', { max: 1_000 })),
  methods: optional(list(TeachingMethod, 100)),
  goals: optional(list(RecordId, 100)),
})

import { isCodec, type Codec } from './Codec.js'
import { jsonSchemaOf, type JsonSchema } from './jsonSchemaOf.js'

/**
 * The JSON Schema (draft 2020-12) of what a codec reads, written out whole. It accepts what the codec accepts: `null`
 * stands for an absent field, other keys may be there. What it cannot say stays with the codec: the check digit of an
 * `Npi` (`format` says `npi`), that a policy does not contradict itself, and what is read by a program's own codec. Other
 * targets, and the schema of what reading gives, are in the codec's `~standard`. Of what is no codec of h2014 it accepts
 * nothing.
 *
 * @example
 * import { DateRange, jsonSchema } from 'h2014'
 *
 * console.log(jsonSchema(DateRange)['required']) // => [ 'from' ]
 */
export const jsonSchema = <A>(codec: Codec<A>): JsonSchema =>
  isCodec(codec) ? jsonSchemaOf(codec.shape, 'input', 'draft-2020-12') : { not: {} }

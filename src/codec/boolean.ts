import { codec, type Codec } from './Codec.js'
import { report } from './Walk.js'

/** Yes or no, and no word or number that stands for it. */
export const boolean: Codec<boolean> = codec('boolean', { kind: 'boolean' }, (input, walk) =>
  typeof input === 'boolean' ? input : report(walk, 'type', 'boolean'),
)

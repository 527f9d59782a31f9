import type { Codec } from '../codec/Codec.js'
import { list } from '../codec/list.js'
import { optional } from '../codec/optional.js'
import { record } from '../codec/record.js'
import { text } from '../codec/text.js'
import { Condition } from './Condition.js'

/** That the member was assessed by one of some instruments. */
export interface InstrumentRequirement {
  /** The sessions that it is asked for; absent: all. */
  readonly when?: Condition
  /**
   * The names of the instruments, any one of which will do: at least one, up to 64, each of 1 to 200 characters. A name
   * is another one where it differs in more than capitals and spaces at its ends: a text that accepts an acronym and
   * a full name, or a version, lists each.
   */
  readonly instruments: ReadonlyArray<string>
}

export const InstrumentRequirement: Codec<InstrumentRequirement> = record<InstrumentRequirement>(
  'InstrumentRequirement',
  {
    when: optional(Condition),
    instruments: list(text('instrument', { min: 1, max: 200 }), 64),
  },
)

/** Whether an instrument is one of those that are accepted. */
export const acceptsInstrument = ({
  instruments,
}: InstrumentRequirement): ((instrument: string) => boolean) => {
  const accepted = new Set(instruments.map(plain))
  return (instrument) => accepted.has(plain(instrument))
}

const plain = (name: string): string => name.trim().toLowerCase()

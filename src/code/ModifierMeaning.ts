import type { Codec } from '../codec/Codec.js'
import { record } from '../codec/record.js'
import { text } from '../codec/text.js'
import { word } from '../codec/word.js'
import { Modifier } from './Modifier.js'

/** What a modifier speaks of. `level` are the levels of care that each state defines for itself. */
export type ModifierSubject =
  | 'population'
  | 'staffGrade'
  | 'whoIsPresent'
  | 'howManyServed'
  | 'funding'
  | 'level'
  | 'distinctness'
  | 'medium'
  | 'circumstance'

export const ModifierSubject: Codec<ModifierSubject> = word<ModifierSubject>('ModifierSubject', [
  'population',
  'staffGrade',
  'whoIsPresent',
  'howManyServed',
  'funding',
  'level',
  'distinctness',
  'medium',
  'circumstance',
])

/** The national meaning of a modifier, in short. States and plans redefine some, above all the state levels. */
export interface ModifierMeaning {
  /** The modifier. */
  readonly modifier: Modifier
  /** What it speaks of. */
  readonly subject: ModifierSubject
  /** The meaning in our own short words; 1 to 200 characters. */
  readonly meaning: string
}

export const ModifierMeaning: Codec<ModifierMeaning> = record<ModifierMeaning>('ModifierMeaning', {
  modifier: Modifier,
  subject: ModifierSubject,
  meaning: text('meaning', { min: 1, max: 200 }),
})

import * as fc from 'fast-check'
import type { NoteElement as Value } from '../../src/policy/NoteElement.js'

/** Anything that a payer can ask of a note. */
export const NoteElement: fc.Arbitrary<Value> = fc.constantFrom<Value>(
  'serviceType',
  'serviceDate',
  'startAndEnd',
  'placeOfService',
  'goal',
  'domain',
  'skill',
  'method',
  'modality',
  'engagement',
  'response',
  'progress',
  'signature',
  'credential',
)

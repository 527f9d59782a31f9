import * as fc from 'fast-check'
import { isHcpcs, type Hcpcs as Value } from '../../src/code/Hcpcs.js'

const fourDigits = fc.integer({ min: 0, max: 9_999 }).map((code) => String(code).padStart(4, '0'))

const anyForm = fc.oneof(
  fc
    .tuple(fc.constantFrom(...Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ')), fourDigits)
    .map(([letter, digits]) => `${letter}${digits}`),
  fc
    .tuple(fourDigits, fc.constantFrom(...Array.from('0123456789AFMTU')))
    .map(([digits, ending]) => `${digits}${ending}`),
)

/** Any procedure code by its form, those of skills training and its neighbors often. */
export const Hcpcs: fc.Arbitrary<Value> = fc
  .oneof(fc.constantFrom('H2014', 'H2015', 'H2017', 'H2019', 'H0038', 'T1017'), anyForm)
  .filter(isHcpcs)

import * as fc from 'fast-check'
import { isNpi, type Npi as Value } from '../../src/code/Npi.js'

/** Any NPI: the check digit is found by trying the ten there are. */
export const Npi: fc.Arbitrary<Value> = fc
  .tuple(fc.constantFrom('1', '2'), fc.integer({ min: 0, max: 99_999_999 }))
  .map(([first, rest]) => {
    const nine = `${first}${String(rest).padStart(8, '0')}`
    return (
      Array.from('0123456789')
        .map((digit) => `${nine}${digit}`)
        .find(isNpi) ?? ''
    )
  })
  .filter(isNpi)

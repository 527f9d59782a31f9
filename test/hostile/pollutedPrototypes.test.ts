import { readFileSync } from 'node:fs'
import * as E from 'fp-ts/Either'
import { describe, expect, it } from 'vitest'
import { review } from '../../src/claim/Review.js'
import { baseline, michiganPihpCmhsp, texasMedicaid } from '../../src/payers/index.js'
import { unitsOf } from '../../src/units/unitsOf.js'
import { whilePolluted } from '../codec/whilePolluted.js'

const text = readFileSync(new URL('../../examples/caseload/caseload.json', import.meta.url), 'utf8')
const caseload: unknown = JSON.parse(text)
const policies = [texasMedicaid, michiganPihpCmhsp, baseline]

/** Fields that a rule, a verdict or a record may lack, each with a value that would be believed. */
const fields: ReadonlyArray<readonly [string, unknown]> = [
  ['severityAtMost', 'info'],
  ['unsupportedUnits', 0],
  ['end', '2016-12-05T10:00:00-06:00'],
  ['serviceDate', '2016-12-05'],
  ['through', '2099-12-31'],
  ['resolvedOn', '1999-01-01'],
  ['establishedOn', '1999-01-01'],
  ['status', 'finished'],
  ['effective', { from: '1999-01-01' }],
  ['incomplete', []],
  ['missing', []],
  ['value', {}],
  ['overriddenBy', 'override'],
  ['overrides', []],
  ['carc', '45'],
  ['field', 'status'],
  ['memberPresent', true],
]

const put = <A>(key: string, value: unknown, run: () => A): A =>
  whilePolluted(Object.prototype, key, { value, enumerable: true, writable: true }, run)

describe('while a key is on the prototype of all records', () => {
  const judge = review(policies, '2016-12-31')
  const clean = judge(caseload)

  it.each(fields)('`%s` lets nothing be judged, and one issue says so', (key, value) => {
    const reviewed = put(key, value, () => review(policies, '2016-12-31')(caseload))
    expect(Object.keys(reviewed)).toEqual(Object.keys(clean))
    expect(reviewed.issues.map(({ kind }) => kind)).toEqual(['polluted'])
    expect(reviewed.charts).toEqual([])
    expect(reviewed.summary.claimableUnits).toBe(0)
    expect(reviewed.summary.documentedUnits).toBe('undetermined')
  })

  it('no units are counted, and one issue says so', () => {
    const { units } = michiganPihpCmhsp.editions[0] ?? { units: undefined }
    const result = put('minimumMinutes', 1, () => units && unitsOf(units)([]))
    const issues = result !== undefined && E.isLeft(result) ? result.left.issues : []
    expect(issues.map(({ kind }) => kind)).toEqual(['polluted'])
  })

  it('by a getter of the caseload itself it is found as well', () => {
    const hostile = {
      get charts(): unknown {
        Object.defineProperty(Object.prototype, 'unsupportedUnits', {
          value: 0,
          enumerable: true,
          configurable: true,
        })
        return []
      },
    }
    const reviewed = judge(hostile)
    Reflect.deleteProperty(Object.prototype, 'unsupportedUnits')
    expect(reviewed.issues.map(({ kind }) => kind)).toEqual(['polluted'])
  })

  it('and taken away again, all is judged as before', () => {
    expect(clean.summary.claimableUnits).toBeGreaterThan(0)
    expect(judge(caseload)).toEqual(clean)
  })
})

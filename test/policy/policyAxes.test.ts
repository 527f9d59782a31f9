import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { silentEdition, soundEdition, soundHistory } from './soundHistory.js'

const page = readFileSync(
  fileURLToPath(new URL('../../docs/policy-axes.md', import.meta.url)),
  'utf8',
)

/** The rows of the table: number, axis, field, what is said. */
const rows = page
  .split('\n')
  .filter((line) => /^\| \d/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, number = '', axis = '', field = '', said = '']) => ({ number, axis, field, said }))

// An edition that speaks on every matter has every field: `citedValues.test.ts` sees to it.
const { units, assessment, planTerms, noteTerms, delivery, claimTerms } = soundEdition
const groups = { units, assessment, planTerms, noteTerms, delivery, claimTerms }

const matters = [
  ...Object.keys(silentEdition).filter((name) => name !== 'units'),
  ...Object.entries(groups).flatMap(([group, fields]) =>
    Object.keys(fields).map((field) => `${group}.${field}`),
  ),
]

const fields = new Set([
  ...matters,
  ...[...Object.keys(soundHistory), 'gaps', 'notEncoded'].map((key) => `history.${key}`),
])

describe('docs/policy-axes.md', () => {
  it('has the 34 axes in order', () => {
    expect(rows.map(({ number }) => Number(number))).toEqual(
      Array.from({ length: 34 }, (_, index) => index + 1),
    )
  })

  it.each(rows)('axis $number, $axis: a field, or not yet with a reason', ({ field, said }) => {
    const named = [...field.matchAll(/`([^`]+)`/g)].map(([, name]) => name)
    expect(said.length).toBeGreaterThan(20)
    if (named.length === 0) expect(field).toBe('not yet: later')
    for (const name of named) expect(fields).toContain(name)
  })

  it('leaves out no field of an edition that speaks of the service', () => {
    const named = new Set(rows.flatMap(({ field }) => field.match(/[^`]+(?=`)/g) ?? []))
    expect(matters.filter((name) => !named.has(name))).toEqual([])
  })
})

import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { silentEdition, soundHistory } from './soundHistory.js'

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

const fields = new Set([
  ...Object.keys(silentEdition),
  ...Object.keys(silentEdition.units).map((key) => `units.${key}`),
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
    const matters = [...fields].filter((name) => !name.startsWith('history.') && name !== 'units')
    expect(matters.filter((name) => !named.has(name))).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import { readPolicies } from '../../src/policy/readPolicies.js'
import { baseline, texasMedicaid } from '../../src/payers/index.js'
import type { PolicyHistory } from '../../src/policy/PolicyHistory.js'
import { counting, ordersOf } from '../subject/chartOf.js'

const nothingWrong = () => []

const readOf = (input: unknown) => {
  const { histories, issues } = readPolicies(input, nothingWrong)
  return {
    payers: histories.map(({ payer }) => payer),
    issues: issues.map(({ path, kind }) => `${path.join('.')} ${kind}`),
  }
}

describe('readPolicies', () => {
  it('reads each, and shares nothing with it', () => {
    const { histories, issues } = readPolicies([texasMedicaid, baseline], nothingWrong)
    expect(histories).toEqual([texasMedicaid, baseline])
    expect(issues).toEqual([])
    expect(histories[0]).not.toBe(texasMedicaid)
    expect(histories[0]?.editions).not.toBe(texasMedicaid.editions)
  })

  it('one that cannot be read silences no other', () => {
    const misspelt = { ...texasMedicaid, limts: [] }
    const contradicting = { ...counting(), editions: [] }
    expect(readOf([misspelt, baseline, null, contradicting, 'texas-medicaid'])).toEqual({
      payers: ['baseline'],
      issues: [
        '0 unknownKeys',
        '2 missing',
        '3.sources.0 contradiction',
        '3.editions contradiction',
        '4 type',
      ],
    })
  })

  it('of two of one id neither judges, whatever their kind', () => {
    const twins = [counting(), counting({ plan: 'notStated' }, { name: 'Another' }), baseline]
    for (const order of ordersOf(twins)) expect(readOf(order).payers).toEqual(['baseline'])
    expect(readOf(twins).issues).toEqual(['0.payer contradiction', '1.payer contradiction'])
    const kinds = [counting(), counting({}, { kind: 'agency' })]
    expect(readOf(kinds).payers).toEqual([])
  })

  it('takes one with a wrong name, and reports the name by its path', () => {
    const faults = ({ payer }: PolicyHistory) =>
      payer === 'baseline' ? [{ path: ['editions', 0], expected: 'another name' }] : []
    const { histories, issues } = readPolicies([texasMedicaid, baseline], faults)
    expect(histories).toHaveLength(2)
    expect(issues).toEqual([{ path: [1, 'editions', 0], kind: 'word', expected: 'another name' }])
  })

  it.each([
    ['nothing', undefined, ' type'],
    ['a policy alone', texasMedicaid, ' type'],
    ['a map', new Map([[0, texasMedicaid]]), ' type'],
    ['too many', new Array(257).fill(null), ' tooMany'],
  ])('%s is no list of policies', (_, input, issue) => {
    expect(readOf(input)).toEqual({ payers: [], issues: [issue] })
  })

  it('reads 256 of them', () => {
    const many = Array.from({ length: 256 }, (_, index) =>
      counting({}, { payer: `payer-${index}` }),
    )
    expect(readPolicies(many, nothingWrong)).toMatchObject({
      issues: [],
      histories: { length: 256 },
    })
  })

  it('lists at most a hundred issues and counts the others', () => {
    const { issues } = readPolicies(new Array(250).fill(null), nothingWrong)
    expect(issues).toHaveLength(101)
    expect(issues[100]).toMatchObject({ kind: 'rest', count: 150 })
  })
})

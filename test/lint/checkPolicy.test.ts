import { describe, expect, it } from 'vitest'
import { checkPolicy } from '../../src/lint/checkPolicy.js'
import { baseline, michiganPihpCmhsp, texasMedicaid } from '../../src/payers/index.js'
import { policy, stated } from '../rule/judged.js'

const remarks = (input: unknown, asOf = '2026-12-31', maxAgeDays = 365) =>
  checkPolicy(asOf, maxAgeDays)(input).map(({ kind, path }) => [kind, path.join('.')])

const daily = {
  codes: ['H2014'],
  window: { kind: 'day' },
  measure: 'units',
  maximum: 16,
  beyond: 'deny',
}

describe('checkPolicy', () => {
  it('has nothing to say of a sound policy', () => {
    expect(remarks(policy({ limits: [stated(daily)] }))).toEqual([])
  })

  it.each<[string, unknown, ReadonlyArray<ReadonlyArray<string>>]>([
    ['no policy', 4, [['unreadable', '']]],
    ['a misspelt matter', { ...policy(), limts: [] }, [['unreadable', '']]],
    [
      'a contradiction',
      {
        ...policy(),
        editions: [{ ...policy().editions[0], limits: [stated({ ...daily, codes: [] })] }],
      },
      [['unreadable', 'editions.0.limits.0.value.codes']],
    ],
    [
      'a rule that there is not',
      policy({
        severities: [stated({ rule: 'noSuchRule', moment: 'claim', severity: 'warning' })],
      }),
      [['noRule', 'editions.0.severities.0.value.rule']],
    ],
    [
      'a limit of other codes',
      policy({ limits: [stated({ ...daily, codes: ['H2017'] })] }),
      [['limitNeverConsulted', 'editions.0.limits.0.value.codes']],
    ],
    [
      'a modifier for staff who are accepted nowhere',
      policy({
        claimTerms: { modifiers: [stated({ modifier: 'HN', credentials: [{ other: 'QMHS' }] })] },
        delivery: { credentials: [stated({ credentials: [{ other: 'QMHP' }] })] },
      }),
      [['modifierNeverBorne', 'editions.0.claimTerms.modifiers.0.value.credentials']],
    ],
    [
      'what is known at second hand alone',
      policy({ plan: stated({ inEffectOnServiceDate: true }, 'hearsay') }),
      [['secondHandAlone', 'editions.0.plan']],
    ],
  ])('finds %s', (_, input, expected) => {
    expect(remarks(input)).toEqual(expected)
  })

  it('says what is the matter, and what to do', () => {
    expect(
      checkPolicy('2026-12-31', 365)(policy({ limits: [stated({ ...daily, maximum: 97 })] })),
    ).toEqual([
      {
        path: ['editions', 0, 'limits', 0, 'value', 'maximum'],
        kind: 'limitUnreachable',
        severity: 'warning',
        message: 'The limit allows 97, and its window has room for no more than 96.',
        fix: 'Read the number, its measure and its window in the text again.',
      },
    ])
  })

  it('says nothing of age where the day is none', () => {
    expect(remarks(texasMedicaid, 'soon', 0)).not.toContainEqual(
      expect.arrayContaining(['unverified']),
    )
  })

  it.each([baseline, michiganPihpCmhsp, texasMedicaid])(
    'finds nothing wrong in the shipped policies',
    (shipped) => {
      expect(
        checkPolicy('2026-11-24', 365)(shipped).filter(({ severity }) => severity === 'error'),
      ).toEqual([])
    },
  )
})

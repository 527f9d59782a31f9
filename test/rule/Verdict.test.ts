import { describe, expect, it } from 'vitest'
import { met, notApplicable, notMet, undetermined } from '../../src/rule/Verdict.js'

const evidence = [{ record: 'session', id: 'session' } as const]

describe('Verdict', () => {
  it('says that all is well, or that there is nothing to judge', () => {
    expect([met, notApplicable]).toEqual([{ outcome: 'met' }, { outcome: 'notApplicable' }])
  })

  it('says what is wrong, on which records, and in which field where there is one', () => {
    const detail = { reason: 'noNote' } as const
    expect(notMet(detail, evidence)).toStrictEqual({ outcome: 'notMet', detail, evidence })
    expect(notMet(detail, evidence, 'end')).toEqual({
      outcome: 'notMet',
      detail,
      evidence,
      field: 'end',
    })
  })

  it('says what is not known', () => {
    expect(undetermined(['plans'], evidence)).toEqual({
      outcome: 'undetermined',
      missing: ['plans'],
      evidence,
    })
  })
})

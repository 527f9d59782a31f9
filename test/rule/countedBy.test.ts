import { describe, expect, it } from 'vitest'
import { countedBy } from '../../src/rule/countedBy.js'
import { subjectsOf } from '../claim/subjectsOf.js'
import { modifiers } from '../ledger/history.js'
import { stated } from '../rule/judged.js'
import { counting, day, held } from '../subject/chartOf.js'

const date = day('2026-03-03')
const group = { format: { kind: 'group' }, modifiers: ['UA'] }

const of = (policies = [counting()]) => {
  const [subject] = subjectsOf([held('a', '09:00', '10:00', group)], policies)
  return subject && countedBy(subject, date)
}

describe('countedBy', () => {
  it('is of the session what a claim says, its member and the date that is asked for', () => {
    expect(of()).toMatchObject({
      facts: { code: 'H2014', format: 'group', modifiers: ['UA'] },
      birthDate: undefined,
      serviceDate: '2026-03-03',
    })
  })

  it('the modifiers are those that follow from the facts, where a policy states them', () => {
    expect(of()?.modifiers()).toEqual({ known: modifiers('UA'), areComplete: true })
    const entry = stated({ modifier: 'HQ', when: { formats: ['group'] } })
    const stating = counting({ claimTerms: { modifiers: [entry] } })
    expect(of([stating])?.modifiers().known).toEqual(modifiers('HQ', 'UA'))
  })
})

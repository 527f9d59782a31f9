import { expect, it } from 'vitest'
import { formatModifiers } from '../../src/audit/formatModifiers.js'
import { stated } from '../rule/judged.js'
import { counting } from '../subject/chartOf.js'
import { onlyService } from './audited.js'

const told = (modifiers: ReadonlyArray<object>) => {
  const policies = [counting({ claimTerms: { modifiers: modifiers.map((one) => stated(one)) } })]
  return [...formatModifiers(onlyService({ policies }).service.editions)].map(
    ([modifier, formats]) => [modifier, ...formats],
  )
}

it('names the modifiers that stand for a format, and for which', () => {
  expect(
    told([
      { modifier: 'HQ', when: { formats: ['group'] } },
      { modifier: 'HR', when: { formats: ['family'], ages: { through: 17 } } },
      { modifier: 'HE' },
      { modifier: 'U1', when: { modalities: ['audioVideo'] } },
    ]),
  ).toEqual([
    ['HQ', 'group'],
    ['HR', 'family'],
  ])
})

it('one that another entry asks for whatever the format tells none', () => {
  expect(
    told([
      { modifier: 'HQ', when: { formats: ['group'] } },
      { modifier: 'HQ', when: { ages: { through: 17 } } },
    ]),
  ).toEqual([])
})

it('one of several formats stands for all of them', () => {
  expect(
    told([
      { modifier: 'HQ', when: { formats: ['group'] } },
      { modifier: 'HQ', when: { formats: ['family', 'group'] } },
    ]),
  ).toEqual([['HQ', 'group', 'family']])
})

it('there is none where no policy states one', () => {
  expect(told([{ modifier: 'HE' }])).toEqual([])
  expect(formatModifiers(onlyService({}).service.editions).size).toBe(0)
})

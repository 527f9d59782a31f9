import { expect, it } from 'vitest'
import { citedModifier } from '../../src/audit/citedModifier.js'
import { Modifier } from '../../src/code/Modifier.js'
import { policy, stated } from '../rule/judged.js'
import { counting } from '../subject/chartOf.js'
import { given } from '../units/given.js'
import { onlyService } from './audited.js'

const modifier = given(Modifier)
const asks = (name: string) => ({ claimTerms: { modifiers: [stated({ modifier: name })] } })
const agency = policy(asks('HN'), { payer: 'agency', name: 'An agency', kind: 'agency' })

it('says whose text asks for it, and where', () => {
  const { editions } = onlyService({ policies: [counting(asks('HQ')), agency] }).service
  expect(citedModifier(editions, [modifier('HQ')])).toMatchObject({
    policy: { payer: 'payer', edition: '2026', kind: 'payer' },
    citation: { document: 'Provider manual' },
  })
  expect(citedModifier(editions, [modifier('TF'), modifier('HN')])).toMatchObject({
    policy: { payer: 'agency', kind: 'agency' },
  })
})

it('says nothing where none does', () => {
  const { editions } = onlyService({ policies: [counting(asks('HQ'))] }).service
  expect(citedModifier(editions, [modifier('TF')])).toEqual({})
  expect(citedModifier(editions, [])).toEqual({})
})

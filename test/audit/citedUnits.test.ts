import { expect, it } from 'vitest'
import { citedUnits } from '../../src/audit/citedUnits.js'
import { stated } from '../rule/judged.js'
import { counting } from '../subject/chartOf.js'
import { onlyService } from './audited.js'

const rounding = { kind: 'remainder', unitMinutes: 15, remainderMinutes: 8, minimumMinutes: 8 }
const agency = counting(
  { units: { rounding: { ...stated(rounding), section: 'ours' } } },
  { kind: 'agency', payer: 'us' },
)
const silent = counting({ units: {} })

it.each([
  ['the payer, where it states it', [counting(), agency], 'payer', undefined],
  ['the agency, where the payer is silent', [silent, agency], 'us', 'ours'],
  ['nobody, where none states it', [silent], undefined, undefined],
])('%s', (_, policies, payer, section) => {
  const { service } = onlyService({ policies })
  const cited = citedUnits(service.editions, 'rounding')
  expect([cited.policy?.payer, cited.citation?.section]).toEqual([payer, section])
})

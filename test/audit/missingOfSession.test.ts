import { expect, it } from 'vitest'
import { missingOfSession } from '../../src/audit/missingOfSession.js'
import { policy, stated } from '../rule/judged.js'
import { counting } from '../subject/chartOf.js'
import { onlyService } from './audited.js'

const asking = counting({ plan: stated({ inEffectOnServiceDate: true }) })

it('names of a session what rules lack that weigh something', () => {
  expect(missingOfSession(onlyService({}).service)).toEqual([])
  expect(missingOfSession(onlyService({ policies: [asking] }).service)).toEqual(['plans'])
  const silent = policy()
  expect(missingOfSession(onlyService({ policies: [silent] }).service)).toEqual([
    'policy.units.rounding',
    'policy.units.aggregation',
  ])
  expect(missingOfSession({ review: undefined })).toEqual([])
})

import { expect, it } from 'vitest'
import { limitUse } from '../../src/ledger/limitUse.js'
import { limitUses } from '../../src/ledger/limitUses.js'
import { day } from '../subject/chartOf.js'
import { facts, history, limit, unit } from './history.js'

it('limitUses says what limitUse says, however often it is asked', () => {
  const limits = [limit(), limit({ maximum: 1 }), limit({ maximum: 1, scope: 'memberAndProvider' })]
  const by = { facts: facts({ renderingProvider: 'p' }) }
  const dated = history([
    unit('2026-03-02', '09:00', 'a', by),
    unit('2026-03-02', '09:15', 'a', by),
  ])
  const uses = limitUses(dated)
  for (const one of [...limits, ...limits]) {
    for (const date of ['2026-03-02', '2026-03-03'].map(day)) {
      for (const provider of ['p', 'q', undefined]) {
        expect(uses(one, date, provider)).toEqual(limitUse(one)(dated)(date, provider))
      }
    }
  }
})

import { expect, it } from 'vitest'
import { dateUnits } from '../../src/ledger/dateUnits.js'
import { limitUse } from '../../src/ledger/limitUse.js'
import { limitUses } from '../../src/ledger/limitUses.js'
import { UnitLimit } from '../../src/policy/UnitLimit.js'
import { day, heldOn } from '../subject/chartOf.js'
import { counted, fullUnits, given, perSession, session } from '../units/given.js'

it('limitUses says what limitUse says, however often it is asked', () => {
  const limits = [3, 4].map((maximum) =>
    given(UnitLimit)({
      codes: ['H2014'],
      window: { kind: 'day' },
      measure: 'units',
      maximum,
      beyond: 'deny',
    }),
  )
  const { lines } = counted({ rounding: fullUnits, aggregation: perSession }, [
    { session: session(heldOn('2026-03-02', 'a', '09:00', '10:00')) },
  ])
  const dated = dateUnits({ lines, unknown: [], isComplete: true })
  const uses = limitUses(dated)
  for (const date of ['2026-03-02', '2026-03-03', '2026-03-02'].map(day)) {
    for (const limit of limits) expect(uses(limit, date)).toEqual(limitUse(limit)(dated)(date))
  }
})

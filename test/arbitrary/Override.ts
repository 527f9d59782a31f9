import * as fc from 'fast-check'
import type { Override as Value, OverrideReason } from '../../src/record/Override.js'
import { CalendarDate } from './CalendarDate.js'
import { Other } from './Other.js'
import { RecordId } from './RecordId.js'
import { Role } from './Role.js'

const reason: fc.Arbitrary<OverrideReason> = fc.oneof(
  fc.constantFrom<OverrideReason[]>(
    'documentedElsewhere',
    'payerAgreed',
    'correctedAtSource',
    'ruleDoesNotFit',
  ),
  Other,
)

/** A decision about a rule that there is, or about one that there is not. */
export const Override: fc.Arbitrary<Value> = fc.record(
  {
    id: RecordId,
    rule: fc.oneof(
      fc.constantFrom('planCoversServiceDate', 'skillTaughtIsDocumented', 'timesAreDocumented'),
      fc.string({ minLength: 1, maxLength: 100 }),
    ),
    session: RecordId,
    role: Role,
    reason,
    decidedOn: CalendarDate,
  },
  { requiredKeys: ['id', 'rule'] },
)

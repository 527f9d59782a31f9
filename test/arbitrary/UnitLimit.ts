import * as fc from 'fast-check'
import type { UnitLimit as Value } from '../../src/policy/UnitLimit.js'
import type { Condition as ConditionValue } from '../../src/policy/Condition.js'
import { Condition } from './Condition.js'
import { Hcpcs } from './Hcpcs.js'
import { LimitWindow, soundLimitWindow } from './LimitWindow.js'
import { Modifier } from './Modifier.js'

const maximum = fc.oneof(
  fc.constant<'unlimited'>('unlimited'),
  fc.integer({ min: 0, max: 1_000_000 }),
)
const beyond = fc.constantFrom<Value['beyond']>('deny', 'authorizationNeeded', 'review', 'warn')
const scope = fc.constantFrom<Value['scope'] & string>('member', 'memberAndProvider', 'staff')
const paidBy = fc.constantFrom<Value['paidBy'] & string>('thisPayer', 'anyPayer')
const trimmed = fc.constantFrom<Value['trimmed'] & string>('lastRendered', 'firstRendered')

/** Any limit that can be decoded, also one of no code or of a code twice. */
export const UnitLimit: fc.Arbitrary<Value> = fc.record(
  {
    codes: fc.array(Hcpcs, { maxLength: 4 }),
    window: LimitWindow,
    measure: fc.constantFrom<Value['measure']>('units', 'minutes', 'sessions', 'days'),
    maximum,
    beyond,
    scope,
    when: Condition,
    modifiers: fc.array(Modifier, { maxLength: 3 }),
    paidBy,
    trimmed,
  },
  { requiredKeys: ['codes', 'window', 'measure', 'maximum', 'beyond'] },
)

/** A limit of at least one code, each once, that does not contradict itself. */
export const soundUnitLimit: fc.Arbitrary<Value> = fc
  .record<Value, 'codes' | 'window' | 'measure' | 'maximum' | 'beyond'>(
    {
      codes: fc.uniqueArray(Hcpcs, { minLength: 1, maxLength: 4 }),
      window: soundLimitWindow,
      measure: fc.constantFrom<Value['measure']>('units', 'minutes', 'sessions'),
      maximum,
      beyond,
      scope,
      when: fc.constantFrom<ConditionValue>(
        { ages: { from: 18 } },
        { formats: ['group'] },
        { modalities: ['audioOnly'] },
      ),
      modifiers: fc.uniqueArray(Modifier, { minLength: 1, maxLength: 3 }),
      paidBy,
      trimmed,
    },
    { requiredKeys: ['codes', 'window', 'measure', 'maximum', 'beyond'] },
  )
  .filter(
    ({ window, scope, paidBy: payment }) =>
      scope !== 'staff' || (window.kind !== 'plan' && payment === undefined),
  )

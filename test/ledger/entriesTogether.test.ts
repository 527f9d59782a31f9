import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FormatKind } from '../../src/code/FormatKind.js'
import { entriesTogether } from '../../src/ledger/entriesTogether.js'
import { PlanService } from '../../src/record/PlanService.js'
import { FormatKind as formatKind } from '../arbitrary/FormatKind.js'
import { given } from '../units/given.js'

const entry = (formats?: ReadonlyArray<FormatKind>): PlanService =>
  given(PlanService)({ code: 'H2014', formats })

const individual = entry(['individual'])
const group = entry(['group'])
const both = entry(['group', 'individual'])
const family = entry(['family'])
const any = entry([])
const unknown = entry()

describe('entriesTogether', () => {
  it.each<
    readonly [
      string,
      ReadonlyArray<PlanService>,
      FormatKind | undefined,
      ReturnType<typeof entriesTogether>,
    ]
  >([
    [
      'all, where one names no format and another the one of the session',
      [unknown, individual],
      'individual',
      { services: [unknown, individual] },
    ],
    [
      'the one of the format',
      [individual, group],
      'individual',
      { services: [individual], formats: ['individual'] },
    ],
    [
      'those that share a format with it',
      [individual, both, group, family],
      'individual',
      { services: [individual, both, group], formats: ['group', 'individual'] },
    ],
    [
      'all, where one names no format',
      [individual, any],
      'individual',
      { services: [individual, any] },
    ],
    [
      'all, where the formats of one are not known',
      [individual, unknown],
      'group',
      { services: [individual, unknown] },
    ],
    [
      'all, where none names the format',
      [individual, group],
      'family',
      { services: [individual, group] },
    ],
    ['none, where the format is not known', [individual, group], undefined, undefined],
    [
      'all that share a format, where that of the session is not known',
      [individual, both],
      undefined,
      { services: [individual, both], formats: ['group', 'individual'] },
    ],
    ['the only one', [group], undefined, { services: [group], formats: ['group'] }],
    ['no entry at all', [], undefined, { services: [] }],
  ])('%s', (_, services, format, together) => {
    expect(entriesTogether(services, format)).toEqual(together)
  })

  it('are the same whichever of their formats the session has', () => {
    const entries = fc.array(fc.uniqueArray(formatKind, { minLength: 1 }).map(entry), {
      minLength: 1,
      maxLength: 5,
    })
    fc.assert(
      fc.property(entries, formatKind, (services, format) => {
        const together = entriesTogether(services, format)
        for (const kind of together?.formats ?? []) {
          expect(entriesTogether(services, kind)).toEqual(together)
        }
      }),
    )
  })
})

import { expect, it } from 'vitest'
import { modifiersAsHeld } from '../../src/audit/modifiersAsHeld.js'
import { stated } from '../rule/judged.js'
import { counting } from '../subject/chartOf.js'
import { anHour, lineBenchOf, type GivenAudit } from './audited.js'

const policies = [
  counting({
    claimTerms: { modifiers: [stated({ modifier: 'HQ', when: { formats: ['group'] } })] },
  }),
]

const group = { ...anHour, modifiers: undefined, format: { kind: 'group', group: 'g' } }
const alone = { ...anHour, modifiers: undefined }
const afternoon = { start: '2026-03-02T13:00:00-06:00', end: '2026-03-02T14:00:00-06:00' }
const both = { sessions: ['s1', 's2'] }

const asHeld = (given: GivenAudit) => {
  const bench = lineBenchOf({ policies, ...given })
  const [line] = bench.judged
  return line && modifiersAsHeld(bench)(line)
}

it.each<readonly [string, GivenAudit, ReadonlyArray<string> | undefined]>([
  ['a group that lacks its modifier', { sessions: [group] }, ['HQ']],
  ['a group with it', { sessions: [group], line: { modifiers: ['HQ'] } }, undefined],
  ['an individual with that of a group', { sessions: [alone], line: { modifiers: ['HQ'] } }, []],
  ['an individual without it', { sessions: [alone] }, undefined],
  [
    'a modifier that tells no format',
    { sessions: [group], line: { modifiers: ['HN'] } },
    ['HN', 'HQ'],
  ],
  [
    'modifiers that are not known',
    { sessions: [group], line: { modifiers: undefined } },
    undefined,
  ],
  [
    'a format that is not known',
    { sessions: [{ ...alone, format: undefined }], line: { modifiers: ['HQ'] } },
    undefined,
  ],
  ['a payer that tells no format', { policies: [counting()], sessions: [group] }, undefined],
  ['no session', { sessions: [] }, undefined],
  ['two groups', { sessions: [group, { ...group, id: 's2', ...afternoon }], line: both }, ['HQ']],
  [
    'a group and an individual',
    { sessions: [group, { ...alone, id: 's2', ...afternoon }], line: both },
    undefined,
  ],
])('%s', (_, given, modifiers) => {
  expect(asHeld(given)).toEqual(modifiers)
})

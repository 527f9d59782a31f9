import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SupervisionEvidenceRequirement } from '../../src/policy/SupervisionEvidenceRequirement.js'
import { Supervision } from '../../src/record/Supervision.js'
import { supervisionEvidence } from '../../src/rule/supervisionEvidence.js'
import { CalendarDate } from '../arbitrary/CalendarDate.js'
import { Supervision as arbitrary } from '../arbitrary/Supervision.js'
import { SupervisionEvidenceRequirement as arbitraryRequirement } from '../arbitrary/SupervisionEvidenceRequirement.js'
import { day } from '../subject/chartOf.js'
import { given } from '../units/given.js'

const standing = (requirement: object | undefined, supervision: object): string => {
  const asked =
    requirement === undefined ? undefined : given(SupervisionEvidenceRequirement)(requirement)
  const found = supervisionEvidence(asked)(
    given(Supervision)({ supervisor: 'sue', ...supervision }),
    day('2026-03-31'),
  )
  if (found.kind === 'unknown') return found.missing.join(', ')
  return found.kind === 'tooOld' ? `tooOld: ${found.daysSince}` : found.kind
}

const long = { from: '2025-01-01' }
const held = (...days: ReadonlyArray<string>) => ({
  effective: long,
  evidence: days.map((heldOn) => ({ heldOn })),
})
const monthly = { everyDays: 30 }
const observed = { kinds: ['observation'] }
const evidence = 'staff.supervisions.evidence'

// The service date is 31 March 2026; 1 March is 30 days before.
describe('supervisionEvidence', () => {
  it.each<readonly [string, object | undefined, object, string]>([
    ['nothing is asked for', undefined, { effective: long, evidence: [] }, 'shown'],
    ['it is not known', {}, { effective: long }, evidence],
    ['there is none', {}, held(), 'noEvidence'],
    ['it took place on the day', {}, held('2026-03-31'), 'shown'],
    ['it took place long ago', {}, held('2020-01-01'), 'shown'],
    ['it took place later', {}, held('2026-04-01'), 'noEvidence'],
    ['on no known day', {}, { effective: long, evidence: [{}] }, `${evidence}.heldOn`],

    ['every 30 days, there is none', monthly, held(), 'noEvidence'],
    ['every 30 days, 30 days before', monthly, held('2026-03-01'), 'shown'],
    ['every 30 days, 31 days before', monthly, held('2026-02-28'), 'tooOld: 31'],
    ['every 30 days, the day after', monthly, held('2026-04-01'), 'noEvidence'],
    [
      'every 30 days, one too old and one too late',
      monthly,
      held('2026-01-30', '2026-04-01'),
      'tooOld: 60',
    ],
    [
      'every 30 days, the last of several counts',
      monthly,
      held('2026-03-20', '2025-12-01', '2026-05-01'),
      'shown',
    ],
    [
      'every 30 days, none yet, begun 30 days before',
      monthly,
      { effective: { from: '2026-03-01' }, evidence: [] },
      'shown',
    ],
    [
      'every 30 days, none yet, begun 31 days before',
      monthly,
      { effective: { from: '2026-02-28' }, evidence: [] },
      'noEvidence',
    ],
    ['every 30 days, begun on no known day', monthly, { evidence: [] }, 'noEvidence'],
    [
      'every 30 days, too old and one of no known day',
      monthly,
      { effective: long, evidence: [{ heldOn: '2026-01-01' }, {}] },
      `${evidence}.heldOn`,
    ],

    [
      'of a kind, that kind',
      observed,
      { evidence: [{ heldOn: '2026-03-01', kind: 'observation' }] },
      'shown',
    ],
    [
      'of a kind, another',
      observed,
      { evidence: [{ heldOn: '2026-03-01', kind: 'group' }, { kind: 'group' }] },
      'noEvidence',
    ],
    [
      'of a kind, one of no known kind',
      observed,
      { evidence: [{ heldOn: '2026-03-01' }] },
      `${evidence}.kind`,
    ],
    [
      'of a kind, one of no known kind and too late',
      observed,
      { evidence: [{ heldOn: '2026-04-01' }] },
      'noEvidence',
    ],
    [
      'of a kind, several of no known kind, of which the first is in time',
      observed,
      { evidence: [{ heldOn: '2026-03-01' }, { heldOn: '2026-04-01' }, { heldOn: '2026-04-02' }] },
      `${evidence}.kind`,
    ],
    [
      'of a kind, several of no known kind, of which the last is in time',
      observed,
      { evidence: [{ heldOn: '2026-04-02' }, { heldOn: '2026-04-01' }, { heldOn: '2026-03-01' }] },
      `${evidence}.kind`,
    ],
    [
      'of a kind every 30 days, one of no known kind and too old',
      { ...observed, ...monthly },
      { effective: long, evidence: [{ heldOn: '2026-02-28' }] },
      'noEvidence',
    ],
    [
      'of a kind, one of which nothing is known',
      observed,
      { evidence: [{}] },
      `${evidence}.heldOn, ${evidence}.kind`,
    ],
  ])('%s', (_, requirement, supervision, expected) => {
    expect(standing(requirement, supervision)).toBe(expected)
  })

  it('says the same in any order, and nothing worse for one time more', () => {
    fc.assert(
      fc.property(arbitraryRequirement, arbitrary, CalendarDate, (requirement, one, date) => {
        const tell = supervisionEvidence(requirement)
        const before = tell(one, date)
        const reversed = { ...one, evidence: [...(one.evidence ?? [])].reverse() }
        if (one.evidence !== undefined) expect(tell(reversed, date)).toEqual(before)
        const [kind] = requirement.kinds ?? ['individual']
        if (kind === undefined || requirement.kinds?.length === 0) return
        const more = { ...one, evidence: [...(one.evidence ?? []), { heldOn: date, kind }] }
        expect(tell(more, date).kind).toBe('shown')
      }),
    )
  })
})

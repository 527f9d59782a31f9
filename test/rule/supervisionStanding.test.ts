import { describe, expect, it } from 'vitest'
import { SupervisionRequirement } from '../../src/policy/SupervisionRequirement.js'
import { StaffMember } from '../../src/record/StaffMember.js'
import { Supervision } from '../../src/record/Supervision.js'
import { supervisionStanding } from '../../src/rule/supervisionStanding.js'
import { staffOnFile } from '../../src/subject/staffOnFile.js'
import { day } from '../subject/chartOf.js'
import { given } from '../units/given.js'

const since = '2026-01-01'

const licensedSince = [{ kind: 'licensedPractitioner', from: since }]
const until = (through: string) => ({ from: since, through })

const { staffMember } = staffOnFile({
  staff: [
    { id: 'sue', credentials: [{ kind: 'licensedPractitioner', from: since }] },
    { id: 'late', credentials: [{ kind: 'licensedPractitioner', from: '2026-03-03' }] },
    { id: 'undated', credentials: [{ kind: 'licensedPractitioner' }] },
    { id: 'peer', credentials: [{ kind: 'peerProvider', from: since }] },
    { id: 'none', credentials: [] },
    { id: 'open' },
    { id: 'barred', credentials: licensedSince, exclusions: [{ from: '2026-03-02' }] },
    { id: 'barredLater', credentials: licensedSince, exclusions: [{ from: '2026-03-03' }] },
    { id: 'barredUntil', credentials: licensedSince, exclusions: [until('2026-03-02')] },
    { id: 'barredBefore', credentials: licensedSince, exclusions: [until('2026-03-01')] },
    { id: 'unchecked', credentials: licensedSince, exclusions: undefined },
    { id: 'uncheckedPeer', credentials: [], exclusions: undefined },
    { id: 'barredPeer', credentials: [], exclusions: [{ from: since }] },
  ].map((one) => given(StaffMember)({ exclusions: [], ...one })),
  isComplete: true,
})

const nobodyKnown = staffOnFile({ staff: undefined, isComplete: false }).staffMember

const licensed = { ofCredentials: ['peerProvider'], by: ['licensedPractitioner'] }
const anybody = { ofCredentials: ['peerProvider'] }

const standing = (
  requirement: object,
  supervision: object,
  lookUp: typeof staffMember = staffMember,
): string => {
  const tell = supervisionStanding(given(SupervisionRequirement)(requirement))
  const found = tell(
    'ann',
    day('2026-03-02'),
    lookUp,
  )(given(Supervision)({ supervisor: 'sue', effective: { from: since }, ...supervision }))
  if (found.kind === 'unknown') return found.missing.join(', ')
  return found.kind === 'misses' ? found.what : found.kind
}

// Ann is supervised; the service date is 2 March 2026.
describe('supervisionStanding', () => {
  it.each<readonly [string, object, object, string]>([
    ['by who may', licensed, {}, 'satisfies'],
    [
      'by who is of one of two grades',
      { ...licensed, by: ['registeredNurse', 'licensedPractitioner'] },
      {},
      'satisfies',
    ],
    ['begun on the day', licensed, { effective: { from: '2026-03-02' } }, 'satisfies'],
    ['begun the day after', licensed, { effective: { from: '2026-03-03' } }, 'isNotInEffect'],
    [
      'ended on the day',
      licensed,
      { effective: { from: since, through: '2026-03-02' } },
      'satisfies',
    ],
    [
      'ended the day before',
      licensed,
      { effective: { from: since, through: '2026-03-01' } },
      'isNotInEffect',
    ],
    ['of no known days', licensed, { effective: undefined }, 'staff.supervisions.effective'],
    ['by themselves', anybody, { supervisor: 'ann' }, 'mayNotSupervise'],
    ['by nobody on file', anybody, { supervisor: '?' }, 'supervisorIsUnknown'],
    ['by anybody, where the text names nobody', anybody, { supervisor: 'none' }, 'satisfies'],
    ['by who is credentialed as nothing', licensed, { supervisor: 'none' }, 'mayNotSupervise'],
    ['by another grade', licensed, { supervisor: 'peer' }, 'mayNotSupervise'],
    ['by who is credentialed later', licensed, { supervisor: 'late' }, 'mayNotSupervise'],
    [
      'by who is credentialed since no known day',
      licensed,
      { supervisor: 'undated' },
      'staff.credentials.from',
    ],
    [
      'by who is credentialed as is not known',
      licensed,
      { supervisor: 'open' },
      'staff.credentials',
    ],
    ['by who is excluded from the day on', licensed, { supervisor: 'barred' }, 'isExcluded'],
    ['by who is excluded the day after', licensed, { supervisor: 'barredLater' }, 'satisfies'],
    ['by who is excluded through the day', licensed, { supervisor: 'barredUntil' }, 'isExcluded'],
    ['by who was excluded the day before', licensed, { supervisor: 'barredBefore' }, 'satisfies'],
    ['by who is excluded, where anybody may', anybody, { supervisor: 'barred' }, 'isExcluded'],
    [
      'by who is excluded and is credentialed as nothing',
      licensed,
      { supervisor: 'barredPeer' },
      'isExcluded',
    ],
    ['by who is excluded or not', anybody, { supervisor: 'unchecked' }, 'staff.exclusions'],
    [
      'by who is excluded or not and is credentialed as nothing',
      licensed,
      { supervisor: 'uncheckedPeer' },
      'mayNotSupervise',
    ],
    ['without evidence', { ...licensed, evidence: {} }, { evidence: [] }, 'noEvidence'],
    [
      'with evidence too old',
      { ...licensed, evidence: { everyDays: 30 } },
      { effective: { from: '2025-01-01' }, evidence: [{ heldOn: '2026-01-01' }] },
      'evidenceIsTooOld',
    ],
    [
      'of which the evidence is not known',
      { ...licensed, evidence: {} },
      {},
      'staff.supervisions.evidence',
    ],
    [
      'of which something is wrong and something not known',
      { ...licensed, evidence: {} },
      { effective: undefined, evidence: [] },
      'noEvidence',
    ],
  ])('%s', (_, requirement, supervision, expected) => {
    expect(standing(requirement, supervision)).toBe(expected)
  })

  it('by somebody, while the staff are not known', () => {
    expect(standing(anybody, {}, nobodyKnown)).toBe('staff')
  })
})

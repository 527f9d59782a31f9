import type { RuleId } from '../../src/claim/Finding.js'
import type { Fault } from './faults.js'
import { policy, stated, type Case } from './judged.js'

/** All that a policy can ask of who renders the service, where, how and with whom. */
export const demandingOfDelivery = {
  credentials: [stated({ credentials: ['peerProvider', 'licensedPractitioner'] })],
  supervision: [
    stated({
      ofCredentials: ['peerProvider'],
      by: ['licensedPractitioner'],
      evidence: { everyDays: 30 },
    }),
  ],
  modalities: [stated({ allowed: ['inPerson', 'audioVideo'] })],
  places: [stated({ allowed: ['02', '11', '12'], refused: ['21'] })],
  telehealthPlaces: stated({ places: ['02', '10'] }),
  formats: stated({ allowed: ['individual', 'group'] }),
  groups: [stated({ minimum: 2, maximum: 8, membersPerStaff: 4 })],
  closures: [stated({ name: 'A holiday', places: ['11'], days: ['2026-03-02'] })],
}

/** A case in which one matter of the delivery alone is asked. */
const fault =
  (rule: RuleId, ...matters: ReadonlyArray<keyof typeof demandingOfDelivery>) =>
  (reason: string, given: Case): Fault => ({
    rule,
    reason,
    given: {
      policies: [
        policy({
          delivery: Object.fromEntries(
            matters.map((matter) => [matter, demandingOfDelivery[matter]]),
          ),
        }),
      ],
      ...given,
    },
  })

const since = '2025-01-01'
const byAnn = { renderingProvider: 'ann' }

/** A session that Ann rendered, of whom this is on file. */
const ann = (fields: object, ...others: ReadonlyArray<object>): Case => ({
  session: byAnn,
  staff: [{ id: 'ann', ...fields }, ...others],
})

const credential = fault('providerIsCredentialed', 'credentials')
const supervision = fault('providerIsSupervised', 'supervision')
const modality = fault('modalityIsAllowed', 'modalities')
const place = fault('placeOfServiceIsAllowed', 'places')
const telehealth = fault('placeFitsModality', 'telehealthPlaces')
const format = fault('formatIsAllowed', 'formats')
const group = fault('groupIsWithinSize', 'groups')
const closure = fault('placeIsOpen', 'closures')

const peer = [{ kind: 'peerProvider', from: since }]
const licensed = [{ kind: 'licensedPractitioner', from: since }]
const held = [{ heldOn: '2026-02-20' }]
const bySue = { supervisor: 'sue', effective: { from: since }, evidence: held }

const supervised = (
  supervisions: ReadonlyArray<object>,
  ofSue: object = { credentials: licensed },
) => ann({ credentials: peer, supervisions }, { id: 'sue', exclusions: [], ...ofSue })

const ofGroup = (fields: object): Case => ({ session: { format: { kind: 'group', ...fields } } })

/** One case for each reason of each rule of the delivery. */
export const faultsOfDelivery: ReadonlyArray<Fault> = [
  fault('renderingProviderIsKnown')('staffIdIsShared', {
    session: byAnn,
    staff: [{ id: 'ann' }, { id: 'ann' }],
  }),

  credential('noCredential', ann({ credentials: [] })),
  credential('noneIsInForce', ann({ credentials: [{ kind: 'peerProvider', from: '2026-06-01' }] })),
  credential('noneIsAccepted', ann({ credentials: [{ kind: 'intern', from: since }] })),

  fault('providerIsNotExcluded')('providerIsExcluded', ann({ exclusions: [{ from: since }] })),
  fault('providerIsNotExcluded')('supervisorIsExcluded', {
    session: { ...byAnn, supervisingProvider: 'sue' },
    staff: [
      { id: 'ann', exclusions: [] },
      { id: 'sue', exclusions: [{ from: since }] },
    ],
  }),
  fault('providerIsNotAbsent')('providerIsAbsent', ann({ absences: [{ from: since }] })),

  supervision('noSupervision', supervised([])),
  supervision(
    'supervisionIsNotInEffect',
    supervised([{ ...bySue, effective: { from: '2027-01-01' } }]),
  ),
  supervision('supervisorIsUnknown', supervised([{ ...bySue, supervisor: 'bob' }])),
  supervision(
    'supervisorIsExcluded',
    supervised([bySue], { credentials: licensed, exclusions: [{ from: since }] }),
  ),
  supervision('supervisorMayNotSupervise', supervised([bySue], { credentials: peer })),
  supervision('noEvidence', supervised([{ ...bySue, evidence: [] }])),
  supervision('evidenceIsTooOld', supervised([{ ...bySue, evidence: [{ heldOn: '2026-01-01' }] }])),
  supervision('namedSupervisorDoesNotSupervise', {
    ...supervised([bySue]),
    session: { ...byAnn, supervisingProvider: 'bob' },
  }),

  modality('modalityIsNotAllowed', { session: { modality: 'audioOnly' } }),

  place('placeIsRefused', { session: { placeOfService: '21' } }),
  place('placeIsNotAllowed', { session: { placeOfService: '99' } }),

  telehealth('telehealthIsElsewhere', {
    session: { modality: 'audioVideo', placeOfService: '11' },
  }),
  telehealth('inPersonIsAtTelehealth', {
    session: { modality: 'inPerson', placeOfService: '02' },
  }),

  closure('placeIsClosed', { session: { modality: 'inPerson', placeOfService: '11' } }),

  format('formatIsNotAllowed', { session: { format: { kind: 'family' } } }),

  group('groupIsTooSmall', ofGroup({ size: 1, staffCount: 1 })),
  group('groupIsTooLarge', ofGroup({ size: 9, staffCount: 3 })),
  group('groupHasTooFewStaff', ofGroup({ size: 8, staffCount: 1 })),
]

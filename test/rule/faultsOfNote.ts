import type { RuleId } from '../../src/claim/Finding.js'
import type { Fault } from './faults.js'
import { policy, stated, type Case } from './judged.js'

/** Of the note, all that the language can ask beside its elements. */
export const demandingOfNote = {
  signing: stated({ withinHours: 24 }),
  coSigning: [stated({ ofCredentials: ['intern'], roles: ['supervisor'], withinHours: 72 })],
  byRenderingProvider: stated(true),
  memberPresence: [stated({ isMemberRequired: true })],
  activities: stated({ refused: ['recreation', 'transport', 'waiting', 'paperwork'] }),
  skillsServePlanAreas: stated(true),
  skillsMeetAssessedNeed: stated(true),
}

const asked = [policy({ noteTerms: demandingOfNote })]

const fault =
  (rule: RuleId, policies = asked) =>
  (reason: string, given: Case): Fault => ({ rule, reason, given: { policies, ...given } })

const element = (rule: RuleId, word: string) =>
  fault(rule, [policy({ noteElements: [stated(word)] })])

const noted = (fields: object) => ({
  notes: [{ id: 'note', session: 'session', author: 'ann', ...fields }],
})
const skilled = (fields: object) => noted({ skills: [fields] })
const noNote = { chart: { notes: [] } }
const noSkill = { chart: noted({ skills: [] }) }
const blank = { other: ' ' }

const at = (time: string, day = '2026-03-02'): string => `${day}T${time}:00-06:00`
const signed = (fields: object) => noted({ signatures: [{ signedBy: 'ann', ...fields }] })

const coSigned = (...coSignatures: ReadonlyArray<object>): Case => ({
  chart: noted({ signatures: [], coSignatures }),
})

const standing = {
  plans: [
    {
      id: 'plan',
      effective: { from: '2026-01-01' },
      goals: [{ id: 'goal', skillAreas: ['hygiene'], objectives: [] }],
    },
  ],
}
const assessed = (...skillAreas: ReadonlyArray<object>) => ({
  assessments: [{ id: 'assessment', assessedOn: '2026-01-15', skillAreas }],
})
const inNeed = { domain: 'hygiene', need: 'mild' }

const isSigned = fault('noteIsSigned')
const byProvider = fault('noteIsByRenderingProvider')
const isCoSigned = fault('noteIsCoSigned', [
  policy({ noteTerms: { coSigning: [stated({ roles: ['supervisor'], withinHours: 72 })] } }),
])
const credential = element('signerCredentialIsDocumented', 'credential')
const domain = element('skillDomainIsDocumented', 'domain')
const times = element('noteTimesAgreeWithSession', 'startAndEnd')
const area = fault('noteSkillServesPlanArea')
const need = fault('skillMeetsAssessedNeed')

const texts: ReadonlyArray<Fault> = (
  [
    ['engagementIsDocumented', 'engagement'],
    ['responseIsDocumented', 'response'],
    ['progressIsDocumented', 'progress'],
  ] as const
).flatMap(([rule, field]) => [
  element(rule, field)('noNote', noNote),
  element(rule, field)('nothingIsWritten', { chart: noted({ [field]: ' ' }) }),
])

/** One case for each reason of each rule on the note, and of the diagnoses that bar the service. */
export const faultsOfNote: ReadonlyArray<Fault> = [
  isSigned('noNote', noNote),
  isSigned('nobodySigned', { chart: noted({ signatures: [] }) }),
  isSigned('authorDidNotSign', { chart: noted({ signatures: [{ signedBy: 'bob' }] }) }),
  isSigned('signedBeforeEnd', { chart: signed({ signedAt: at('09:30') }) }),
  isSigned('signedLate', { chart: signed({ signedAt: at('10:01', '2026-03-03') }) }),

  byProvider('noNote', noNote),
  byProvider('authorDidNotRender', { session: { renderingProvider: 'bob' }, chart: noted({}) }),

  credential('noNote', noNote),
  credential('authorDidNotSign', { chart: noted({ signatures: [] }) }),
  credential('credentialIsBlank', { chart: signed({ credential: blank }) }),

  isCoSigned('noNote', noNote),
  isCoSigned('nobodyCoSigned', coSigned()),
  isCoSigned('coSignerDoesNotQualify', coSigned({ signedBy: 'bob', role: 'practitioner' })),
  isCoSigned('coSignedBeforeEnd', coSigned({ role: 'supervisor', signedAt: at('09:30') })),
  isCoSigned('coSignedLate', coSigned({ role: 'supervisor', signedAt: at('10:01', '2026-03-05') })),

  times('noNote', noNote),
  times('timesDiffer', { chart: noted({ start: at('09:05'), end: at('10:00') }) }),

  domain('noNote', noNote),
  domain('noSkill', noSkill),
  domain('domainIsBlank', { chart: skilled({ domain: blank }) }),

  ...texts,

  element('placeIsDocumented', 'placeOfService')('placeIsNotAssigned', {
    session: { placeOfService: '30' },
  }),
  element('modalityIsDocumented', 'modality')('modalityIsBlank', { session: { modality: blank } }),

  fault('memberWasPresent')('memberWasAbsent', { session: { memberPresent: false } }),
  fault('activityIsSkillsTraining')('activityIsRefused', { session: { activity: 'recreation' } }),

  area('noNote', noNote),
  area('noSkill', noSkill),
  area('noDomainIsNamed', { chart: skilled({ domain: blank }) }),
  area('noPlanIsInEffect', { chart: { ...skilled({ domain: 'hygiene' }), plans: [] } }),
  area('domainIsNotInPlan', { chart: { ...skilled({ domain: 'socialization' }), ...standing } }),

  need('noNote', noNote),
  need('noSkill', noSkill),
  need('noDomainIsNamed', { chart: skilled({ domain: blank }) }),
  need('noAssessment', { chart: { ...skilled({ domain: 'hygiene' }), assessments: [] } }),
  need('noAreaIsInNeed', { chart: { ...skilled({ domain: 'hygiene' }), ...assessed() } }),
  need('domainIsNotInNeed', {
    chart: { ...skilled({ domain: 'socialization' }), ...assessed(inNeed) },
  }),

  fault('qualifyingDiagnosisIsInForce', [
    policy({
      diagnosis: stated({
        qualifying: [{ from: 'F20', through: 'F29' }],
        barring: [{ from: 'F70', through: 'F79' }],
      }),
    }),
  ])('barredByDiagnosis', {
    chart: { diagnoses: [{ id: 'diagnosis', code: 'F71', establishedOn: '2025-01-01' }] },
  }),
]

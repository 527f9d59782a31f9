import type { RuleId } from '../../src/claim/Finding.js'
import type { Fault } from './faults.js'
import { policy, stated } from './judged.js'

/** All that a policy can ask of an assessment. */
export const demandingOfAssessment = {
  requirements: [stated({ maxAgeDays: 365 })],
  instruments: [stated({ instruments: ['CANS', 'ANSA'] })],
  elements: [stated('currentLevels'), stated('areasInNeed'), stated('recommendation')],
  signers: [
    stated({ roles: ['practitioner'], credentials: ['licensedPractitioner'], withinDays: 10 }),
  ],
}

const { requirements, instruments, elements, signers } = demandingOfAssessment
const [levels, areas, recommendation] = elements

/** A case in which a matter of the assessment alone is asked, of one assessment or of none. */
const fault =
  (rule: RuleId, matter: object) =>
  (reason: string, assessment?: object): Fault => ({
    rule,
    reason,
    given: {
      policies: [policy({ assessment: matter })],
      chart: {
        assessments:
          assessment === undefined
            ? []
            : [{ id: 'assessment', assessedOn: '2026-01-01', ...assessment }],
      },
    },
  })

const date = fault('assessmentCoversServiceDate', { requirements })
const instrument = fault('assessmentUsesAcceptedInstrument', { instruments })
const level = fault('assessmentNamesSkillNeeds', { elements: [levels] })
const area = fault('assessmentNamesSkillNeeds', { elements: [areas] })
const recommended = fault('assessmentRecommendsService', { elements: [recommendation] })
const signature = fault('assessmentIsSigned', { signers })

const signed = { role: 'practitioner', credential: 'licensedPractitioner', signedOn: '2026-01-01' }
const bearing = (fields: object): object => ({ signatures: [{ ...signed, ...fields }] })

/** One case for each reason of each rule about assessments. */
export const faultsOfAssessment: ReadonlyArray<Fault> = [
  date('noAssessment'),
  date('assessmentWasLater', { assessedOn: '2026-03-03' }),
  date('assessmentIsTooOld', { assessedOn: '2025-03-01' }),

  instrument('noAssessment'),
  instrument('noInstrument', { instrument: '' }),
  instrument('instrumentIsNotAccepted', { instrument: 'LOCUS' }),

  level('noAssessment'),
  level('noSkillArea', { skillAreas: [] }),
  level('currentLevelsAreMissing', { skillAreas: [{ domain: 'hygiene', currentLevel: '' }] }),
  area('noAreaInNeed', { skillAreas: [{ domain: 'hygiene', need: 'none' }] }),

  recommended('noAssessment'),
  recommended('noRecommendation', { recommendedServices: [] }),
  recommended('serviceIsNotRecommended', { recommendedServices: ['H2017'] }),

  signature('noAssessment'),
  signature('noSignature', { signatures: [] }),
  signature('notOfRole', bearing({ role: 'member' })),
  signature('notOfCredential', bearing({ credential: 'intern' })),
  signature('notInTime', bearing({ signedOn: '2026-01-12' })),
  fault('assessmentIsSigned', { signers: [stated({})] })(
    'signedAfterService',
    bearing({ signedOn: '2026-03-03' }),
  ),
]

import { carcs } from '../code/carcs.js'
import type { RecordId } from '../record/RecordId.js'
import { onceForEach } from '../rule/onceForEach.js'
import { sessionEvidence } from '../subject/Evidence.js'
import type { AuditCheck, AuditFact } from './AuditCheck.js'
import { formatModifiers } from './formatModifiers.js'
import { addGap, gapsOf, lineFact } from './lineFact.js'
import type { LineBench } from './LineBench.js'
import type { SessionDifference } from './SessionDifference.js'
import { sessionDifferences } from './sessionDifferences.js'

/** How a line differs from a session. */
export type SessionDifferenceDetail = SessionDifference & {
  readonly line: RecordId
  readonly session: RecordId
}

const replaced = {
  fix: 'Correct the record that is wrong, session or line; replace the line where it is that one.',
  fixedBy: 'biller',
} as const

/**
 * A line says of the service what session and note say: code, date, payer, rendering provider, place, modifiers and
 * authorization. A session on a date that is none of the line's gives it no unit; all else is to be put right, and takes
 * the support from none. Modifiers that tell the format are judged by `billedFormatIsDocumented`.
 */
export const billedLineAgreesWithSession: AuditCheck<
  'billedLineAgreesWithSession',
  SessionDifferenceDetail,
  LineBench
> = {
  id: 'billedLineAgreesWithSession',
  title: 'The line says of the service what session and note say',
  severity: 'error',
  reasons: {
    codeDiffers: {
      sentence: 'Line {line} names session {session}, which is of {documented}.',
      ...replaced,
      carc: carcs.notFurnishedOrNotDocumented,
    },
    dateDiffers: {
      sentence: 'Line {line} was billed for {billed}; session {session} was on {documented}.',
      ...replaced,
      carc: carcs.notFurnishedOrNotDocumented,
    },
    payerDiffers: {
      sentence:
        'Line {line} was billed to {billed}; session {session} is judged by the policy of {documented}, which pays first.',
      fix: 'Check who covers the member on that day and in which order; where the line went to the second payer, give its policy too.',
      fixedBy: 'biller',
      severityAtMost: 'warning',
    },
    renderingProviderDiffers: {
      sentence: 'Line {line} names {billed} as rendering; session {session} names {documented}.',
      ...replaced,
      carc: carcs.informationIsMissing,
      severityAtMost: 'warning',
    },
    placeOfServiceDiffers: {
      sentence: 'Line {line} has place of service {billed}; session {session} has {documented}.',
      ...replaced,
      carc: carcs.placeDoesNotFitProcedure,
      severityAtMost: 'warning',
    },
    modifierIsMissing: {
      sentence:
        'Line {line} lacks modifiers that the facts of session {session} ask for: {modifiers}.',
      ...replaced,
      carc: carcs.modifierIsMissingOrWrong,
      severityAtMost: 'warning',
    },
    modifierIsNotDocumented: {
      sentence: 'Line {line} bears modifiers that session {session} does not: {modifiers}.',
      ...replaced,
      carc: carcs.modifierIsMissingOrWrong,
      severityAtMost: 'warning',
    },
    authorizationDiffers: {
      sentence:
        'Line {line} was billed under authorization {billed}; session {session} is borne by {documented}.',
      ...replaced,
      carc: carcs.authorizationNumberIsMissingOrWrong,
      severityAtMost: 'warning',
    },
  },
  find: ({ judged, documentedOf }) => {
    const facts: Array<AuditFact<SessionDifferenceDetail>> = []
    const gaps = new Map<string, number>()
    const ofFormatsIn = onceForEach(formatModifiers)
    for (const { line, services } of judged) {
      const unknown = new Set<string>()
      for (const service of services) {
        const { id: session } = service.session
        const ofFormats = ofFormatsIn(service.editions)
        const compared = sessionDifferences(
          line,
          service,
          documentedOf(service),
          (modifier) => !ofFormats.has(modifier),
        )
        for (const one of compared) {
          if (typeof one === 'string') unknown.add(one)
          else {
            const detail = { ...one, line: line.id, session }
            facts.push(lineFact(line, detail, [sessionEvidence(session)]))
          }
        }
      }
      for (const path of unknown) addGap(gaps, path)
    }
    return { facts, gaps: gapsOf(gaps) }
  },
}

import { sameWord } from '../code/sameWord.js'
import type { SigningBatch } from '../policy/SigningBatch.js'
import type { RecordId } from '../record/RecordId.js'
import type { Signature } from '../record/Signature.js'
import { distinctNotes, type NotedService } from './distinctNotes.js'
import { addGap } from './lineFact.js'
import type { JudgedPattern } from './patternServices.js'

/** The notes that one person signed together. */
export interface SignedTogether<When> {
  readonly signer: RecordId
  /** When, as the first of the notes has it. */
  readonly when: When
  /** In order of time. */
  readonly noted: ReadonlyArray<NotedService>
  readonly serviceDateCount: number
}

/** When a signature was given: the field that tells it, its value, and a text that all signatures of one time share. */
export interface SigningTime<When> {
  readonly field: 'signedOn' | 'signedAt'
  readonly of: (signature: Signature) => When | undefined
  readonly textOf: (when: When) => string
}

/** The notes that one person signed at one time, where they are as many as make a batch. */
export const signingBatches = <When>(
  { value, services, uncertain }: JudgedPattern<SigningBatch>,
  { field, of, textOf }: SigningTime<When>,
  gaps: Map<string, number>,
): ReadonlyArray<SignedTogether<When>> => {
  const together = new Map<string, OpenBatch<When>>()
  for (const one of distinctNotes(services.filter((service) => !uncertain.has(service)))) {
    const { signatures } = one.note
    const missing = new Set<string>(signatures === undefined ? ['note.signatures'] : [])
    for (const signature of signatures ?? []) {
      if (isOfMember(signature)) continue
      const { signedBy: signer } = signature
      const when = of(signature)
      if (signer === undefined) missing.add('note.signatures.signedBy')
      if (when === undefined) missing.add(`note.signatures.${field}`)
      if (signer === undefined || when === undefined) continue
      const key = `${textOf(when)} ${signer}`
      const batch = together.get(key) ?? { signer, when, noted: new Set() }
      together.set(key, batch)
      batch.noted.add(one)
    }
    for (const path of missing) addGap(gaps, path)
  }
  return [...together.values()]
    .map(({ signer, when, noted }) => ({
      signer,
      when,
      noted: [...noted],
      serviceDateCount: new Set([...noted].map(({ service }) => service.serviceDate)).size,
    }))
    .filter(
      ({ noted, serviceDateCount }) =>
        noted.length >= value.notes && serviceDateCount >= (value.serviceDates ?? 1),
    )
}

interface OpenBatch<When> {
  readonly signer: RecordId
  readonly when: When
  readonly noted: Set<NotedService>
}

const isOfMember = ({ role }: Signature): boolean =>
  role !== undefined && (sameWord(role, 'member') || sameWord(role, 'guardian'))

import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { describeDecodeIssue } from '../../src/codec/describeDecodeIssue.js'
import { explain } from '../../src/claim/explain.js'
import { isOpen } from '../../src/claim/Finding.js'
import { review, type Review } from '../../src/claim/Review.js'
import { Caseload } from '../arbitrary/Caseload.js'
import { JudgedCaseload } from '../arbitrary/JudgedCaseload.js'
import { policies } from '../arbitrary/judgedPolicies.js'
import { runs } from '../arbitrary/runs.js'
import { canary, planted } from '../record/canary.js'
import { placesIn, put, valueAt, type Path } from '../record/plainValues.js'

/** Fields for what is written down, which no review repeats. */
const written: ReadonlySet<string | number> = new Set([
  'text',
  'engagement',
  'response',
  'progress',
  'skill',
  'currentLevel',
  'instrument',
  'number',
  'other',
])

/** What is written of a session, and of a skill that an assessment looked at: no word of it decides anything. */
const ofNotes: ReadonlySet<string | number> = new Set([
  ...['text', 'engagement', 'response', 'progress', 'skill', 'currentLevel'],
])

/**
 * Of these a line says what was recorded: the payer's number of an authorization, and what the session's way of meeting
 * is called, which is the caller's own word.
 */
const isClaimFact = (path: Path): boolean => path.includes('modality') || path.includes('number')

const days: Readonly<Record<string, string>> = { birthDate: '1931-07-19', diedOn: '1999-08-20' }

/** A caseload with the word in every text that somebody wrote, and in unknown keys. */
const withWords = (caseload: unknown, isKept: (path: Path) => boolean = isClaimFact): unknown =>
  planted(
    placesIn(caseload).reduce<unknown>((value, path) => {
      const key = String(path[path.length - 1])
      const text = valueAt(value, path)
      if (isKept(path) || typeof text !== 'string') return value
      const day = days[key]
      if (day !== undefined) return put(value, path, day)
      return written.has(key) && text.trim() !== '' ? put(value, path, canary) : value
    }, caseload),
  )

const judges = {
  schedule: review(policies, '2026-12-31', 'schedule'),
  claim: review(policies, '2026-12-31', 'claim'),
}

/** What the findings of a review say, and how they are put into words. */
const saidIn = ({ charts }: Review): string =>
  JSON.stringify(
    charts.flatMap(({ sessions }) =>
      sessions.flatMap(({ findings }) => [
        findings,
        findings
          .filter(isOpen)
          .flatMap((finding) => readers.map((reader) => explain(reader)(finding))),
      ]),
    ),
  )

/** Everything that a caller can see of a review, and of its findings and issues in words. */
const seenIn = (caseload: unknown, moment: 'schedule' | 'claim'): string => {
  const reviewed = judges[moment](caseload)
  return JSON.stringify([reviewed, saidIn(reviewed), reviewed.issues.map(describeDecodeIssue)])
}

const readers = ['clinician', 'biller', 'developer'] as const

const moments = fc.constantFrom('schedule' as const, 'claim' as const)

const caseloads = fc.oneof<fc.Arbitrary<object>[]>(Caseload, JudgedCaseload)

describe('a review', () => {
  it('repeats no word that somebody wrote, no birth date and no day of death', () => {
    fc.assert(
      fc.property(caseloads, moments, (caseload, moment) => {
        const seen = seenIn(withWords(caseload), moment)
        for (const text of [canary, ...Object.values(days)]) expect(seen).not.toContain(text)
      }),
      runs(100),
    )
  })

  it('says on lines alone what the payer numbered, and what the caller calls a way of meeting', () => {
    fc.assert(
      fc.property(caseloads, moments, (caseload, moment) => {
        const words = withWords(caseload, () => false)
        expect(saidIn(judges[moment](words))).not.toContain(canary)
      }),
      runs(50),
    )
  })

  it('is the same whatever the words of a note are, so long as there are some', () => {
    fc.assert(
      fc.property(JudgedCaseload, moments, (caseload, moment) => {
        const isKept = (path: Path): boolean => !ofNotes.has(path[path.length - 1] ?? '')
        expect(judges[moment](withWords(caseload, isKept))).toEqual(judges[moment](caseload))
      }),
      runs(50),
    )
  })

  it('nor one that stands where it cannot be read', () => {
    fc.assert(
      fc.property(JudgedCaseload, fc.nat(), moments, (caseload, index, moment) => {
        const words = withWords(caseload)
        const places = placesIn(words).filter((path) => path[path.length - 1] !== 'payer')
        const place = places[index % places.length] ?? []
        for (const value of [{ [canary]: canary }, [[canary]], canary.repeat(20)]) {
          expect(seenIn(put(words, place, value), moment)).not.toContain(canary)
        }
      }),
      runs(60),
    )
  })
})

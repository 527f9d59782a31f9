import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { describeDecodeIssue } from '../../src/codec/describeDecodeIssue.js'
import { describeFinding } from '../../src/claim/describeFinding.js'
import { review } from '../../src/claim/Review.js'
import { Caseload } from '../arbitrary/Caseload.js'
import { JudgedCaseload, policies } from '../arbitrary/JudgedCaseload.js'
import { canary, planted } from '../record/canary.js'
import { placesIn, put, valueAt } from '../record/plainValues.js'

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

/** Of these a line says what was recorded: what the session's way of meeting is called is the caller's own word. */
const isClaimFact = (path: ReadonlyArray<string | number>): boolean => path.includes('modality')

const birthDate = '1931-07-19'

/** A caseload with the word in every text that somebody wrote, and in unknown keys. */
const withWords = (caseload: unknown): unknown =>
  planted(
    placesIn(caseload).reduce<unknown>((value, path) => {
      const key = path[path.length - 1] ?? ''
      if (isClaimFact(path) || typeof valueAt(value, path) !== 'string') return value
      if (key === 'birthDate') return put(value, path, birthDate)
      return written.has(key) ? put(value, path, canary) : value
    }, caseload),
  )

/** Everything that a caller can see of a review, and of its findings and issues in words. */
const seenIn = (caseload: unknown, moment: 'schedule' | 'claim'): string => {
  const reviewed = review(policies, '2026-12-31', moment)(caseload)
  const findings = reviewed.charts.flatMap(({ sessions }) =>
    sessions.flatMap((session) => session.findings.map(describeFinding)),
  )
  return JSON.stringify([reviewed, findings, reviewed.issues.map(describeDecodeIssue)])
}

const moments = fc.constantFrom('schedule' as const, 'claim' as const)

describe('a review', () => {
  it('repeats no word that somebody wrote, and no birth date', () => {
    fc.assert(
      fc.property(Caseload, moments, (caseload, moment) => {
        const seen = seenIn(withWords(caseload), moment)
        expect(seen).not.toContain(canary)
        expect(seen).not.toContain(birthDate)
      }),
      { numRuns: 200 },
    )
  })

  it('nor one that stands where it cannot be read', () => {
    fc.assert(
      fc.property(JudgedCaseload, fc.nat(), moments, (caseload, index, moment) => {
        const words = withWords(caseload)
        const places = placesIn(words).filter((path) => path[path.length - 1] !== 'payer')
        const place = places[index % places.length] ?? []
        for (const value of [{ [canary]: canary }, [canary], canary.repeat(20)]) {
          expect(seenIn(put(words, place, value), moment)).not.toContain(canary)
        }
      }),
      { numRuns: 200 },
    )
  })
})

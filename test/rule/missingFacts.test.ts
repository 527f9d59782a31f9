import { readFileSync, readdirSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { review } from '../../src/claim/Review.js'
import { baseline } from '../../src/payers/index.js'
import { missingFacts } from '../../src/rule/missingFacts.js'
import { Caseload } from '../arbitrary/Caseload.js'
import { JudgedCaseload } from '../arbitrary/JudgedCaseload.js'
import { policies } from '../arbitrary/judgedPolicies.js'
import { demanding, faults } from './faults.js'
import { findingsOf } from './judged.js'
import type { Finding } from '../../src/claim/Finding.js'

const listed: ReadonlySet<string> = new Set(missingFacts.map(({ path }) => path))

/** The paths that are named as missing and not put into words. */
const unlisted = (findings: ReadonlyArray<Finding>): ReadonlyArray<string> => {
  const missing = findings.flatMap((finding) =>
    finding.outcome === 'undetermined' ? finding.missing : [],
  )
  return [...new Set(missing)].filter((path) => !listed.has(path)).sort()
}

const findingsIn = (caseload: unknown): ReadonlyArray<Finding> =>
  [[demanding, baseline], policies].flatMap((asked) =>
    (['schedule', 'claim'] as const).flatMap((moment) =>
      review(
        asked,
        '2027-12-31',
        moment,
      )(caseload).charts.flatMap(({ sessions }) => sessions.flatMap(({ findings }) => findings)),
    ),
  )

describe('missingFacts', () => {
  it('lists each path once, in words that end no sentence', () => {
    expect(listed.size).toBe(missingFacts.length)
    for (const { path, words } of missingFacts) {
      expect(path).toMatch(/^[a-z]+[A-Za-z.]*$/)
      expect(words).toMatch(/^[a-z].*[^.]$/)
      expect(words).not.toContain('.')
    }
  })

  it('puts everything into words that the rules find missing', () => {
    expect(unlisted(faults.flatMap(({ given }) => findingsOf(given)))).toEqual([])
    fc.assert(
      fc.property(Caseload, (caseload) => {
        expect(unlisted(findingsIn(caseload))).toEqual([])
      }),
    )
    fc.assert(
      fc.property(JudgedCaseload, (caseload) => {
        expect(unlisted(findingsIn(caseload))).toEqual([])
      }),
    )
  })

  it('puts into words every path of two or more names that a rule, or what it asks, writes out', () => {
    const root = new URL('../../src/', import.meta.url)
    const folders = ['documentation', 'necessity', 'delivery', 'limits', 'rule', 'subject']
    const records = 'session|note|plan|assessment|diagnosis|member|staff|stay|authorization|policy'
    const path = new RegExp(`'((?:${records})(?:\\.[a-z][A-Za-z]*)+)'`, 'g')
    const written = folders.flatMap((folder) =>
      readdirSync(new URL(`${folder}/`, root))
        .filter((file) => file !== 'missingFacts.ts')
        .flatMap((file) => [
          ...readFileSync(new URL(`${folder}/${file}`, root), 'utf8').matchAll(path),
        ])
        .map(([, name = '']) => name),
    )
    expect(written.length).toBeGreaterThan(10)
    expect([...new Set(written)].filter((name) => !listed.has(name)).sort()).toEqual([])
  })
})

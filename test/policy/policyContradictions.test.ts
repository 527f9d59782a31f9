import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { policyContradictions } from '../../src/policy/policyContradictions.js'
import { PolicyHistory } from '../arbitrary/PolicyHistory.js'
import { policyGiven } from './policyGiven.js'
import { editionOf, manual, soundEdition, soundHistory } from './soundHistory.js'

const found = (change: object): unknown =>
  policyGiven({ ...soundHistory, ...change }, policyContradictions)

describe('policyContradictions', () => {
  it('finds none in a sound history', () => {
    expect(found({})).toEqual([])
    fc.assert(
      fc.property(PolicyHistory, (history) => {
        expect(policyContradictions(history)).toEqual([])
      }),
    )
  })

  it('asks for an edition', () => {
    expect(found({ editions: [] })).toEqual([
      ['sources.0', 'a source that a value cites'],
      ['editions', 'at least one edition'],
    ])
  })

  it('asks for names that are used once', () => {
    const editions = [
      editionOf('2026', '2026-01-01', '2026-06-30'),
      editionOf('2026', '2026-07-01', '2026-12-31'),
    ]
    expect(found({ editions })).toEqual([
      ['editions.1.edition', 'an edition name that is used once'],
    ])
  })

  it('finds what contradicts itself within an edition, at its place in the history', () => {
    const editions = [
      editionOf('2025', '2025-01-01', '2025-12-31'),
      { ...soundEdition, noteElements: [], limits: [] },
    ]
    expect(found({ editions })).toEqual([
      ['editions.1.noteElements', 'at least one cited value, or notStated'],
      ['editions.1.limits', 'at least one cited value, or notStated'],
    ])
  })

  it('finds all, never only the first', () => {
    const editions = [
      { ...soundEdition, service: { value: 'Skills', source: 'notice' }, limits: [] },
      soundEdition,
    ]
    expect(found({ sources: [manual, { ...manual, key: 'letter' }], editions })).toEqual([
      ['editions.0.service.source', 'the key of a listed source'],
      ['sources.1', 'a source that a value cites'],
      ['editions.1.edition', 'an edition name that is used once'],
      ['editions.1.effective', 'editions in order of their dates, without overlap'],
      ['editions.0.limits', 'at least one cited value, or notStated'],
    ])
  })
})

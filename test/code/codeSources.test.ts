import * as O from 'fp-ts/Option'
import { describe, expect, it } from 'vitest'
import { carcMeanings } from '../../src/code/carcMeanings.js'
import { codeSourceOf, codeSources } from '../../src/code/codeSources.js'
import { hcpcsDescriptors } from '../../src/code/hcpcsDescriptors.js'
import { icd10CmHeaders } from '../../src/code/icd10CmHeaders.js'
import { icd10CmLeaves } from '../../src/code/icd10CmLeaves.js'
import { icd10CmSections } from '../../src/code/icd10CmSections.js'
import { modifierMeanings } from '../../src/code/modifierMeanings.js'
import { placesOfService } from '../../src/code/placesOfService.js'
import { isDeeplyFrozen } from './isDeeplyFrozen.js'

const cited = new Set(
  [
    ...carcMeanings,
    ...hcpcsDescriptors,
    ...icd10CmHeaders,
    ...icd10CmLeaves,
    ...icd10CmSections,
    ...modifierMeanings,
    ...placesOfService,
  ].map((row) => row.source),
)

describe('codeSources', () => {
  it('are those that the tables cite, each once, and no others', () => {
    const keys = codeSources.map((source) => source.key)
    expect(new Set(keys).size).toBe(keys.length)
    expect([...keys].sort()).toEqual([...cited].sort())
  })

  it('cannot be changed', () => {
    expect(isDeeplyFrozen(codeSources)).toBe(true)
  })
})

describe('codeSourceOf', () => {
  it('finds the source that a row names', () => {
    for (const source of codeSources) expect(codeSourceOf(source.key)).toEqual(O.some(source))
  })

  it.each(['', 'HCPCS2019', 'toString', '__proto__'])('finds none for %j', (key) => {
    expect(codeSourceOf(key)).toEqual(O.none)
  })
})

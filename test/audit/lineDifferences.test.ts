import { describe, expect, it } from 'vitest'
import { countDifferences, lineDifferences } from '../../src/audit/lineDifferences.js'
import { BilledLine } from '../../src/record/BilledLine.js'
import { stated } from '../rule/judged.js'
import { counting } from '../subject/chartOf.js'
import { given } from '../units/given.js'
import { aLine, anHour, onlyService } from './audited.js'

const inWords = (session: object, line: object, policies = [counting()]) => {
  const { service, documented } = onlyService({ sessions: [{ ...anHour, ...session }], policies })
  return lineDifferences(given(BilledLine)({ ...aLine, ...line }), service, documented).map(
    (one) =>
      typeof one === 'string'
        ? one
        : `${one.reason} ${'modifiers' in one ? one.modifiers.join() : ''}`.trim(),
  )
}

describe('lineDifferences', () => {
  it.each([
    ['none', {}, {}, []],
    ['provider', {}, { renderingProvider: 'bob' }, ['renderingProviderDiffers']],
    [
      'no provider on the line',
      {},
      { renderingProvider: undefined },
      ['billedLine.renderingProvider'],
    ],
    [
      'no provider of the session',
      { renderingProvider: undefined },
      {},
      ['session.renderingProvider'],
    ],
    ['place', {}, { placeOfService: '11' }, ['placeOfServiceDiffers']],
    ['no place on the line', {}, { placeOfService: undefined }, ['billedLine.placeOfService']],
    ['no place of the session', { placeOfService: undefined }, {}, ['session.placeOfService']],
    [
      'a modifier too few',
      { modifiers: ['HQ', 'HN'] },
      { modifiers: ['HN'] },
      ['modifierIsMissing HQ'],
    ],
    [
      'a modifier too many',
      { modifiers: ['HN'] },
      { modifiers: ['HQ', 'HN', 'HQ'] },
      ['modifierIsNotDocumented HQ'],
    ],
    [
      'another one',
      { modifiers: ['HN'] },
      { modifiers: ['HQ'] },
      ['modifierIsMissing HN', 'modifierIsNotDocumented HQ'],
    ],
    ['in another order', { modifiers: ['HN', 'HQ'] }, { modifiers: ['HQ', 'HN'] }, []],
    ['no modifiers of the line', {}, { modifiers: undefined }, ['billedLine.modifiers']],
    [
      'no modifiers of the session',
      { modifiers: undefined },
      { modifiers: ['HN'] },
      ['session.modifiers'],
    ],
  ])('%s', (_, session, line, found) => {
    expect(inWords(session, line)).toEqual(found)
  })

  it('takes the modifiers of the session from its facts, where the payer states them', () => {
    const policies = [
      counting({
        claimTerms: { modifiers: [stated({ modifier: 'HQ', when: { formats: ['group'] } })] },
      }),
    ]
    expect(inWords({ format: { kind: 'group' } }, {}, policies)).toEqual(['modifierIsMissing HQ'])
    expect(inWords({ modifiers: undefined }, { modifiers: ['HQ'] }, policies)).toEqual([
      'modifierIsNotDocumented HQ',
      'session.modifiers',
    ])
  })

  it('leaves out modifiers that are not compared, and those of a session of another code', () => {
    const { service, documented } = onlyService({})
    const line = given(BilledLine)({ ...aLine, modifiers: ['HQ'] })
    expect(lineDifferences(line, service, documented, (one) => one !== 'HQ')).toEqual([])
    expect(lineDifferences(line, service, undefined)).toEqual([])
  })

  it('counts what differs, and not what is not known', () => {
    const { service, documented } = onlyService({})
    const line = given(BilledLine)({
      ...aLine,
      renderingProvider: 'bob',
      placeOfService: undefined,
    })
    expect(countDifferences(lineDifferences(line, service, documented))).toBe(1)
  })
})

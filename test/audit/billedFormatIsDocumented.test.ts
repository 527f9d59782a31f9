import { describe, expect, it } from 'vitest'
import { billedFormatIsDocumented } from '../../src/audit/billedFormatIsDocumented.js'
import { stated } from '../rule/judged.js'
import { counting } from '../subject/chartOf.js'
import { anHour, lineBenchOf, type GivenAudit } from './audited.js'
import { saidByCheck } from './saidByCheck.js'

const telling = [
  counting({
    claimTerms: {
      modifiers: [
        stated({ modifier: 'HQ', when: { formats: ['group'] } }),
        stated({ modifier: 'HR', when: { formats: ['family'] } }),
      ],
    },
  }),
]

const said = (
  format: string | undefined,
  modifiers: ReadonlyArray<string> | undefined,
  given: GivenAudit = {},
) =>
  saidByCheck(
    billedFormatIsDocumented,
    lineBenchOf({
      policies: telling,
      sessions: [{ ...anHour, modifiers: undefined, format: format && { kind: format } }],
      line: { modifiers },
      ...given,
    }),
  )

describe('billedFormatIsDocumented', () => {
  it.each([
    ['group', ['HQ'], undefined],
    ['group', [], { reason: 'groupBilledAsIndividual', modifiers: ['HQ'] }],
    ['group', ['HR'], { reason: 'groupBilledAsIndividual', modifiers: ['HQ'] }],
    ['group', ['HQ', 'HR'], { reason: 'formatBilledAsAnother', modifiers: ['HR'] }],
    ['individual', [], undefined],
    ['individual', ['TF'], undefined],
    ['individual', ['HQ', 'HQ'], { reason: 'individualBilledAsGroup', modifiers: ['HQ'] }],
    ['individual', ['HR'], { reason: 'formatBilledAsAnother', modifiers: ['HR'] }],
    ['family', ['HR'], undefined],
    ['family', [], { reason: 'formatBilledAsAnother', modifiers: ['HR'] }],
    ['family', ['HR', 'HQ'], { reason: 'formatBilledAsAnother', modifiers: ['HQ'] }],
  ])('%s with %j', (format, modifiers, detail) => {
    expect(said(format, modifiers).details).toEqual(
      detail === undefined ? [] : [{ line: 'l1', session: 's1', format, ...detail }],
    )
  })

  it('cites the text that asks for the modifier', () => {
    expect(said('group', []).findings).toMatchObject([
      {
        severity: 'error',
        carc: '4',
        policy: { payer: 'payer', edition: '2026' },
        citation: { document: 'Provider manual' },
        evidence: [
          { record: 'session', id: 's1' },
          { record: 'billedLine', id: 'l1' },
        ],
      },
    ])
    expect(said('individual', ['HQ']).findings[0]?.severity).toBe('warning')
  })

  it.each([
    ['the format', undefined, [], ['session.format']],
    ['the modifiers', 'group', undefined, ['billedLine.modifiers']],
    ['either', undefined, undefined, ['billedLine.modifiers', 'session.format']],
  ])('cannot tell without %s', (_, format, modifiers, missing) => {
    expect(said(format, modifiers)).toMatchObject({
      details: [],
      gaps: missing.map((path) => ({ missing: path, count: 1 })),
    })
  })

  it('says nothing where the payer tells formats by no modifier, nor of other codes', () => {
    expect(said('group', [], { policies: [counting()] })).toMatchObject({ details: [], gaps: [] })
    const sessions = [{ ...anHour, code: 'H2017', format: { kind: 'group' } }]
    expect(said('group', [], { sessions })).toMatchObject({ details: [], gaps: [] })
  })
})

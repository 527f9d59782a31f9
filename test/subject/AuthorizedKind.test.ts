import { describe, expect, it } from 'vitest'
import {
  authorizedKind,
  fitsCode,
  fitsDate,
  fitsModifiers,
  fitsPayer,
  ownModifiers,
} from '../../src/subject/AuthorizedKind.js'
import type { PolicyChoice } from '../../src/subject/choosePolicy.js'
import { authorization } from '../ledger/ledgerOf.js'
import { session } from '../units/given.js'
import { day } from './chartOf.js'

const noEdition: PolicyChoice = { kind: 'noEdition', payer: 'payer', why: 'afterLast' }

const kind = (fields: object = {}, policy: PolicyChoice = noEdition) =>
  authorizedKind(session(fields), policy, ownModifiers(session(fields)))

describe('an authorization', () => {
  it.each([
    ['of the code', { codes: ['H2017', 'H2014'] }, true],
    ['of another', { codes: ['H2017'] }, false],
    ['of none', { codes: [] }, false],
    ['of codes that are not known', {}, 'authorization.codes'],
  ])('%s', (_, fields, fit) => {
    expect(fitsCode(authorization(fields), kind())).toBe(fit)
  })

  it.each<readonly [string, object, PolicyChoice, boolean | string]>([
    ['of the payer', { payer: 'payer' }, noEdition, true],
    ['of another', { payer: 'other' }, noEdition, false],
    ['of a payer that is not known', {}, noEdition, 'authorization.payer'],
    [
      'where coverage is not known',
      { payer: 'payer' },
      { kind: 'coverageUnknown' },
      'member.coverages',
    ],
    ['where nobody covers', { payer: 'payer' }, { kind: 'notCovered' }, 'member.coverages'],
    ['where the policy is not given', { payer: 'payer' }, { kind: 'payerUnknown' }, 'policy'],
  ])('%s', (_, fields, policy, fit) => {
    expect(fitsPayer(authorization(fields), kind({}, policy))).toBe(fit)
  })

  it.each([
    ['limited to none', { modifiers: [] }, undefined, true],
    ['limited to one that the session bears', { modifiers: ['HQ'] }, ['HA', 'HQ'], true],
    ['limited to two, of which it bears one', { modifiers: ['HQ', 'HA'] }, ['HQ'], false],
    ['limited to one, and it bears none', { modifiers: ['HQ'] }, [], false],
    [
      'limited to one, and it is not known what it bears',
      { modifiers: ['HQ'] },
      undefined,
      'session.modifiers',
    ],
    ['of which it is not known what it is limited to', {}, ['HQ'], 'authorization.modifiers'],
  ])('%s', (_, fields, modifiers, fit) => {
    expect(fitsModifiers(authorization(fields), kind({ modifiers }))).toBe(fit)
  })

  it('limited to what the session is known to bear, whatever else it bears', () => {
    const { known } = ownModifiers(session({ modifiers: ['HQ'] }))
    const some = { ...kind(), modifiers: { known, areComplete: false } }
    expect(fitsModifiers(authorization({ modifiers: ['HQ'] }), some)).toBe(true)
    expect(fitsModifiers(authorization({ modifiers: ['HA'] }), some)).toBe('session.modifiers')
    expect(fitsModifiers(authorization({ modifiers: ['HQ', 'HA'] }), some)).toBe(
      'session.modifiers',
    )
  })

  it('limited to what the session is known not to bear, whatever else it bears', () => {
    const { known: ruledOut } = ownModifiers(session({ modifiers: ['HQ'] }))
    const some = { ...kind(), modifiers: { known: [], areComplete: false, ruledOut } }
    expect(fitsModifiers(authorization({ modifiers: ['HA', 'HQ'] }), some)).toBe(false)
    expect(fitsModifiers(authorization({ modifiers: ['HA'] }), some)).toBe('session.modifiers')
  })

  it.each([
    ['on its first day', '2026-03-01', true],
    ['on its last day', '2026-03-31', true],
    ['the day before', '2026-02-28', false],
    ['the day after', '2026-04-01', false],
  ])('%s', (_, date, fit) => {
    const effective = { from: '2026-03-01', through: '2026-03-31' }
    expect(fitsDate(authorization({ effective }), day(date))).toBe(fit)
    expect(fitsDate(authorization(), day(date))).toBe('authorization.effective')
  })
})

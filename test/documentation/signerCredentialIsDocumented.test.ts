import { describe, expect, it } from 'vitest'
import { evidenceOf, openSaidBy, outcomeOf, policy, stated } from '../rule/judged.js'

const rule = 'signerCredentialIsDocumented'
const asked = [policy({ noteElements: [stated('credential')] })]
const noted = (fields: object) => ({
  notes: [{ id: 'note', session: 'session', author: 'ann', ...fields }],
})
const signed = (...signatures: ReadonlyArray<object>) => noted({ signatures })
const nurse = { credential: 'registeredNurse' }
const blank = { credential: { other: ' ' } }

describe('signerCredentialIsDocumented', () => {
  it.each<readonly [string, object, string]>([
    ['the notes are not known', {}, 'undetermined: notes'],
    ['there is no note', { notes: [] }, 'notMet: noNote'],
    ['the signatures are not known', noted({}), 'undetermined: note.signatures'],
    ['nobody signed', signed(), 'notMet: authorDidNotSign'],
    ['another signed with one', signed({ signedBy: 'bob', ...nurse }), 'notMet: authorDidNotSign'],
    ['the author signed with one', signed({ signedBy: 'ann', ...nurse }), 'met'],
    ['with one of its own name', signed({ signedBy: 'ann', credential: { other: 'QBA' } }), 'met'],
    [
      'with one of a blank name',
      signed({ signedBy: 'ann', ...blank }),
      'notMet: credentialIsBlank',
    ],
    [
      'it is not known with which',
      signed({ signedBy: 'ann' }),
      'undetermined: note.signatures.credential',
    ],
    ['somebody with one', signed(nurse), 'undetermined: note.signatures.signedBy'],
    [
      'somebody with one, and the author, it is not known with which',
      signed(nurse, { signedBy: 'ann' }),
      'undetermined: note.signatures.credential, note.signatures.signedBy',
    ],
    [
      'somebody who may be the author, who is not known',
      noted({ author: undefined, signatures: [{ signedBy: 'bob', ...nurse }] }),
      'undetermined: note.author',
    ],
    ['somebody as author with one', signed({ role: 'author', ...nurse }), 'met'],
    [
      'the author twice, once with one',
      signed({ signedBy: 'ann', ...blank }, { signedBy: 'ann' }, { signedBy: 'ann', ...nurse }),
      'met',
    ],
    [
      'the author with a blank one, and once it is not known',
      signed({ signedBy: 'ann', ...blank }, { signedBy: 'ann' }),
      'undetermined: note.signatures.credential',
    ],
  ])('%s', (_, chart, outcome) => {
    expect(outcomeOf(rule, { chart, policies: asked })).toBe(outcome)
  })

  it('does not apply where the policy is silent', () => {
    expect(outcomeOf(rule, { chart: { notes: [] } })).toBe('notApplicable')
  })

  it('points at the signatures of the note', () => {
    const chart = signed({ signedBy: 'ann', ...blank })
    const finding = openSaidBy(rule, { chart, policies: asked })
    expect(finding).toMatchObject({
      severity: 'error',
      detail: { reason: 'credentialIsBlank', note: 'note' },
      field: 'signatures',
      fixedBy: 'clinician',
      carc: '112',
    })
    expect(evidenceOf(finding)).toEqual(['session session', 'note note'])
  })
})

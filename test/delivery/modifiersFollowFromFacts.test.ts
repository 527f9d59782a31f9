import { describe, expect, it } from 'vitest'
import { allSaidBy, evidenceOf, inWords, policy, stated, type Case } from '../rule/judged.js'
import type { OpenFinding } from '../../src/claim/Finding.js'
import { isOpen } from '../../src/claim/Finding.js'

const rule = 'modifiersFollowFromFacts'

const asking = (...entries: ReadonlyArray<object>) => [
  policy({ claimTerms: { modifiers: entries.map((entry) => stated(entry)) } }),
]

const group = { modifier: 'HQ', when: { formats: ['group'] } }
const video = { modifier: '95', when: { modalities: ['audioVideo'] } }
const child = { modifier: 'HA', when: { ages: { through: 20 } } }
const nurse = { modifier: 'TD', credentials: ['registeredNurse'] }

const inGroup = { format: { kind: 'group' } }
const alone = { format: { kind: 'individual' } }
const born = (birthDate?: string) => ({
  member: { id: 'member', birthDate, coverages: [{ payer: 'payer' }] },
})

/** What is said by each entry, in a few words. */
const said = (given: Case): ReadonlyArray<string> => allSaidBy(rule, given).map(inWords)

const openSaid = (given: Case): ReadonlyArray<OpenFinding> => allSaidBy(rule, given).filter(isOpen)

describe('modifiersFollowFromFacts', () => {
  it.each<readonly [string, object, string]>([
    ['set, and required', { ...inGroup, modifiers: ['HQ'] }, 'met'],
    ['not set, and required', { ...inGroup, modifiers: [] }, 'notMet: modifierIsMissing'],
    ['set, and not required', { ...alone, modifiers: ['HQ'] }, 'notMet: modifierContradictsFacts'],
    ['not set, and not required', { ...alone, modifiers: [] }, 'notApplicable'],
    ['left to the claim line, and required', inGroup, 'notApplicable'],
    ['left to the claim line, and not required', alone, 'notApplicable'],
    ['left to the claim line, and the fact is not known', {}, 'undetermined: session.format'],
    ['set, and the fact is not known', { modifiers: ['HQ'] }, 'undetermined: session.format'],
    ['not set, and the fact is not known', { modifiers: [] }, 'undetermined: session.format'],
    ['beside one that no entry names', { ...inGroup, modifiers: ['HZ', 'HQ'] }, 'met'],
    ['twice', { ...inGroup, modifiers: ['HQ', 'HQ'] }, 'met'],
  ])('one of a group, %s', (_, session, outcome) => {
    expect(said({ session, policies: asking(group) })).toEqual([outcome])
  })

  it.each<readonly [string, string | undefined, string]>([
    ['the last day at 20', '2005-03-03', 'met'],
    ['the 21st birthday', '2005-03-02', 'notMet: modifierContradictsFacts'],
    ['no birth date', undefined, 'undetermined: member.birthDate'],
  ])('one of an age, on %s', (_, birthDate, outcome) => {
    const given = { session: { modifiers: ['HA'] }, chart: born(birthDate) }
    expect(said({ ...given, policies: asking(child) })).toEqual([outcome])
  })

  const staffed = (credentials?: ReadonlyArray<object>): Case => ({
    session: { renderingProvider: 'nurse', modifiers: ['TD'] },
    staff: [{ id: 'nurse', credentials }],
  })
  const registered = (from?: string, through?: string) =>
    staffed([{ kind: 'registeredNurse', from, through }])

  it.each<readonly [string, Case, string]>([
    [
      'nobody is named',
      { session: { modifiers: ['TD'] } },
      'undetermined: session.renderingProvider',
    ],
    ['the staff is not known', { ...registered(), staff: [] }, 'undetermined: staff'],
    ['the credentials are not known', staffed(), 'undetermined: staff.credentials'],
    ['there are none', staffed([]), 'notMet: modifierContradictsFacts'],
    [
      'of another kind',
      staffed([{ kind: 'peerProvider', from: '2020-01-01' }]),
      'notMet: modifierContradictsFacts',
    ],
    ['since that day', registered('2026-03-02'), 'met'],
    ['since the day after', registered('2026-03-03'), 'notMet: modifierContradictsFacts'],
    ['through that day', registered('2020-01-01', '2026-03-02'), 'met'],
    [
      'through the day before',
      registered('2020-01-01', '2026-03-01'),
      'notMet: modifierContradictsFacts',
    ],
    ['since when is not known', registered(), 'undetermined: staff.credentials.from'],
    [
      'since when is not known, and it had ended',
      registered(undefined, '2026-03-01'),
      'notMet: modifierContradictsFacts',
    ],
  ])('one of a credential: %s', (_, given, outcome) => {
    expect(said({ ...given, policies: asking(nurse) })).toEqual([outcome])
  })

  const minds = { modifier: 'HE', programs: ['mentalHealth'] }
  const withMember = { modifier: 'HR', when: { formats: ['family'] }, memberPresent: true }
  const withoutMember = { ...withMember, modifier: 'HS', memberPresent: false }
  const family = { format: { kind: 'family' } }

  it.each<readonly [string, object, string]>([
    ['given, and set', { programs: ['mentalHealth'], modifiers: ['HE'] }, 'met'],
    [
      'given, and not set',
      { programs: ['mentalHealth'], modifiers: [] },
      'notMet: modifierIsMissing',
    ],
    [
      'another, and set',
      { programs: ['substanceUse'], modifiers: ['HE'] },
      'notMet: modifierContradictsFacts',
    ],
    ['none, and set', { programs: [], modifiers: ['HE'] }, 'notMet: modifierContradictsFacts'],
    ['none, and not set', { programs: [], modifiers: [] }, 'notApplicable'],
    ['not known, and set', { modifiers: ['HE'] }, 'undetermined: session.programs'],
    ['not known, and left to the claim line', {}, 'undetermined: session.programs'],
  ])('one of a program: %s', (_, session, outcome) => {
    expect(said({ session, policies: asking(minds) })).toEqual([outcome])
  })

  it.each<readonly [string, object, ReadonlyArray<string>]>([
    [
      'there, and set so',
      { ...family, memberPresent: true, modifiers: ['HR'] },
      ['met', 'notApplicable'],
    ],
    [
      'away, and set so',
      { ...family, memberPresent: false, modifiers: ['HS'] },
      ['notApplicable', 'met'],
    ],
    [
      'there, and set as away',
      { ...family, memberPresent: true, modifiers: ['HS'] },
      ['notMet: modifierIsMissing', 'notMet: modifierContradictsFacts'],
    ],
    [
      'away, and set as there',
      { ...family, memberPresent: false, modifiers: ['HR'] },
      ['notMet: modifierContradictsFacts', 'notMet: modifierIsMissing'],
    ],
    [
      'not known',
      { ...family, modifiers: ['HS'] },
      ['undetermined: session.memberPresent', 'undetermined: session.memberPresent'],
    ],
    [
      'not known of a session without the family',
      { ...alone, modifiers: ['HS'] },
      ['notApplicable', 'notMet: modifierContradictsFacts'],
    ],
  ])('one of a family, the member %s', (_, session, outcomes) => {
    expect(said({ session, policies: asking(withMember, withoutMember) })).toEqual(outcomes)
  })

  it('the condition fails, whatever is not known of the credential, and the other way round', () => {
    const both = asking({ ...group, credentials: ['registeredNurse'] })
    expect(said({ session: { ...alone, modifiers: ['HQ'] }, policies: both })).toEqual([
      'notMet: modifierContradictsFacts',
    ])
    expect(said({ ...staffed([]), policies: both })).toEqual(['notApplicable'])
    expect(said({ session: { modifiers: [] }, policies: both })).toEqual([
      'undetermined: session.format, session.renderingProvider',
    ])
  })

  it.each<readonly [string, ReadonlyArray<string>, ReadonlyArray<string>]>([
    ['the policy’s', ['HQ', '95'], ['met', 'met']],
    ['another', ['95', 'HQ'], ['notMet: modifiersAreInOtherOrder', 'met']],
    ['one missing', ['95'], ['notMet: modifierIsMissing', 'met']],
    ['one between that no entry names', ['HQ', 'HZ', '95'], ['met', 'met']],
    ['one before that no entry names', ['HZ', 'HQ', '95'], ['met', 'met']],
  ])('in an order that is %s', (_, modifiers, outcomes) => {
    const session = { ...inGroup, modality: 'audioVideo', modifiers }
    expect(said({ session, policies: asking(group, video) })).toEqual(outcomes)
  })

  it('one that the facts contradict, whichever entry it is of', () => {
    const session = { ...alone, modality: 'inPerson', modifiers: ['95'] }
    expect(said({ session, policies: asking(group, video) })).toEqual([
      'notApplicable',
      'notMet: modifierContradictsFacts',
    ])
  })

  const alternatives = asking(group, video, { modifier: 'HQ', when: { ages: { through: 20 } } })

  it.each<readonly [string, object, string | undefined, ReadonlyArray<string>]>([
    ['both hold', inGroup, '2010-01-01', ['met', 'notApplicable', 'notApplicable']],
    ['the second holds', alone, '2010-01-01', ['notApplicable', 'notApplicable', 'met']],
    [
      'none holds',
      alone,
      '1990-01-01',
      ['notMet: modifierContradictsFacts', 'notApplicable', 'notApplicable'],
    ],
    [
      'one holds, the other is not known',
      inGroup,
      undefined,
      ['met', 'notApplicable', 'notApplicable'],
    ],
    [
      'one fails, the other is not known',
      alone,
      undefined,
      ['notApplicable', 'notApplicable', 'undetermined: member.birthDate'],
    ],
  ])('with alternatives of which %s', (_, format, birthDate, outcomes) => {
    const session = { ...format, modality: 'inPerson', modifiers: ['HQ'] }
    expect(said({ session, chart: born(birthDate), policies: alternatives })).toEqual(outcomes)
  })

  it('stands at the place of the alternative that holds', () => {
    const session = { ...alone, modality: 'audioVideo', modifiers: ['HQ', '95'] }
    const given = { session, chart: born('2010-01-01'), policies: alternatives }
    expect(said(given)).toEqual(['notApplicable', 'notMet: modifiersAreInOtherOrder', 'met'])
  })

  const master = { modifier: 'HO', slot: 'grade', credentials: ['licensedPractitioner'] }
  const bachelor = { modifier: 'HN', slot: 'grade', when: { formats: ['group'] } }
  const grades = asking(master, bachelor, { ...bachelor, when: { ages: { through: 20 } } })
  const gradedBy = (credentials: ReadonlyArray<object> | undefined, session: object): Case => ({
    session: { ...inGroup, renderingProvider: 'p', ...session },
    staff: [{ id: 'p', credentials }],
    chart: born('2010-01-01'),
    policies: grades,
  })
  const licensed = [{ kind: 'licensedPractitioner', from: '2020-01-01' }]

  it.each<readonly [string, Case, ReadonlyArray<string>]>([
    [
      'the first is set, and holds',
      gradedBy(licensed, { modifiers: ['HO'] }),
      ['met', 'notApplicable', 'notApplicable'],
    ],
    [
      'both are set, and the first holds',
      gradedBy(licensed, { modifiers: ['HN', 'HO'] }),
      ['met', 'notMet: modifierIsDisplaced', 'notApplicable'],
    ],
    [
      'the second is set, and the first holds',
      gradedBy(licensed, { modifiers: ['HN'] }),
      ['notMet: modifierIsMissing', 'notMet: modifierIsDisplaced', 'notApplicable'],
    ],
    [
      'the same, by the second’s other entry',
      gradedBy(licensed, { ...alone, modifiers: ['HN'] }),
      ['notMet: modifierIsMissing', 'notApplicable', 'notMet: modifierIsDisplaced'],
    ],
    [
      'both are set, and the second holds',
      gradedBy([], { modifiers: ['HO', 'HN'] }),
      ['notMet: modifierContradictsFacts', 'met', 'notApplicable'],
    ],
    [
      'both are set, and it cannot be told of the first',
      gradedBy(undefined, { modifiers: ['HO', 'HN'] }),
      [
        'undetermined: staff.credentials',
        'undetermined: staff.credentials',
        'undetermined: staff.credentials',
      ],
    ],
    [
      'none is set, and the first holds',
      gradedBy(licensed, {}),
      ['notApplicable', 'notApplicable', 'notApplicable'],
    ],
  ])('of a slot: %s', (_, given, outcomes) => {
    expect(said(given)).toEqual(outcomes)
  })

  it('names what stands in the place of a modifier, which the line puts right', () => {
    const given = gradedBy(licensed, { modifiers: ['HN', 'HO'] })
    expect(openSaid(given)).toMatchObject([
      {
        severity: 'warning',
        carc: '4',
        field: 'modifiers',
        detail: { reason: 'modifierIsDisplaced', modifier: 'HN', instead: ['HO'] },
      },
    ])
  })

  it('names each that may stand there, of its slot alone', () => {
    const policies = asking(
      master,
      { modifier: 'HE' },
      { modifier: 'HP', slot: 'grade', when: { formats: ['group'] } },
      { ...bachelor, credentials: ['qualifiedMentalHealthProfessional'] },
    )
    const given = { ...gradedBy(undefined, { modifiers: ['HE', 'HN'] }), policies }
    expect(openSaid(given).filter(({ outcome }) => outcome === 'notMet')).toMatchObject([
      { detail: { reason: 'modifierIsDisplaced', modifier: 'HN', instead: ['HO', 'HP'] } },
    ])
  })

  it('does not apply where the policy is silent', () => {
    expect(said({ session: { modifiers: ['HQ'] } })).toEqual(['notApplicable'])
  })

  it.each<readonly [string, object, object]>([
    [
      'a modifier that is missing, which the line puts right',
      { ...inGroup, modifiers: [] },
      { severity: 'warning', detail: { reason: 'modifierIsMissing', modifier: 'HQ' } },
    ],
    [
      'a modifier that the facts contradict',
      { ...alone, modifiers: ['HQ'] },
      { severity: 'error', detail: { reason: 'modifierContradictsFacts', modifier: 'HQ' } },
    ],
    [
      'an order that is another, which the line puts right',
      { ...inGroup, modality: 'audioVideo', modifiers: ['95', 'HQ'] },
      {
        severity: 'warning',
        detail: { reason: 'modifiersAreInOtherOrder', modifier: 'HQ', standsBehind: ['95'] },
      },
    ],
  ])('points at %s', (_, session, expected) => {
    const open = openSaid({ session, policies: asking(group, video) }).slice(0, 1)
    expect(open).toMatchObject([{ field: 'modifiers', fixedBy: 'biller', carc: '4', ...expected }])
    expect(open.map(evidenceOf)).toEqual([['session session']])
  })

  it('keeps a session from being claimed whose modifiers cannot be told', () => {
    expect(openSaid({ policies: asking(group) })).toMatchObject([
      { outcome: 'undetermined', severity: 'error' },
    ])
    const credentials = openSaid({ ...staffed(), policies: asking(nurse) })
    expect(credentials.map(evidenceOf)).toEqual([['session session', 'staff nurse']])
  })

  it('is of no weight before the claim', () => {
    const session = { ...alone, modifiers: ['HQ'] }
    const open = openSaid({ session, policies: asking(group), moment: 'sign' })
    expect(open).toMatchObject([{ severity: 'info' }])
  })
})

import { describe, expect, it } from 'vitest'
import { capacityOn } from '../../src/capacity/capacityOn.js'
import { unitsOfRoom } from '../../src/capacity/Room.js'
import { stated } from '../rule/judged.js'
import { counting } from '../subject/chartOf.js'
import { yearly } from '../subject/usesIn.js'
import { proposedIn } from './proposed.js'
import { dailyLimit } from '../claim/reviewed.js'

const given = (matters: object, chart: object = {}, request: object = {}) => {
  const { soFar, draws, on } = proposedIn(chart, [counting(matters)])
  return capacityOn(soFar, draws)(on(request))
}

const limits = [
  dailyLimit(6),
  dailyLimit(2, { window: { kind: 'week', firstDay: 'sunday' }, beyond: 'warn' }),
]
const claimTerms = { authorization: [stated({})] }

describe('capacityOn', () => {
  it.each([
    ['no limit', {}, {}, 'notBounded'],
    ['a limit that denies', { limits }, {}, 6],
    ['an authorization of fewer', { limits, claimTerms }, { authorizations: [yearly('a', 4)] }, 4],
    ['an authorization of more', { limits, claimTerms }, { authorizations: [yearly('a', 9)] }, 6],
    ['an authorization alone', { claimTerms }, { authorizations: [yearly('a', 9)] }, 9],
    ['not covered', { limits }, { member: { id: 'm', coverages: [] } }, 0],
    ['coverage not known', { limits }, { member: { id: 'm' } }, 'undetermined'],
    [
      'before the day of birth',
      { limits },
      { member: { id: 'm', coverages: [{ payer: 'payer' }], birthDate: '2026-03-03' } },
      0,
    ],
    [
      'on the day of birth',
      { limits },
      { member: { id: 'm', coverages: [{ payer: 'payer' }], birthDate: '2026-03-02' } },
      6,
    ],
    [
      'after the day of death',
      { limits },
      { member: { id: 'm', coverages: [{ payer: 'payer' }], diedOn: '2026-01-01' } },
      0,
    ],
    [
      'on the day of death',
      { limits },
      { member: { id: 'm', coverages: [{ payer: 'payer' }], diedOn: '2026-03-02' } },
      6,
    ],
    [
      'payer not known',
      { limits },
      { member: { id: 'm', coverages: [{ payer: 'x' }] } },
      'undetermined',
    ],
  ])('%s', (_, matters, chart, units) => {
    expect(unitsOfRoom(given(matters, chart).room())).toBe(units)
  })

  it.each([
    ['is all that the limit has', { limits }, {}, 6, 'within'],
    ['fits', { limits, claimTerms }, { authorizations: [yearly('a', 4)] }, 4, 'within'],
    [
      'is more than is authorized',
      { limits, claimTerms },
      { authorizations: [yearly('a', 4)] },
      5,
      'beyond',
    ],
    [
      'is more than the limit',
      { limits, claimTerms },
      { authorizations: [yearly('a', 9)] },
      7,
      'beyond',
    ],
    ['cannot be told of the authorization', { limits, claimTerms }, {}, 4, 'untold'],
    ['cannot be told of the limit', { limits }, { incomplete: ['sessions'] }, 4, 'untold'],
    ['cannot, and is more than the limit', { limits }, { incomplete: ['sessions'] }, 7, 'beyond'],
    [
      'cannot, and is more than is authorized',
      { limits, claimTerms },
      { incomplete: ['sessions'], authorizations: [] },
      4,
      'beyond',
    ],
  ])('%s', (_, matters, chart, units, fate) => {
    expect(given(matters, chart).attempt(units)).toBe(fate)
  })

  it('says what there would be room for if all were authorized, and which stay leaves none', () => {
    const inStay = {
      claimTerms: {
        ...claimTerms,
        stays: [
          stated({
            kinds: ['inpatient'],
            isAdmissionDayExcluded: true,
            isDischargeDayExcluded: true,
          }),
        ],
      },
      limits,
    }
    const said = (chart: object) => {
      const { room, roomIfAuthorized, stay } = given(inStay, chart)
      return [unitsOfRoom(room()), unitsOfRoom(roomIfAuthorized), stay]
    }
    const authorizations = [yearly('a', 4)]
    expect(said({ stays: [], authorizations })).toEqual([4, 6, undefined])
    expect(said({ stays: [], authorizations: [] })).toEqual([0, 6, undefined])
    expect(said({ stays: [] })).toEqual(['undetermined', 6, undefined])
    expect(said({ authorizations })).toEqual(['undetermined', 'undetermined', undefined])
    const stays = [{ id: 'stay', kind: 'inpatient', from: '2026-03-02' }]
    expect(said({ stays, authorizations })).toEqual([0, 0, 'stay'])
  })

  it('says why it cannot be told by what the day is judged', () => {
    const missing = (chart: object, request: object = {}) =>
      given({}, chart, request).room().missing
    expect(missing({ member: { id: 'm' } })).toEqual(['member.coverages'])
    expect(missing({ member: { id: 'm', coverages: [{ payer: 'x' }] } })).toEqual(['policy'])
    expect(missing({}, { serviceDate: '2027-01-01' })).toEqual(['policy.editions'])
  })
})

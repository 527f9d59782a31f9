import { describe, expect, it } from 'vitest'
import { excludedStay } from '../../src/capacity/excludedStay.js'
import { unitsOfRoom } from '../../src/capacity/Room.js'
import { stated } from '../rule/judged.js'
import { counting } from '../subject/chartOf.js'
import { proposedIn } from './proposed.js'

const excluding = (fields: object = {}) =>
  counting({
    claimTerms: {
      stays: [
        stated({
          kinds: ['inpatient'],
          isAdmissionDayExcluded: true,
          isDischargeDayExcluded: false,
          ...fields,
        }),
      ],
    },
  })

const stay = (fields: object = {}) => ({
  id: 'stay',
  kind: 'inpatient',
  from: '2026-03-02',
  through: '2026-03-04',
  ...fields,
})

/** `0 stay`, and where it cannot be told, `undetermined: stays`. */
const on = (date: string, chart: object, policy = excluding(), request: object = {}): string => {
  const { on: propose } = proposedIn(chart, [policy])
  const { room, stay: found } = excludedStay()(propose({ serviceDate: date, ...request }))
  const missing = room.missing.length === 0 ? '' : `: ${room.missing.join(', ')}`
  return `${unitsOfRoom(room)}${missing}${found === undefined ? '' : ` ${found}`}`
}

describe('excludedStay', () => {
  it.each([
    ['the day before', '2026-03-01', { stays: [stay()] }, 'notBounded'],
    ['the first day', '2026-03-02', { stays: [stay()] }, '0 stay'],
    ['the last that counts', '2026-03-03', { stays: [stay()] }, '0 stay'],
    ['the day of discharge, which does not', '2026-03-04', { stays: [stay()] }, 'notBounded'],
    ['it goes on', '2026-12-31', { stays: [stay({ through: undefined })] }, '0 stay'],
    ['of another kind', '2026-03-03', { stays: [stay({ kind: 'residential' })] }, 'notBounded'],
    ['none', '2026-03-03', { stays: [] }, 'notBounded'],
    ['not known', '2026-03-03', {}, 'undetermined: stays'],
    [
      'not all are known',
      '2026-03-03',
      { stays: [], incomplete: ['stays'] },
      'undetermined: stays',
    ],
    [
      'its first day is not known',
      '2026-03-03',
      { stays: [stay({ from: undefined })] },
      'undetermined: stay.from',
    ],
  ])('%s', (_, date, chart, expected) => {
    expect(on(date, chart)).toBe(expected)
  })

  it('nobody excludes any', () => {
    expect(on('2026-03-03', { stays: [stay()] }, counting())).toBe('notBounded')
  })

  it('of groups alone', () => {
    const groups = excluding({ when: { formats: ['group'] } })
    const chart = { stays: [stay()] }
    expect(on('2026-03-03', chart, groups, { format: { kind: 'group' } })).toBe('0 stay')
    expect(on('2026-03-03', chart, groups, { format: { kind: 'family' } })).toBe('notBounded')
    expect(on('2026-03-03', chart, groups)).toBe('undetermined: session.format')
  })
})

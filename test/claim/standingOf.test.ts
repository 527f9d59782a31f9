import { describe, expect, it } from 'vitest'
import { standingOf } from '../../src/claim/standingOf.js'
import { statedLimits } from '../../src/rule/statedLimits.js'
import { counting, held } from '../subject/chartOf.js'
import { proposedIn } from '../capacity/proposed.js'
import { dailyLimit } from './reviewed.js'

const standingBy = (fields: object, chart: object = {}) => {
  const sessions = [held('a', '09:00', '10:00', { renderingProvider: 'p' })]
  const { soFar, on } = proposedIn({ sessions, ...chart }, [
    counting({ limits: [dailyLimit(16, fields)] }),
  ])
  const { subject, serviceDate } = on()
  return statedLimits(subject.editions).map((stated) =>
    standingOf(stated, soFar.limitUse(stated.limit, serviceDate, 'p'), 'p'),
  )[0]
}

describe('standingOf', () => {
  it('says what the limit says and how far it is used', () => {
    const when = { ages: { from: 0 }, formats: ['group'], modalities: ['inPerson', { other: 'x' }] }
    expect(standingBy({ when, modifiers: ['HQ'], scope: 'memberAndProvider' })).toEqual({
      policy: { payer: 'payer', edition: '2026', kind: 'payer' },
      codes: ['H2014'],
      when,
      modifiers: ['HQ'],
      scope: 'memberAndProvider',
      renderingProvider: 'p',
      window: 'day',
      from: '2026-03-02',
      through: '2026-03-02',
      resetsOn: '2026-03-03',
      measure: 'units',
      maximum: 16,
      beyond: 'deny',
      used: 'undetermined',
      left: 'undetermined',
    })
  })

  it.each([
    ['all is known', {}, {}, [4, 12]],
    ['something is not', {}, { incomplete: ['sessions'] }, ['undetermined', 'undetermined']],
    [
      'something is not, and there is no maximum',
      { maximum: 'unlimited' },
      { incomplete: ['sessions'] },
      ['undetermined', 'unlimited'],
    ],
  ])('%s', (_, fields, chart, expected) => {
    const standing = standingBy(fields, chart)
    expect([standing?.used, standing?.left]).toEqual(expected)
  })
})

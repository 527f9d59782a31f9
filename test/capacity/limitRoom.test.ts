import { describe, expect, it } from 'vitest'
import { limitRoom } from '../../src/capacity/limitRoom.js'
import { unitsOfRoom } from '../../src/capacity/Room.js'
import { statedLimits } from '../../src/rule/statedLimits.js'
import { stated } from '../rule/judged.js'
import { counting, held, heldOn } from '../subject/chartOf.js'
import { proposedIn } from './proposed.js'
import { dailyLimit } from '../claim/reviewed.js'

const roomOf = (fields: object, chart: object = {}, request: object = {}, units = {}) => {
  const policies = [counting({ limits: [dailyLimit(10, fields)], ...units })]
  const { soFar, on } = proposedIn({ sessions: [held('a', '09:00', '10:00')], ...chart }, policies)
  const proposal = on(request)
  const [room] = statedLimits(proposal.subject.editions).map((each) =>
    limitRoom(each, soFar)(proposal),
  )
  return room
}

/** `6`, and where it cannot be told, `undetermined, 0 to 6: sessions`. */
const inWords = (...given: Parameters<typeof roomOf>): string => {
  const room = roomOf(...given)
  if (room === undefined) return 'no limit'
  const { units, missing } = room
  const found = unitsOfRoom(room)
  return found === 'undetermined'
    ? `${found}, ${units.least} to ${units.most}: ${missing.join(', ')}`
    : String(found)
}

const open = { incomplete: ['sessions'] }
const untold = 'undetermined, 0 to Infinity'
const provider = { scope: 'memberAndProvider' }
const days = (maximum: number) => ({ window: { kind: 'month' }, measure: 'days', maximum })

describe('limitRoom', () => {
  it.each<readonly [string, Parameters<typeof roomOf>, string]>([
    ['units', [{}], '6'],
    ['as many as there are', [{ maximum: 4 }], '0'],
    ['fewer than there are', [{ maximum: 3 }], '0'],
    ['without a maximum', [{ maximum: 'unlimited' }], 'notBounded'],
    ['not all sessions are known', [{}, open], 'undetermined, 0 to 6: sessions'],
    ['not all are, and the known ones fill it', [{ maximum: 4 }, open], '0'],
    [
      'not all are, and the window rolls',
      [{ maximum: 4, window: { kind: 'rollingDays', days: 3 } }, open],
      `${untold}: sessions`,
    ],
    ['minutes', [{ measure: 'minutes', maximum: 119 }], '3'],
    ['minutes of one more', [{ measure: 'minutes', maximum: 120 }], '4'],
    ['no minute', [{ measure: 'minutes', maximum: 60 }], '0'],
    ['sessions', [{ measure: 'sessions', maximum: 2 }], 'notBounded'],
    ['no session', [{ measure: 'sessions', maximum: 1 }], '0'],
    ['a day that counts', [days(1)], 'notBounded'],
    ['a further day', [days(2), {}, { serviceDate: '2026-03-03' }], 'notBounded'],
    ['no further day', [days(1), {}, { serviceDate: '2026-03-03' }], '0'],
    ['a day that is beyond', [days(0)], '0'],
    ['a day of which it is not known', [days(1), open], `${untold}: sessions`],
    [
      'a further day, and not all are known',
      [days(1), { ...open, sessions: [] }],
      `${untold}: sessions`,
    ],
    [
      'of another format',
      [{ when: { formats: ['group'] } }, {}, { format: { kind: 'family' } }],
      'notBounded',
    ],
    [
      'the format is not known',
      [{ when: { formats: ['group'] } }, { sessions: [] }],
      'undetermined, 10 to Infinity: session.format',
    ],
    [
      'the birth date is not known',
      [{ when: { ages: { from: 18 } } }, { sessions: [] }],
      'undetermined, 10 to Infinity: member.birthDate',
    ],
    ['who renders is not known', [provider], `${untold}: session.renderingProvider`],
    ['who renders is', [provider, { sessions: [] }, { renderingProvider: 'q' }], '10'],
    ['the plans are not known', [{ window: { kind: 'plan' } }], `${untold}: plans`],
    ['there is none', [{ window: { kind: 'plan' } }, { plans: [] }], 'notBounded'],
    [
      'its dates are not known',
      [{ window: { kind: 'plan' } }, { plans: [{ id: 'p' }] }],
      `${untold}: plan.effective`,
    ],
    [
      'a plan is in effect',
      [{ window: { kind: 'plan' } }, { plans: [{ id: 'p', effective: { from: '2026-01-01' } }] }],
      '6',
    ],
  ])('%s', (_, given, expected) => {
    expect(inWords(...given)).toBe(expected)
  })

  it('keeps later sessions in, in a window that rolls', () => {
    const sessions = [heldOn('2026-03-04', 'b', '09:00', '10:00')]
    const window = { window: { kind: 'rollingDays', days: 3 } }
    expect(inWords(window, { sessions })).toBe('6')
    expect(inWords({ window: { kind: 'rollingDays', days: 2 } }, { sessions })).toBe('10')
  })

  it('minutes give no units where the policy does not say how', () => {
    const silent = {
      units: {
        rounding: 'notStated',
        aggregation: stated({ kind: 'contact', continuous: false }),
        seconds: 'notStated',
        midnight: 'notStated',
        minimumContactMinutes: 'notStated',
      },
    }
    const minutes = { measure: 'minutes', maximum: 60 }
    expect(inWords(minutes, { sessions: [] }, {}, silent)).toBe(`${untold}: policy.units.rounding`)
  })
})

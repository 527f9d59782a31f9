import { expect, it } from 'vitest'
import { statusesNotHeld } from '../../src/audit/statusesNotHeld.js'
import { held } from '../subject/chartOf.js'
import { lineBenchOf } from './audited.js'

it.each(['planned', 'cancelled', 'noShow', 'inProgress', 'finished'])('%s', (status) => {
  const statusOf = statusesNotHeld(
    lineBenchOf({ sessions: [held('s1', '09:00', '10:00', { status })] }),
  )
  const isNone = ['planned', 'cancelled', 'noShow'].includes(status)
  expect(statusOf('member', 's1')).toBe(isNone ? status : undefined)
  expect(statusOf('another', 's1')).toBe(undefined)
  expect(statusOf('member', 's2')).toBe(undefined)
})

import * as E from 'fp-ts/Either'
import { describe, expect, it } from 'vitest'
import { shippedPolicy } from '../../src/payers/shippedPolicy.js'
import { inEffectOn } from '../../src/policy/inEffectOn.js'
import { isCalendarDate } from '../../src/time/CalendarDate.js'
import { soundHistory } from '../policy/soundHistory.js'
import { hostileValues } from '../time/hostileValues.js'

const date = '2026-06-01'
const isJudged = (file: unknown): boolean =>
  isCalendarDate(date) && E.isRight(inEffectOn(shippedPolicy('payer-1', 'payer', file))(date))

describe('shippedPolicy', () => {
  it('is the file, where it can be read', () => {
    expect(shippedPolicy('payer-1', 'payer', soundHistory)).toEqual(soundHistory)
    expect(isJudged(soundHistory)).toBe(true)
  })

  it.each<readonly [string, unknown]>([
    ...hostileValues,
    ['a file that contradicts itself', { ...soundHistory, editions: [] }],
    ['a file with a misspelt key', { ...soundHistory, limts: [] }],
  ])('has no edition where the file is %s', (_, file) => {
    expect(shippedPolicy('payer-1', 'payer', file)).toEqual({
      payer: 'payer-1',
      name: 'payer-1',
      kind: 'payer',
      sources: [],
      editions: [],
    })
    expect(isJudged(file)).toBe(false)
  })

  it('is frozen', () => {
    expect(Object.isFrozen(shippedPolicy('payer-1', 'payer', soundHistory).editions)).toBe(true)
    expect(Object.isFrozen(shippedPolicy('payer-1', 'payer', null).editions)).toBe(true)
  })
})

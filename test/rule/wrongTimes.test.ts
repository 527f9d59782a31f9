import { describe, expect, it } from 'vitest'
import { wrongTimes } from '../../src/rule/wrongTimes.js'
import { subjectsOf } from '../claim/subjectsOf.js'
import { held } from '../subject/chartOf.js'

const early = '2026-03-02T08:00:00-06:00'
const none = undefined

describe('wrongTimes', () => {
  it.each<readonly [string, object, ReadonlyArray<string>]>([
    ['nothing', {}, []],
    ['no end of a finished session', { end: none }, ['endMissing']],
    ['no end of one that goes on', { end: none, status: 'inProgress' }, []],
    ['no end of one of which that is not known', { end: none, status: none }, []],
    ['an end before the start', { end: early }, ['endNotAfterStart']],
    ['the same of one that goes on', { end: early, status: 'inProgress' }, ['endNotAfterStart']],
  ])('%s', (_, fields, expected) => {
    const [subject] = subjectsOf([held('a', '09:00', '10:00', fields)])
    expect(subject && wrongTimes(subject).map(({ kind }) => kind)).toEqual(expected)
  })
})

import { describe, expect, it } from 'vitest'
import { PlanService } from '../../src/record/PlanService.js'
import { servicesOfFormat } from '../../src/rule/servicesOfFormat.js'
import { subjectsOf } from '../claim/subjectsOf.js'
import { held } from '../subject/chartOf.js'
import { given } from '../units/given.js'

const service = (formats?: ReadonlyArray<string>) => given(PlanService)({ code: 'H2014', formats })

const alone = service(['individual'])
const group = service(['group'])
const named = service([])
const unknown = service()

describe('servicesOfFormat', () => {
  it.each([
    ['of its format', 'individual', [alone, group], [alone]],
    [
      'of no format that is named or known',
      'individual',
      [group, named, unknown],
      [named, unknown],
    ],
    ['all, where none fits', 'family', [alone, group], [alone, group]],
    ['all, where its format is not known', undefined, [alone, group], [alone, group]],
  ])('the entries %s', (_, kind, services, expected) => {
    const format = kind === undefined ? undefined : { kind }
    const [subject] = subjectsOf([held('a', '09:00', '10:00', { format })])
    expect(subject && servicesOfFormat(subject, services)).toEqual(expected)
  })
})

import { describe, expect, it } from 'vitest'
import { PlanService } from '../../src/record/PlanService.js'
import { modalityIsPlanned } from '../../src/rule/modalityIsPlanned.js'
import { subjectsOf } from '../claim/subjectsOf.js'
import { held } from '../subject/chartOf.js'
import { given } from '../units/given.js'

describe('modalityIsPlanned', () => {
  it.each<readonly [string, unknown, ReadonlyArray<ReadonlyArray<unknown> | undefined>, unknown]>([
    ['is named', 'inPerson', [['inPerson']], true],
    ['is named by another entry', 'inPerson', [['audioVideo'], ['inPerson']], true],
    ['is not named', 'audioVideo', [['inPerson']], false],
    ['is not known', undefined, [['inPerson']], undefined],
    ['is not known, and all are open', undefined, [[]], true],
    ['is not known to be narrowed', 'audioVideo', [['inPerson'], undefined], true],
  ])('%s', (_, modality, named, expected) => {
    const services = named.map((modalities) => given(PlanService)({ code: 'H2014', modalities }))
    const [subject] = subjectsOf([held('a', '09:00', '10:00', { modality })])
    expect(subject && modalityIsPlanned(subject, services)).toBe(expected)
  })
})

import { describe, expect, it } from 'vitest'
import { noPlanRemedies } from '../../src/rule/noPlanRemedies.js'

describe('noPlanRemedies', () => {
  it('the lack of a plan is put right by the clinician', () => {
    expect(noPlanRemedies.noPlanIsInEffect).toMatchObject({ fixedBy: 'clinician', carc: '272' })
  })
})

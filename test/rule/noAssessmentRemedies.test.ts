import { expect, it } from 'vitest'
import { noAssessmentRemedies } from '../../src/rule/noAssessmentRemedies.js'

it('noAssessment is put right by the clinician', () => {
  expect(noAssessmentRemedies.noAssessment).toMatchObject({ fixedBy: 'clinician', carc: '272' })
})

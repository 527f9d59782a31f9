import { describe, expect, it } from 'vitest'
import { noPlannedServiceRemedies } from '../../src/rule/noPlannedServiceRemedies.js'

describe('noPlannedServiceRemedies', () => {
  it.each(['noPlanIsInEffect', 'serviceIsNotPlanned', 'plannedServiceIsNotInEffect'] as const)(
    '%s is put right by the clinician',
    (reason) => {
      expect(noPlannedServiceRemedies[reason]).toMatchObject({ fixedBy: 'clinician', carc: '272' })
    },
  )
})

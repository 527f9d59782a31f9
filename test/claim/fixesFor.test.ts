import { describe, expect, it } from 'vitest'
import { fixesFor } from '../../src/claim/fixesFor.js'
import { day } from '../subject/chartOf.js'

const supply = 'Supply it from the records as they stand; where nothing is documented, say so.'
const send = 'Send all of them; an empty list says that there are none.'
const correct =
  'Correct the records that the issues of the review name, and send those that were left out.'
const give =
  'Have all records of this kind given to this check; it is not known that any is missing.'
const look = "Find it out from the payer's own text, and give it as a policy."

const missing = ['notes', 'plans', 'note.skills', 'note.author', 'policy.editions']
const leftOut = { reason: 'recordsWereLeftOut', lists: ['plans'] } as const
const later = {
  reason: 'dateIsAfterLastEdition',
  payer: 'payer',
  serviceDate: day('2027-01-01'),
} as const

describe('fixesFor', () => {
  it.each([
    ['developer', { missing }, [send, supply, look]],
    ['clinician', { missing }, [give, supply, look]],
    ['biller', { missing }, [give, supply, look]],
    ['developer', { missing, cause: leftOut }, [send, correct, supply, look]],
    ['clinician', { missing, cause: leftOut }, [give, supply, look]],
    ['biller', { missing: ['plans'], cause: leftOut }, [give]],
    ['developer', { missing: ['plans'], cause: leftOut }, [correct]],
    ['developer', { missing: ['policy'] }, [look]],
    ['developer', { missing: ['policy.editions', 'notes'], cause: later }, [look, send]],
    ['developer', { missing: [] }, []],
  ] as const)('says to a %s each thing to do once: %j', (reader, untold, expected) => {
    expect(fixesFor(reader)(untold)).toEqual(expected)
  })
})

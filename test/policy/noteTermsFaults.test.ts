import { describe, expect, it } from 'vitest'
import { noteTermsFaults } from '../../src/policy/noteTermsFaults.js'
import { policyGiven } from './policyGiven.js'
import { silentEdition, soundHistory } from './soundHistory.js'

const cited = (value: unknown): object => ({ value, source: 'manual' })

const found = (noteTerms: object | undefined): unknown =>
  policyGiven({ ...soundHistory, editions: [{ ...silentEdition, noteTerms }] }, ({ editions }) =>
    editions.flatMap(noteTermsFaults),
  )

describe('noteTermsFaults', () => {
  it.each([
    ['nothing is taken up', undefined],
    ['all is silent', { signing: 'notStated', coSigning: 'notStated', activities: 'notStated' }],
    ['anybody else co-signs all notes', { coSigning: [cited({})] }],
    [
      'some co-sign the notes of some',
      {
        coSigning: [
          cited({
            ofCredentials: ['paraprofessional'],
            roles: ['supervisor'],
            credentials: ['licensedPractitioner'],
          }),
        ],
      },
    ],
    [
      'activities are refused',
      { activities: cited({ refused: ['transport', { other: 'lunch' }] }) },
    ],
  ])('finds none where %s', (_, noteTerms) => {
    expect(found(noteTerms)).toEqual([])
  })

  it.each<readonly [string, object, string, string]>([
    [
      'a co-signature of the notes of nobody',
      { coSigning: [cited({}), cited({ ofCredentials: [] })] },
      'noteTerms.coSigning.1.value.ofCredentials',
      'at least one credential',
    ],
    [
      'a co-signature in no role',
      { coSigning: [cited({ roles: [] })] },
      'noteTerms.coSigning.0.value.roles',
      'at least one role',
    ],
    [
      'a co-signature by no credential',
      { coSigning: [cited({ credentials: [] })] },
      'noteTerms.coSigning.0.value.credentials',
      'at least one credential',
    ],
    [
      'no activity that is refused',
      { activities: cited({ refused: [] }) },
      'noteTerms.activities.value.refused',
      'at least one activity',
    ],
    [
      'training that is refused',
      { activities: cited({ refused: ['waiting', 'skillsTraining'] }) },
      'noteTerms.activities.value.refused',
      'activities other than skills training',
    ],
    [
      'training that is refused by its name',
      { activities: cited({ refused: [{ other: 'skillsTraining' }] }) },
      'noteTerms.activities.value.refused',
      'activities other than skills training',
    ],
  ])('%s', (_, noteTerms, path, expected) => {
    expect(found(noteTerms)).toEqual([[path, expected]])
  })
})

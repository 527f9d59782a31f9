import { describe, expect, it } from 'vitest'
import { noteMessages, type Typed } from '../../examples/note-form/noteMessages.js'

/** A note that has all that the agency's handbook asks for. */
const typed: Typed = {
  start: '09:00',
  end: '09:50',
  placeOfService: '12',
  modality: 'inPerson',
  domain: 'interpersonalCommunication',
  skill: 'asking a stranger for help',
  method: 'rolePlay',
  goal: 'goal-1',
  response: 'took part in each role play',
  progress: 'asked for help in two of three',
}

/** The fields with an error, each with its sentences. */
const errors = (change: Partial<Typed>, moment: 'schedule' | 'sign' = 'sign') =>
  [...noteMessages(moment, { ...typed, ...change })].flatMap(([field, messages]) => {
    const texts = messages.filter(({ severity }) => severity === 'error').map(({ text }) => text)
    return texts.length === 0 ? [] : [[field, ...texts]]
  })

describe('the example note form', () => {
  it('has nothing to put right in a whole note', () => {
    expect(errors({})).toEqual([])
  })

  it.each<[Partial<Typed>, string, string]>([
    [{ start: '' }, 'session.start', 'The session was finished and has no start time.'],
    [{ start: '9:00' }, 'session.start', 'This is no time of day. Write it as 09:00.'],
    [{ end: '24:00' }, 'session.end', 'This is no time of day. Write it as 14:30.'],
    [{ end: '08:59' }, 'session.end', 'The session stops at or before its start.'],
    [{ end: '09:00' }, 'session.end', 'The session stops at or before its start.'],
    [{ skill: '' }, 'note.skills', 'In note note-1, entries for a skill that name none: 1.'],
    [{ method: '' }, 'note.skills', 'In note note-1, skills without a teaching method: 1.'],
    [{ goal: '' }, 'note.skills', 'Note note-1 names no goal or objective.'],
    [
      { response: ' ' },
      'note.response',
      'Note note-1 documents nothing of how the member responded.',
    ],
    [
      { progress: '' },
      'note.progress',
      'Note note-1 documents neither progress nor the lack of it.',
    ],
  ])('says beside the field what is wrong with %j', (change, field, text) => {
    expect(errors(change)).toEqual([[field, text]])
  })

  it('asks an appointment for no note', () => {
    expect(errors({ skill: '', method: '', goal: '', response: '' }, 'schedule')).toEqual([])
  })

  it('says once what it cannot tell, and stops nobody by it', () => {
    const messages = [...noteMessages('sign', typed)]

    expect(messages.map(([field]) => field)).toEqual([
      'member.coverages',
      'staff.exclusions',
      'staff.absences',
    ])
    expect(messages.flatMap(([, said]) => said).map(({ severity }) => severity)).toEqual([
      'info',
      'info',
      'info',
    ])
  })
})

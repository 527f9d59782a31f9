import { describe, expect, it } from 'vitest'
import { Session } from '../../src/record/Session.js'
import { StaffMember } from '../../src/record/StaffMember.js'
import { chooseRenderingProvider, nobodyOnFile } from '../../src/subject/chooseRenderingProvider.js'
import { staffOnFile } from '../../src/subject/staffOnFile.js'
import { given } from '../units/given.js'
import { day, held } from './chartOf.js'

const current = { kind: 'peerProvider', from: '2026-01-01' }
const ended = { kind: 'intern', from: '2025-01-01', through: '2025-12-31' }

const staff = [
  { id: 'ann', credentials: [current, ended] },
  { id: 'bob', credentials: [] },
  { id: 'cy' },
  { id: 'dot', absences: [] },
  { id: 'dot', exclusions: [] },
].map((one) => given(StaffMember)(one))

const by = (renderingProvider: string | undefined) =>
  given(Session)(held('session', '09:00', '10:00', { renderingProvider }))

describe('chooseRenderingProvider', () => {
  const rendered = chooseRenderingProvider(staffOnFile({ staff, isComplete: true }))
  const onDay = day('2026-03-02')

  it.each([
    ['ann', 'chosen', 1, ['peerProvider']],
    ['bob', 'chosen', 1, []],
    ['cy', 'chosen', 1, undefined],
    ['dot', 'chosen', 2, undefined],
    ['nobody', 'none', 0, undefined],
  ])('%s: %s, of %i records', (id, kind, records, credentials) => {
    const found = rendered(by(id), onDay)
    expect(found.renderingProvider.kind).toBe(kind)
    expect(found.staffOfSameId).toBe(records)
    expect(found.credentials?.inForce.map((one) => one.kind)).toEqual(credentials)
  })

  it('says what is missing', () => {
    const missing = { kind: 'unknown', missing: ['session.renderingProvider'], evidence: [] }
    expect(rendered(by(undefined), onDay).renderingProvider).toEqual(missing)
    expect(chooseRenderingProvider(nobodyOnFile)(by('ann'), onDay).renderingProvider).toEqual({
      ...missing,
      missing: ['staff'],
    })
    expect(rendered(by('ann'), undefined).credentials).toBeUndefined()
  })
})

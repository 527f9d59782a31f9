import { describe, expect, it } from 'vitest'
import type { ContactPart } from '../../src/units/ContactPart.js'
import { cutSeconds } from '../../src/units/cutSeconds.js'
import type { PartShare } from '../../src/units/groupParts.js'
import { parts, written } from './dated.js'
import { session } from './given.js'

const share = (contacts: ReadonlyArray<ContactPart>): PartShare => ({
  code: session().code,
  parts: contacts,
})

const contacts = share(parts(['10:00', 7, 30], ['11:00', 0, 40], ['12:00', 8, 50]))

describe('cutSeconds', () => {
  it('cuts each contact at its end', () => {
    const { minutes, kept, cut } = cutSeconds('cutPerContact')(contacts)
    expect(minutes).toBe(15)
    expect(written(kept)).toEqual(['s1: 420', 's3: 480'])
    expect(written(cut)).toEqual(['s1: 30', 's2: 40', 's3: 50'])
  })

  it('cuts the sum at its end', () => {
    const { minutes, kept, cut } = cutSeconds('cutAfterSum')(contacts)
    expect(minutes).toBe(17)
    expect(written(kept)).toEqual(['s1: 450', 's2: 40', 's3: 530'])
    expect(written(cut)).toEqual([])
  })

  it('cuts over a break where the contact has one', () => {
    const [one] = parts(['10:00', 0, 30])
    const [other] = parts(['11:00', 0, 40])
    const both = one && other ? [{ ...one, spans: [...one.spans, ...other.spans] }] : []
    const { minutes, kept, cut } = cutSeconds('cutPerContact')(share(both))
    expect(minutes).toBe(1)
    expect(written(kept)).toEqual(['s1: 30', 's1: 30'])
    expect(written(cut)).toEqual(['s1: 10'])
  })

  it('has no minutes without contacts', () => {
    for (const rule of ['cutAfterSum', 'cutPerContact'] as const) {
      expect(cutSeconds(rule)(share([]))).toEqual({ code: 'H2014', minutes: 0, kept: [], cut: [] })
    }
  })
})

import { describe, expect, it } from 'vitest'
import { rules } from '../../src/claim/rules.js'

describe('rules', () => {
  it('each has an id of its own, which is a sentence', () => {
    const ids = rules.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const id of ids) expect(id).toMatch(/^[a-z]+([A-Z][a-z]*){2,}$/)
  })

  it('each has a title, and a remedy for every reason', () => {
    for (const { title, reasons } of rules) {
      expect(title).not.toBe('')
      expect(Object.keys(reasons).length).toBeGreaterThan(0)
    }
  })
})

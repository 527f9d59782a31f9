import { expect, it } from 'vitest'
import { auditChecks } from '../../src/audit/auditChecks.js'
import { ruleTitle } from '../../src/audit/ruleTitle.js'
import { rules } from '../../src/claim/rules.js'

it('every rule and every check has a title', () => {
  for (const { id, title } of [...rules, ...auditChecks]) expect(ruleTitle(id)).toBe(title)
})

it('the names of rules and checks differ', () => {
  const names = [...rules, ...auditChecks].map(({ id }) => id)
  expect(new Set(names).size).toBe(names.length)
})

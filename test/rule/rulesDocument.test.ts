import { expect, it } from 'vitest'
import { rules } from '../../src/claim/rules.js'
import { rulesDocument } from './rulesDocument.js'

it('docs/rules.md lists every rule as it is', async () => {
  await expect(rulesDocument(rules)).toMatchFileSnapshot('../../docs/rules.md')
})

import { expect, it } from 'vitest'
import { payersDocument } from './payersDocument.js'
import { exportedPolicies } from './shippedPolicies.js'

it('docs/payers.md lists every policy as it is', async () => {
  const histories = exportedPolicies.map(([, history]) => history)
  await expect(payersDocument(histories)).toMatchFileSnapshot('../../docs/payers.md')
})

import { createHash } from 'node:crypto'
import * as A from 'fp-ts/ReadonlyArray'
import { expect, it } from 'vitest'
import agency from '../../examples/caseload/agency.json' with { type: 'json' }
import caseload from '../../examples/caseload/caseload.json' with { type: 'json' }
import expected from '../../examples/caseload/expected.json' with { type: 'json' }
import { decodePolicy, review } from '../../src/index.js'
import { baseline, michiganPihpCmhsp, texasMedicaid } from '../../src/payers/index.js'

const policies = [texasMedicaid, michiganPihpCmhsp, ...A.rights([decodePolicy(agency)]), baseline]

/**
 * The review of the example caseload, byte for byte: the same in every run, process, time zone and locale in which this
 * is run. It changes with the example, the policies and the rules; `vitest run --update` then writes it anew.
 */
it('the review of the example is the same everywhere', async () => {
  const reviewed = JSON.stringify(review(policies, expected.asOf)(caseload))
  const hash = createHash('sha256').update(reviewed).digest('hex')
  await expect(`${hash}\n`).toMatchFileSnapshot('caseload.hash.txt')
})

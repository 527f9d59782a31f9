import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { PolicyHistory } from '../../src/policy/PolicyHistory.js'
import * as payers from '../../src/payers/index.js'

const folder = fileURLToPath(new URL('../../src/payers/', import.meta.url))

/** The policy files of this library, by payer: the text as it is kept. */
export const policyFiles: ReadonlyArray<readonly [string, unknown]> = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file): readonly [string, unknown] => [
    file.replace(/\.json$/, ''),
    JSON.parse(readFileSync(`${folder}${file}`, 'utf8')),
  ])

/** What the entry `h2014/payers` exports, by the name of each. */
export const exportedPolicies: ReadonlyArray<readonly [string, PolicyHistory]> =
  Object.entries(payers)

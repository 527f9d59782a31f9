// Bundles a bench together with the source of the library, so that what is measured is never an old
// build, and runs it in a process of its own. The libraries it is compared with are loaded as published.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const folder = fileURLToPath(new URL('.', import.meta.url))
const built = join(folder, '../node_modules/.cache/h2014-bench')
const asked = process.argv.slice(2)
const benches = readdirSync(folder)
  .filter((file) => file.endsWith('.bench.ts'))
  .filter((file) => asked.length === 0 || asked.some((name) => file.startsWith(name)))

mkdirSync(built, { recursive: true })
for (const file of benches) {
  const outfile = join(built, file.replace(/\.ts$/, '.mjs'))
  await build({
    entryPoints: [join(folder, file)],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    // As the build has it: the ES modules of fp-ts, not the CommonJS ones with their getters.
    mainFields: ['module', 'main'],
    target: 'node20',
    external: ['zod', 'valibot', 'ajv', '@sinclair/typebox', '@sinclair/typebox/*'],
  })
  const { status } = spawnSync(process.execPath, [outfile], { stdio: 'inherit' })
  if (status !== 0) process.exitCode = 1
}
rmSync(built, { recursive: true })

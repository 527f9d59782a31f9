import { readdirSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, isAbsolute } from 'node:path'
import { defineConfig, type Options } from 'tsup'

type Plugin = NonNullable<Options['plugins']>[number]

interface SourceMap {
  file?: string
  sources: ReadonlyArray<string>
}

const inItsFolder = (path: string): string => (isAbsolute(path) ? basename(path) : path)

/** tsup writes where each CommonJS file was built into its source map; this takes the place out. */
const mapsWithoutPlaces: Plugin = {
  name: 'maps-without-places',
  async buildEnd({ writtenFiles }) {
    const maps = writtenFiles.filter(({ name }) => name.endsWith('.cjs.map'))
    await Promise.all(
      maps.map(async ({ name }) => {
        const map = JSON.parse(await readFile(name, 'utf8')) as SourceMap
        const sources = map.sources.map(inItsFolder)
        await writeFile(name, JSON.stringify({ ...map, file: basename(name, '.map'), sources }))
      }),
    )
  },
}

// One output a module: what a module does while it loads stays in its own file, so a user who
// imports one function does not carry every codec along. In order, since a pattern is answered in
// any order and the order shows in the output.
const modules = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .sort()
  .map((path) => [path.replace(/\.ts$/, ''), `src/${path}`] as const)

const common: Options = {
  tsconfig: 'tsconfig.src.json',
  platform: 'neutral',
  target: 'es2022',
  splitting: true,
  sourcemap: true,
  silent: true,
  // Peers are external by default. fp-ts alone is inlined, since `fp-ts/Either` is a folder that
  // Node refuses to import from an ES module.
  noExternal: [/^fp-ts(\/|$)/],
}

/** The public entries. */
const entries = { index: 'src/index.ts', 'payers/index': 'src/payers/index.ts' }

/**
 * Node loads a few CommonJS files in a third of the time that it needs for hundreds of ES modules, and
 * io-ts in a third of the time when it is required. So what Node imports hands on what Node requires.
 */
const modulesForNode: Plugin = {
  name: 'modules-for-node',
  async buildEnd() {
    const require = createRequire(import.meta.url)
    const handOn = Object.keys(entries).map((entry) => {
      const built = require(`./dist/${entry}.cjs`) as object
      const names = Object.keys(built).filter((name) => name !== '__esModule')
      const text = `export {\n  ${names.sort().join(',\n  ')},\n} from './${basename(entry)}.cjs'\n`
      return writeFile(`dist/${entry}.mjs`, text)
    })
    await Promise.all(handOn)
  },
}

export default defineConfig([
  {
    ...common,
    entry: Object.fromEntries(modules),
    format: 'esm',
    dts: {
      entry: entries,
      // tsup sets `baseUrl`, which TypeScript 6 reports as deprecated.
      compilerOptions: { ignoreDeprecations: '6.0' },
    },
  },
  {
    ...common,
    entry: entries,
    format: 'cjs',
    plugins: [mapsWithoutPlaces, modulesForNode],
    dts: { entry: entries, compilerOptions: { ignoreDeprecations: '6.0' } },
  },
])

import { readdirSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
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

export default defineConfig({
  tsconfig: 'tsconfig.src.json',
  entry: Object.fromEntries(modules),
  format: ['esm', 'cjs'],
  platform: 'neutral',
  target: 'es2022',
  splitting: true,
  sourcemap: true,
  clean: true,
  silent: true,
  plugins: [mapsWithoutPlaces],
  // Peers are external by default. fp-ts alone is inlined, since `fp-ts/Either` is a folder that
  // Node refuses to import from an ES module.
  noExternal: [/^fp-ts(\/|$)/],
  dts: {
    entry: { index: 'src/index.ts', 'payers/index': 'src/payers/index.ts' },
    // tsup sets `baseUrl`, which TypeScript 6 reports as deprecated.
    compilerOptions: { ignoreDeprecations: '6.0' },
  },
})

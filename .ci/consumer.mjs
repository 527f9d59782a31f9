// A project of its own in a temporary folder, with the packed tarball and its peers installed as a
// user would have them. The peers come from node_modules, so nothing is fetched.
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

/** What users may import: `h2014`, `h2014/payers`, and so on as `exports` says. */
export const entries = Object.keys(manifest.exports)
  .filter((key) => !key.endsWith('.json'))
  .map((key) => manifest.name + key.slice(1))

/** Runs a command and returns what it printed; its own error output is the error's message. */
export const run = (command, args, options) => {
  try {
    return execFileSync(command, args, {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      maxBuffer: 64 * 1024 * 1024,
      ...options,
    })
  } catch (error) {
    throw new Error(`${command} ${args.join(' ')}\n${error.stdout ?? ''}${error.stderr ?? error}`)
  }
}

/** Packs the package in a folder into another and returns the tarball's path and its files. */
export const pack = (from, into) => {
  const packed = run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', into], {
    cwd: from,
  })
  const [{ filename, files, integrity }] = JSON.parse(packed)
  return { tarball: join(into, filename), files: files.map(({ path }) => path), integrity }
}

/** A temporary folder, removed when the process ends. */
export const scratch = () => {
  const folder = mkdtempSync(join(tmpdir(), 'h2014-'))
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/**
 * The folder of a project that has the tarball in its node_modules, with what `pack` said about it:
 * put there by npm, which looks at peers and engines, or just unpacked, which is quicker.
 */
export const consumer = (installedBy) => {
  const folder = scratch()
  const packed = pack(root, folder)
  const modules = join(folder, 'node_modules')
  for (const peer of Object.keys(manifest.peerDependencies)) {
    cpSync(join(root, 'node_modules', peer), join(modules, peer), { recursive: true })
  }
  const project = { private: true, dependencies: manifest.peerDependencies }
  writeFileSync(join(folder, 'package.json'), JSON.stringify(project))
  if (installedBy === 'npm') {
    run('npm', ['install', '--offline', '--ignore-scripts', packed.tarball], { cwd: folder })
  } else {
    const target = join(modules, manifest.name)
    mkdirSync(target)
    run('tar', ['-xzf', packed.tarball, '--strip-components=1', '-C', target])
  }
  return { folder, ...packed }
}

/** What the compiler says about some files of a user who is strict and checks libraries too. */
export const typeFaults = (files, { module, resolution, types = [] }) => {
  const program = ts.createProgram(files, {
    strict: true,
    exactOptionalPropertyTypes: true,
    verbatimModuleSyntax: !files.some((file) => file.endsWith('.cts')),
    noEmit: true,
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2022.d.ts'],
    module: ts.ModuleKind[module],
    moduleResolution: ts.ModuleResolutionKind[resolution],
    types,
    typeRoots: [join(root, 'node_modules', '@types')],
  })
  return ts.getPreEmitDiagnostics(program).map(({ file, start, messageText }) => ({
    file: file?.fileName ?? '',
    line: file === undefined ? 0 : file.getLineAndCharacterOfPosition(start).line,
    message: ts.flattenDiagnosticMessageText(messageText, '\n'),
  }))
}

// The packed tarball, as a user gets it: what is in it, what it imports, that it loads and runs as
// an ES module, as CommonJS and as a browser bundle with nothing but the language around it, and
// that building it again in another folder gives the same bytes.
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import vm from 'node:vm'
import { build, transformSync } from 'esbuild'
import ts from 'typescript'
import { consumer, entries, pack, root, run, scratch, typeFaults } from './consumer.mjs'

const faults = []
const fault = (message) => faults.push(message)

const { folder, files, integrity } = consumer('npm')
const installed = join(folder, 'node_modules', 'h2014')
const read = (path) => readFileSync(join(installed, path), 'utf8')

// Contents: an allow-list, and the files that must be there.
const allowed = [
  /^(package\.json|README\.md|LICENSE|docs\/conformance\.json|CHANGELOG\.md|THIRD-PARTY-NOTICES)$/,
  /^dist\/([a-z]+\/)*[A-Za-z0-9_-]+\.(js|cjs)(\.map)?$/,
  /^dist\/(payers\/)?index\.mjs$/,
  /^dist\/([a-z]+\/)*[A-Za-z0-9_-]+\.d\.(ts|cts)$/,
]
const texts = [
  'README.md',
  'LICENSE',
  'CHANGELOG.md',
  'THIRD-PARTY-NOTICES',
  'docs/conformance.json',
]
const required = [...texts, 'dist/index.js']
for (const file of files) {
  if (!allowed.some((pattern) => pattern.test(file))) fault(`${file}: may not be in the package`)
}
for (const file of required) if (!files.includes(file)) fault(`${file}: missing in the package`)
for (const file of files) {
  const text = read(file)
  for (const path of [root, folder, homedir()]) {
    if (path.length > 1 && text.includes(`${path}/`)) fault(`${file}: holds a path of the machine`)
  }
}

// Nothing comes along with the package, and nothing runs when it is installed.
const { dependencies = {}, scripts } = JSON.parse(read('package.json'))
for (const name of Object.keys(dependencies)) fault(`package.json: depends on ${name}`)
for (const name of ['preinstall', 'install', 'postinstall', 'prepare']) {
  if (name in scripts) fault(`package.json: runs ${name} where it is installed`)
}

// Imports and globals: fp-ts is inlined, io-ts comes from its root, and nothing else is reached.
const forbiddenNames = new Set([
  ...['Date', 'Intl', 'Temporal', 'performance', 'console', 'process', 'globalThis', 'window'],
  ...['self', 'navigator', 'localStorage', 'sessionStorage', 'fetch', 'XMLHttpRequest'],
  ...['WebSocket', 'crypto', 'setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask'],
  ...['eval', 'Function', 'Buffer', 'Deno', 'Bun', '__dirname', '__filename'],
])

/** A name that stands for a value of its own, rather than for a member or a key. */
const isFree = (node) => {
  const { parent } = node
  if (ts.isPropertyAccessExpression(parent)) return parent.name !== node
  if (ts.isPropertyAssignment(parent) || ts.isMethodDeclaration(parent)) return parent.name !== node
  return !ts.isExportSpecifier(parent) && !ts.isImportSpecifier(parent)
}

const declaredIn = (source) => {
  const names = new Set()
  const visit = (node) => {
    if (
      (ts.isVariableDeclaration(node) || ts.isParameter(node) || ts.isFunctionDeclaration(node)) &&
      node.name !== undefined &&
      ts.isIdentifier(node.name)
    ) {
      names.add(node.name.text)
    }
    const binds = ts.isBindingElement(node) || ts.isImportSpecifier(node)
    if (binds && ts.isIdentifier(node.name)) names.add(node.name.text)
    ts.forEachChild(node, visit)
  }
  visit(source)
  return names
}

for (const file of files.filter((path) => /\.c?js$/.test(path))) {
  const source = ts.createSourceFile(file, read(file), ts.ScriptTarget.ES2022, true)
  const declared = declaredIn(source)
  const at = (node) => `${file}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`
  const imports = (node, specifier) => {
    if (specifier !== 'io-ts' && !specifier.startsWith('.'))
      fault(`${at(node)}: imports ${specifier}`)
  }
  const visit = (node) => {
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier) {
      imports(node, node.moduleSpecifier.text)
    } else if (ts.isCallExpression(node)) {
      const [argument] = node.arguments
      const loads =
        node.expression.kind === ts.SyntaxKind.ImportKeyword ||
        (ts.isIdentifier(node.expression) && node.expression.text === 'require')
      if (loads) imports(node, argument && ts.isStringLiteral(argument) ? argument.text : 'unknown')
    } else if (ts.isDebuggerStatement(node)) {
      fault(`${at(node)}: debugger`)
    } else if (ts.isPropertyAccessExpression(node) && node.getText() === 'Math.random') {
      fault(`${at(node)}: Math.random`)
    } else if (
      ts.isIdentifier(node) &&
      forbiddenNames.has(node.text) &&
      isFree(node) &&
      !declared.has(node.text)
    ) {
      fault(`${at(node)}: uses ${node.text}`)
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
}

// Loading and running: the same smoke everywhere, and the same names from both module systems.
const smoke = readFileSync(join(root, 'test', 'package', 'smoke.mjs'), 'utf8')
const smokeCommonJs = transformSync(smoke, { format: 'cjs', platform: 'node' }).code
writeFileSync(join(folder, 'smoke.mjs'), smoke)
writeFileSync(join(folder, 'smoke.cjs'), smokeCommonJs)

const report = 'Object.keys(entries[0]).concat("/", Object.keys(entries[1])).sort()'
const runners = {
  'es.mjs': `import { smoke } from './smoke.mjs'
const entries = [${entries.map((entry) => `await import('${entry}')`).join(', ')}]
console.log(JSON.stringify({ faults: smoke(...entries), names: ${report} }))`,
  'commonjs.cjs': `const { smoke } = require('./smoke.cjs')
const entries = [${entries.map((entry) => `require('${entry}')`).join(', ')}]
console.log(JSON.stringify({ faults: smoke(...entries), names: ${report} }))`,
}
const names = []
for (const [file, code] of Object.entries(runners)) {
  writeFileSync(join(folder, file), code)
  try {
    const flags = ['--disallow-code-generation-from-strings', '--throw-deprecation']
    const result = JSON.parse(run(process.execPath, [...flags, file], { cwd: folder }))
    for (const message of result.faults) fault(`${file}: not so: ${message}`)
    names.push(result.names.join(' '))
  } catch (error) {
    fault(`${file}: ${error.message}`)
  }
}
if (names.length === 2 && names[0] !== names[1]) {
  fault(`the ES module exports\n${names[0]}\nand CommonJS\n${names[1]}`)
}

writeFileSync(
  join(folder, 'browser.mjs'),
  `import { smoke } from './smoke.mjs'
${entries.map((entry, index) => `import * as entry${index} from '${entry}'`).join('\n')}
globalThis.faults = smoke(${entries.map((_, index) => `entry${index}`).join(', ')})`,
)
try {
  const bundle = await build({
    absWorkingDir: folder,
    entryPoints: ['browser.mjs'],
    bundle: true,
    minify: true,
    format: 'iife',
    platform: 'browser',
    write: false,
    logLevel: 'silent',
  })
  const bare = vm.createContext(Object.create(null), {
    codeGeneration: { strings: false, wasm: false },
  })
  vm.runInContext('delete globalThis.Date; delete globalThis.Intl; delete Math.random', bare)
  vm.runInContext(bundle.outputFiles[0].text, bare, { timeout: 10_000 })
  for (const message of bare.faults) fault(`browser bundle: not so: ${message}`)
} catch (error) {
  fault(`browser bundle: ${error.stack}`)
}

// The declarations, in each way that TypeScript finds them.
const uses = entries.map((_, index) => `entry${index}`).join(', ')
const typed = ['consumer.mts', 'consumer.cts'].map((name) => {
  const lines = entries.map((entry, index) => `import * as entry${index} from '${entry}'`)
  writeFileSync(join(folder, name), `${lines.join('\n')}\nexport const all = [${uses}]\n`)
  return join(folder, name)
})
for (const [module, resolution] of [
  ['Node16', 'Node16'],
  ['NodeNext', 'NodeNext'],
  ['Preserve', 'Bundler'],
]) {
  for (const { file, line, message } of typeFaults(typed, { module, resolution })) {
    fault(`types under ${module}: ${file.replace(`${folder}/`, '')}:${line + 1}: ${message}`)
  }
}
for (const file of files.filter((path) => /\.d\.c?ts$/.test(path))) {
  const source = ts.createSourceFile(file, read(file), ts.ScriptTarget.ES2022, true)
  const visit = (node) => {
    if (node.kind === ts.SyntaxKind.AnyKeyword) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart())
      fault(`${file}:${line + 1}: any`)
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
}

// The same bytes from another folder. Only what the build reads is copied; the tools are linked.
const copy = scratch()
const tracked = ['src', 'package.json', 'tsconfig.json', 'tsconfig.src.json', 'tsup.config.ts']
for (const path of [...tracked, ...texts]) {
  cpSync(join(root, path), join(copy, path), { recursive: true })
}
mkdirSync(join(copy, 'node_modules'))
for (const dependency of ['fp-ts', 'io-ts']) {
  const path = join('node_modules', dependency)
  cpSync(join(root, path), join(copy, path), { recursive: true })
}
for (const tool of ['tsup', 'typescript']) {
  symlinkSync(join(root, 'node_modules', tool), join(copy, 'node_modules', tool), 'dir')
}
try {
  const tsup = join(copy, 'node_modules', 'tsup', 'dist', 'cli-default.js')
  run(process.execPath, [tsup], { cwd: copy })
  const again = pack(copy, copy)
  if (again.integrity !== integrity) {
    fault('built again in another folder, the tarball has other bytes; is dist up to date?')
  }
} catch (error) {
  fault(`built again in another folder: ${error.message}`)
}

for (const message of faults) console.error(message)
console.log(
  faults.length === 0
    ? `${files.length} files, ${entries.length} entries, run three ways, built twice`
    : `${faults.length} faults in the tarball`,
)
process.exitCode = faults.length === 0 ? 0 : 1

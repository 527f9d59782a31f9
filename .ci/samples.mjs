// Type-checks and runs every sample: the blocks fenced as `ts` in README.md and docs/**/*.md, without
// docs/api, which is made of the source, and the `@example` of each doc comment in src (fenced as
// `ts`, or bare until the next tag).
//
// A sample is a module of its own. It imports from 'h2014' and 'h2014/payers', which here is the
// packed tarball, and from 'fp-ts' in the form `import { either as E } from 'fp-ts'`, which is the
// form that Node can load. It is compiled strictly and run by plain Node.
//
// What a statement gives stands behind it, or in the comments under it:
//
//   ageOn(birthDate)(serviceDate) // => 10
//   const units = roundMinutes(rounding)(minutes) // => 4
//   console.log(units) // => 4
//   decode(Npi)('1')
//   // => { _tag: 'Left',
//   //      left: [{ path: [], kind: 'text', expected: 'Npi' }] }
//   console.log(sentences.join('\n'))
//   // => The first sentence.
//   // => The second sentence.
//
// A value is an expression, compared in depth, and may use what the sample imports (`E.right(4)`);
// or it is the text that `console.log` prints. Lines that go on start with two spaces or more after
// the slashes, or with a closing bracket. An `@example` shows at least one value.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { transformSync } from 'esbuild'
import ts from 'typescript'
import { consumer, root, run, typeFaults } from './consumer.mjs'

/** Written by the build of the site, perhaps while the samples are read. */
const generated = [join('docs', 'api'), join('docs', '.vitepress')]

const filesIn = (folder, ending) =>
  readdirSync(join(root, folder), { withFileTypes: true })
    .flatMap((entry) => {
      const path = join(folder, entry.name)
      if (!entry.isDirectory()) return path.endsWith(ending) ? [path] : []
      return generated.includes(path) ? [] : filesIn(path, ending)
    })
    .sort()

/** The blocks fenced as `ts` in some lines, each with the number of the line that it starts on. */
const fencedIn = (lines, firstLine) => {
  const blocks = []
  let block
  lines.forEach((line, index) => {
    const [, fence, info] = /^\s*(```+)\s*(\S*)/.exec(line) ?? []
    if (fence === undefined) block?.lines.push(line)
    else if (block === undefined)
      block = { ts: info === 'ts', line: firstLine + index + 1, lines: [] }
    else {
      if (block.ts) blocks.push({ line: block.line, code: block.lines.join('\n') })
      block = undefined
    }
  })
  return blocks
}

const samplesOfMarkdown = (file) =>
  fencedIn(readFileSync(join(root, file), 'utf8').split('\n'), 1).map((block) => ({
    file,
    ...block,
  }))

const samplesOfSource = (file) => {
  const text = readFileSync(join(root, file), 'utf8')
  return [...text.matchAll(/\/\*\*[^]*?\*\//g)].flatMap((comment) => {
    const firstLine = text.slice(0, comment.index).split('\n').length
    const lines = comment[0]
      .replace(/\*\/$/, '')
      .split('\n')
      .map((line) => line.replace(/^\s*\/?\*+ ?/, ''))
    return lines.flatMap((line, index) => {
      if (!/^\s*@example\b/.test(line)) return []
      const rest = lines.slice(index + 1)
      const next = rest.findIndex((following) => /^\s*@\w/.test(following))
      const body = next === -1 ? rest : rest.slice(0, next)
      const start = firstLine + index + 1
      const blocks = body.some((inner) => /^\s*```/.test(inner))
        ? fencedIn(body, start)
        : [{ line: start, code: body.join('\n') }]
      return blocks.map((block) => ({ file, ...block, showsValue: true }))
    })
  })
}

const samples = [
  ...['README.md', ...filesIn('docs', '.md')].flatMap(samplesOfMarkdown),
  ...filesIn('src', '.ts').flatMap(samplesOfSource),
]

const faults = []
const fault = (sample, line, message) =>
  faults.push(`${sample.file}:${sample.line + line}: ${message}`)

/** The values that a sample shows: the line, the place of the comment, and the text of the value. */
const valuesOf = (code) => {
  const values = []
  let place = 0
  let current
  code.split('\n').forEach((line, index) => {
    const shown = /^(.*?)\/\/ =>\s?(.*)$/.exec(line)
    const [, more] = /^\s*\/\/(\s{2,}\S.*|\s*[\]})].*)$/.exec(line) ?? []
    if (shown !== null) {
      const [, before, value] = shown
      if (before.trim() === '' && current?.next === index) current.text += `\n${value}`
      else values.push((current = { line: index, place: place + before.length, text: value }))
      current.next = index + 1
    } else if (more !== undefined && current?.next === index) {
      current.text += `\n${more}`
      current.next = index + 1
    }
    place += line.length + 1
  })
  return values
}

const isExpression = (text) =>
  ts.createSourceFile('value.ts', `(${text}\n)`, ts.ScriptTarget.ES2022).parseDiagnostics.length ===
  0

const isLog = (node) => ts.isCallExpression(node) && node.expression.getText() === 'console.log'

/** The sample with each statement that shows a value turned into a check of it, on the same lines. */
const withChecks = (sample) => {
  const source = ts.createSourceFile('sample.mts', sample.code, ts.ScriptTarget.ES2022, true)
  const edits = []
  for (const { line, place, text } of valuesOf(sample.code)) {
    const statement = source.statements.filter((each) => each.end <= place).at(-1)
    const within = source.statements.some((each) => each.getStart() < place && place < each.end)
    const declared = statement && ts.isVariableStatement(statement)
    const declaration = declared ? statement.declarationList.declarations.at(-1) : undefined
    const value = isExpression(text) ? `() => (${text.replaceAll('\n', ' ')})` : 'undefined'
    const check = (values, logs) =>
      `;__check(${line}, ${logs}, [${values}], ${value}, ${JSON.stringify(text)});`
    if (within || statement === undefined) {
      fault(sample, line, 'a value stands behind or under a statement of the top level')
    } else if (ts.isExpressionStatement(statement)) {
      const { expression } = statement
      const logs = isLog(expression)
      const values = logs
        ? expression.arguments.map((each) => each.getText()).join(', ')
        : expression.getText()
      edits.push([expression.getStart(), expression.end, check(values, logs)])
    } else if (declaration !== undefined && ts.isIdentifier(declaration.name)) {
      edits.push([statement.end, statement.end, check(declaration.name.text, false)])
    } else fault(sample, line, 'a value stands behind an expression or the declaration of a name')
  }
  if (sample.showsValue && edits.length === 0) fault(sample, 0, 'an example shows a value: `// =>`')
  return edits
    .sort(([left], [right]) => right - left)
    .reduce((code, [from, end, put]) => code.slice(0, from) + put + code.slice(end), sample.code)
}

const { folder } = consumer('tar')
const nameOf = (index) => `sample-${index}`
samples.forEach((sample, index) => {
  const name = nameOf(index)
  writeFileSync(join(folder, `${name}.mts`), sample.code)
  try {
    const { code } = transformSync(withChecks(sample), {
      loader: 'ts',
      format: 'esm',
      target: 'node20',
      sourcemap: 'inline',
      sourcefile: `${name}.mts`,
    })
    writeFileSync(join(folder, `${name}.mjs`), code)
  } catch (error) {
    writeFileSync(join(folder, `${name}.mjs`), '')
    const [first] = error.errors ?? []
    fault(sample, (first?.location?.line ?? 1) - 1, first?.text ?? error.message)
  }
})

const sampleFiles = samples.map((_, index) => join(folder, `${nameOf(index)}.mts`))
const strictly = { module: 'NodeNext', resolution: 'NodeNext', types: ['node'] }
for (const { file, line, message } of typeFaults(sampleFiles, strictly)) {
  const [, index] = /sample-(\d+)\.mts$/.exec(file) ?? []
  if (index === undefined) faults.push(`${relative(folder, file)}: ${message}`)
  else fault(samples[index], line, message)
}

writeFileSync(
  join(folder, 'run-samples.mjs'),
  `import { format, inspect, isDeepStrictEqual } from 'node:util'
const flat = (text) => text.replace(/\\s+/g, ' ').trim()
const show = (value) => inspect(value, { depth: Infinity, maxArrayLength: 100 })
const faults = []
let values = 0
const write = process.stdout.write.bind(process.stdout)
console.log = () => {}
for (let index = 0; index < ${samples.length}; index += 1) {
  globalThis.__check = (line, logs, actual, expected, text) => {
    values += 1
    const printed = logs ? format(...actual) : show(actual[0])
    if (flat(printed) === flat(text)) return
    try {
      if (actual.length === 1 && expected && isDeepStrictEqual(actual[0], expected())) return
    } catch {}
    faults.push({ index, line, message: 'shows\\n' + text + '\\nand gives\\n' + printed })
  }
  try {
    await import('./sample-' + index + '.mjs')
  } catch (error) {
    const [, line] = /sample-\\d+\\.mts:(\\d+)/.exec(error?.stack ?? '') ?? []
    faults.push({ index, line: Number(line ?? 1) - 1, message: String(error) })
  }
}
write(JSON.stringify({ values, faults }))`,
)
const ran = JSON.parse(
  run(process.execPath, ['--enable-source-maps', 'run-samples.mjs'], { cwd: folder }),
)
for (const { index, line, message } of ran.faults) fault(samples[index], line, message)

for (const message of faults) console.error(`${message}\n`)
console.log(
  faults.length === 0
    ? `${samples.length} samples ran and showed ${ran.values} values`
    : `${faults.length} faults in ${samples.length} samples`,
)
process.exitCode = faults.length === 0 ? 0 : 1

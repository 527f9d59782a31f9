// The public interface, as its declarations say it, against the reports in .ci/api, one an entry: a change that was not
// meant shows here, and one that was meant in its diff. `--write` renews the reports.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Extractor, ExtractorConfig } from '@microsoft/api-extractor'
import { entries, root, run, scratch } from './consumer.mjs'

const reports = join(root, '.ci', 'api')
const none = { logLevel: 'none' }

/** The report of an entry, with the types that it uses and does not export. */
const reportOf = (entry) => {
  const folder = scratch()
  const declarations = join(root, 'dist', entry.replace(/^h2014\/?/, ''), 'index.d.ts')
  const name = entry.replaceAll('/', '-')
  const configObject = {
    projectFolder: root,
    mainEntryPointFilePath: declarations,
    newlineKind: 'lf',
    compiler: {
      overrideTsconfig: {
        compilerOptions: { target: 'ES2022', module: 'NodeNext', strict: true, types: [] },
        files: [declarations],
      },
    },
    apiReport: {
      enabled: true,
      // What the payers are made of is in the first report.
      includeForgottenExports: entry === 'h2014',
      reportFolder: folder,
      reportTempFolder: folder,
      reportFileName: name,
    },
    messages: {
      extractorMessageReporting: { default: none },
      tsdocMessageReporting: { default: none },
    },
  }
  const packageJsonFullPath = join(root, 'package.json')
  const config = ExtractorConfig.prepare({
    configObject,
    configObjectFullPath: undefined,
    packageJsonFullPath,
  })
  const problems = []
  Extractor.invoke(config, {
    localBuild: true,
    messageCallback: (message) => {
      if (message.category === 'Compiler') problems.push(message.text)
      message.handled = true
    },
  })
  if (problems.length > 0) throw new Error(problems.join('\n'))
  return { path: join(folder, `${name}.api.md`), kept: join(reports, `${name}.api.md`) }
}

const write = process.argv.includes('--write')
if (write) mkdirSync(reports, { recursive: true })
for (const { path, kept } of entries.map(reportOf)) {
  const report = readFileSync(path, 'utf8')
  if (write) writeFileSync(kept, report)
  else if (!existsSync(kept) || readFileSync(kept, 'utf8') !== report) {
    process.exitCode = 1
    console.error(differences(kept, path))
  }
}
if (process.exitCode === 1) {
  console.error(
    'The public interface changed. If it was meant: npm run api:write, and a changeset.',
  )
}

function differences(before, after) {
  try {
    return run('diff', ['-u', before, after])
  } catch (error) {
    return error.message
  }
}

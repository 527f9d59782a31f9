import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { basename, dirname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

/**
 * The order of the folders of src: a file imports from its own folder and from lines above its own.
 * Folders on one line do not import one another. `index` is src/index.ts.
 */
const layers: ReadonlyArray<ReadonlyArray<string>> = [
  ['codec'],
  ['time'],
  ['source'],
  ['code'],
  ['record', 'policy'],
  ['units'],
  ['ledger'],
  ['subject'],
  ['rule'],
  ['documentation', 'necessity', 'delivery', 'limits'],
  ['claim'],
  ['capacity'],
  ['lint'],
  ['audit', 'sampling'],
  ['index', 'payers'],
]

/** The folders that hold one rule a file. A rule does not import a rule. */
const ruleFolders: ReadonlyArray<string> = ['documentation', 'necessity', 'delivery', 'limits']

/** The only files that re-export: what `exports` in package.json names. */
const publicFiles: ReadonlyArray<string> = ['src/index.ts', 'src/payers/index.ts']

/** Files that hold types alone, and so have nothing to run in a test of their own. */
const typesAlone: ReadonlyArray<string> = [
  'src/audit/GroupSizeDetail.ts',
  'src/codec/DecodeIssue.ts',
  'src/codec/Shape.ts',
  'src/codec/StandardProps.ts',
  'src/lint/PolicyRemark.ts',
  'src/units/ServiceLine.ts',
  'src/units/SessionUnits.ts',
  'src/units/UnitAssumption.ts',
  'src/units/UnitIssue.ts',
  'src/units/UnitSlice.ts',
  'src/units/UnitsResult.ts',
  'src/units/UnitsUndetermined.ts',
  'src/ledger/DatedUnits.ts',
  'src/policy/Matter.ts',
  'src/subject/Choice.ts',
  'src/subject/PlacedSession.ts',
  'src/subject/SessionSubject.ts',
  'src/rule/Bench.ts',
  'src/rule/Detail.ts',
  'src/rule/Remedy.ts',
  'src/rule/Rule.ts',
  'src/rule/RuleFinding.ts',
  'src/rule/SeverityByMoment.ts',
  'src/capacity/Capacity.ts',
  'src/claim/ChartReview.ts',
  'src/claim/ClaimLine.ts',
  'src/claim/KnownToAudit.ts',
  'src/claim/LimitStanding.ts',
  'src/claim/LineReview.ts',
  'src/claim/OverrideStanding.ts',
  'src/claim/PolicyStanding.ts',
  'src/claim/ReviewSummary.ts',
  'src/claim/RuleDetails.ts',
  'src/claim/SessionReview.ts',
  'src/claim/SubjectFindings.ts',
  'src/audit/AuditBench.ts',
  'src/audit/AuditCheck.ts',
  'src/audit/AuditDetails.ts',
  'src/audit/AuditFinding.ts',
  'src/audit/AuditTotals.ts',
  'src/audit/AuditedService.ts',
  'src/audit/BilledAudit.ts',
  'src/audit/DocumentedService.ts',
  'src/audit/LineAudit.ts',
  'src/audit/LineBench.ts',
  'src/audit/MatchedLine.ts',
  'src/audit/SessionDifference.ts',
]

/** Files longer than 150 lines, with the reason why they are not two. */
const longFiles: Readonly<Record<string, string>> = {
  'src/codec/links.ts': 'one short function, written out many times for the engine',
  'src/rule/missingFacts.ts': 'one table, a line for each path',
  'src/time/OffsetDateTime.ts': 'one brand and its five readings, each with its example',
}

/** Words that name no concept, in a path. */
const emptyWords: ReadonlySet<string> = new Set([
  ...['util', 'utils', 'type', 'types', 'common', 'helper', 'helpers', 'misc', 'manager', 'base'],
  ...['data', 'info', 'item', 'items', 'shared', 'lib', 'validate', 'validator'],
])

/** Words that an identifier of src does not contain, with what is written instead. */
const spelledOut: Readonly<Record<string, string>> = {
  dos: 'serviceDate',
  auth: 'authorization',
  auths: 'authorizations',
  dx: 'diagnosis',
  tx: 'treatment',
  prov: 'provider',
  pos: 'placeOfService',
  mod: 'modifier',
  mods: 'modifiers',
  pt: 'member',
  patient: 'member',
  client: 'member',
  beneficiary: 'member',
  hrs: 'hours',
  mins: 'minutes',
  secs: 'seconds',
  qty: 'units',
  amt: 'charge',
  util: 'the name of the concept',
  utils: 'the name of the concept',
  helper: 'the name of the concept',
  manager: 'the name of the concept',
  misc: 'the name of the concept',
}

/** Names that no declaration of src has, with what is written instead. */
const neverDeclared: Readonly<Record<string, string>> = {
  to: '`through` for an inclusive last day, `end` for an exclusive instant',
  provider: '`renderingProvider` or `supervisingProvider`',
}

/** The field writes American English, in names and in comments. */
const spellings: ReadonlyArray<readonly [RegExp, string]> = [
  [/authoris/i, 'authoriz'],
  [/behaviour/i, 'behavior'],
  [/hospitalis/i, 'hospitaliz'],
  [/utilis/i, 'utiliz'],
  [/normalis/i, 'normaliz'],
]

/** The one text with digits that a rule may hold beside 0 and 1: every other number is a policy's. */
const codeOfTheService = /H2014/gi

const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** Written by the build of the site, perhaps while the tests run. */
const generated: ReadonlySet<string> = new Set([
  'docs/api',
  'docs/.vitepress/.temp',
  'docs/.vitepress/cache',
  'docs/.vitepress/dist',
])

const filesUnder = (folder: string): ReadonlyArray<string> =>
  existsSync(join(root, folder))
    ? readdirSync(join(root, folder), { withFileTypes: true })
        .flatMap((entry) => {
          const path = join(folder, entry.name)
          if (!entry.isDirectory()) return entry.isFile() ? [path] : []
          return generated.has(path) ? [] : filesUnder(path)
        })
        .sort()
    : []

const textOf = (file: string): string => readFileSync(join(root, file), 'utf8')

interface Module {
  readonly file: string
  readonly folder: string
  readonly name: string
  readonly text: string
  readonly source: ts.SourceFile
}

const moduleOf = (file: string): Module => {
  const text = textOf(file)
  return {
    file,
    folder: file === 'src/index.ts' ? 'index' : (file.split('/')[1] ?? ''),
    name: basename(file, '.ts'),
    text,
    source: ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true),
  }
}

const modules: ReadonlyArray<Module> = filesUnder('src')
  .filter((file) => file.endsWith('.ts'))
  .map(moduleOf)

const isPublic = (module: Module): boolean => publicFiles.includes(module.file)

const isRule = (module: Module): boolean => ruleFolders.includes(module.folder)

const levelOf = (folder: string): number => layers.findIndex((layer) => layer.includes(folder))

const visitAll = (node: ts.Node, visit: (node: ts.Node) => void): void => {
  visit(node)
  ts.forEachChild(node, (child) => {
    visitAll(child, visit)
  })
}

const at = (module: Module, node: ts.Node): string => {
  const { line } = module.source.getLineAndCharacterOfPosition(node.getStart())
  return `${module.file}:${line + 1}`
}

/** What a module imports or re-exports, as written. */
const specifiersOf = (module: Module): ReadonlyArray<string> =>
  module.source.statements.flatMap((statement) =>
    (ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement)) &&
    statement.moduleSpecifier !== undefined &&
    ts.isStringLiteral(statement.moduleSpecifier)
      ? [statement.moduleSpecifier.text]
      : [],
  )

/** The files of src that a module imports. */
const importsOf = (module: Module): ReadonlyArray<string> =>
  specifiersOf(module)
    .filter((specifier) => specifier.startsWith('.'))
    .map((specifier) => normalize(join(dirname(module.file), specifier)).replace(/\.js$/, '.ts'))

const isExported = (statement: ts.Statement): boolean =>
  ts.canHaveModifiers(statement) &&
  (ts.getModifiers(statement) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)

/** The names that a statement declares. */
const declaredBy = (statement: ts.Statement): ReadonlyArray<string> => {
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.map(({ name }) => name.getText())
  }
  const named =
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement)
  return named && statement.name !== undefined ? [statement.name.text] : []
}

const exportsOf = (module: Module): ReadonlyArray<string> =>
  module.source.statements.filter(isExported).flatMap(declaredBy)

/** Whether a module leaves nothing behind when its types are taken away. */
const isTypesAlone = (module: Module): boolean =>
  module.source.statements.every(
    (statement) =>
      ts.isInterfaceDeclaration(statement) ||
      ts.isTypeAliasDeclaration(statement) ||
      ts.isImportDeclaration(statement),
  )

/** The words of a name: `noteHasSignature` is note, has, signature. */
const wordsOf = (name: string): ReadonlyArray<string> =>
  (name.match(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])/g) ?? []).map((word) => word.toLowerCase())

const testOf = (module: Module): string =>
  module.file.replace(/^src\//, 'test/').replace(/\.ts$/, '.test.ts')

describe('layers', () => {
  it('holds every folder of src once, and no other', () => {
    const listed = layers.flat().sort()
    expect(listed).toEqual([...new Set(listed)])
    const faults = modules
      .filter(({ file, folder }) => levelOf(folder) === -1 || file.split('/').length > 3)
      .map(({ file }) => `${file}: not in a folder that the list of layers names`)
    expect(faults).toEqual([])
  })

  it('imports go to the same folder or to a lower layer', () => {
    const faults = modules.flatMap((module) =>
      importsOf(module).flatMap((imported) => {
        const folder = imported === 'src/index.ts' ? 'index' : (imported.split('/')[1] ?? '')
        if (isRule(module) && isRule({ ...module, folder })) {
          return [`${module.file}: a rule imports the rule ${imported}`]
        }
        return folder === module.folder || levelOf(folder) < levelOf(module.folder)
          ? []
          : [`${module.file}: imports ${imported}, which is not in a lower layer`]
      }),
    )
    expect(faults).toEqual([])
  })

  it('nothing is imported from outside but fp-ts, and io-ts by the codecs', () => {
    const faults = modules.flatMap((module) =>
      specifiersOf(module)
        .filter((specifier) => !specifier.startsWith('.'))
        .filter((specifier) => !/^fp-ts\/[A-Za-z]+$/.test(specifier))
        .filter((specifier) => !(specifier === 'io-ts' && module.folder === 'codec'))
        .map((specifier) => `${module.file}: imports ${specifier}`),
    )
    expect(faults).toEqual([])
  })

  it('no file imports itself by way of others', () => {
    const byFile = new Map(modules.map((module) => [module.file, importsOf(module)]))
    const done = new Set<string>()
    const faults: string[] = []
    const walk = (file: string, path: ReadonlyArray<string>): void => {
      const first = path.indexOf(file)
      if (first !== -1) faults.push([...path.slice(first), file].join(' imports '))
      if (first !== -1 || done.has(file)) return
      for (const imported of byFile.get(file) ?? []) walk(imported, [...path, file])
      done.add(file)
    }
    for (const { file } of modules) walk(file, [])
    expect(faults).toEqual([])
  })

  it('only the public files re-export, and each name is written out', () => {
    const faults = modules.flatMap((module) => {
      const imported = new Set<string>()
      visitAll(module.source, (node) => {
        const named = ts.isImportSpecifier(node) || ts.isNamespaceImport(node)
        if (named || (ts.isImportClause(node) && node.name)) imported.add(node.name?.text ?? '')
      })
      return module.source.statements.filter(ts.isExportDeclaration).flatMap((statement) => {
        const { exportClause, moduleSpecifier } = statement
        if (exportClause === undefined || ts.isNamespaceExport(exportClause)) {
          return [`${at(module, statement)}: exports names that are not written out`]
        }
        const passesOn = exportClause.elements.some(({ name, propertyName }) =>
          imported.has((propertyName ?? name).text),
        )
        return !isPublic(module) && (moduleSpecifier !== undefined || passesOn)
          ? [`${at(module, statement)}: re-exports, which only ${publicFiles.join(', ')} may`]
          : []
      })
    })
    expect(faults).toEqual([])
  })
})

describe('files', () => {
  const tree = ['src', 'test', 'docs', 'examples', 'bench', '.ci'].flatMap(filesUnder)

  it('each file of src exports the name that it bears', () => {
    const faults = modules
      .filter((module) => !isPublic(module) && !exportsOf(module).includes(module.name))
      .map(({ file, name }) => `${file}: exports no ${name}`)
    expect(faults).toEqual([])
  })

  it('each file of src has a test at the same path under test', () => {
    const faults = modules
      .filter(({ file }) => !typesAlone.includes(file))
      .filter((module) => !existsSync(join(root, testOf(module))))
      .map((module) => `${module.file}: has no ${testOf(module)}`)
    expect(faults).toEqual([])
  })

  it('the files that need no test hold types alone', () => {
    const faults = typesAlone.filter((file) => {
      const module = modules.find((each) => each.file === file)
      return module === undefined || !isTypesAlone(module) || existsSync(join(root, testOf(module)))
    })
    expect(faults, 'take these out of `typesAlone`').toEqual([])
  })

  it('no two paths differ in case alone', () => {
    const seen = new Map<string, string>()
    const faults = tree.flatMap((file) => {
      const twin = seen.get(file.toLowerCase())
      seen.set(file.toLowerCase(), file)
      return twin === undefined ? [] : [`${twin} and ${file} are one file where case is ignored`]
    })
    expect(faults).toEqual([])
  })

  it('paths name concepts', () => {
    // A golden scenario bears the name of its reason.
    const named = tree.filter((file) => !/^test\/scenarios\/audit\/\w+\//.test(file))
    const faults = named.flatMap((file) =>
      file
        .replace(/\..*$/, '')
        .split('/')
        .flatMap(wordsOf)
        .filter((word) => emptyWords.has(word))
        .map((word) => `${file}: "${word}" names no concept`),
    )
    expect(faults).toEqual([])
  })

  it('files are short, or say why not', () => {
    const isLong = ({ text }: Module): boolean => text.trimEnd().split('\n').length > 150
    const long = modules.filter((module) => !isPublic(module) && isLong(module))
    const faults = long
      .filter(({ file }) => longFiles[file] === undefined)
      .map(
        ({ file }) => `${file}: longer than 150 lines; split it, or give the reason in longFiles`,
      )
    const stale = Object.keys(longFiles).filter((file) => !long.some((each) => each.file === file))
    expect([
      ...faults,
      ...stale.map((file) => `${file}: no longer long, or no longer there`),
    ]).toEqual([])
  })
})

describe('words', () => {
  it('every export of src has a doc comment', () => {
    const faults = modules
      .filter((module) => !isPublic(module))
      .flatMap((module) => {
        const exported = module.source.statements.filter(isExported)
        const documented = new Set(
          exported
            .filter((statement) => ts.getJSDocCommentsAndTags(statement).length > 0)
            .flatMap(declaredBy),
        )
        return exportsOf(module)
          .filter((name) => !documented.has(name) && !name.endsWith('Brand'))
          .map((name) => `${module.file}: ${name} has no doc comment`)
      })
    expect([...new Set(faults)]).toEqual([])
  })

  it('names spell out the words of the field', () => {
    const faults = modules.flatMap((module) => {
      const found: string[] = []
      visitAll(module.source, (node) => {
        if (!ts.isIdentifier(node)) return
        for (const word of wordsOf(node.text)) {
          const instead = Object.hasOwn(spelledOut, word) ? spelledOut[word] : undefined
          if (instead !== undefined)
            found.push(`${at(module, node)}: ${node.text}: write ${instead}`)
        }
        const declares = 'name' in node.parent && node.parent.name === node
        const access = ts.isPropertyAccessExpression(node.parent)
        if (declares && !access && Object.hasOwn(neverDeclared, node.text)) {
          found.push(`${at(module, node)}: ${node.text}: write ${neverDeclared[node.text] ?? ''}`)
        }
      })
      return found
    })
    expect(faults).toEqual([])
  })

  it('spelling is that of the field', () => {
    const faults = modules.flatMap(({ file, text }) =>
      text
        .split('\n')
        .flatMap((line, index) =>
          spellings
            .filter(([found]) => found.test(line))
            .map(([, write]) => `${file}:${index + 1}: write ${write}…`),
        ),
    )
    expect(faults).toEqual([])
  })

  const rules = modules.filter(isRule)

  it('rules hold no digits but 0 and 1: numbers come from the policy', () => {
    const textIn = (node: ts.Node): string | undefined => {
      if (ts.isIdentifier(node) || ts.isNumericLiteral(node) || ts.isBigIntLiteral(node)) {
        return node.getText()
      }
      const isPath = ts.isStringLiteral(node) && ts.isImportDeclaration(node.parent)
      const isText = ts.isLiteralExpression(node) || ts.isTemplateLiteralToken(node)
      return isText && !isPath ? node.text : undefined
    }
    const faults = rules.flatMap((module) => {
      const found: string[] = []
      visitAll(module.source, (node) => {
        const text = textIn(node)?.replace(codeOfTheService, '') ?? ''
        const isNumber = ts.isNumericLiteral(node) && text !== '0' && text !== '1'
        if (isNumber || /[2-9]/.test(text)) {
          found.push(`${at(module, node)}: ${node.getText()}: a number belongs in the policy`)
        }
      })
      return found
    })
    expect(faults).toEqual([])
  })

  it.skipIf(!existsSync(join(root, 'src/claim')))('every rule is in the list of rules', () => {
    const list = moduleOf('src/claim/rules.ts')
    const listed = new Set<string>()
    for (const statement of list.source.statements) {
      if (ts.isVariableStatement(statement) && declaredBy(statement).includes('rules')) {
        visitAll(statement, (node) => {
          if (ts.isIdentifier(node)) listed.add(node.text)
        })
      }
    }
    const imported = importsOf(list)
    const faults = rules
      .filter(({ file, name }) => !imported.includes(file) || !listed.has(name))
      .map(({ file }) => `${file}: not in src/claim/rules.ts`)
    expect(faults).toEqual([])
  })
})

describe('nothing is left open', () => {
  const own = 'test/architecture.test.ts'
  const texts = ['src', 'test', 'examples', 'bench', '.ci', 'docs']
    .flatMap(filesUnder)
    .filter((file) => /\.([cm]?[jt]s|md)$/.test(file) && file !== own)
  const linesWith = (pattern: RegExp): ReadonlyArray<readonly [string, string]> =>
    texts.flatMap((file) =>
      textOf(file)
        .split('\n')
        .flatMap((line, index) =>
          pattern.test(line) ? [[`${file}:${index + 1}`, line.trim()] as const] : [],
        ),
    )

  it('a suppression says why', () => {
    // The reason stands behind two dashes; prettier takes none, so there it is the comment above.
    const faults = texts.flatMap((file) => {
      const lines = textOf(file).split('\n')
      return lines.flatMap((line, index) => {
        const formatter = /\/\/ prettier-ignore/.test(line)
        const commented = /^\s*\/\/ \S|\*\/$/.test(lines[index - 1] ?? '')
        const other = /eslint-disable|(v8|c8|istanbul) ignore/.test(line)
        const silent = (formatter && !commented) || (other && !/ -- \S.{9}/.test(line))
        return silent ? [`${file}:${index + 1}: ${line.trim()}`] : []
      })
    })
    expect(faults, 'a suppression gives its reason').toEqual([])
  })

  it('no reminders, and no test that is skipped or run alone', () => {
    const reminders = ['TO' + 'DO', 'FIX' + 'ME', 'X' + 'XX'].join('|')
    const partial = '(it|test|describe)\\.(skip|only|todo)'
    expect(linesWith(new RegExp(`\\b(${reminders}|${partial})\\b`))).toEqual([])
  })
})

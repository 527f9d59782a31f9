// What a release is made of, in the folder release: the tarball, and its bill of materials as CycloneDX has it, with what
// is built into it or has to be there beside it. The release publishes these very files.
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { consumer, root, run } from './consumer.mjs'

const { folder, tarball, integrity } = consumer('npm')
const release = join(root, 'release')
rmSync(release, { recursive: true, force: true })
mkdirSync(release)
copyFileSync(tarball, join(release, basename(tarball)))

// npm describes a project that has the package installed; of this project only the package and its peers are of use.
const project = join(folder, 'package.json')
const manifest = JSON.parse(readFileSync(project, 'utf8'))
writeFileSync(project, JSON.stringify({ ...manifest, name: 'project', version: '0.0.0' }))
const bill = JSON.parse(run('npm', ['sbom', '--sbom-format', 'cyclonedx'], { cwd: folder }))
const component = bill.components.find(({ name }) => name === 'h2014')
const components = bill.components.filter((other) => other !== component)
const dependencies = bill.dependencies.filter(({ ref }) => ref !== 'project@0.0.0')
const described = {
  ...bill,
  metadata: { ...bill.metadata, component: { ...component, externalReferences: [] } },
  components,
  dependencies,
}
const name = `h2014-${component.version}.cdx.json`
writeFileSync(join(release, name), `${JSON.stringify(described, null, 2)}\n`)

const faults = []
if (JSON.stringify(described).includes(folder)) faults.push('the bill holds a path of the machine')
const names = components.map((one) => one.name).join(' ')
if (names !== 'fp-ts io-ts') faults.push(`the bill lists ${names}`)
for (const fault of faults) console.error(fault)
console.log(`${basename(tarball)} ${integrity}, ${name}`)
process.exitCode = faults.length === 0 ? 0 : 1

import { afterEach, expect } from 'vitest'

// The library writes nowhere, so no log can hold protected health information. Every way out is
// trapped in every test file, from before its imports; a trap notes its name and no argument.
const written: string[] = []

const trap = (target: object, name: string, label: string): void => {
  Object.defineProperty(target, name, {
    value: (): boolean => written.push(label) > 0,
    configurable: true,
    writable: true,
  })
}

for (const [name, value] of Object.entries(console)) {
  if (typeof value === 'function') trap(console, name, `console.${name}`)
}
trap(process.stdout, 'write', 'process.stdout.write')
trap(process.stderr, 'write', 'process.stderr.write')
trap(process, 'emitWarning', 'process.emitWarning')

afterEach(() => {
  expect(written.splice(0), 'nothing may be written, by the library or by its tests').toEqual([])
})

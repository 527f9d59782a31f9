import { spawnSync } from 'node:child_process'
import * as E from 'fp-ts/Either'
import { decode } from '../src/codec/decode.js'
import { Session } from '../src/record/Session.js'
import { compare, tableOf } from './compare.js'
import { peers } from './sessionPeers.js'
import { inKeyOrder, lackingFields, sessionOf, withThreeErrors } from './sessions.js'

const rounds = 200
const many = Array.from({ length: 64 }, (_, index) => index)
const readSession = decode(Session)

const valid = many.map(sessionOf)
const scenarios: Readonly<Record<string, ReadonlyArray<unknown>>> = {
  'a valid session': valid,
  'a valid session, from senders with 16 orders of keys': valid.map((value, index) =>
    inKeyOrder(value, index % 16),
  ),
  'sessions of 64 shapes, each without other fields': many.map(lackingFields),
  'a session with three errors, every one listed': many.map(withThreeErrors),
}

/** Parsed from text, as a caller has it. */
const parsed = (values: ReadonlyArray<unknown>): ReadonlyArray<unknown> =>
  values.map((value): unknown => JSON.parse(JSON.stringify(value)))

const inTurn = <A>(values: ReadonlyArray<A>, use: (value: A) => unknown): (() => unknown) => {
  let next = 0
  return () => {
    const value = values[next]
    next = next + 1 === values.length ? 0 : next + 1
    return value === undefined ? undefined : use(value)
  }
}

const measure = (title: string, values: ReadonlyArray<unknown>): void => {
  const texts = values.map((value) => JSON.stringify(value))
  const inputs = parsed(values)
  const measured = compare(
    [
      {
        name: 'JSON.parse of the same text',
        run: inTurn(texts, (text) => JSON.parse(text) as unknown),
      },
      { name: 'h2014', run: inTurn(inputs, readSession) },
      ...peers.map(({ name, read }) => ({ name, run: inTurn(inputs, read) })),
    ],
    rounds,
  )
  const bytes = Math.round(texts.join('').length / texts.length)
  process.stdout.write(`${tableOf(`${title}, ${bytes} bytes, times JSON.parse`, measured)}\n`)
}

/** What no library may disagree on: the sessions, and each with one value of it taken by another. */
const disagreements = (): ReadonlyArray<string> => {
  const strange = [
    '',
    'x',
    '2026-02-30',
    7,
    -1,
    1.5,
    true,
    {},
    [],
    ['x'],
    { other: '' },
    { kind: 'x' },
  ]
  const sessions = many.slice(0, 4).map(sessionOf)
  const broken = sessions.flatMap((value) =>
    Object.keys(value).flatMap((key) => [
      ...strange.map((other) => ({ ...value, [key]: other })),
      Object.fromEntries(Object.entries(value).filter(([each]) => each !== key)),
    ]),
  )
  const inputs = parsed([...sessions, ...many.map(withThreeErrors), ...broken, 'x', 7, []])
  return inputs.flatMap((input) => {
    const accepted = E.isRight(readSession(input))
    return peers
      .filter(({ accepts }) => accepts(input) !== accepted)
      .map(({ name }) => `${name} disagrees on ${JSON.stringify(input)}`)
  })
}

// Each in a process of its own: an engine does not forget what it has seen of other inputs.
const [, own = '', asked] = process.argv
const values = asked === undefined ? undefined : scenarios[asked]
if (asked !== undefined && values !== undefined) measure(asked, values)
else {
  const disagreed = disagreements()
  if (disagreed.length > 0) {
    process.stderr.write(`${disagreed.slice(0, 5).join('\n')}\n`)
    process.exitCode = 1
  }
  for (const title of Object.keys(scenarios)) {
    spawnSync(process.execPath, [own, title], { stdio: 'inherit' })
  }
}

import { expect, it } from 'vitest'
import { formatDifference } from '../../src/audit/formatDifference.js'
import type { FormatKind } from '../../src/code/FormatKind.js'
import { Modifier } from '../../src/code/Modifier.js'
import { given } from '../units/given.js'

const modifier = given(Modifier)

/** HQ tells a group, HR and HS each a family. */
const ofFormats = new Map<Modifier, ReadonlySet<FormatKind>>([
  [modifier('HQ'), new Set(['group'])],
  [modifier('HR'), new Set(['family'])],
])

it.each<readonly [FormatKind, ReadonlyArray<string>, ReadonlyArray<string>, string, string]>([
  ['group', ['HQ'], ['HQ'], '', ''],
  ['group', ['HQ', 'HN'], [], 'HQ', ''],
  ['group', ['HQ'], ['HR', 'HR'], 'HQ', 'HR'],
  ['individual', [], ['HQ', 'HN'], '', 'HQ'],
  ['individual', ['HN'], [], '', ''],
  ['family', ['HR'], ['HR', 'HQ'], '', 'HQ'],
])('%s that bears %j, billed with %j: lacks %s, beside %s', (format, borne, billed, ...told) => {
  const [lacks, besides] = told
  const { lacking, beside } = formatDifference(
    billed.map(modifier),
    borne.map(modifier),
    format,
    ofFormats,
  )
  expect([lacking.join(), beside.join()]).toEqual([lacks, besides])
})

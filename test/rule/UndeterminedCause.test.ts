import { expect, it } from 'vitest'
import { causeSentences } from '../../src/rule/UndeterminedCause.js'

it.each(Object.entries(causeSentences))(
  '%s: names the payer, the day or the lists',
  (_, sentence) => {
    expect(sentence).toMatch(/\{(payer|serviceDate|lists)\}/)
  },
)

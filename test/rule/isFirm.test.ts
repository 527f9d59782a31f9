import { describe, expect, it } from 'vitest'
import type { PolicyHistory } from '../../src/policy/PolicyHistory.js'
import { stated as statedIn } from '../../src/policy/stated.js'
import { isFirm } from '../../src/rule/isFirm.js'
import { policy, stated } from './judged.js'

const isPlanFirm = (history: PolicyHistory): boolean | undefined => {
  const [edition] = history.editions
  const [asked] = statedIn(edition?.plan)
  return edition && asked && isFirm({ history, edition }, asked)
}

const plan = stated({ inEffectOnServiceDate: true })
const heard = stated({ inEffectOnServiceDate: true }, 'hearsay')

describe('isFirm', () => {
  it.each([
    ['read in the payer’s text, and so the code', { plan }, true],
    ['read second hand', { plan: heard }, false],
    [
      'read in it, and another matter second hand',
      { plan, service: stated('Skills', 'hearsay') },
      true,
    ],
    ['the code read second hand', { plan, serviceCode: stated('H2014', 'hearsay') }, false],
    ['both read second hand', { plan: heard, serviceCode: stated('H2014', 'hearsay') }, false],
    ['the code not stated', { plan, serviceCode: 'notStated' }, false],
    ['the text bills another code', { plan, serviceCode: stated('H2017') }, false],
  ])('%s', (_, matters, firm) => {
    expect(isPlanFirm(policy(matters))).toBe(firm)
  })
})

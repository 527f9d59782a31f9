import { isSkillsTraining } from '../code/Hcpcs.js'
import type { Cited } from '../source/Cited.js'
import type { PolicyInEffect } from '../subject/choosePolicy.js'

/**
 * Whether a value was read in the payer's own text, and also that the text bills the service it speaks of as H2014.
 * Without both it never makes an error.
 */
export const isFirm = (
  { history, edition }: PolicyInEffect,
  { source }: Cited<unknown>,
): boolean => {
  const { serviceCode } = edition
  const isFirstHand = (key: string): boolean =>
    history.sources.some((one) => one.key === key && one.reading === 'firstHand')
  return (
    isFirstHand(source) &&
    serviceCode !== 'notStated' &&
    isSkillsTraining(serviceCode.value) &&
    isFirstHand(serviceCode.source)
  )
}

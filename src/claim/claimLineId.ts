import type { RecordId } from '../record/RecordId.js'
import { findingId } from '../rule/findingId.js'
import type { ServiceLine } from '../units/ServiceLine.js'

/**
 * The id of a claim line: whose it is, who pays, the date, all that it says of the service, and where an authorization
 * bears it, that. No two lines share it.
 */
export const claimLineId = (
  member: RecordId,
  payer: string,
  line: ServiceLine,
  authorization?: RecordId,
): string =>
  findingId([
    member,
    payer,
    line.serviceDate,
    line.code,
    line.renderingProvider ?? '',
    line.placeOfService ?? '',
    typeof line.modality === 'object' ? `other ${line.modality.other}` : (line.modality ?? ''),
    line.format ?? '',
    modifiersText(line),
    ...(authorization === undefined ? [] : [authorization]),
  ])

// What is not known and what is documented as none are two lines.
const modifiersText = ({ modifiers }: ServiceLine): string =>
  modifiers?.length === 0 ? 'none' : [...new Set(modifiers)].sort().join(' ')

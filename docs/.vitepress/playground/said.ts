import { explain, type OpenFinding } from 'h2014'

export type Reader = 'clinician' | 'biller' | 'developer'

export interface Said {
  readonly id: string
  readonly rule: string
  readonly severity: string
  readonly outcome: string
  readonly title: string
  readonly reason: string
  readonly fix: string | undefined
  readonly facts: ReadonlyArray<string>
  readonly citation:
    { readonly document: string; readonly address: string; readonly place: string } | undefined
}

/** A finding as its reader is told of it. */
export const saidOf =
  (reader: Reader) =>
  (finding: OpenFinding): Said => {
    const { title, reason, fix, facts } = explain(reader)(finding)
    const { citation } = finding
    return {
      id: finding.id,
      rule: finding.rule,
      severity: finding.severity,
      outcome: finding.outcome === 'notMet' ? 'not met' : 'not known',
      title,
      reason,
      fix,
      // The citation says it with its address.
      facts: facts.filter((fact) => !fact.startsWith('Source: ')),
      citation: citation && {
        document: citation.document,
        address: citation.address,
        place: [
          citation.section,
          citation.page === undefined ? undefined : `page ${citation.page}`,
          `edition ${citation.edition}`,
          `read on ${citation.readOn}`,
        ]
          .filter((part) => part !== undefined)
          .join('; '),
      },
    }
  }

/** Errors first, and what is wrong before what is not known. */
export const rank = ({ severity, outcome }: Said): number =>
  ['error', 'warning', 'info'].indexOf(severity) * 2 + (outcome === 'not met' ? 0 : 1)

import type { Audit, PolicyHistory } from 'h2014'

/** A cell: a text, a number, or the numbers of findings. */
export type Cell = string | number | { readonly findings: ReadonlyArray<number> }

export interface Table {
  readonly caption: string
  readonly columns: ReadonlyArray<{ readonly title: string; readonly number?: boolean }>
  readonly rows: ReadonlyArray<ReadonlyArray<Cell>>
}

/** A chart: each bar has a part for each of the names, in whole units. */
export interface Bars {
  readonly caption: string
  readonly parts: ReadonlyArray<{ readonly name: string; readonly kind: string }>
  readonly rows: ReadonlyArray<{ readonly label: string; readonly units: ReadonlyArray<number> }>
}

export interface Entry {
  readonly number: number
  readonly id: string
  readonly severity: string
  readonly verdict: 'Not met' | 'Not told'
  readonly about: string
  readonly title: string
  readonly reason: string
  readonly fix?: string
  readonly facts: ReadonlyArray<string>
  readonly records: ReadonlyArray<string>
}

export interface Section {
  readonly title: string
  readonly texts: ReadonlyArray<string>
  readonly bars?: Bars
  readonly tables?: ReadonlyArray<Table>
  readonly entries?: ReadonlyArray<Entry>
}

export interface Report {
  readonly title: string
  readonly texts: ReadonlyArray<string>
  readonly sections: ReadonlyArray<Section>
}

/** How the example sample is drawn. */
export interface Drawing {
  readonly seed: number
  readonly size: number
  readonly confidencePercent: number
}

/** What an audit says, in the order in which a compliance officer reads it; the same for the terminal and the page. */
export const auditReport: (
  audited: Audit,
  histories: ReadonlyArray<PolicyHistory>,
  drawing: Drawing,
) => Report

/** An edition that contradicts itself nowhere, and speaks on every matter. */
export const soundEdition = {
  edition: '2026',
  effective: { from: '2026-01-01', through: '2026-12-31' },
  verifiedOn: '2026-11-24',
  service: { value: 'Skills Training', source: 'manual' },
  serviceCode: { value: 'H2014', source: 'manual' },
  units: {
    rounding: {
      value: { kind: 'remainder', unitMinutes: 15, remainderMinutes: 8, minimumMinutes: 8 },
      source: 'manual',
    },
    aggregation: {
      value: { kind: 'sum', window: { kind: 'day' }, by: ['code'] },
      source: 'manual',
    },
    seconds: { value: 'cutAfterSum', source: 'manual' },
    midnight: { value: 'startDate', source: 'manual' },
    minimumContactMinutes: { value: 8, source: 'manual' },
  },
  plan: { value: { inEffectOnServiceDate: true }, source: 'manual' },
  diagnosis: { value: { qualifying: [{ from: 'F20', through: 'F48' }] }, source: 'manual' },
  noteElements: [
    { value: 'skill', source: 'manual', section: '4' },
    { value: 'progress', source: 'manual', page: '12' },
  ],
  limits: [
    {
      value: {
        codes: ['H2014', 'H2017'],
        window: { kind: 'week', firstDay: 'sunday' },
        measure: 'units',
        maximum: 40,
        beyond: 'authorizationNeeded',
      },
      source: 'manual',
    },
  ],
}

/** An edition that was read and says nothing. */
export const silentEdition = {
  edition: 'silent',
  effective: { from: '2027-01-01' },
  verifiedOn: '2027-01-01',
  service: 'notStated',
  serviceCode: 'notStated',
  units: {
    rounding: 'notStated',
    aggregation: 'notStated',
    seconds: 'notStated',
    midnight: 'notStated',
    minimumContactMinutes: 'notStated',
  },
  plan: 'notStated',
  diagnosis: 'notStated',
  noteElements: 'notStated',
  limits: 'notStated',
}

export const manual = {
  key: 'manual',
  document: 'A payer’s manual',
  edition: '2026',
  address: 'https://example.org/manual',
  readOn: '2026-11-24',
  reading: 'firstHand',
}

/** A history of one edition that contradicts itself nowhere. */
export const soundHistory = {
  payer: 'payer-1',
  name: 'A payer',
  kind: 'payer',
  sources: [manual],
  editions: [soundEdition],
}

/** The same edition under another name and other dates. */
export const editionOf = (
  edition: string,
  from: string,
  through?: string,
): Omit<typeof soundEdition, 'effective'> & {
  readonly effective: { readonly from: string; readonly through?: string }
} => ({
  ...soundEdition,
  edition,
  effective: through === undefined ? { from } : { from, through },
  verifiedOn: from,
})

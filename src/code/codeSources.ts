import type { Option } from 'fp-ts/Option'
import * as O from 'fp-ts/Option'
import { Source } from '../source/Source.js'
import { frozenRows } from './frozenRows.js'

/** The texts from which the code tables of this library are taken. */
export const codeSources: ReadonlyArray<Source> = frozenRows(Source, [
  {
    key: 'hcpcs2019',
    document: 'CMS, 2019 Alpha-Numeric HCPCS File (HCPC2019_CONTR_ANWEB.txt)',
    edition: 'November 2018',
    address: 'https://github.com/dewittpe/cms.hcpcs (commit 7b31768)',
    readOn: '2026-11-23',
    reading: 'firstHand',
  },
  {
    key: 'icd10Cm2021',
    document: 'ICD-10-CM, Tabular List of Diseases and Injuries (icd10cm_tabular_2021.xml)',
    edition: '2021',
    address: 'https://github.com/StefanoTrv/simple_icd_10_CM (commit 79ed12a)',
    readOn: '2026-11-23',
    reading: 'firstHand',
  },
  {
    key: 'icd10CmCodes2023',
    document: 'CMS, ICD-10-CM, Code Descriptions in Tabular Order (icd10cm_codes_2023.txt)',
    edition: '2023',
    address: 'https://github.com/arijitdasgupta543-dev/Medisathi (commit 1f81d32)',
    readOn: '2026-11-24',
    reading: 'firstHand',
  },
  {
    key: 'carePartners2024',
    document: 'CarePartners of Connecticut, Reminder: required billing for telehealth services',
    edition: '2024-07-01',
    address: 'https://carepartnersct.com/for-providers/news/7-1-24-telehealth-billing',
    readOn: '2026-11-24',
    reading: 'firstHand',
  },
  {
    key: 'codeSource237',
    document: 'Place of service codes (X12 code source 237) as kept in pyx12, codes.xml',
    edition: '2026-05-03',
    address: 'https://github.com/azoner/pyx12 (commit 8893c59)',
    readOn: '2026-11-23',
    reading: 'secondHand',
  },
  {
    key: 'x12Carc2025',
    document: 'X12, claim adjustment reason codes, as copied in a public Python file on 2026-09-06',
    edition: '2025-11-01',
    address: 'https://x12.org/codes/claim-adjustment-reason-codes',
    readOn: '2026-11-24',
    reading: 'secondHand',
  },
  {
    key: 'noridianDenial13',
    document:
      'Noridian Healthcare Solutions (a Medicare contractor), Denial Resolution: Reason Code 13',
    edition: 'last updated 2023-12-09',
    address: 'https://med.noridianmedicare.com/web/jadme/topics/ra/denial-resolution/13',
    readOn: '2026-11-24',
    reading: 'secondHand',
  },
  {
    key: 'codingAheadDenial14',
    document: 'Coding Ahead, denial code 14',
    edition: 'without a date, as read on 2026-11-24',
    address: 'https://www.codingahead.com/denial-code-14/',
    readOn: '2026-11-24',
    reading: 'secondHand',
  },
])

/** The source that a row of a code table names. */
export const codeSourceOf = (key: string): Option<Source> =>
  O.fromNullable(codeSources.find((source) => source.key === key))

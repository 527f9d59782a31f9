import type { Option } from 'fp-ts/Option'
import * as O from 'fp-ts/Option'
import type { Cited } from '../source/Cited.js'
import { citedTable } from './citedTable.js'
import type { Modifier } from './Modifier.js'
import { ModifierMeaning, type ModifierSubject } from './ModifierMeaning.js'

const rowOf = ([modifier, subject, meaning]: readonly [string, ModifierSubject, string]) => ({
  modifier,
  subject,
  meaning,
})

const stateLevels = ['U1', 'U2', 'U3', 'U4', 'U5', 'U6', 'U7', 'U8', 'U9', 'UA', 'UB', 'UC', 'UD']

const in2019File: ReadonlyArray<readonly [string, ModifierSubject, string]> = [
  ['HA', 'population', 'program for children or adolescents'],
  ['HB', 'population', 'program for adults, not geriatric'],
  ['HC', 'population', 'program for adults, geriatric'],
  ['HD', 'population', 'program for pregnant or parenting women'],
  ['HE', 'population', 'mental health program'],
  ['HF', 'population', 'substance abuse program'],
  ['HG', 'population', 'opioid addiction treatment program'],
  ['HH', 'population', 'integrated mental health and substance abuse program'],
  [
    'HI',
    'population',
    'integrated mental health and intellectual or developmental disability program',
  ],
  ['HJ', 'population', 'employee assistance program'],
  ['HK', 'population', 'specialized program for high-risk populations'],
  ['TJ', 'population', 'program group for children or adolescents'],
  ['HL', 'staffGrade', 'intern'],
  ['HM', 'staffGrade', 'less than a bachelor degree'],
  ['HN', 'staffGrade', 'bachelor degree'],
  ['HO', 'staffGrade', 'master degree'],
  ['HP', 'staffGrade', 'doctoral degree'],
  ['HT', 'staffGrade', 'team of several disciplines'],
  ['TD', 'staffGrade', 'registered nurse'],
  ['TE', 'staffGrade', 'licensed practical or vocational nurse'],
  ['SA', 'staffGrade', 'nurse practitioner together with a physician'],
  ['AH', 'staffGrade', 'clinical psychologist'],
  ['AJ', 'staffGrade', 'clinical social worker'],
  ['HQ', 'whoIsPresent', 'group setting'],
  ['HR', 'whoIsPresent', 'family or couple with the client present'],
  ['HS', 'whoIsPresent', 'family or couple without the client present'],
  ['UK', 'whoIsPresent', 'given to a collateral on behalf of the client'],
  ['TT', 'whoIsPresent', 'individual service to more than one person in the same setting'],
  ['UN', 'howManyServed', 'two persons served'],
  ['UP', 'howManyServed', 'three persons served'],
  ['UQ', 'howManyServed', 'four persons served'],
  ['UR', 'howManyServed', 'five persons served'],
  ['US', 'howManyServed', 'six or more persons served'],
  ['HU', 'funding', 'funded by a child welfare agency'],
  ['HV', 'funding', 'funded by a state addictions agency'],
  ['HW', 'funding', 'funded by a state mental health agency'],
  ['HX', 'funding', 'funded by a county or local agency'],
  ['HY', 'funding', 'funded by a juvenile justice agency'],
  ['HZ', 'funding', 'funded by a criminal justice agency'],
  ['SE', 'funding', 'state or federally funded program'],
  ['TF', 'level', 'intermediate level of care'],
  ['TG', 'level', 'complex or high-technology level of care'],
  ['XE', 'distinctness', 'separate encounter'],
  ['XP', 'distinctness', 'separate practitioner'],
  ['XS', 'distinctness', 'separate structure'],
  ['XU', 'distinctness', 'unusual service that does not overlap'],
  ['GT', 'medium', 'interactive audio and video'],
  ['GQ', 'medium', 'asynchronous telecommunication'],
  ['G0', 'medium', 'telehealth for an acute stroke'],
  ['TS', 'circumstance', 'follow-up service'],
  ['TN', 'circumstance', 'rural or outside the usual service area'],
  ['TV', 'circumstance', 'special rate for a holiday or weekend'],
  ['QJ', 'circumstance', 'person in state or local custody'],
]

const newerThan2019: ReadonlyArray<readonly [string, ModifierSubject, string]> = [
  ['93', 'medium', 'audio only, synchronous'],
  ['95', 'medium', 'audio and video, synchronous'],
  ['FQ', 'medium', 'audio only'],
  ['FR', 'medium', 'supervising provider present by audio and video'],
]

/** The national meanings of the modifiers that behavioral health services use, each cited. */
export const modifierMeanings: ReadonlyArray<Cited<ModifierMeaning>> = Object.freeze([
  ...citedTable(ModifierMeaning, 'hcpcs2019', in2019File.map(rowOf)),
  ...citedTable(
    ModifierMeaning,
    'hcpcs2019',
    stateLevels.map((modifier, index) => ({
      modifier,
      subject: 'level',
      meaning: `level of care ${index + 1}, as each state defines it`,
    })),
  ),
  ...citedTable(ModifierMeaning, 'carePartners2024', newerThan2019.map(rowOf)),
])

const meanings: ReadonlyMap<string, Cited<ModifierMeaning>> = new Map(
  modifierMeanings.map((row) => [row.value.modifier, row]),
)

/**
 * The national meaning of a modifier; none where this library has not read one.
 *
 * @example
 * import { isModifier, modifierMeaningOf } from 'h2014'
 *
 * const modifier = 'HQ'
 * const row = isModifier(modifier) && modifierMeaningOf(modifier)
 * console.log(row && row._tag === 'Some' && row.value.value.meaning) // => 'group setting'
 */
export const modifierMeaningOf = (modifier: Modifier): Option<Cited<ModifierMeaning>> =>
  O.fromNullable(meanings.get(modifier))

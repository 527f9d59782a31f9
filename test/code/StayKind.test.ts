import { StayKind as codec } from '../../src/code/StayKind.js'
import { StayKind as arbitrary } from '../arbitrary/StayKind.js'
import { wordLaws } from './wordLaws.js'

wordLaws(codec, arbitrary, ['inpatient', 'residential', 'nursingFacility', 'incarceration'])

import { SupervisionKind as codec } from '../../src/code/SupervisionKind.js'
import { SupervisionKind as arbitrary } from '../arbitrary/SupervisionKind.js'
import { wordLaws } from './wordLaws.js'

wordLaws(codec, arbitrary, ['individual', 'group', 'observation', 'noteReview'])

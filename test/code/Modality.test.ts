import { Modality as codec } from '../../src/code/Modality.js'
import { Modality as arbitrary } from '../arbitrary/Modality.js'
import { wordLaws } from './wordLaws.js'

wordLaws(codec, arbitrary, ['inPerson', 'audioVideo', 'audioOnly'])

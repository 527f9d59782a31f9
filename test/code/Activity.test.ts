import { Activity as codec } from '../../src/code/Activity.js'
import { Activity as arbitrary } from '../arbitrary/Activity.js'
import { wordLaws } from './wordLaws.js'

wordLaws(codec, arbitrary, ['skillsTraining', 'recreation', 'transport', 'waiting', 'paperwork'])

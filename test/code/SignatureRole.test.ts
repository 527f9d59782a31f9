import { SignatureRole as codec } from '../../src/code/SignatureRole.js'
import { SignatureRole as arbitrary } from '../arbitrary/SignatureRole.js'
import { wordLaws } from './wordLaws.js'

wordLaws(codec, arbitrary, [
  'author',
  'practitioner',
  'supervisor',
  'licensedPractitioner',
  'member',
  'guardian',
])

import { TelehealthPlaces } from '../../src/policy/TelehealthPlaces.js'
import { TelehealthPlaces as arbitrary } from '../arbitrary/TelehealthPlaces.js'
import { recordLaws } from '../record/recordLaws.js'

recordLaws({
  codec: TelehealthPlaces,
  arbitrary,
  example: { places: ['02', '10'] },
  required: ['places'],
  malformed: [
    ['form', ['places', 0], '2'],
    ['type', ['places'], '02'],
    ['tooMany', ['places'], new Array(101).fill('02')],
  ],
  readable: [['none', { places: [] }]],
})

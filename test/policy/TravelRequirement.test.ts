import { TravelRequirement } from '../../src/policy/TravelRequirement.js'
import { TravelRequirement as arbitrary } from '../arbitrary/TravelRequirement.js'
import { recordLaws } from '../record/recordLaws.js'

recordLaws({
  codec: TravelRequirement,
  arbitrary,
  example: { minutesBetweenPlaces: 15 },
  required: ['minutesBetweenPlaces'],
  malformed: [
    ['range', ['minutesBetweenPlaces'], 0],
    ['range', ['minutesBetweenPlaces'], 1_441],
    ['range', ['minutesBetweenPlaces'], 7.5],
  ],
  readable: [
    ['a minute', { minutesBetweenPlaces: 1 }],
    ['a day', { minutesBetweenPlaces: 1_440 }],
  ],
})

import { StayExclusion } from '../../src/policy/StayExclusion.js'
import { StayExclusion as arbitrary } from '../arbitrary/StayExclusion.js'
import { recordLaws } from '../record/recordLaws.js'

recordLaws({
  codec: StayExclusion,
  arbitrary,
  example: {
    when: { ages: { from: 21 } },
    kinds: ['inpatient', { other: 'respite' }],
    isAdmissionDayExcluded: true,
    isDischargeDayExcluded: false,
  },
  required: ['kinds', 'isAdmissionDayExcluded', 'isDischargeDayExcluded'],
  malformed: [
    ['type', ['when'], 21],
    ['type', ['kinds'], 'inpatient'],
    ['type', ['kinds', 0], 7],
    ['type', ['isAdmissionDayExcluded'], 'yes'],
    ['type', ['isDischargeDayExcluded'], 1],
  ],
  readable: [['no kind', { kinds: [] }]],
})

import { Member as codec } from '../../src/record/Member.js'
import { Member as arbitrary } from '../arbitrary/Member.js'
import { recordLaws } from './recordLaws.js'

recordLaws({
  codec,
  arbitrary,
  example: {
    id: 'm1',
    birthDate: '1990-02-28',
    diedOn: '2016-12-05',
    coverages: [{ payer: 'texasMedicaid', from: '2016-01-01', order: 1 }],
  },
  required: ['id'],
  malformed: [
    ['type', ['id'], 42],
    ['form', ['birthDate'], '1990-02-29'],
    ['tooLong', ['birthDate'], '1990-02-28T00:00:00Z'],
    ['form', ['diedOn'], '1899-12-31'],
    ['type', ['coverages'], 'texasMedicaid'],
    ['notPlain', ['coverages', 0], new Map()],
    ['missing', ['coverages', 0, 'payer'], undefined],
    ['tooMany', ['coverages'], new Array(1_001)],
  ],
  readable: [
    ['died before being born', { diedOn: '1980-01-01' }],
    ['born in the future', { birthDate: '2099-12-31' }],
    ['covered by nobody', { coverages: [] }],
    [
      'covered twice by one payer at once',
      { coverages: [{ payer: 'texasMedicaid' }, { payer: 'texasMedicaid' }] },
    ],
  ],
})

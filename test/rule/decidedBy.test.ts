import { describe, expect, it } from 'vitest'
import { decidedBy } from '../../src/rule/decidedBy.js'
import { policy, stated } from './judged.js'

const history = policy({ service: stated('Skills training') })
const [edition] = history.editions

describe('decidedBy', () => {
  it('names the edition and the text', () => {
    const said = edition && edition.service !== 'notStated' ? edition.service : undefined
    expect(
      edition && said && decidedBy({ policy: { history, edition }, cited: said }),
    ).toMatchObject({
      policy: { payer: 'payer', edition: '2026', kind: 'payer' },
      citation: { document: 'Provider manual' },
    })
  })

  it('cites the source of the value, whichever it is of those listed', () => {
    const heard = policy({ service: stated('Skills training', 'hearsay') })
    const [one] = heard.editions
    const cited = one && one.service !== 'notStated' ? one.service : undefined
    expect(heard.sources.map(({ key }) => key)).toEqual(['manual', 'hearsay'])
    expect(
      one && cited && decidedBy({ policy: { history: heard, edition: one }, cited }),
    ).toMatchObject({ citation: { document: 'What somebody says of the manual' } })
  })

  it('names no text where the edition is silent, or cites what it does not list', () => {
    const by = { policy: { payer: 'payer', edition: '2026', kind: 'payer' } }
    expect(edition && decidedBy({ policy: { history, edition } })).toEqual(by)
    const cited = { value: 1, source: 'elsewhere' }
    expect(edition && decidedBy({ policy: { history, edition }, cited })).toEqual(by)
  })
})

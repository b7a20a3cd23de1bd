import { describe, expect, it } from 'vitest'
import { assignBody, missingIn, startChoice, withOffice, withReason } from '@/features/triage/choice'
import { aView } from './fixtures/cases'

const view = aView({
  state: 'TRIAGE',
  category: { code: 'noise.night', name: '夜间施工噪声' },
  deadlineClass: 'standard',
})
const reasonFor = (office: string): string => (office === 'unranked' ? '' : `理由 ${office}`)

describe('a choice', () => {
  it('begins with the likeliest office and its reason, so that one key accepts it', () => {
    const choice = startChoice(view, 'a', reasonFor)

    expect(missingIn(choice)).toEqual([])
    expect(assignBody(view, choice)).toEqual({ office: 'a', reason: '理由 a' })
  })

  it('without a candidate lacks office and reason', () => {
    expect(missingIn(startChoice(view, undefined, reasonFor))).toEqual(['office', 'reason'])
  })

  it('takes the reason of another office along', () => {
    expect(withOffice(startChoice(view, 'a', reasonFor), 'b', reasonFor).reason).toBe('理由 b')
  })

  it('asks for a reason when the office is none of the candidates', () => {
    const choice = withOffice(startChoice(view, 'a', reasonFor), 'unranked', reasonFor)

    expect(missingIn(choice)).toEqual(['reason'])
  })

  it('keeps a reason that somebody wrote', () => {
    const written = withReason(startChoice(view, 'a', reasonFor), '电话里说是南坪镇')

    expect(withOffice(written, 'b', reasonFor).reason).toBe('电话里说是南坪镇')
  })

  it('fills a reason in again once it was emptied', () => {
    const emptied = withReason(startChoice(view, 'a', reasonFor), '  ')

    expect(withOffice(emptied, 'b', reasonFor).reason).toBe('理由 b')
  })

  it('sends category and deadline class only when they are changed', () => {
    const choice = { ...startChoice(view, 'a', reasonFor), category: 'air.fume', deadlineClass: 'urgent' }

    expect(assignBody(view, choice)).toEqual({
      office: 'a',
      reason: '理由 a',
      category: 'air.fume',
      deadlineClass: 'urgent',
    })
  })

  it('sends no category when none was known and none is chosen', () => {
    const unclear = aView({ category: undefined })

    expect(assignBody(unclear, startChoice(unclear, 'a', reasonFor))).not.toHaveProperty('category')
  })
})

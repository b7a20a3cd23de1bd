import { describe, expect, it } from 'vitest'
import { faultsIn } from '@/acts/actForm'
import { assignBody, startChoice, withOffice, withValues, type Choice } from '@/features/triage/choice'
import { deskOffer } from './fixtures/acts'
import { aView } from './fixtures/cases'

const view = aView({
  state: 'triage',
  category: { code: 'noise.night', name: '夜间施工噪声' },
  deadlineClass: 'standard',
})
const { fields } = deskOffer('assign')
const reasonFor = (office: string): string => (office === 'unranked' ? '' : `理由 ${office}`)

function missingIn(choice: Choice): string[] {
  return Object.keys(faultsIn(fields, choice.values))
}

function withReason(choice: Choice, reason: string): Choice {
  return withValues(choice, { ...choice.values, reason })
}

describe('a choice', () => {
  it('begins with the likeliest office and its reason, so that one key accepts it', () => {
    const choice = startChoice(view, fields, 'a', reasonFor)

    expect(missingIn(choice)).toEqual([])
    expect(assignBody(view, fields, choice)).toEqual({ office: 'a', reason: '理由 a' })
  })

  it('without a candidate lacks office and reason', () => {
    expect(missingIn(startChoice(view, fields, undefined, reasonFor))).toEqual(['office', 'reason'])
  })

  it('takes the reason of another office along', () => {
    expect(withOffice(startChoice(view, fields, 'a', reasonFor), 'b', reasonFor).values.reason).toBe('理由 b')
  })

  it('asks for a reason when the office is none of the candidates', () => {
    const choice = withOffice(startChoice(view, fields, 'a', reasonFor), 'unranked', reasonFor)

    expect(missingIn(choice)).toEqual(['reason'])
  })

  it('keeps a reason that somebody wrote', () => {
    const written = withReason(startChoice(view, fields, 'a', reasonFor), '电话里说是南坪镇')

    expect(withOffice(written, 'b', reasonFor).values.reason).toBe('电话里说是南坪镇')
  })

  it('fills a reason in again once it was emptied', () => {
    const emptied = withReason(startChoice(view, fields, 'a', reasonFor), '  ')

    expect(withOffice(emptied, 'b', reasonFor).values.reason).toBe('理由 b')
  })

  it('sends category and deadline class only when they are changed', () => {
    const start = startChoice(view, fields, 'a', reasonFor)
    const choice = withValues(start, { ...start.values, category: 'air.fume', deadlineClass: 'urgent' })

    expect(assignBody(view, fields, choice)).toEqual({
      office: 'a',
      reason: '理由 a',
      category: 'air.fume',
      deadlineClass: 'urgent',
    })
  })

  it('sends no category when none was known and none is chosen', () => {
    const unclear = aView({ category: undefined })

    expect(assignBody(unclear, fields, startChoice(unclear, fields, 'a', reasonFor))).not.toHaveProperty(
      'category',
    )
  })
})

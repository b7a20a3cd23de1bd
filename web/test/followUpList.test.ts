import { flushPromises } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import FollowUpList from '@/features/survey/components/FollowUpList.vue'
import { mounted } from './mounted'
import { serving } from './requests'

async function askedFor(filter: Record<string, string>): Promise<string[]> {
  const asked = serving(() => Response.json({ items: [] }))
  mounted(FollowUpList, { filter })
  await flushPromises()
  return asked.map(({ path }) => path)
}

describe('the cases behind a figure of the sampled follow-up', () => {
  it('are asked for by survey, part and office', async () => {
    expect(await askedFor({ survey: 's-1', part: 'dissatisfied', office: '500108006' })).toEqual([
      '/api/surveys/s-1/follow-ups?part=dissatisfied&office=500108006',
    ])
  })

  it('are asked for by period where the figure is of several surveys', async () => {
    expect(await askedFor({ from: '2026-09-01', to: '2026-11-28', part: 'answers' })).toEqual([
      '/api/statistics/sampled-satisfaction/follow-ups?part=answers&from=2026-09-01&to=2026-11-28',
    ])
  })
})

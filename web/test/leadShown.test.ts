import { describe, expect, it } from 'vitest'
import LeadShown from '@/features/cases/components/LeadShown.vue'
import { mounted } from './mounted'

function entry(act: string, at: string, fields: Record<string, string> = {}) {
  return { act, at, fields, actor: { kind: 'leader', name: '陆明远' } }
}

describe('a case that a leader has taken on', () => {
  it('shows what this leader reported of the plan, and nothing of an earlier one', () => {
    const shown = mounted(LeadShown, {
      lead: { name: '陆明远', plan: '一、查清产权。', dueAt: '2026-12-18T10:00:00Z' },
      timeline: [
        entry('give-lead', '2026-10-01T02:00:00Z'),
        entry('end-lead', '2026-10-20T02:00:00Z', { result: '换人包案。' }),
        entry('give-lead', '2026-11-20T02:00:00Z'),
        entry('report-lead', '2026-11-25T02:00:00Z', { progress: '产权已查清。' }),
      ],
    })

    expect(shown.findAll('li').map((each) => each.text())).toEqual(['11月25日 10:00 产权已查清。'])
  })
})

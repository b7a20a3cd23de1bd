import { describe, expect, it } from 'vitest'
import OpenMatters from '@/features/cases/components/OpenMatters.vue'
import { aView } from './fixtures/cases'
import { mounted } from './mounted'

const asked = (reason: string) => ({
  at: '2026-11-24T03:00:00Z',
  act: 'request-extension',
  actor: { kind: 'office', name: '张三' },
  fields: { workingDays: 2, reason },
})

describe('what about a case waits for somebody', () => {
  it('tells whoever decides an extension why it is asked for, the latest time', () => {
    const view = aView({
      timeline: [asked('等天气'), asked('等检测报告')],
      open: [{ kind: 'extension', workingDays: 2 }],
    })

    const text = mounted(OpenMatters, { view }).text()

    expect(text).toContain('等检测报告')
    expect(text).not.toContain('等天气')
  })
})

import { flushPromises } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { describe, expect, it, vi } from 'vitest'
import LooksPage from '@/features/looks/pages/LooksPage.vue'
import { zhCN } from '@/i18n/locales/zh-CN'
import { useSession } from '@/session/session'
import { mounted } from './mounted'
import { serving } from './requests'
import { tokenOf } from './tokens'

vi.mock('@/session/oidc', () => ({
  finishSignIn: () =>
    Promise.resolve({ user: { access_token: tokenOf('督办', 'supervisor') }, returnTo: '/' }),
}))

const look = {
  at: '2026-11-24T03:00:00Z',
  person: 'p1',
  name: '周立',
  role: 'operator',
  caseId: '0137',
  number: 'NA-20261124-0137',
  purpose: 'call-back',
  note: '回访是否恢复',
}

function servingLooks() {
  return serving(({ path }) =>
    path.startsWith('/api/contact-looks/persons')
      ? Response.json([{ person: 'p1', name: '周立', role: 'operator', looks: 3, searches: 12 }])
      : Response.json({ items: [look] }),
  )
}

describe('the page of looks at contact details', () => {
  it('shows everybody the own looks alone', async () => {
    setActivePinia(createPinia())
    const asked = servingLooks()

    const page = mounted(LooksPage)
    await flushPromises()

    expect(asked.map(({ path }) => path)).toEqual(['/api/contact-looks/own'])
    expect(page.text()).toContain(zhCN.looks.own)
    expect(page.text()).toContain('NA-20261124-0137')
    expect(page.text()).toContain('回访是否恢复')
    expect(page.text()).not.toContain('周立')
  })

  it('shows the supervisor all looks and who took how many', async () => {
    const asked = servingLooks()
    const page = mounted(LooksPage)
    await useSession().completeSignIn()
    await flushPromises()

    expect(asked.map(({ path }) => path.split('?')[0])).toEqual(
      expect.arrayContaining(['/api/contact-looks', '/api/contact-looks/persons']),
    )
    expect(page.text()).toContain(zhCN.looks.everybody)
    expect(page.get('.persons').text()).toContain('周立')
    expect(page.findAll('td.persons__count').map((cell) => cell.text())).toEqual(['3', '12'])
  })
})

import { flushPromises } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { describe, expect, it, vi } from 'vitest'
import ContactAccessPage from '@/features/contactaccess/pages/ContactAccessPage.vue'
import { zhCN } from '@/i18n/locales/zh-CN'
import { useSession } from '@/session/session'
import { mounted } from './mounted'
import { serving } from './requests'
import { tokenOf } from './tokens'

vi.mock('@/session/oidc', () => ({
  finishSignIn: () =>
    Promise.resolve({ user: { access_token: tokenOf('督办', 'supervisor') }, returnTo: '/' }),
}))

const access = {
  at: '2026-11-24T03:00:00Z',
  person: 'p1',
  name: '周立',
  role: 'operator',
  caseId: '0137',
  number: 'NA-20261124-0137',
  purpose: 'call-back',
  note: '回访是否恢复',
}

function servingAccesses() {
  return serving(({ path }) =>
    path.startsWith('/api/contact-accesses/persons')
      ? Response.json([{ person: 'p1', name: '周立', role: 'operator', accesses: 3, searches: 12 }])
      : Response.json({ items: [access] }),
  )
}

describe('the page of accesses to contact details', () => {
  it('shows everybody the own accesses alone', async () => {
    setActivePinia(createPinia())
    const asked = servingAccesses()

    const page = mounted(ContactAccessPage)
    await flushPromises()

    expect(asked.map(({ path }) => path)).toEqual(['/api/contact-accesses/own'])
    expect(page.text()).toContain(zhCN.contactAccess.own)
    expect(page.text()).toContain('NA-20261124-0137')
    expect(page.text()).toContain('回访是否恢复')
    expect(page.text()).not.toContain('周立')
  })

  it('shows the supervisor all accesses and who took how many', async () => {
    const asked = servingAccesses()
    const page = mounted(ContactAccessPage)
    await useSession().completeSignIn()
    await flushPromises()

    expect(asked.map(({ path }) => path.split('?')[0])).toEqual(
      expect.arrayContaining(['/api/contact-accesses', '/api/contact-accesses/persons']),
    )
    expect(page.text()).toContain(zhCN.contactAccess.everybody)
    expect(page.get('.persons').text()).toContain('周立')
    expect(page.findAll('td.persons__count').map((cell) => cell.text())).toEqual(['3', '12'])
  })
})

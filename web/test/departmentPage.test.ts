import { flushPromises } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { describe, expect, it, vi } from 'vitest'
import NoDeskPage from '@/features/account/pages/NoDeskPage.vue'
import { zhCN } from '@/i18n/locales/zh-CN'
import { useSession } from '@/session/session'
import { mounted } from './mounted'
import { tokenOf } from './tokens'

vi.mock('@/session/oidc', () => ({
  finishSignIn: () => Promise.resolve({ user: { access_token: tokenOf('林', 'department') }, returnTo: '/' }),
}))

describe('who has no desk', () => {
  it('is told whom to ask, and a department that nothing waits', async () => {
    setActivePinia(createPinia())
    const page = mounted(NoDeskPage)
    expect(page.text()).toContain(zhCN.session.noDesk)

    await useSession().completeSignIn()
    await flushPromises()

    expect(page.text()).toContain(zhCN.session.department)
    expect(page.text()).not.toContain(zhCN.session.noDesk)
  })
})

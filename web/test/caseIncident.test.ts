import { flushPromises, type VueWrapper } from '@vue/test-utils'
import { describe, expect, it, vi } from 'vitest'
import type { Role } from '@/session/roles'
import { useSession } from '@/session/session'
import CaseIncident from '@/features/cases/components/CaseIncident.vue'
import { aView } from './fixtures/cases'
import { mounted } from './mounted'
import { serving, type Asked } from './requests'
import { tokenOf } from './tokens'

const NUMBER = 'NA-S20261128-0001'
const viewer = vi.hoisted(() => ({ role: 'supervisor' as Role }))

vi.mock('@/session/oidc', () => ({
  finishSignIn: () =>
    Promise.resolve({ user: { access_token: tokenOf('某人', viewer.role) }, returnTo: '/' }),
}))

async function shownTo(role: Role): Promise<{ part: VueWrapper; asked: Asked[] }> {
  viewer.role = role
  const asked = serving(() =>
    Response.json({ number: NUMBER, title: '云栖花园 夜间施工噪声', cases: [], work: [], others: 0 }),
  )
  const part = mounted(CaseIncident, { view: aView({ incident: NUMBER }) })
  await useSession().completeSignIn()
  await flushPromises()
  return { part, asked }
}

const ofIncident = (asked: Asked[]) => asked.filter(({ path }) => path.startsWith('/api/incidents/'))

describe('the incident of a case', () => {
  it.each<Role>(['supervisor', 'officer', 'triage'])('leads %s to all of its cases', async (role) => {
    const { part, asked } = await shownTo(role)

    expect(part.get('a').attributes('href')).toBe(`/desk/incidents/${NUMBER}`)
    expect(part.text()).toContain('云栖花园 夜间施工噪声')
    expect(ofIncident(asked)).not.toEqual([])
  })

  it.each<Role>(['department', 'leader'])(
    'is a number alone to a %s, who may not see it: nothing is asked that would be refused',
    async (role) => {
      const { part, asked } = await shownTo(role)

      expect(part.text()).toContain(NUMBER)
      expect(part.find('a').exists()).toBe(false)
      expect(ofIncident(asked)).toEqual([])
    },
  )
})

import { createPinia, setActivePinia } from 'pinia'
import { describe, expect, it, vi } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import { ROOMS } from '@/features/admin/rooms'
import { createPages, routes } from '@/router'
import { desksOf, homeOf, mayUse, personOf, ROLES, type Person, type Role } from '@/session/roles'
import { zhCN } from '@/i18n/locales/zh-CN'

function somebody(...roles: Role[]): Person {
  return { subject: 's', name: '某人', roles }
}

function rolesAt(path: string): readonly Role[] | undefined {
  return routes.find((route) => route.path === path)?.meta?.roles
}

describe('the pages', () => {
  it('of the desks are each closed to the public', () => {
    const open = routes
      .filter((route) => route.path.startsWith('/desk'))
      .filter((route) => !route.meta?.roles && !route.meta?.signedIn)

    expect(open.map((route) => route.path)).toEqual([])
  })

  it('of the citizen ask for no role', () => {
    const closed = routes.filter((route) => !route.path.startsWith('/desk') && route.meta?.roles)

    expect(closed.map((route) => route.path)).toEqual([])
  })

  it('are there for each room of the administrator', () => {
    const pages = createRouter({ history: createMemoryHistory(), routes: [...routes] })
    const lost = Object.keys(ROOMS).filter(
      (room) => pages.resolve(`/desk/admin/${room}`).params.room !== room,
    )

    expect(lost).toEqual([])
  })

  it('have a title each', () => {
    const titles = zhCN.title as Record<string, string>
    const nameless = routes.filter((route) => !route.redirect && !titles[String(route.meta?.title)])

    expect(nameless.map((route) => route.path)).toEqual([])
  })

  it('of the case are for who handles or watches cases, not for citizens and administrators', () => {
    const roles = rolesAt('/desk/cases') ?? []

    expect(ROLES.filter((role) => mayUse(somebody(role), roles)).sort()).toEqual(
      ['integrity', 'office-head', 'officer', 'operator', 'supervisor', 'triage'].sort(),
    )
    expect(mayUse(undefined, roles)).toBe(false)
  })
})

describe('who signs in', () => {
  it('lands at the desk of the first task', () => {
    expect(homeOf(somebody('triage'))).toBe('/desk/triage')
    expect(homeOf(somebody('supervisor'))).toBe('/desk/overview')
    expect(homeOf(somebody('officer'))).toBe('/desk/cases')
    expect(homeOf(somebody('operator'))).toBe('/desk/call')
    expect(homeOf(somebody('admin'))).toBe('/desk/admin/accounts')
    expect(homeOf(somebody('department'))).toBe('/desk/department')
    expect(homeOf(somebody('citizen'))).toBe('/mine')
    expect(homeOf(undefined)).toBe('/mine')
  })

  it('sees the desks of all roles together', () => {
    expect(desksOf(somebody('officer'))).toEqual(['cases'])
    expect(desksOf(somebody('operator'))).toEqual(['call', 'cases', 'follow-ups', 'imports'])
    expect(desksOf(somebody('office-head'))).toEqual(['cases', 'workload', 'overview', 'surveys'])
    expect(desksOf(somebody('department'))).toEqual(['department'])
    expect(desksOf(undefined)).toEqual([])
  })

  it('is read from the token, names in any script and roles that are known', () => {
    const claims = {
      sub: 'u1',
      name: '王小明',
      office: ['500108003'],
      realm_access: { roles: ['officer', 'offline_access'] },
    }
    const payload = btoa(String.fromCodePoint(...new TextEncoder().encode(JSON.stringify(claims))))
    const token = `x.${payload.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')}.y`

    expect(personOf(token)).toEqual({
      subject: 'u1',
      name: '王小明',
      roles: ['officer'],
      office: '500108003',
    })
  })
})

describe('back from the receipt', () => {
  it('leads to the start, as the forms are empty then', async () => {
    setActivePinia(createPinia())
    const history = createMemoryHistory()
    const pages = createPages(history)
    await pages.push('/')
    await pages.push('/file/contact')
    await pages.push('/receipt')

    pages.back()
    await vi.waitFor(() => expect(pages.currentRoute.value.path).toBe('/'))
  })

  it('leaves the way through the forms as it is', async () => {
    setActivePinia(createPinia())
    const pages = createPages(createMemoryHistory())
    await pages.push('/file/where')
    await pages.push('/file/contact')

    pages.back()
    await vi.waitFor(() => expect(pages.currentRoute.value.path).toBe('/file/where'))
  })
})

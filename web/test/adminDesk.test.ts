import { flushPromises } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import type { Account } from '@/api/types'
import AdminPage from '@/features/admin/pages/AdminPage.vue'
import { draftOf, factsOf, matching, staffOf, wrongIn } from '@/features/admin/accounts'
import { zhCN } from '@/i18n/locales/zh-CN'
import { mounted } from './mounted'
import { serving, type Asked } from './requests'

const head: Account = {
  id: 'h1',
  username: 'head-danzishi',
  name: '郑海燕',
  roles: ['officer', 'office-head'],
  office: '500108006',
  enabled: true,
}
const gone: Account = {
  ...head,
  id: 'g1',
  username: 'gone',
  name: '离岗',
  roles: ['officer'],
  enabled: false,
}
const operator: Account = {
  id: 'o1',
  username: 'operator-he',
  name: '何敏',
  roles: ['operator'],
  enabled: true,
}

function officeName(code?: string): string | undefined {
  return code ? '弹子石街道' : undefined
}

function body(asked: Asked[], path: string): unknown {
  return asked.find((one) => one.path === path && one.method !== 'GET')?.body
}

const calendar = { version: '2026.1', packVersion: '2026.1', firstYear: 2023, lastYear: 2026, uploads: [] }

/** What the services answer where nobody has asked for one yet. */
function none(): Response {
  return Response.json({})
}

describe('accounts', () => {
  it('are found by name, by what is typed to sign in, by office and by role', () => {
    const all = [head, gone, operator]

    expect(matching(all, { text: '何敏', role: '' }, officeName)).toEqual([operator])
    expect(matching(all, { text: 'HEAD-', role: '' }, officeName)).toEqual([head])
    expect(matching(all, { text: '弹子石', role: '' }, officeName)).toEqual([head, gone])
    expect(matching(all, { text: '', role: 'office-head' }, officeName)).toEqual([head])
  })

  it('need a name to sign in, a name, a role, and an office where they work for one', () => {
    const draft = draftOf()

    expect(Object.keys(wrongIn(draft))).toEqual(['username', 'name', 'roles'])
    expect(wrongIn({ ...draft, username: 'wang', name: '王', roles: ['officer'] })).toEqual({
      office: 'needed',
    })
    expect(wrongIn({ ...draft, username: 'wang', name: '王', roles: ['triage'], email: 'x' })).toEqual({
      email: 'form',
    })
    expect(wrongIn(draftOf(head))).toEqual({})
  })

  it('keep no office when they no longer work for one', () => {
    expect(factsOf({ ...draftOf(head), roles: ['supervisor'] })).toEqual({
      name: '郑海燕',
      email: undefined,
      roles: ['supervisor'],
      office: undefined,
    })
  })

  it('make up an office without those who may not sign in', () => {
    const [office] = staffOf([{ code: '500108006', name: '弹子石街道' }], [head, gone, operator])

    expect(office?.heads).toEqual([head])
    expect(office?.officers).toEqual([])
  })
})

describe("the administrator's desk", () => {
  it('shows a temporary password once', async () => {
    const asked = serving(({ method, path }) => {
      if (path === '/api/admin/accounts' && method === 'GET') return Response.json([operator])
      if (path.endsWith('/password'))
        return Response.json({ account: operator, temporaryPassword: 'abcd-efgh-jkmn-pqrs' })
      return Response.json({ offices: [], categories: [] })
    })
    const page = mounted(AdminPage, { room: 'accounts' })
    await flushPromises()

    await page
      .get(`[aria-label="${zhCN.admin.accounts.passwordOf.replace('{name}', '何敏')}"]`)
      .trigger('click')
    await flushPromises()
    document.querySelector<HTMLButtonElement>('dialog button[type=submit]')?.form?.requestSubmit()
    await flushPromises()

    expect(body(asked, '/api/admin/accounts/o1/password')).toEqual({ way: 'temporary' })
    expect(page.get('[data-testid="temporary-password"]').text()).toBe('abcd-efgh-jkmn-pqrs')
    await page.get('[data-testid="issued"] button').trigger('click')
    expect(page.text()).not.toContain('abcd-efgh-jkmn-pqrs')
  })

  it('offers nothing to take as long as a file of days cannot be read', async () => {
    serving(({ path }) => {
      if (path.endsWith('/recomputations/last')) return none()
      return path.endsWith('/previews')
        ? Response.json({
            version: '2026.1+1',
            errors: [{ code: 'kind', line: 2, about: '休' }],
            warnings: [],
            days: [],
            running: 0,
            withoutDueTime: 0,
          })
        : Response.json(calendar)
    })
    const page = mounted(AdminPage, { room: 'calendar' })
    await flushPromises()

    const input = page.get<HTMLInputElement>('input[type=file]')
    Object.defineProperty(input.element, 'files', {
      value: [{ name: '2027.csv', text: () => Promise.resolve('date,kind,name\n2027-01-01,休,元旦\n') }],
    })
    await input.trigger('change')
    await flushPromises()

    expect(page.get('[data-testid="calendar-preview"]').text()).toContain(zhCN.admin.calendar.finding.kind)
    expect(page.find('.button--primary').exists()).toBe(false)
  })

  it('says what a recomputation would move before it is ordered, and orders just that', async () => {
    const asked = serving(({ method, path }) => {
      if (path.endsWith('/recomputations/last')) return none()
      if (path.endsWith('/recomputations/previews'))
        return Response.json({
          calendarVersion: '2026.1+1',
          policyVersion: 'p1',
          cases: 4,
          movedCases: 1,
          later: 1,
          earlier: 0,
          known: 0,
          open: 0,
          moved: [
            {
              number: 'NA-20261214-0001',
              office: '500108006',
              kind: 'answer',
              before: '2027-01-05T10:00:00Z',
              after: '2027-01-06T10:00:00Z',
            },
          ],
        })
      if (method === 'POST')
        return Response.json({
          id: 'r1',
          state: 'asked',
          askedAt: '2026-12-14T02:00:00Z',
          name: '安宁',
          reason: '放假安排公布',
          cases: 0,
          movedCases: 0,
        })
      return Response.json(calendar)
    })
    const page = mounted(AdminPage, { room: 'calendar' })
    await flushPromises()

    const look = page.findAll('button').find((button) => button.text() === zhCN.admin.recompute.look)
    await look?.trigger('click')
    await flushPromises()
    expect(page.get('[data-testid="recompute-report"]').text()).toContain('1')
    expect(page.text()).toContain('NA-20261214-0001')
    expect(body(asked, '/api/admin/deadlines/recomputations')).toBeUndefined()

    await page.get('input[required]').setValue('放假安排公布')
    page.findAll('form').at(-1)?.element.requestSubmit()
    await flushPromises()

    expect(body(asked, '/api/admin/deadlines/recomputations')).toEqual({
      calendarVersion: '2026.1+1',
      policyVersion: 'p1',
      reason: '放假安排公布',
    })
    expect(page.get('[data-testid="recomputation"]').text()).toContain(zhCN.admin.recompute.state.asked)
  })

  it('names case and position of what was changed past the service', async () => {
    serving(() =>
      Response.json({
        check: {
          id: 'c1',
          state: 'done',
          stalled: false,
          askedAt: '2026-12-14T02:00:00Z',
          endedAt: '2026-12-14T02:01:00Z',
          cases: 4,
          entries: 17,
          found: 1,
          findings: [{ caseId: 'x', number: 'NA-20261214-0001', position: 3, kind: 'altered' }],
        },
      }),
    )
    const page = mounted(AdminPage, { room: 'history' })
    await flushPromises()

    expect(page.get('[data-testid="history-check"]').text()).toContain('1')
    expect(page.text()).toContain('NA-20261214-0001')
    expect(page.text()).toContain(zhCN.admin.history.kind.altered)
  })

  it.each([
    [
      'broke off',
      { state: 'broken-off', stalled: false, endedAt: '2026-12-14T02:01:00Z' },
      'brokenOff',
      true,
    ],
    ['does not move', { state: 'running', stalled: true }, 'stalled', false],
  ] as const)(
    'says so where a check %s, and whether another can be started',
    async (_, how, words, another) => {
      serving(() =>
        Response.json({
          check: {
            id: 'c1',
            askedAt: '2026-12-14T02:00:00Z',
            cases: 40,
            entries: 120,
            found: 0,
            findings: [],
            ...how,
          },
        }),
      )
      const page = mounted(AdminPage, { room: 'history' })
      await flushPromises()

      expect(page.get('[data-testid="history-check"]').text()).toBe(
        zhCN.admin.history[words].replace('{count}', '40'),
      )
      expect(page.get('.button--primary').attributes('disabled') === undefined).toBe(another)
    },
  )

  it('offers the first check where there was none', async () => {
    const asked = serving(({ method }) =>
      method === 'POST'
        ? Response.json({
            id: 'c1',
            state: 'asked',
            stalled: false,
            askedAt: '2026-12-14T02:00:00Z',
            cases: 0,
            entries: 0,
            found: 0,
            findings: [],
          })
        : none(),
    )
    const page = mounted(AdminPage, { room: 'history' })
    await flushPromises()
    expect(page.text()).toContain(zhCN.admin.history.none)

    await page.get('.button--primary').trigger('click')
    await flushPromises()

    expect(asked.some((one) => one.method === 'POST' && one.path === '/api/admin/history-checks')).toBe(true)
    expect(page.get('.button--primary').attributes('disabled')).toBeDefined()
  })
})

describe('automatic joins', () => {
  const off = { on: false, percent: 90, evaluatedPercent: 90 }

  it('are off at first, and on from the probability that was written', async () => {
    const asked = serving(({ method, body: said }) =>
      Response.json(method === 'PUT' ? { ...off, ...(said as object), name: '管理员' } : off),
    )
    const page = mounted(AdminPage, { room: 'joins' })
    await flushPromises()
    expect(page.get('[data-testid="joining-rule"]').text()).toBe(zhCN.admin.joins.isOff)

    await page.get('input[type="checkbox"]').setValue(true)
    await page.get('#joins-percent').setValue('85')
    await page.get('form').trigger('submit')
    await flushPromises()

    expect(body(asked, '/api/admin/automatic-joins')).toEqual({ on: true, percent: 85 })
    expect(page.get('[data-testid="joining-rule"]').text()).toContain(
      zhCN.admin.joins.isOn.replace('{percent}', '85'),
    )
  })

  it.each(['49', '101', '90.5', ''])('ask again where "%s" was written', async (percent) => {
    const asked = serving(() => Response.json(off))
    const page = mounted(AdminPage, { room: 'joins' })
    await flushPromises()

    await page.get('#joins-percent').setValue(percent)
    await page.get('form').trigger('submit')

    expect(page.text()).toContain('50')
    expect(page.get('#joins-percent').attributes('aria-invalid')).toBe('true')
    expect(asked.every(({ method }) => method === 'GET')).toBe(true)
  })
})

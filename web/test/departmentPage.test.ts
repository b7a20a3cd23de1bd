import { flushPromises } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { callInProposal, withdrawProposal } from '@/features/cases/calledIn'
import { useSavedFilters } from '@/features/cases/savedFilters'
import NightWorkSites from '@/features/cases/components/NightWorkSites.vue'
import TaskPane from '@/features/cases/components/TaskPane.vue'
import { zhCN } from '@/i18n/locales/zh-CN'
import { aRow, aView } from './fixtures/cases'
import { mounted } from './mounted'

const EEB = { code: 'EEB', name: '区生态环境局' }
const UMB = { code: 'UMB', name: '区城市管理局' }

function call(department: typeof EEB, state: string, lead = false) {
  return { department, lead, task: '请监测', state, calledAt: '2026-11-24T01:00:00Z', late: false }
}

describe('whom the office is proposed to call in', () => {
  it('is the first of the table as the lead and the others beside it', () => {
    const view = aView({ departments: [EEB, UMB] })
    expect(callInProposal(view, undefined)).toEqual({ lead: 'EEB', supporting: 'UMB' })
  })

  it('goes by the table of the category where the triage desk assigned the case and the engine named nobody', () => {
    const view = aView({ departments: [] })
    expect(callInProposal(view, ['SAMR', 'EEB'])).toEqual({ lead: 'SAMR', supporting: 'EEB' })
  })

  it('follows the category when it was changed, and names nobody where the office acts alone', () => {
    const view = aView({ departments: [EEB, UMB] })
    expect(callInProposal(view, ['UMB'])).toEqual({ lead: 'UMB', supporting: '' })
    expect(callInProposal(view, [])).toEqual({ lead: '', supporting: '' })
  })

  it('leaves out who is there, and a second lead', () => {
    const view = aView({ departments: [EEB, UMB], calls: [call(EEB, 'reported', true)] })
    expect(callInProposal(view, undefined)).toEqual({ lead: '', supporting: 'UMB' })
  })

  it('names who declined again, and leads anew', () => {
    const view = aView({ departments: [EEB, UMB], calls: [call(EEB, 'declined', true)] })
    expect(callInProposal(view, undefined)).toEqual({ lead: 'EEB', supporting: 'UMB' })
  })

  it('withdraws the only open call, and asks where there are two', () => {
    expect(withdrawProposal(aView({ calls: [call(EEB, 'called'), call(UMB, 'declined')] }))).toEqual({
      department: 'EEB',
    })
    expect(withdrawProposal(aView({ calls: [call(EEB, 'called'), call(UMB, 'called')] }))).toEqual({
      department: '',
    })
  })
})

describe('saved filters', () => {
  beforeEach(() => localStorage.clear())

  it('are kept for one person, without the selected case, and replaced by their name', () => {
    const mine = useSavedFilters('me')
    mine.save('我的逾期', { view: 'overdue', case: 'c1' })
    mine.save('我的逾期', { view: 'overdue', officer: 'me' })

    expect(mine.filters.value).toEqual([{ name: '我的逾期', address: { view: 'overdue', officer: 'me' } }])
    expect(useSavedFilters('you').filters.value).toEqual([])
    mine.remove('我的逾期')
    expect(mine.filters.value).toEqual([])
  })
})

describe('the sites about whose permits for night work a department is advised', () => {
  beforeEach(() => setActivePinia(createPinia()))
  afterEach(() => vi.unstubAllGlobals())

  const site = {
    lon: 106.57,
    lat: 29.52,
    nightWork: {
      site: '892a1072b5bffff',
      days: 30,
      count: 6,
      threshold: 5,
      advice: 'advise-against',
      reasons: [{ stage: 'site', code: 'site.count', args: {}, text: '近30天6件' }],
    },
  }

  async function sites(addressed: boolean) {
    vi.stubGlobal('fetch', (request: Request) => {
      const path = new URL(request.url).pathname
      if (path === '/api/dispatch/sites')
        return Promise.resolve(Response.json({ days: 30, addressed, items: addressed ? [site] : [] }))
      const near = {
        inside: true,
        office: { code: '500108003', name: '南坪街道' },
        nearest: { name: '福利社', metres: 80 },
      }
      return Promise.resolve(Response.json(near))
    })
    const panel = mounted(NightWorkSites)
    await flushPromises()
    return panel
  }

  it('are listed by the nearest name, with advice and reasons', async () => {
    const panel = await sites(true)
    const details = panel.get('details')
    ;(details.element as HTMLDetailsElement).open = true
    await details.trigger('toggle')
    await flushPromises()

    expect(panel.text()).toContain('南坪街道 · 福利社附近')
    expect(panel.text()).toContain(zhCN.nightWork['advise-against'])
    expect(panel.text()).toContain('近30天6件')
  })

  it('are not spoken of where the department grants no permits', async () => {
    expect((await sites(false)).find('details').exists()).toBe(false)
  })
})

describe('the tasks of a department', () => {
  beforeEach(() => setActivePinia(createPinia()))
  afterEach(() => vi.unstubAllGlobals())

  it('says what is asked, by when, and that it is late', async () => {
    const task = {
      row: aRow('0137'),
      call: { ...call(EEB, 'called', true), reportBy: '2026-11-24T09:00:00Z', late: true },
    }
    vi.stubGlobal('fetch', (request: Request) =>
      Promise.resolve(
        request.url.includes('/count')
          ? Response.json({ count: 1, more: false })
          : Response.json(
              request.url.includes('/tasks')
                ? { items: [task] }
                : { offices: [], categories: [], departments: [] },
            ),
      ),
    )

    const pane = mounted(TaskPane, { part: 'called' })
    await flushPromises()

    const row = pane.get('[data-testid="task-row"]').text()
    expect(row).toContain('请监测')
    expect(row).toContain(zhCN.calls.late)
    expect(row).toContain(zhCN.calls.lead)
    expect(pane.get('[data-testid="count-called"]').text()).toBe('1')
  })
})

import { flushPromises, type VueWrapper } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import QueuePane from '@/features/cases/components/QueuePane.vue'
import { zhCN } from '@/i18n/locales/zh-CN'
import { aDeadline, aRow } from './fixtures/cases'
import { mounted } from './mounted'
import { serving, type Asked } from './requests'

/** A queue of three cases on two pages, and its count. */
function servingQueue(count = { count: 3, more: false }): Asked[] {
  return serving(({ path }) => {
    if (path.startsWith('/api/cases/count')) return Response.json(count)
    if (path.startsWith('/api/statistics/cases')) return Response.json({ items: [aRow('f')], count: 11 })
    if (path.includes('cursor=second')) return Response.json({ items: [aRow('c')] })
    if (path.startsWith('/api/cases')) return Response.json({ items: [aRow('a'), aRow('b')], next: 'second' })
    return new Response('', { status: 404 })
  })
}

async function opened(address: Record<string, string> = {}): Promise<VueWrapper> {
  const pane = mounted(QueuePane, { address: { view: 'open', case: 'a', ...address } })
  await flushPromises()
  return pane
}

function shown(pane: VueWrapper): (string | undefined)[] {
  return pane.findAll('[data-case]').map((row) => row.attributes('data-case'))
}

describe('the list of cases', () => {
  it('shows the rows that are asked for while the pointer is in it', async () => {
    servingQueue()
    const pane = await opened()
    await pane.get('.queue__list').trigger('pointerenter')

    await pane.get('.queue__more').trigger('click')
    await flushPromises()

    expect(shown(pane)).toEqual(['a', 'b', 'c'])
  })

  it('says how many cases it has, not how many it has fetched', async () => {
    servingQueue({ count: 118, more: false })

    expect((await opened()).get('[data-testid="queue-count"]').text()).toBe('118')
  })

  it('says so where there are more than are counted', async () => {
    servingQueue({ count: 1000, more: true })

    expect((await opened()).get('[data-testid="queue-count"]').text()).toBe('1,000+')
  })

  it('says of a case that waits for a reply that its time stands still', async () => {
    const row = aRow('w', { state: 'in-progress', deadlines: [aDeadline('answer', 'paused')] })
    serving(({ path }) =>
      path.startsWith('/api/cases?') ? Response.json({ items: [row] }) : new Response('', { status: 404 }),
    )

    expect((await opened()).get('[data-case="w"] .row__due').text()).toContain(zhCN.due.paused)
  })

  it('moves the focus along with the selection, so that Enter opens the case that is selected', async () => {
    servingQueue()
    const pane = await opened()
    pane.get<HTMLButtonElement>('[data-case="a"]').element.focus()

    await pane.get('[data-case="a"]').trigger('keydown', { key: 'ArrowDown' })
    await flushPromises()

    expect(pane.emitted('select')?.at(-1)).toEqual(['b', 'key'])
    expect(document.activeElement).toBe(pane.get('[data-case="b"]').element)
  })

  it('leads from the row that is selected into its case', async () => {
    servingQueue()
    const heading = Object.assign(document.createElement('h2'), { tabIndex: -1 })
    heading.dataset.caseHeading = ''
    document.body.append(heading)
    const pane = await opened()

    await pane.get('[data-case="a"]').trigger('click')

    expect(document.activeElement).toBe(heading)
    expect(pane.emitted('select')).toBeUndefined()
  })

  it('behind a figure asks for exactly what the figure counts, and says so', async () => {
    const asked = servingQueue()

    const pane = await opened({
      figure: 'onTimeAnswer',
      part: 'missed',
      from: '2026-09-07',
      to: '2026-11-27',
    })

    expect(shown(pane)).toEqual(['f'])
    expect(asked.map(({ path }) => path)).toContain(
      '/api/statistics/cases?size=50&figure=onTimeAnswer&part=missed&from=2026-09-07&to=2026-11-27',
    )
    expect(pane.get('[data-testid="behind-figure"]').text()).toContain('11 件')
    expect(pane.get('[data-testid="behind-figure"]').text()).toContain('未按时答复的')
  })
})

import { flushPromises, type VueWrapper } from '@vue/test-utils'
import { describe, expect, it, vi } from 'vitest'
import TablesRoom from '@/features/admin/rooms/TablesRoom.vue'
import { zhCN } from '@/i18n/locales/zh-CN'
import { anOutcome, press, publishesAsTried, triesAsHandedIn } from './districtParts'
import { mounted } from './mounted'
import { serving, type Asked } from './requests'

/** dmn-js draws with what only a browser has; here it is a field that says what it was given. */
vi.mock('@/features/admin/components/DmnTable.vue', async () => {
  const { defineComponent, h } = await import('vue')
  const DmnTable = defineComponent({
    props: {
      dmn: { type: String, required: true },
      editable: Boolean,
      label: { type: String, required: true },
    },
    emits: ['change'],
    setup:
      (props, { emit }) =>
      () =>
        h('textarea', {
          'data-testid': 'editor',
          value: props.dmn,
          disabled: !props.editable,
          onInput: (event: Event) => emit('change', (event.target as HTMLTextAreaElement).value),
        }),
  })
  return { __esModule: true, default: DmnTable }
})

const words = zhCN.admin.tables
const state = (latest: number) => [
  { part: 'periods', inForce: 0, latest: 0, publications: [] },
  {
    part: 'responsibility',
    inForce: latest,
    latest,
    publications:
      latest === 0
        ? []
        : [
            {
              number: latest,
              effectiveFrom: '2026-03-10T04:00:00Z',
              note: '换牵头部门',
              cases: 812,
              changed: 17,
              publishedAt: '2026-03-10T03:59:00Z',
              name: '安',
            },
          ],
  },
]
const trial = {
  id: 't1',
  from: '2026-02-08',
  cases: 812,
  changed: 17,
  examples: [
    {
      number: 'NA-20260301-0007',
      before: anOutcome({ departments: ['EEB'] }),
      after: anOutcome({ departments: ['UMB'] }),
    },
  ],
}

function answers(refused?: object) {
  return ({ method, path }: Asked): Response => {
    if (path.endsWith('/trials')) {
      return refused ? Response.json(refused, { status: 400 }) : Response.json(trial)
    }
    if (path.endsWith('/publications')) return Response.json(state(1))
    if (path.includes('/versions/'))
      return Response.json({ part: 'responsibility', number: 0, text: '<pack/>' })
    if (path === '/api/admin/district-parts' && method === 'GET') return Response.json(state(0))
    return Response.json({ offices: [], categories: [], departments: [] })
  }
}

async function opened(): Promise<VueWrapper> {
  const page = mounted(TablesRoom)
  await vi.waitFor(() => expect(page.find('[data-testid="editor"]').exists()).toBe(true))
  return page
}

describe('the decision tables', () => {
  it('are published as they were tried, with what was changed and why', async () => {
    const asked = serving(answers())
    const page = await opened()
    expect(page.text()).toContain(words.packInForce)
    expect(page.findAll('button').map((button) => button.text())).not.toContain(words.try)

    await page.get('[data-testid="editor"]').setValue('<changed/>')
    await triesAsHandedIn(page, asked, 'responsibility', '<changed/>')
    expect(page.get('[data-testid="part-trial-count"]').text()).toBe('812 件中有 17 件会改变')
    expect(page.get('[data-testid="part-trial"]').text()).toContain('NA-20260301-0007')

    await publishesAsTried(page, asked, 'responsibility', '换牵头部门')
    expect(page.get('[data-testid="part-versions"]').text()).toContain('换牵头部门')
    expect(page.find('[data-testid="table-draft"]').exists()).toBe(false)
  })

  it('cannot be published once they were changed after the trial', async () => {
    serving(answers())
    const page = await opened()
    await page.get('[data-testid="editor"]').setValue('<changed/>')
    await press(page, words.try)
    expect(page.find('.publish').exists()).toBe(true)

    await page.get('[data-testid="editor"]').setValue('<changed-again/>')
    expect(page.find('.publish').exists()).toBe(false)
  })

  it('say where they are wrong when they are refused', async () => {
    serving(
      answers({
        code: 'invalid-input',
        errors: [{ pointer: '/text/rule-a/牵头 Lead', code: 'output-code', detail: '"ABC"' }],
      }),
    )
    const page = await opened()
    await page.get('[data-testid="editor"]').setValue('<wrong/>')
    await press(page, words.try)

    const errors = page.get('[data-testid="part-errors"]').text()
    expect(errors).toContain(words.error['output-code'])
    expect(errors).toContain('rule-a · 牵头 Lead')
  })

  it('keep what was changed when the page is left, and give it up when asked', async () => {
    serving(answers())
    const before = await opened()
    await before.get('[data-testid="editor"]').setValue('<changed/>')
    await flushPromises()
    before.unmount()

    const page = await opened()
    expect(page.get<HTMLTextAreaElement>('[data-testid="editor"]').element.value).toBe('<changed/>')
    await press(page, words.discard)
    expect(page.get<HTMLTextAreaElement>('[data-testid="editor"]').element.value).toBe('<pack/>')
  })
})

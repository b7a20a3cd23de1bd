import { flushPromises, type VueWrapper } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import CallPage from '@/features/call/pages/CallPage.vue'
import { checkCall, emptyCall, type CallForm } from '@/features/call/call'
import { zhCN } from '@/i18n/locales/zh-CN'
import { mounted } from './mounted'
import { serving, type Asked } from './requests'

vi.mock('@/map/DistrictMap.vue', () => ({
  __esModule: true,
  __isTeleport: false,
  default: { template: '<i />' },
}))

/** Longer than the page waits for typing to pause. */
const PAUSE = 500

const receipt = {
  caseId: 'c1',
  number: 'NA-20261127-0137',
  queryCode: '7K2Q9P',
  status: 'registered',
  registeredAt: '2026-11-27T02:00:00Z',
  promise: {},
}
const earlierRow = {
  caseId: 'c0',
  number: 'NA-20261101-0007',
  version: 3,
  state: 'in-progress',
  text: '上次也是打桩',
  channel: 'HOTLINE',
  registeredAt: '2026-11-01T02:00:00Z',
  deadlines: [],
  reopened: 0,
  photos: 0,
}
const preview = {
  category: { code: 'noise.construction.night', name: '夜间施工噪声' },
  certain: true,
  offices: [{ code: '500108006', name: '弹子石街道' }],
  departments: [],
  deadlineClass: 'urgent',
  happeningNow: true,
  conflict: false,
  named: { name: '弹子石正街', lon: 106.58, lat: 29.58 },
}

type Answers = Partial<Record<string, (asked: Asked) => Response>>

function serveAll(more: Answers = {}): Asked[] {
  const answers: Answers = {
    '/api/cases/of-caller': () => Response.json({ items: [earlierRow], more: false }),
    '/api/dispatch-previews': () => Response.json(preview),
    '/api/cases/near': () => Response.json({ days: 30, items: [{ row: earlierRow, metres: 191 }] }),
    '/api/cases/promised-deadlines': () => Response.json([]),
    '/api/calls': () => Response.json(receipt, { status: 201 }),
    '/api/places': () => Response.json({ items: [] }),
    '/api/district': () =>
      Response.json({ offices: [], categories: [], departments: [], deadlineClasses: [] }),
    ...more,
  }
  return serving((asked) => {
    const answer = answers[asked.path.split('?')[0] ?? '']
    return answer ? answer(asked) : new Response('', { status: 404 })
  })
}

function away(): Response {
  return new Response('', { status: 503 })
}

function missingIn(form: Partial<CallForm>): string[] {
  return checkCall({ ...emptyCall(), ...form }).map(({ field }) => field)
}

async function settled(): Promise<void> {
  await vi.advanceTimersByTimeAsync(PAUSE)
  await flushPromises()
}

async function takesDown(page: VueWrapper): Promise<void> {
  await page.get('#call-phone').setValue('138 0013 8000')
  await page.get('#call-text').setValue('工地现在还在打桩')
  await page.get('#call-address').setValue('弹子石正街8号')
  await settled()
}

async function registers(): Promise<void> {
  window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true }))
  await settled()
}

describe('taking a call', () => {
  beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }))
  afterEach(() => vi.useRealTimers())

  it('shows what is known while somebody speaks', async () => {
    const asked = serveAll()
    const page = mounted(CallPage)
    await takesDown(page)

    expect(page.get('[data-testid=call-earlier]').text()).toContain('NA-20261101-0007')
    expect(page.get('[data-testid=call-110]').text()).toContain(zhCN.call.now)
    expect(page.get('[data-testid=call-category-hint]').text()).toContain('夜间施工噪声')
    expect(page.get('[data-testid=call-office-hint]').text()).toContain('弹子石街道')
    expect(page.get('[data-testid=call-near]').text()).toContain(zhCN.call.within.replace('{metres}', '200'))
    expect(asked.filter(({ path }) => path === '/api/cases/of-caller')).toHaveLength(1)
    expect(asked.find(({ path }) => path === '/api/cases/of-caller')?.body).toEqual({ phone: '13800138000' })
    expect(asked.map(({ path }) => path).join()).not.toContain('13800138000')
  })

  it('registers with Ctrl+Enter, reads back, and begins the next call with one key', async () => {
    const asked = serveAll()
    const page = mounted(CallPage)
    await takesDown(page)
    await registers()

    expect(asked.find(({ path }) => path === '/api/calls')?.body).toEqual({
      text: '工地现在还在打桩',
      place: { address: '弹子石正街8号' },
      contact: { phone: '13800138000' },
      secret: true,
    })
    expect(page.get('[data-testid=call-receipt]').text()).toContain('7 K 2 Q 9 P')
    expect(page.get('[data-testid=call-receipt]').text()).toContain('8000')
    expect(document.activeElement?.getAttribute('data-testid')).toBe('call-next')

    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'n', bubbles: true }))
    await settled()

    expect((page.get('#call-phone').element as HTMLInputElement).value).toBe('')
    expect(document.activeElement?.id).toBe('call-phone')
    expect(page.find('[data-testid=call-earlier]').exists()).toBe(false)
    expect(page.find('[data-testid=call-110]').exists()).toBe(false)
  })

  it('registers all the same when no hint comes', async () => {
    serveAll({
      '/api/dispatch-previews': away,
      '/api/cases/of-caller': away,
      '/api/cases/promised-deadlines': away,
    })
    const page = mounted(CallPage)
    await takesDown(page)

    expect(page.get('[data-testid=call-hints-away]').text()).toContain(zhCN.call.hintsAwayText)
    await registers()

    expect(page.get('[data-testid=call-number]').text()).toBe(receipt.number)
  })

  it('sends the same call again when the answer was lost', async () => {
    let calls = 0
    const asked = serveAll({
      '/api/calls': () =>
        (calls += 1) === 1 ? new Response('', { status: 502 }) : Response.json(receipt, { status: 200 }),
    })
    const page = mounted(CallPage)
    await takesDown(page)
    await registers()
    expect(page.text()).toContain(zhCN.call.lineLost)

    await registers()

    const keys = asked
      .filter(({ path }) => path === '/api/calls')
      .map(({ headers }) => headers.get('Idempotency-Key'))
    expect(keys).toHaveLength(2)
    expect(new Set(keys).size).toBe(1)
    expect(page.get('[data-testid=call-number]').text()).toBe(receipt.number)
  })

  it('says that an order number is registered already, at its field', async () => {
    serveAll({
      '/api/calls': () =>
        Response.json(
          { code: 'rule-refused', errors: [{ pointer: '/orderNumber', code: 'order-known' }] },
          { status: 422 },
        ),
    })
    const page = mounted(CallPage)
    await takesDown(page)
    await page.get('#call-order').setValue('CQ1')
    await registers()

    expect(page.get('#call-order-error').text()).toBe(zhCN.refusal['order-known'])
    expect(page.text()).toContain(zhCN.call.showOrder)
  })

  it('sends the answer of a question, and asks for it first', async () => {
    const asked = serveAll()
    const page = mounted(CallPage)
    await page.get('#call-text').setValue('夜间施工证明在哪里查')
    await page.get('#call-question').setValue(true)
    await registers()
    expect(page.get('#call-answer-error').text()).toBe(zhCN.call.answerEmpty)
    expect(document.activeElement?.id).toBe('call-answer')

    await page.get('#call-answer').setValue('在区住房城乡建设委网站查。')
    await registers()

    expect(asked.find(({ path }) => path === '/api/calls')?.body).toMatchObject({
      answer: '在区住房城乡建设委网站查。',
    })
    expect(page.get('[data-testid=call-answered]').text()).toContain('在区住房城乡建设委网站查。')
  })

  it('asks first for what is missing', () => {
    expect(missingIn({})).toEqual(['call-text', 'call-address'])
    expect(missingIn({ phone: '12', text: '吵', address: '南坪' })).toEqual(['call-phone'])
    expect(missingIn({ text: '吵', point: { lon: 106.5, lat: 29.5 } })).toEqual([])
    expect(missingIn({ text: '问一下', question: true })).toEqual(['call-answer'])
    expect(missingIn({ text: '吵'.repeat(10_001), address: '南坪' })).toEqual(['call-text'])
  })
})

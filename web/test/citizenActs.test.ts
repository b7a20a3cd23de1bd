import { flushPromises, type VueWrapper } from '@vue/test-utils'
import { beforeEach, describe, expect, it } from 'vitest'
import type { ActOffer, TrackedComplaint } from '@/api/types'
import { keepCode } from '@/drafts/queryCodes'
import TrackingPage from '@/features/tracking/pages/TrackingPage.vue'
import { zhCN } from '@/i18n/locales/zh-CN'
import { citizenOffer } from './fixtures/acts'
import { aTracked } from './fixtures/cases'
import { mounted, queriesOf } from './mounted'
import { serving, type Asked } from './requests'

const NUMBER = 'NA-20261124-0137'
const answered = { text: '已查封', outcome: 'supported' as const, at: '2026-11-25T01:00:00Z' }

function servingComplaint(first: TrackedComplaint): Asked[] {
  const acts: Asked[] = []
  serving((asked) => {
    if (asked.path.endsWith('/shortcomings')) return Response.json([])
    if (asked.method === 'POST') acts.push(asked)
    return Response.json(asked.method === 'POST' ? { ...first, acts: [] } : first)
  })
  return acts
}

async function opened(
  offers: ActOffer[],
  more: Partial<TrackedComplaint> = {},
): Promise<[VueWrapper, Asked[]]> {
  const acts = servingComplaint(aTracked({ acts: offers, ...more }))
  const page = mounted(TrackingPage, { number: NUMBER })
  await flushPromises()
  return [page, acts]
}

describe('what a citizen can do with the own complaint', () => {
  beforeEach(() => keepCode(NUMBER, '7K2Q9A'))

  it('is to rate an answer by two questions, which arrive as yes or no and a degree', async () => {
    const [page, acts] = await opened([citizenOffer('rate')], { answer: answered })
    await page.get('#rate-solved').setValue(true)
    await page.get('input[value="basically-satisfied"]').setValue(true)

    await page.get('form').trigger('submit')
    await flushPromises()

    expect(acts.map(({ path, body }) => ({ path, body }))).toEqual([
      {
        path: `/api/complaints/${NUMBER}/acts`,
        body: { act: 'rate', solved: true, satisfaction: 'basically-satisfied' },
      },
    ])
    expect(acts[0]?.headers.get('Query-Code')).toBe('7K2Q9A')
    expect(page.find('form').exists()).toBe(false)
  })

  it('is asked why when dissatisfied', async () => {
    const [page, acts] = await opened([citizenOffer('rate')], { answer: answered })
    await page.get('input[value="no"]').setValue(true)
    await page.get('input[value="dissatisfied"]').setValue(true)

    await page.get('form').trigger('submit')
    await flushPromises()
    expect(acts).toHaveLength(0)
    expect(page.get('#rate-reason-error').text()).toBe(zhCN.citizenAct.rate.fields.reason.empty)

    await page.get('#rate-reason').setValue('昨晚又打桩')
    await page.get('form').trigger('submit')
    await flushPromises()
    expect(acts[0]?.body).toEqual({
      act: 'rate',
      solved: false,
      satisfaction: 'dissatisfied',
      reason: '昨晚又打桩',
    })
  })

  it('is to reply; what was typed stays when the office needs no reply any more', async () => {
    const question = { kind: 'question', text: '几点最吵？', dueAt: '2026-11-27T10:00:00Z' }
    const asking = aTracked({ acts: [citizenOffer('reply')], question })
    const [page] = await opened(asking.acts, { question })
    await page.get('#reply-text').setValue('夜里两点')

    const withdrawn = aTracked({ acts: [{ ...citizenOffer('reply'), allowed: false, why: 'no-question' }] })
    queriesOf(page).setQueryData(['tracked', NUMBER], withdrawn)
    await flushPromises()

    expect((page.get('#reply-text').element as HTMLTextAreaElement).value).toBe('夜里两点')
    expect(page.get('[data-testid="question"]').text()).toContain(zhCN.refusal['no-question'])
  })

  it('looks again when a reply is refused, and says what changed', async () => {
    const question = { kind: 'question', text: '几点最吵？', dueAt: '2026-11-27T10:00:00Z' }
    let now = aTracked({ acts: [citizenOffer('reply')], question })
    serving(({ method }) =>
      method === 'POST' ? Response.json({ code: 'rule-refused' }, { status: 422 }) : Response.json(now),
    )
    const page = mounted(TrackingPage, { number: NUMBER })
    await flushPromises()
    await page.get('#reply-text').setValue('夜里两点')
    now = aTracked({ acts: [{ ...citizenOffer('reply'), allowed: false, why: 'no-question' }] })

    await page.get('[data-testid="question"] form').trigger('submit')
    await flushPromises()

    expect(page.get('[data-testid="question"]').text()).toContain(zhCN.refusal['no-question'])
    expect((page.get('#reply-text').element as HTMLTextAreaElement).value).toBe('夜里两点')
  })

  it('is not to reply any more where nothing was typed', async () => {
    const question = { kind: 'question', text: '几点最吵？', dueAt: '2026-11-27T10:00:00Z' }
    const [page] = await opened([citizenOffer('reply')], { question })

    queriesOf(page).setQueryData(['tracked', NUMBER], aTracked())
    await flushPromises()

    expect(page.find('[data-testid="question"]').exists()).toBe(false)
  })

  it('is offered by a button each, and done only after a second press', async () => {
    const [page, acts] = await opened([citizenOffer('withdraw')])
    const button = page.findAll('button').find((each) => each.text() === zhCN.citizenAct.withdraw.verb)

    await button?.trigger('click')
    expect(acts).toHaveLength(0)
    document.querySelector('dialog form')?.dispatchEvent(new Event('submit', { cancelable: true }))
    await flushPromises()

    expect(acts.map(({ path, body }) => ({ path, body }))).toEqual([
      { path: `/api/complaints/${NUMBER}/acts`, body: { act: 'withdraw' } },
    ])
  })

  it('keeps what is typed into a dialog when the office acts meanwhile, and says why it cannot be sent', async () => {
    const [page, acts] = await opened([citizenOffer('request-review')], { answer: answered })
    const button = page
      .findAll('button')
      .find((each) => each.text() === zhCN.citizenAct['request-review'].verb)
    await button?.trigger('click')
    const typed = document.querySelector<HTMLTextAreaElement>('#request-review-reason')
    if (typed) typed.value = '三次都没有在周末测'
    typed?.dispatchEvent(new Event('input', { bubbles: true }))

    queriesOf(page).setQueryData(['tracked', NUMBER], aTracked({ acts: [], answer: answered }))
    await flushPromises()

    const dialog = document.querySelector('dialog')
    expect(dialog?.querySelector('textarea')?.value).toBe('三次都没有在周末测')
    expect(dialog?.textContent).toContain(zhCN.actForm.gone)
    dialog?.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }))
    expect(acts).toHaveLength(0)
  })

  it('leaves out what is not possible now', async () => {
    const [page] = await opened([{ ...citizenOffer('reopen'), allowed: false, why: 'not-when-assigned' }])

    expect(page.text()).not.toContain(zhCN.citizenAct.reopen.verb)
  })

  it('does not show the rating of an earlier answer under a newer one', async () => {
    const rating = {
      solved: false,
      satisfaction: 'dissatisfied' as const,
      reason: '还在打桩',
      at: '2026-11-24T09:00:00Z',
    }
    const [page] = await opened([citizenOffer('rate')], { answer: answered, rating })

    expect(page.text()).not.toContain(rating.reason)
    const [rated] = await opened([], { answer: answered, rating: { ...rating, at: '2026-11-25T02:00:00Z' } })
    expect(rated.text()).toContain(rating.reason)
  })

  it('is told until when something can be asked for, why not, and when it is the last word', async () => {
    const [page] = await opened(
      [
        { ...citizenOffer('request-review'), until: '2026-12-28T10:00:00Z' },
        { ...citizenOffer('reopen'), allowed: false, why: 'reopened-already' },
      ],
      {
        answer: answered,
        reviews: [
          {
            stage: 're-review',
            requestedAt: '2026-11-26T01:00:00Z',
            reason: '没有听录音',
            opinion: 'upheld',
            text: '核对无误。',
            decidedAt: '2026-11-27T01:00:00Z',
          },
        ],
      },
    )

    expect(page.text()).toContain('12月28日（周一）18:00 前可以申请')
    expect(page.get('[data-testid="not-now-reopen"]').text()).toContain(zhCN.refusal['reopened-already'])
    expect(page.get('[data-testid="reviews"]').text()).toContain('核对无误。')
    expect(page.get('[data-testid="final-end"]').text()).toBe(zhCN.review.final)
  })
})

import { flushPromises, type VueWrapper } from '@vue/test-utils'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { CaseView } from '@/api/types'
import CasePane from '@/features/cases/components/CasePane.vue'
import { zhCN } from '@/i18n/locales/zh-CN'
import { useSession } from '@/session/session'
import { UNKNOWN_OFFER } from './fixtures/acts'
import { aDeadline, aView, may, mayNot } from './fixtures/cases'
import { mounted, queriesOf } from './mounted'
import { serving, type Asked } from './requests'
import { tokenOf } from './tokens'

vi.mock('@/session/oidc', () => ({
  finishSignIn: () =>
    Promise.resolve({ user: { access_token: tokenOf('督办', 'supervisor') }, returnTo: '/' }),
}))

const NIGHT = { code: 'noise.construction.night', name: '夜间施工噪声' }
const aGuide = {
  duty: {
    departments: [{ code: 'EEB', name: '区生态环境局', nameEn: 'EEB' }],
    officeLeads: false,
    firstStep: '到场监测',
    evidence: '现场视频',
    standard: '',
    source: 'draft',
    rule: 'rule-night',
  },
  legalBases: [{ text: '《法典》第一条', source: 'sourced', rule: 'basis-night' }],
  dayOfAct: '2026-08-15',
  version: '2026.1',
}

/** A service that answers the case, and each act as the test says. */
function servingCase(first: CaseView, act: () => Response): Asked[] {
  const acts: Asked[] = []
  let view = first
  serving((asked) => {
    if (asked.method !== 'POST') {
      return asked.path === `/api/cases/${first.caseId}`
        ? Response.json(view)
        : new Response('', { status: 404 })
    }
    if (asked.path === '/api/handling-guides') return Response.json(aGuide)
    acts.push(asked)
    view = { ...view, version: view.version + 1, timeline: [...view.timeline, anAcceptance] }
    return act()
  })
  return acts
}

const anAcceptance = {
  at: '2026-11-24T03:00:00Z',
  act: 'accept',
  actor: { kind: 'office', name: '张三' },
  fields: {},
}
const working = { state: 'in-progress' as const, deadlines: [aDeadline('contact', 'met')] }

async function opened(view: CaseView): Promise<VueWrapper> {
  const pane = mounted(CasePane, { caseId: view.caseId })
  await flushPromises()
  return pane
}

function nextAct(pane: VueWrapper): ReturnType<VueWrapper['get']> {
  return pane.get('[data-testid="next-act"]')
}

describe('the case page', () => {
  beforeEach(() => localStorage.clear())

  it('accepts on the version that was seen, with one press', async () => {
    const view = aView({ acts: may('accept') })
    const acts = servingCase(view, () =>
      Response.json({ ...view, ...working, version: 4, acts: may('answer') }),
    )
    const pane = await opened(view)

    await nextAct(pane).trigger('click')
    await flushPromises()

    expect(acts).toHaveLength(1)
    expect(acts[0]?.path).toBe('/api/cases/0137/acts')
    expect(acts[0]?.body).toEqual({ act: 'accept' })
    expect(acts[0]?.headers.get('If-Match')).toBe('"3"')
    expect(nextAct(pane).text()).toBe(zhCN.act.answer.verb)
  })

  it('accepts by the key A, but not while somebody types', async () => {
    const view = aView({ acts: may('accept') })
    const acts = servingCase(view, () => Response.json(view))
    await opened(view)
    const field = document.body.appendChild(document.createElement('input'))

    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', bubbles: true }))
    expect(acts).toHaveLength(0)

    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', bubbles: true }))
    await flushPromises()
    expect(acts).toHaveLength(1)
  })

  it('says why an act is not possible', async () => {
    const view = aView({ ...working, acts: [...may('inspection'), mayNot('answer', 'contact-first')] })
    servingCase(view, () => Response.json(view))

    const pane = await opened(view)

    expect(pane.get('.others').text()).toContain(zhCN.refusal['contact-first'])
  })

  it('asks for what is missing before it sends an answer', async () => {
    const view = aView({ ...working, acts: may('answer') })
    const acts = servingCase(view, () => Response.json(view))
    const pane = await opened(view)
    await nextAct(pane).trigger('click')

    await pane.get('form').trigger('submit')

    expect(acts).toHaveLength(0)
    expect(pane.get('#answer-text-error').text()).toBe('请写答复内容。')
    expect(pane.get('#answer-text').attributes('aria-invalid')).toBe('true')
  })

  it('shows a colleague’s act as it arrives and keeps the words that were typed', async () => {
    const view = aView({ ...working, acts: may('answer') })
    let served = view
    serving(({ path }) =>
      path === `/api/cases/${view.caseId}` ? Response.json(served) : new Response('', { status: 404 }),
    )
    const pane = await opened(view)
    await nextAct(pane).trigger('click')
    await pane.get('#answer-text').setValue('已责令停工')

    served = { ...view, version: view.version + 1, timeline: [...view.timeline, anAcceptance] }
    await queriesOf(pane).invalidateQueries({ queryKey: ['case', view.caseId] })
    await flushPromises()

    expect(pane.text()).toContain(zhCN.casePage.stale)
    expect(pane.get('.news').text()).toContain(`${zhCN.actor.office} · 张三`)
    expect((pane.get('#answer-text').element as HTMLTextAreaElement).value).toBe('已责令停工')
  })

  it('keeps an answer that was typed when a colleague has answered, and says why it cannot be sent', async () => {
    const view = aView({ ...working, acts: may('answer') })
    const acts = servingCase(view, () => Response.json(view))
    const pane = await opened(view)
    await nextAct(pane).trigger('click')
    await pane.get('#answer-text').setValue('已责令停工')

    const answered = { ...view, version: view.version + 1, acts: [mayNot('answer', 'not-when-answered')] }
    queriesOf(pane).setQueryData(['case', view.caseId], answered)
    await flushPromises()

    expect(pane.text()).toContain(zhCN.actForm.gone)
    expect(pane.text()).toContain(zhCN.refusal['not-when-answered'])
    expect((pane.get('#answer-text').element as HTMLTextAreaElement).value).toBe('已责令停工')
    await pane.get('form').trigger('submit')
    expect(acts).toHaveLength(0)
  })

  it('fills in a template behind what was typed, and the law that is proposed', async () => {
    const view = aView({ ...working, category: NIGHT, acts: may('answer') })
    const aids = { templates: [{ name: '噪声', text: '已到场【时间】。' }] }
    const asked = serving(({ path }) => {
      if (path === '/api/district') return new Response('', { status: 404 })
      if (path === '/api/handling-guides') return Response.json(aGuide)
      return Response.json(path.endsWith('/answer-aids') ? aids : view)
    })
    const pane = await opened(view)
    await useSession().completeSignIn()
    await nextAct(pane).trigger('click')
    await flushPromises()
    await pane.get('#answer-text').setValue('您好：')

    for (const button of pane.findAll('[data-testid="answer-help"] button')) await button.trigger('click')

    expect((pane.get('#answer-text').element as HTMLTextAreaElement).value).toBe('您好：\n已到场【时间】。')
    expect((pane.get('#answer-basis').element as HTMLTextAreaElement).value).toBe('《法典》第一条')
    await pane.get('[data-testid="legal-bases"] input').setValue('2026-08-01')
    await flushPromises()
    expect(asked.filter(({ path }) => path === '/api/handling-guides').at(-1)?.body).toMatchObject({
      category: view.category?.code,
      registeredAt: view.registeredAt,
      dayOfAct: '2026-08-01',
    })
  })

  it('says whom to call in, what to do first and what to secure, and by which rule', async () => {
    const view = aView({ ...working, category: NIGHT, acts: may('call-in') })
    serving(({ path }) => {
      if (path === '/api/district') return new Response('', { status: 404 })
      return Response.json(path === '/api/handling-guides' ? aGuide : view)
    })
    const pane = await opened(view)
    await useSession().completeSignIn()
    await flushPromises()

    const guide = pane.get('[data-testid="handling-guide"]').text()
    for (const part of [
      '区生态环境局',
      '到场监测',
      '现场视频',
      'rule-night',
      '《法典》第一条',
      'basis-night',
    ]) {
      expect(guide).toContain(part)
    }
    expect(guide).toContain(zhCN.guide.source.draft)
  })

  it('tells what somebody else did first and keeps the words that were typed', async () => {
    const view = aView({ ...working, acts: may('answer') })
    servingCase(view, () => Response.json({ code: 'stale-version' }, { status: 409 }))
    const pane = await opened(view)
    await nextAct(pane).trigger('click')
    await pane.get('#answer-text').setValue('已责令停工')
    await pane.get('#answer-outcome').setValue(true)

    await pane.get('form').trigger('submit')
    await flushPromises()

    expect(pane.text()).toContain(zhCN.casePage.stale)
    expect(pane.text()).toContain('张三')
    expect((pane.get('#answer-text').element as HTMLTextAreaElement).value).toBe('已责令停工')
  })

  it('keeps the draft of a form that was left', async () => {
    const view = aView({ ...working, acts: may('answer') })
    servingCase(view, () => Response.json(view))
    const pane = await opened(view)
    await nextAct(pane).trigger('click')
    await pane.get('#answer-text').setValue('已责令停工')
    pane.unmount()

    const again = await opened(view)

    expect(again.text()).toContain(zhCN.casePage.hasDraft)
    await nextAct(again).trigger('click')
    expect((again.get('#answer-text').element as HTMLTextAreaElement).value).toBe('已责令停工')
  })

  it('shows a contact masked, and in full only for a purpose that is sent', async () => {
    const view = aView({ acts: may('accept') })
    const acts = servingCase(view, () => Response.json({ phone: '13800000000', later: [] }))
    const pane = await opened(view)
    expect(pane.text()).toContain('138****0000')
    await pane.get('.contact .button').trigger('click')
    const dialog = document.querySelector('dialog')
    const form = dialog?.querySelector('form')

    form?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }))
    await flushPromises()
    expect(acts).toHaveLength(0)

    dialog?.querySelector<HTMLInputElement>('input[value="verify"]')?.click()
    await flushPromises()
    form?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }))
    await flushPromises()

    expect(acts.map(({ path, body }) => ({ path, body }))).toEqual([
      { path: '/api/cases/0137/contact-views', body: { purpose: 'verify' } },
    ])
    expect(pane.text()).toContain('13800000000')
  })

  it('asks those outside of the handling office what exactly a look is for', async () => {
    const accesses = servingCase(aView(), () =>
      Response.json({ phone: '13800000000', text: '原话', later: [] }),
    )
    const pane = await opened(aView())
    await useSession().completeSignIn()
    await pane.get('.contact .button').trigger('click')
    const dialog = document.querySelector('dialog')
    const form = dialog?.querySelector('form')
    dialog?.querySelector<HTMLInputElement>('input[value="call-back"]')?.click()
    form?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }))
    await flushPromises()
    expect(accesses).toHaveLength(0)
    expect(dialog?.textContent).toContain(zhCN.casePage.lookNoteEmpty)

    const note = dialog?.querySelector('textarea')
    if (note) {
      note.value = '回访是否恢复'
      note.dispatchEvent(new Event('input'))
    }
    await flushPromises()
    form?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }))
    await flushPromises()

    expect(accesses.map(({ body }) => body)).toEqual([{ purpose: 'call-back', note: '回访是否恢复' }])
  })

  it('shows the numbers of all that the citizen said after a recorded access alone', async () => {
    const said = { at: '2026-11-24T02:00:00Z', act: 'amend' }
    const view = aView({
      text: '电话138****，夜里打桩',
      numbersHidden: true,
      contact: { exists: false },
      timeline: [{ ...said, actor: { kind: 'citizen' }, fields: { text: '晚上打 139****' } }],
    })
    const later = [{ ...said, texts: { text: '晚上打 13900000000' } }]
    servingCase(view, () => Response.json({ text: '电话13800000000，夜里打桩', later }))
    const pane = await opened(view)
    expect(pane.text()).toContain(zhCN.casePage.numbersHidden)
    expect(pane.text()).toContain('晚上打 139****')
    await pane.get('.contact .button').trigger('click')
    const dialog = document.querySelector('dialog')
    dialog?.querySelector<HTMLInputElement>('input[value="verify"]')?.click()
    await flushPromises()
    dialog?.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }))
    await flushPromises()

    expect(pane.text()).toContain('电话13800000000，夜里打桩')
    expect(pane.text()).toContain('晚上打 13900000000')
  })

  it('says that a case is not there or not yours in one sentence', async () => {
    servingCase(aView(), () => new Response())

    const pane = mounted(CasePane, { caseId: 'other' })
    await flushPromises()

    expect(pane.text()).toContain(zhCN.note.notFoundCase)
  })

  it('says at its field what the service found wrong, and keeps what was typed', async () => {
    const view = aView({ ...working, acts: may('answer') })
    servingCase(view, () =>
      Response.json({ code: 'invalid-input', errors: [{ pointer: '/text', code: 'size' }] }, { status: 400 }),
    )
    const pane = await opened(view)
    await nextAct(pane).trigger('click')
    await pane.get('#answer-text').setValue('已责令停工')
    await pane.get('#answer-outcome').setValue(true)

    await pane.get('form').trigger('submit')
    await flushPromises()

    expect(pane.get('#answer-text-error').text()).toBe(zhCN.actForm.wrong)
    expect((pane.get('#answer-text').element as HTMLTextAreaElement).value).toBe('已责令停工')
  })

  it('does an act without words of its own by a form that names it by its code', async () => {
    const view = aView({ ...working, acts: [UNKNOWN_OFFER] })
    const acts = servingCase(view, () => Response.json(view))
    const pane = await opened(view)
    await pane.get('.others__act').trigger('click')
    expect(pane.get('form h3').text()).toBe('second')

    await pane.get('#second-remark').setValue('再来一次')
    await pane.get('#second-urgent').setValue(true)
    await pane.get('#second-people').setValue('3')
    await pane.get('input[value="on-site"]').setValue(true)
    await pane.get('form').trigger('submit')
    await flushPromises()

    expect(acts.map(({ path, body }) => ({ path, body }))).toEqual([
      {
        path: '/api/cases/0137/acts',
        body: { act: 'second', remark: '再来一次', urgent: true, people: 3, way: 'on-site' },
      },
    ])
  })
})

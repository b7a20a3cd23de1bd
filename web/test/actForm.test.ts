import { flushPromises, type VueWrapper } from '@vue/test-utils'
import { describe, expect, it, vi } from 'vitest'
import { bodyOf, faultsFrom, faultsIn } from '@/acts/actForm'
import ActForm from '@/acts/ActForm.vue'
import { keepPhoto, keptPhotos } from '@/acts/keptPhotos'
import { ApiProblem } from '@/api/problem'
import type { ActOffer } from '@/api/types'
import { zhCN } from '@/i18n/locales/zh-CN'
import { CITIZEN_ACTS, citizenOffer, DESK_ACTS, deskOffer, UNKNOWN_OFFER } from './fixtures/acts'
import { mounted } from './mounted'
import { serving } from './requests'

const { fields: inspection } = deskOffer('inspection')
const { fields: answer } = deskOffer('answer')
const { fields: unknown } = UNKNOWN_OFFER

const DISTRICT = {
  code: '500108',
  offices: [{ code: '500108003', name: '南坪街道' }],
  categories: [],
  deadlineClasses: [
    { code: 'urgent', name: '紧急' },
    { code: 'standard', name: '一般' },
  ],
}

async function drawn(offer: ActOffer, audience: 'desk' | 'citizen' = 'desk'): Promise<VueWrapper> {
  const lists = ['/api/leaders', '/api/complaints/shortcomings']
  serving(({ path }) => Response.json(lists.includes(path) ? [] : DISTRICT))
  const form = mounted(ActForm, { offer, audience, busy: false })
  await flushPromises()
  await vi.dynamicImportSettled()
  await flushPromises()
  return form
}

/** A point has one: its latitude is picked with its longitude. So has a person, by id and name. */
function withAControl({ fields }: ActOffer): ActOffer['fields'] {
  return fields.filter(({ type }) => type !== 'latitude' && !type.endsWith('-name'))
}

function keyOfDecibel(decibel: string): string | undefined {
  return faultsIn(inspection, { findings: '打桩', decibel }).decibel?.key
}

function network(there: boolean): void {
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(there)
  window.dispatchEvent(new Event(there ? 'online' : 'offline'))
}

describe('the keyboard in the form of an act', () => {
  it('is in its first field, however long the control of that field is fetched', async () => {
    await drawn(deskOffer('correct-category'))

    await vi.waitFor(() => expect(document.activeElement?.id).toBe('correct-category-category'))
  })

  it('sends it by Ctrl+Enter from any field, once', async () => {
    const form = await drawn(deskOffer('close'))

    await form.get('input, textarea').trigger('keydown', { key: 'Enter', ctrlKey: true })
    expect(form.emitted('submit')).toHaveLength(1)

    await form.setProps({ busy: true })
    await form.get('input, textarea').trigger('keydown', { key: 'Enter', ctrlKey: true })
    expect(form.emitted('submit')).toHaveLength(1)
  })
})

describe('photos of the form of an inspection', () => {
  it('are kept until the act is done and sent with it', async () => {
    const draft = 'me.c1.inspection'
    await keepPhoto(draft, new Blob(['gate'], { type: 'image/jpeg' }))
    serving(() => Response.json(DISTRICT))
    const form = mounted(ActForm, { offer: deskOffer('inspection'), audience: 'desk', busy: false, draft })
    await vi.waitFor(() => expect(form.findAll('.photos__item')).toHaveLength(1))
    await form.get('textarea').setValue('打桩机在作业')

    await form.get('form').trigger('submit')
    const [submitted] = form.emitted<[unknown, () => void, Blob[]]>('submit') ?? []
    if (!submitted) throw new Error('expected: a form that was submitted')
    const [, whenDone, photos] = submitted
    expect(await Promise.all(photos.map((photo) => photo.text()))).toEqual(['gate'])
    expect(await keptPhotos(draft)).toHaveLength(1)

    whenDone()
    await flushPromises()
    expect(await keptPhotos(draft)).toHaveLength(0)
  })

  it('say that they wait where there is no network', async () => {
    const form = await drawn(deskOffer('inspection'))
    expect(form.text()).not.toContain(zhCN.actForm.waiting)

    await form.setProps({ busy: true, waiting: true })
    expect(form.text()).toContain(zhCN.actForm.waiting)
  })
})

describe('the time of an inspection', () => {
  it('is stated by the form that is filled in without a network, for all to see, and can be corrected', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-24T15:30:20Z') })
    const form = await drawn(deskOffer('inspection'))
    const stated = form.get<HTMLInputElement>('#inspection-statedAt')
    await form.get('textarea').setValue('打桩机在作业')
    expect(stated.element.value).toBe('')

    network(false)
    await form.get('textarea').setValue('打桩机在作业，工地无人')
    expect(stated.element.value).toBe('2026-11-24T23:30')
    await stated.setValue('2026-11-24T23:10')
    vi.setSystemTime(new Date('2026-11-25T01:00:00Z'))
    network(true)
    await form.get('form').trigger('submit')

    expect(form.emitted<[unknown]>('submit')?.[0]?.[0]).toEqual({
      findings: '打桩机在作业，工地无人',
      statedAt: '2026-11-24T15:10:00.000Z',
    })
    vi.useRealTimers()
  })

  it('is stated at sending where the network was lost since, and not at all where it is there', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-24T15:30:00Z') })
    const form = await drawn(deskOffer('inspection'))
    await form.get('textarea').setValue('打桩机在作业')
    await form.get('form').trigger('submit')
    network(false)
    await form.get('form').trigger('submit')
    network(true)

    expect(form.emitted<[unknown]>('submit')?.map(([body]) => body)).toEqual([
      { findings: '打桩机在作业' },
      { findings: '打桩机在作业', statedAt: '2026-11-24T15:30:00.000Z' },
    ])
    vi.useRealTimers()
  })
})

describe('what is typed into the form of an act', () => {
  it('is complete when every required field has more than blanks', () => {
    expect(faultsIn(answer, { text: '  ', outcome: '' })).toEqual({
      text: { key: 'empty' },
      outcome: { key: 'empty' },
    })
    expect(faultsIn(answer, { text: '已说明', outcome: 'explained' })).toEqual({})
  })

  it('may be left out where it is not required', () => {
    expect(faultsIn(deskOffer('close').fields, { reason: '' })).toEqual({})
  })

  it('is a number between the limits, both included', () => {
    expect(['', '0', '200', '62.5', '62,5', '62，5'].map(keyOfDecibel)).toEqual(Array(6).fill(undefined))
    expect(['-0.1', '200.1'].map(keyOfDecibel)).toEqual(['outside', 'outside'])
    expect(keyOfDecibel('loud')).toBe('noNumber')
  })

  it('keeps to a limit that stands alone', () => {
    const valid = { remark: 'x', way: 'on-site' }

    expect(faultsIn(unknown, { ...valid, people: '0' })).toEqual({
      people: { key: 'below', values: { min: 1 } },
    })
    expect(faultsIn(unknown, { ...valid, people: '1' })).toEqual({})
  })

  it('is as long as it may be, and not longer', () => {
    expect(faultsIn(unknown, { remark: '一二三四五六七八九十', way: 'on-site' })).toEqual({})
    expect(faultsIn(unknown, { remark: '一二三四五六七八九十一', way: 'on-site' }).remark).toEqual({
      key: 'tooLong',
      values: { max: 10, count: 11 },
    })
  })

  it('is one of the options of a choice', () => {
    expect(faultsIn(unknown, { remark: 'x', way: 'by-mail' }).way).toEqual({ key: 'notAnOption' })
  })
})

describe('what is sent with an act', () => {
  it('is numbers for numbers, true or false for yes or no, and plain text for the rest', () => {
    expect(bodyOf(inspection, { findings: ' 打桩 ', decibel: '62,5', zoneClass: '2' })).toEqual({
      findings: '打桩',
      decibel: 62.5,
      zoneClass: 2,
    })
    expect(bodyOf(citizenOffer('rate').fields, { solved: 'no', satisfaction: 'satisfied' })).toEqual({
      solved: false,
      satisfaction: 'satisfied',
    })
  })

  it('leaves out what was left empty', () => {
    expect(bodyOf(inspection, { findings: '打桩', decibel: '', zoneClass: ' ' })).toEqual({
      findings: '打桩',
    })
  })
})

describe('what the service found wrong', () => {
  it('stands at the field that it points to', () => {
    const problem = new ApiProblem(400, {
      errors: [
        { pointer: '/text', code: 'not-blank' },
        { pointer: '/outcome', code: 'pattern' },
        { pointer: '/elsewhere', code: 'size' },
      ],
    })

    expect(faultsFrom(problem, answer)).toEqual({ text: { key: 'empty' }, outcome: { key: 'wrong' } })
    expect(faultsFrom(new Error('line'), answer)).toEqual({})
  })
})

describe('the form of an act', () => {
  it.each(DESK_ACTS)('of the desk, %s, has a control with a name for each field', async (act) => {
    const offer = deskOffer(act)
    const form = await drawn(offer)

    const drawnFields = offer.fields.filter(({ name }) => form.find(`#${act}-${name}`).exists())
    expect(drawnFields.map(({ name }) => name)).toEqual(withAControl(offer).map(({ name }) => name))
    for (const { name } of offer.fields) expect(form.text()).not.toContain(name)
  })

  it.each(CITIZEN_ACTS)('of the citizen, %s, has a control for each field', async (act) => {
    const offer = citizenOffer(act)
    const form = await drawn(offer, 'citizen')

    for (const { name } of withAControl(offer)) expect(form.find(`#${act}-${name}`).exists()).toBe(true)
  })

  it('speaks to the citizen in other words than to the desk', async () => {
    expect((await drawn(deskOffer('reopen'))).text()).toContain(zhCN.act.reopen.fields.reason.label)
    expect((await drawn(citizenOffer('reopen'), 'citizen')).text()).toContain(
      zhCN.citizenAct.reopen.fields.reason.label,
    )
  })

  it('names an act, its fields and its choices by their codes where there are no words yet', async () => {
    const form = await drawn(UNKNOWN_OFFER)

    expect(form.get('h3').text()).toBe('second')
    expect(form.get('.button--primary').text()).toBe('second Ctrl+Enter')
    for (const code of ['remark', 'people', 'by-phone']) expect(form.text()).toContain(code)
  })

  it('says at each field what is missing, sends nothing and goes to the first', async () => {
    const form = await drawn(deskOffer('reject'))

    await form.get('form').trigger('submit')
    await flushPromises()

    expect(form.emitted('submit')).toBeUndefined()
    expect(form.get('#reject-reason-error').text()).toBe('请写理由。')
    expect(form.text()).toContain('请选择不予受理的情形。')
    expect(document.activeElement?.id).toContain('reject-kind')
  })

  it('marks what need not be filled in', async () => {
    const form = await drawn(deskOffer('close'))

    expect(form.get('label').text()).toContain(zhCN.app.optional)
  })
})

import { flushPromises } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { bodyOf, emptyForm, missingIn } from '@/features/survey/callForm'
import FollowUpsPage from '@/features/survey/pages/FollowUpsPage.vue'
import { zhCN } from '@/i18n/locales/zh-CN'
import { mounted } from './mounted'
import { serving } from './requests'

const call = {
  followUpId: 'f1',
  caseId: 'c1',
  number: 'NA-20261124-0137',
  office: { code: '500108006', name: '弹子石街道' },
  category: { code: 'noise.construction.night', name: '夜间施工噪声' },
  attempts: [],
  shortcomings: ['still-at-night', 'other'],
}

function servingCalls() {
  let open = 1
  return serving(({ path }) => {
    if (path.endsWith('/next')) return Response.json(open-- > 0 ? { followUp: call, open: 1 } : { open: 0 })
    if (path.endsWith('/contact-views')) return Response.json({ phone: '13800001234', text: '打桩' })
    if (path.endsWith('/attempts'))
      return Response.json({
        ...call,
        ending: 'answered',
        result: { solved: false, opinion: 'dissatisfied' },
      })
    if (path.endsWith('/shortcomings'))
      return Response.json([
        { code: 'still-at-night', name: '夜里还是吵', nameEn: 'Still noisy at night' },
        { code: 'other', name: '其他', nameEn: 'Other' },
      ])
    return Response.json({ text: '夜里打桩' })
  })
}

describe('what an attempt came to', () => {
  it('is asked for first, and then alone of who was not reached', () => {
    expect(missingIn(emptyForm())).toEqual(['outcome'])
    expect(bodyOf({ ...emptyForm(), outcome: 'refused', opinion: 'satisfied' })).toEqual({
      channel: 'phone',
      outcome: 'refused',
    })
  })

  it('needs an answer from who was reached, and words from who is dissatisfied', () => {
    const reached = { ...emptyForm(), outcome: 'reached' as const }
    expect(missingIn(reached)).toEqual(['solved', 'opinion'])
    const dissatisfied = { ...reached, solved: 'no' as const, opinion: 'dissatisfied' as const, remark: ' ' }
    expect(missingIn(dissatisfied)).toEqual(['remark'])
    expect(bodyOf({ ...dissatisfied, remark: ' 还在响 ' })?.result).toEqual({
      solved: false,
      opinion: 'dissatisfied',
      shortcomings: [],
      remark: '还在响',
    })
  })
})

describe('the page of calls', () => {
  it('opens contact details by a key, takes down what was said and goes on', async () => {
    const asked = servingCalls()
    const page = mounted(FollowUpsPage)
    await flushPromises()
    expect(page.text()).toContain('NA-20261124-0137')
    expect(page.text()).not.toContain('13800001234')

    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'x' }))
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'c', bubbles: true }))
    await flushPromises()
    expect(page.get('[data-testid="call-phone"]').text()).toBe('13800001234')

    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '1', bubbles: true }))
    await flushPromises()
    await page.get('form').trigger('submit')
    expect(page.text()).toContain(zhCN.survey.missing.opinion)

    await page.get('input[value="no"]').setValue()
    await page.get('input[value="dissatisfied"]').setValue()
    expect(page.text()).toContain('夜里还是吵')
    await page.get('input[value="still-at-night"]').setValue()
    await page.get('textarea').setValue('昨晚又打桩')
    await page.get('form').trigger('submit')
    await flushPromises()

    expect(asked.find(({ path }) => path.endsWith('/attempts'))?.body).toEqual({
      channel: 'phone',
      outcome: 'reached',
      result: {
        solved: false,
        opinion: 'dissatisfied',
        shortcomings: ['still-at-night'],
        remark: '昨晚又打桩',
      },
    })
    expect(page.text()).toContain(zhCN.survey.recordedAgain.replace('{number}', call.number))
    expect(page.text()).toContain(zhCN.survey.noCall)
  })
})

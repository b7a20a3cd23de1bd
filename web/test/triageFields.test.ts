import { flushPromises, type VueWrapper } from '@vue/test-utils'
import { describe, expect, it, vi } from 'vitest'
import type { ActField } from '@/api/types'
import { ranked } from '@/features/triage/candidates'
import AssignFields from '@/features/triage/components/AssignFields.vue'
import { zhCN } from '@/i18n/locales/zh-CN'
import { deskOffer, UNKNOWN_OFFER } from './fixtures/acts'
import { mounted } from './mounted'
import { serving } from './requests'

const { fields } = deskOffer('assign')
const candidates = ranked([
  { office: { code: '500108003', name: '南坪街道' }, score: 0.97, reasons: [] },
  { office: { code: '500108004', name: '海棠溪街道' }, score: 0.4, reasons: [] },
])

async function drawn(more: { fields?: ActField[]; faults?: object } = {}): Promise<VueWrapper> {
  serving(() => Response.json({ code: '500108', offices: [], categories: [], deadlineClasses: [] }))
  const values = { office: '500108003', reason: '地点在辖区' }
  const form = mounted(AssignFields, { values, fields, candidates, faults: {}, ...more })
  await vi.dynamicImportSettled()
  await flushPromises()
  return form
}

describe('the fields of assigning at the triage desk', () => {
  it('offer the candidates for the office, the likeliest chosen', async () => {
    const form = await drawn()

    const offices = form.findAll<HTMLInputElement>('input[name="candidate"]')
    expect(offices.map(({ element }) => element.checked)).toEqual([true, false])

    await offices[1]?.trigger('change')
    expect(form.emitted('chooseOffice')).toEqual([['500108004']])
  })

  it('are those that the service asks for, also one that it asks for since today', async () => {
    const form = await drawn({ fields: [...UNKNOWN_OFFER.fields, ...fields] })

    for (const name of ['office', 'category', 'reason', 'remark', 'people']) {
      expect(form.find(`#triage-${name}`).exists()).toBe(true)
    }
  })

  it('ask for the office first, and say there when it is missing', async () => {
    const form = await drawn({ fields: [...fields].reverse(), faults: { office: { key: 'empty' } } })

    expect(form.get('.fields__one').find('#triage-office').exists()).toBe(true)
    expect(form.get('.fields__one').text()).toContain(zhCN.act.assign.fields.office.empty)
  })

  it('tell what is written as the whole of the values', async () => {
    const form = await drawn()

    await form.get('#triage-reason').setValue('电话里说是南坪镇')

    expect(form.emitted('change')).toEqual([[{ office: '500108003', reason: '电话里说是南坪镇' }]])
  })

  it('assign by Ctrl+Enter in the reason', async () => {
    const form = await drawn()

    await form.get('#triage-reason').trigger('keydown', { key: 'Enter', ctrlKey: true })

    expect(form.emitted('accept')).toHaveLength(1)
  })
})

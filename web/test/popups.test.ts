import { nextTick } from 'vue'
import { describe, expect, it } from 'vitest'
import PickOne from '@/design/PickOne.vue'
import ActBar from '@/features/cases/components/ActBar.vue'
import { deskOffer } from './fixtures/acts'
import { mounted } from './mounted'

function acts() {
  const bar = mounted(ActBar, { others: [deskOffer('contact')], drafts: [], busy: false })
  const menu = bar.get<HTMLDetailsElement>('details')
  menu.element.open = true
  bar.get<HTMLButtonElement>('.others__act').element.focus()
  return { bar, menu }
}

describe('the menu of acts', () => {
  it('closes on Escape and gives the focus back to its button', async () => {
    const { bar, menu } = acts()

    await bar.get('.others__act').trigger('keydown', { key: 'Escape' })
    await nextTick()

    expect(menu.element.open).toBe(false)
    expect(document.activeElement).toBe(bar.get('summary').element)
  })

  it('closes when Tab leads out of it, and not within it', async () => {
    const { bar, menu } = acts()

    await bar.get('.others__act').trigger('focusout', { relatedTarget: bar.get('summary').element })
    expect(menu.element.open).toBe(true)
    await bar.get('.others__act').trigger('focusout', { relatedTarget: document.body })

    expect(menu.element.open).toBe(false)
  })
})

describe('a list of choices in a dialog', () => {
  it('takes the first Escape for itself, and leaves the next one to the dialog', async () => {
    const pick = mounted(PickOne, {
      modelValue: '',
      label: '镇街',
      groups: [{ options: [{ code: '1', name: '弹子石街道' }] }],
    })
    const field = pick.get('input')
    await field.trigger('click')
    const first = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true })
    const second = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true })

    field.element.dispatchEvent(first)
    await nextTick()
    field.element.dispatchEvent(second)

    expect(first.defaultPrevented).toBe(true)
    expect(second.defaultPrevented).toBe(false)
  })
})

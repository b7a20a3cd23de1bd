import { nextTick, ref } from 'vue'
import { beforeEach, describe, expect, it } from 'vitest'
import { useKeptFocus } from '@/design/keptFocus'
import { mounted } from './mounted'

const shown = ref(true)
const busy = ref(false)

const PAGE = {
  setup() {
    useKeptFocus(document.body)
    return { shown, busy }
  },
  template: `<main><section id="part"><button v-if="shown" id="pressed" :disabled="busy">签收</button></section>
    <input id="other" /></main>`,
}

function focused(): string {
  return document.activeElement?.id ?? ''
}

/** Until what watches the page has seen its change. */
async function seen(): Promise<void> {
  await nextTick()
  await new Promise((resolve) => setTimeout(resolve))
}

describe('the focus', () => {
  beforeEach(() => {
    shown.value = true
    busy.value = false
    const page = mounted(PAGE)
    page.get<HTMLButtonElement>('#pressed').element.focus()
  })

  it('goes to the part of the page around a button that its own press took away', async () => {
    shown.value = false
    await seen()

    expect(focused()).toBe('part')
  })

  it('comes back to a button that was disabled while it worked', async () => {
    busy.value = true
    await seen()
    expect(focused()).toBe('part')

    busy.value = false
    await seen()

    expect(focused()).toBe('pressed')
  })

  it('is not taken from where somebody went meanwhile', async () => {
    busy.value = true
    await seen()
    document.getElementById('other')?.focus()

    busy.value = false
    await seen()

    expect(focused()).toBe('other')
  })

  it('stays nowhere after a press beside it', async () => {
    document.getElementById('pressed')?.blur()
    await seen()

    shown.value = false
    await seen()

    expect(document.activeElement).toBe(document.body)
  })

  it('leaves no part of the page to be reached by Tab or press', async () => {
    shown.value = false
    await seen()

    document.getElementById('other')?.focus()

    expect(document.getElementById('part')?.hasAttribute('tabindex')).toBe(false)
  })
})

import { flushPromises, type VueWrapper } from '@vue/test-utils'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { computed, defineComponent, h, ref, type Ref } from 'vue'
import { useActWords } from '@/acts/actWords'
import { provideCaseOfForms } from '@/acts/caseOfForm'
import OfficerWidget from '@/acts/widgets/OfficerWidget.vue'
import { zhCN } from '@/i18n/locales/zh-CN'
import type { Role } from '@/session/roles'
import { useSession } from '@/session/session'
import { mounted } from './mounted'
import { serving, type Asked } from './requests'
import { tokenOf } from './tokens'

let roles: Role[] = []
vi.mock('@/session/oidc', () => ({
  finishSignIn: () => Promise.resolve({ user: { access_token: tokenOf('郑海燕', ...roles) }, returnTo: '/' }),
}))

function open(count: number) {
  return { stage: 'officer', code: 'officer.open', args: {}, text: `在办${count}件` }
}
const proposals = [
  { id: 'free', name: '余新', there: true, reasons: [open(0)] },
  { id: 'busy', name: '何忙', there: true, reasons: [open(9)] },
  { id: 'away', name: '吴平', there: false, reasons: [open(3)] },
]
const all = [...proposals].reverse().map(({ id, name }) => ({ id, name }))

async function widget(chosen: Ref<string>): Promise<{ page: VueWrapper; asked: Asked[] }> {
  const asked = serving(({ path }) =>
    path.endsWith('/officer-proposals') ? Response.json({ items: proposals }) : Response.json(all),
  )
  const page = mounted(
    defineComponent(() => {
      provideCaseOfForms(computed(() => 'c1'))
      const words = useActWords('desk')
      return () =>
        h(OfficerWidget, {
          id: 'officer',
          act: 'assign-officer',
          field: { name: 'officer', type: 'officer', required: true },
          words,
          modelValue: chosen.value,
          'onUpdate:modelValue': (value: string) => (chosen.value = value),
        })
    }),
  )
  await useSession().completeSignIn()
  await flushPromises()
  return { page, asked }
}

function shown(page: VueWrapper): string {
  return page.get('[data-testid="officer-proposal"]').text()
}

describe('whom the head of an office is told to think of', () => {
  beforeEach(() => {
    roles = ['officer', 'office-head']
  })

  it('is the first of the list, with the reasons, and chosen with one press', async () => {
    const chosen = ref('')
    const { page } = await widget(chosen)
    expect(shown(page)).toContain(zhCN.officerProposal.proposed.replace('{name}', '余新'))
    expect(shown(page)).toContain('在办0件')

    await page.get('[data-testid="officer-proposal"] button').trigger('click')

    expect(chosen.value).toBe('free,余新')
    await flushPromises()
    expect(page.find('[data-testid="officer-proposal"] button').exists()).toBe(false)
    expect(document.activeElement?.id).toBe('officer')
  })

  it('gives way to whom the head chooses, with what is known of that one', async () => {
    const { page } = await widget(ref('away,吴平'))

    expect(shown(page)).toContain('在办3件')
    expect(shown(page)).toContain(zhCN.officerProposal.away)
    expect(shown(page)).not.toContain('在办0件')
  })

  it('is nobody for an officer, who takes a case and gives none', async () => {
    roles = ['officer']
    const { page, asked } = await widget(ref(''))

    expect(page.find('[data-testid="officer-proposal"]').exists()).toBe(false)
    expect(asked).toEqual([])
  })
})

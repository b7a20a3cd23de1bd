import { flushPromises, type DOMWrapper, type VueWrapper } from '@vue/test-utils'
import { expect, vi } from 'vitest'
import { zhCN } from '@/i18n/locales/zh-CN'
import type { Asked } from './requests'

const words = zhCN.admin.tables

/** As the service says it of a part of the district of which nothing was published. */
export function neverPublished(part: string): object[] {
  return [{ part, inForce: 0, latest: 0, publications: [] }]
}

/** What would be done with a case, by what differs. */
export function anOutcome(differing: { office?: string; category?: string; departments?: string[] } = {}) {
  return {
    deadlineClass: 'standard',
    officeLeads: true,
    departments: [],
    instructions: [],
    rules: [],
    ...differing,
  }
}

export function button(page: VueWrapper, name: string): DOMWrapper<Element> | undefined {
  return page.findAll('button').find((each) => each.text() === name)
}

export async function press(page: VueWrapper, name: string): Promise<void> {
  await button(page, name)?.trigger('click')
  await flushPromises()
}

export async function handIn(page: VueWrapper, text: string, name: string): Promise<void> {
  await vi.waitFor(() => expect(page.find('input[type="file"]').exists()).toBe(true))
  const input = page.get<HTMLInputElement>('input[type="file"]')
  Object.defineProperty(input.element, 'files', { value: [new File([text], name)] })
  await input.trigger('change')
}

/** What was tried is published with a note; afterwards nothing is left to publish. */
export async function publishesAsTried(
  page: VueWrapper,
  asked: readonly Asked[],
  part: string,
  note: string,
): Promise<void> {
  await page.get('.publish input').setValue(note)
  await page.get('.publish').trigger('submit')
  await flushPromises()
  expect(asked.find(({ path }) => path.endsWith(`/${part}/publications`))?.body).toMatchObject({
    trial: 't1',
    note,
  })
  expect(page.find('[data-testid="part-trial"]').exists()).toBe(false)
}

export async function triesAsHandedIn(
  page: VueWrapper,
  asked: readonly Asked[],
  part: string,
  text: string,
): Promise<void> {
  await press(page, words.try)
  expect(asked.find(({ path }) => path.endsWith(`/${part}/trials`))?.body).toEqual({ text })
}

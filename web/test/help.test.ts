import { flushPromises } from '@vue/test-utils'
import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import HelpPage from '@/features/help/pages/HelpPage.vue'
import { pictureOf } from '@/features/help/pictures'
import { guides as english } from '@/i18n/guides/en'
import { guides as chinese } from '@/i18n/guides/zh-CN'
import { GUIDES, guideOf, type Person } from '@/session/roles'
import { mounted } from './mounted'

function somebody(...roles: Person['roles']): Person {
  return { subject: 's', name: '某人', roles }
}

describe('the handbook', () => {
  it('has a page for each role in both languages', () => {
    expect(Object.keys(chinese)).toEqual([...GUIDES])
    expect(Object.keys(english)).toEqual([...GUIDES])
  })

  it('uses every picture that it has', () => {
    const used = [chinese, english].flatMap((guides) =>
      Object.values(guides).flatMap(({ steps }) => steps.flatMap(({ picture }) => picture?.[0] ?? [])),
    )
    const there = readdirSync('src/features/help/pictures').map((file) => file.replace('.webp', ''))

    expect([...new Set(used)].sort()).toEqual(there.sort())
    expect(used.every((name) => pictureOf(name))).toBe(true)
  })

  it('opens at the page of the desk, else of the first task', () => {
    expect(guideOf(somebody('triage', 'supervisor'), '/desk/triage')).toBe('triage')
    expect(guideOf(somebody('triage', 'supervisor'), '/desk/cases')).toBe('supervisor')
    expect(guideOf(somebody('office-head', 'officer'), '/desk/overview')).toBe('office-head')
    expect(guideOf(somebody('admin'), '/desk/admin/log')).toBe('admin')
    expect(guideOf(somebody('operator'), '/desk/imports')).toBe('operator')
    expect(guideOf(undefined, '/')).toBe('citizen')
  })

  it('shows a page with its steps', async () => {
    const page = mounted(HelpPage, { guide: 'officer' })
    await flushPromises()
    await flushPromises()

    expect(page.get('h1').text()).toBe(chinese.officer.title)
    expect(page.findAll('h2')).toHaveLength(chinese.officer.steps.length)
  })
})

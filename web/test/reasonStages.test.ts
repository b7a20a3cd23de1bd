import { expect, it } from 'vitest'
import reason from '../../contracts/src/main/resources/schemas/reason.json'
import { en } from '@/i18n/locales/en'
import { zhCN } from '@/i18n/locales/zh-CN'

/** A stage without a word would be shown by its code. */
it('has a word for each stage that gives reasons, in both languages', () => {
  const stages = new Set(reason.properties.code.enum.map((code) => code.split('.')[0]))

  expect(Object.keys(zhCN.stage)).toEqual(expect.arrayContaining([...stages]))
  expect(Object.keys(en.stage)).toEqual(expect.arrayContaining([...stages]))
})

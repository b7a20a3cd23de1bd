import { createI18n } from 'vue-i18n'
import type { Locale } from './dates'
import { zhCN } from './locales/zh-CN'

export type { Locale } from './dates'
export type Words = typeof zhCN

const REMEMBERED = 'huiyin.locale'

function rememberedLocale(): Locale {
  try {
    return localStorage.getItem(REMEMBERED) === 'en' ? 'en' : 'zh-CN'
  } catch {
    return 'zh-CN'
  }
}

export const i18n = createI18n<[Words], Locale, false>({
  legacy: false,
  locale: 'zh-CN',
  fallbackLocale: 'zh-CN',
  messages: { 'zh-CN': zhCN } as Record<Locale, Words>,
  missingWarn: false,
  fallbackWarn: false,
})

/** Changes the language of everything, the html element included, and remembers it on this device. */
export async function switchLocale(locale: Locale): Promise<void> {
  if (locale === 'en' && !i18n.global.availableLocales.includes('en')) {
    const { en } = await import('./locales/en')
    i18n.global.setLocaleMessage('en', en)
  }
  i18n.global.locale.value = locale
  document.documentElement.lang = locale
  try {
    localStorage.setItem(REMEMBERED, locale)
  } catch {
    // A device that keeps nothing still shows the language for this visit.
  }
}

export function startLocale(): Promise<void> {
  return switchLocale(rememberedLocale())
}

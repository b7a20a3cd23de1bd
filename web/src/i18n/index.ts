import { createI18n } from 'vue-i18n'
import type { Locale } from './dates'
import { zhCN } from './locales/zh-CN'

export type { Locale } from './dates'
export type Words = typeof zhCN

const REMEMBERED = 'huiyin.locale'

function rememberedLocale(): Locale | undefined {
  try {
    const kept = localStorage.getItem(REMEMBERED)
    return kept === 'en' || kept === 'zh-CN' ? kept : undefined
  } catch {
    return undefined
  }
}

/** The first of the browser's languages that the pages speak; Chinese where it names neither. */
function browserLocale(): Locale {
  const spoken = navigator.languages.map((tag) => tag.toLowerCase().split('-')[0])
  return spoken.find((language) => language === 'en' || language === 'zh') === 'en' ? 'en' : 'zh-CN'
}

export const i18n = createI18n<[Words], Locale, false>({
  legacy: false,
  locale: 'zh-CN',
  fallbackLocale: 'zh-CN',
  messages: { 'zh-CN': zhCN } as Record<Locale, Words>,
  missingWarn: false,
  fallbackWarn: false,
})

async function show(locale: Locale): Promise<void> {
  if (locale === 'en' && !i18n.global.availableLocales.includes('en')) {
    const { en } = await import('./locales/en')
    i18n.global.setLocaleMessage('en', en)
  }
  i18n.global.locale.value = locale
  document.documentElement.lang = locale
}

/** Changes the language of everything, the html element included, and remembers the choice on this device. */
export async function switchLocale(locale: Locale): Promise<void> {
  await show(locale)
  try {
    localStorage.setItem(REMEMBERED, locale)
  } catch {
    // A device that keeps nothing still shows the language for this visit.
  }
}

/** The language that was chosen on this device, else the browser's. */
export function startLocale(): Promise<void> {
  return show(rememberedLocale() ?? browserLocale())
}

import { useWords } from '@/i18n/useWords'
import { percentText, type Reading } from './figures'
import type { Trend } from './weeks'

/** What readings and trends say. */
export function useFigureWords() {
  const { t } = useWords()

  function readingText(reading: Reading): string {
    switch (reading.kind) {
      case 'none':
        return t('overview.noData')
      case 'few':
        return t('overview.tooFew')
      case 'rate':
        return percentText(reading.percent)
    }
  }

  function gapText(reading: Reading): string {
    if (reading.kind !== 'rate' || reading.gap === undefined) return ''
    return reading.gap > 0 ? t('overview.gap', { gap: reading.gap }) : t('overview.reached')
  }

  function targetText(reading: Reading): string {
    if (reading.kind !== 'rate' || reading.target === undefined) return ''
    const target = t('overview.target', { target: percentText(reading.target) })
    return `${target}${t('app.comma')}${gapText(reading)}`
  }

  function trendText(name: string, trend: Trend): string {
    switch (trend.kind) {
      case 'few':
        return t('overview.trendFew', { name })
      case 'told':
        return t('overview.trendTold', {
          name,
          now: percentText(trend.now),
          before: percentText(trend.before),
        })
    }
  }

  return { readingText, gapText, targetText, trendText }
}

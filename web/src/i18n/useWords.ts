import { useI18n } from 'vue-i18n'
import { ApiProblem } from '@/api/problem'
import type { Deadline } from '@/api/types'
import { DEADLINE_ORDER } from '@/design/echoRing'
import { calendarDay, dayAndHour, dayText, paperMoment, shortMoment, type Locale } from './dates'
import { timeLeft, timeOver, type DurationWords } from './durations'

const REFUSALS = new Set(['rule-refused', 'state-conflict', 'not-allowed'])

/** Everything a page says about times, deadlines, codes and problems, in the language of the user. */
export function useWords() {
  const { t, te, locale } = useI18n()
  const current = (): Locale => (locale.value === 'en' ? 'en' : 'zh-CN')

  const stretch = (words: DurationWords): string => t(words.key, words.values)

  /** The name of a code, or the code itself when a newer service sent one that is not known here. */
  const named = (group: string, code: string): string =>
    te(`${group}.${code}`) ? t(`${group}.${code}`) : code

  /** How probable something is, a share: what is not certain is never called 100 %. */
  const probabilityText = (share: number): string =>
    share >= 0.995 ? t('app.over99') : `${Math.round(share * 100)}%`

  const deadlineState = (deadline: Deadline): string => {
    const name = t(`deadline.${deadline.kind}`)
    const left = timeLeft(deadline)
    const over = timeOver(deadline)
    switch (deadline.state) {
      case 'running':
        return left ? t('ring.running', { name, left: stretch(left) }) : t('ring.runningPlain', { name })
      case 'soon':
        return left ? t('ring.soon', { name, left: stretch(left) }) : t('ring.runningPlain', { name })
      case 'late':
        return over ? t('ring.late', { name, over: stretch(over) }) : t('ring.latePlain', { name })
      case 'met-late':
        return t('ring.metLate', { name })
      case 'not-needed':
        return t('ring.notNeeded', { name })
      case 'idle':
      case 'unknown':
      case 'met':
      case 'stopped':
      case 'paused':
        return t(`ring.${deadline.state}`, { name })
    }
  }

  /** "已交办，已签收，联系剩 3 小时，答复剩 4 个工作日": what the ring shows, for who cannot see it. */
  const ringText = (deadlines: readonly Deadline[]): string => {
    const told = DEADLINE_ORDER.map((kind) => deadlines.find((deadline) => deadline.kind === kind))
    return told.flatMap((deadline) => (deadline ? [deadlineState(deadline)] : [])).join(t('app.comma'))
  }

  /** A refusal by a rule or a state says which, where the service named it. */
  const problemText = (error: unknown): string => {
    if (!(error instanceof ApiProblem)) return t('problem.internal-error')
    const why = REFUSALS.has(error.code) ? error.errors[0]?.code : undefined
    if (why && te(`refusal.${why}`)) return t('problem.notNow', { why: t(`refusal.${why}`) })
    return te(`problem.${error.code}`)
      ? t(`problem.${error.code}`)
      : (error.detail ?? t('problem.internal-error'))
  }

  return {
    t,
    te,
    locale,
    stretch,
    named,
    probabilityText,
    deadlineState,
    ringText,
    problemText,
    momentText: (iso: string): string => dayAndHour(iso, current()),
    dayText: (iso: string): string => dayText(iso, current()),
    calendarDay: (day: string): string => calendarDay(day, current()),
    paperText: (iso: string): string => paperMoment(iso, current()),
    shortText: (iso: string): string => shortMoment(iso, current()),
    currentLocale: current,
  }
}

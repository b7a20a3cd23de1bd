import { useI18n } from 'vue-i18n'
import type { Term, TermWords } from './tableTerms'

const PERIODS = ['exam-season', 'quiet'] as const
const CLASSES = ['standard', 'urgent'] as const
const SOURCES = ['sourced', 'practice', 'draft'] as const

/** The codes of the tables that the district does not name, in both languages. */
export function useTermWords(): TermWords {
  const { t } = useI18n()
  const both = (key: string, code: string): Term => ({
    code,
    name: t(`${key}.${code}`, {}, { locale: 'zh-CN' }),
    nameEn: t(`${key}.${code}`, {}, { locale: 'en' }),
  })
  return {
    period: PERIODS.map((code) => both('admin.tables.period', code)),
    class: CLASSES.map((code) => both('deadlineClass', code)),
    source: SOURCES.map((code) => both('guide.source', code)),
  }
}

import { useDistrict } from '@/district/district'
import { useWords } from '@/i18n/useWords'

/** What a code of a guess is called, in words; `none` is what was not taken. */
export function useCodes() {
  const { t } = useWords()
  const { categoryName, officeName, query } = useDistrict()

  function nameOf(code: string | undefined): string {
    if (code === undefined) return '–'
    if (code === 'none') return t('learning.notTaken')
    return officeName(code) ?? categoryName(code) ?? code
  }

  return { nameOf, query }
}

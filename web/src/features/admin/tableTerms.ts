import type { District } from '@/api/types'

/** A code of the tables, and its names in both languages. */
export interface Term {
  code: string
  name: string
  nameEn: string
}

/** The columns whose codes have names, by the condition in their head or by the name of the result. */
export type TermWords = Record<'period' | 'class' | 'source', readonly Term[]>

const LISTED_WITH_BLANKS = 'support'
const QUOTED = /"((?:[^"\\]|\\.)*)"/g

/** The codes that a column knows; none where its cells are free text. */
export function termsOf(column: string, district: District | undefined, words: TermWords): readonly Term[] {
  switch (column) {
    case 'category':
      return (district?.categories ?? []).map(inBoth)
    case 'group':
      return unique((district?.categories ?? []).map(({ group }) => inBoth(group)))
    case 'subgroup':
      return unique(
        (district?.categories ?? []).flatMap(({ subgroup }) => (subgroup ? [inBoth(subgroup)] : [])),
      )
    case 'office':
      return (district?.offices ?? []).map(inBoth)
    case 'lead':
    case LISTED_WITH_BLANKS:
      return (district?.departments ?? []).map(inBoth)
    case 'period':
    case 'class':
    case 'source':
      return words[column]
    default:
      return []
  }
}

/** The codes that a cell says, e.g. of `"EEB UMB"` or `not("noise","dust")`. */
export function codesIn(text: string, column: string): readonly string[] {
  const quoted = [...text.matchAll(QUOTED)].map(([, code]) => code ?? '')
  return column === LISTED_WITH_BLANKS ? quoted.flatMap((codes) => codes.split(' ')) : quoted
}

/** What a cell says, in names of both languages; nothing where it says no code that has one. */
export function namesIn(text: string, column: string, terms: readonly Term[]): string {
  return codesIn(text, column)
    .flatMap((code) => terms.filter((term) => term.code === code))
    .map(({ name, nameEn }) => `${name} ${nameEn}`.trim())
    .join('；')
}

/** Whether a cell of this column may say several codes. */
export function takesSeveral(column: string, isResult: boolean): boolean {
  return !isResult || column === LISTED_WITH_BLANKS
}

/** The cell with one more code. */
export function withCode(text: string, column: string, code: string): string {
  const before = codesIn(text, column).filter((each) => each !== '')
  if (before.includes(code)) return text
  return column === LISTED_WITH_BLANKS
    ? `"${[...before, code].join(' ')}"`
    : [...before, code].map((each) => `"${each}"`).join(',')
}

function inBoth({ code, name, nameEn }: { code: string; name: string; nameEn?: string | undefined }): Term {
  return { code, name, nameEn: nameEn ?? '' }
}

function unique(terms: readonly Term[]): readonly Term[] {
  return [...new Map(terms.map((term) => [term.code, term])).values()]
}

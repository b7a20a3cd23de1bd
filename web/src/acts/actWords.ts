import { useI18n } from 'vue-i18n'
import type { ActField, SaidFields } from '@/api/types'
import { useNames } from '@/district/names'
import { useShortcomings } from '@/district/shortcomings'
import { dayAndHour } from '@/i18n/dates'

/** To the complainant the same act is said in plainer words, where there are any. */
export type Audience = 'desk' | 'citizen'

/** Named by the district, not by the words of the pages. */
const SHORTCOMING = 'shortcoming'

/** A point in time as the service writes it. */
const MOMENT = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/

/** What is said of acts and their fields, by key; an act or a field that has no words yet is named by its code. */
export function useActWords(audience: Audience) {
  const { t, te, locale } = useI18n()
  const { nameOf } = useNames()
  const { shortcomingName } = useShortcomings()
  const groups = audience === 'citizen' ? ['citizenAct', 'act'] : ['act']

  function first(keys: readonly string[], values: Record<string, unknown> = {}): string | undefined {
    const key = keys.find((each) => te(each))
    return key === undefined ? undefined : t(key, values)
  }

  function ofAct(act: string, what: string): string | undefined {
    return first(groups.map((group) => `${group}.${act}.${what}`))
  }

  function ofField(act: string, field: string, what: string, values?: Record<string, unknown>) {
    const keys = groups.map((group) => `${group}.${act}.fields.${field}.${what}`)
    return first([...keys, `field.${field}.${what}`], values)
  }

  const verb = (act: string): string => ofAct(act, 'verb') ?? act
  const label = (act: string, field: string): string => ofField(act, field, 'label') ?? field

  /** The name of what was said; a form asks for some of it by a question. */
  function told(act: string, field: string): string {
    const ofGroups = groups.flatMap((group) =>
      ['told', 'label'].map((what) => `${group}.${act}.fields.${field}.${what}`),
    )
    return first(ofGroups) ?? label(act, field)
  }

  /** The sentence of the timeline. A complainant is not shown a code. */
  const done = (act: string): string =>
    ofAct(act, 'done') ?? (audience === 'citizen' ? t('timeline.other') : verb(act))

  function yesOrNo(act: string, field: string, yes: boolean): string {
    return ofField(act, field, `choice.${yes ? 'yes' : 'no'}`) ?? t(yes ? 'actForm.yes' : 'actForm.no')
  }

  const choice = (act: string, field: string, code: string): string =>
    field === SHORTCOMING ? shortcomingName(code) : (ofField(act, field, `choice.${code}`) ?? code)

  /** What was said in a field, in words; nothing for an empty one. */
  function said(act: string, field: string, value: SaidFields[string] | undefined): string | undefined {
    if (value === null || value === undefined || value === '') return undefined
    if (Array.isArray(value)) return value.map(nameOf).join(locale.value === 'en' ? ', ' : '、')
    if (typeof value === 'object') return nameOf(value)
    if (typeof value === 'boolean') return yesOrNo(act, field, value)
    const text = String(value)
    if (field === SHORTCOMING) return shortcomingName(text)
    if (MOMENT.test(text)) return dayAndHour(text, locale.value === 'en' ? 'en' : 'zh-CN')
    const isCode = /^[\w-]{1,40}$/.test(text)
    const named = isCode ? ofField(act, field, `choice.${text}`) : undefined
    return named ?? ofField(act, field, 'value', { value: text, count: Number(text) }) ?? text
  }

  /** What is asked when a field was left empty. */
  function empty(act: string, field: ActField): string {
    const written = field.type === 'text' || field.type === 'long-text' || field.type === 'number'
    const general = t(written ? 'actForm.empty' : 'actForm.chooseEmpty', { label: label(act, field.name) })
    return ofField(act, field.name, 'empty') ?? general
  }

  return {
    verb,
    done,
    label,
    told,
    choice,
    yesOrNo,
    said,
    empty,
    title: (act: string): string => ofAct(act, 'title') ?? verb(act),
    submit: (act: string): string => ofAct(act, 'submit') ?? verb(act),
    hint: (act: string): string | undefined => ofAct(act, 'hint'),
    fieldHint: (act: string, field: string): string | undefined => ofField(act, field, 'hint'),
    placeholder: (act: string, field: string): string | undefined => ofField(act, field, 'placeholder'),
  }
}

export type ActWords = ReturnType<typeof useActWords>

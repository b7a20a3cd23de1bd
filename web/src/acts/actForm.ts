import { ApiProblem } from '@/api/problem'
import type { ActBody, ActField, ActFieldType } from '@/api/types'

/** What is typed into the form of an act, by the names of its fields; nothing typed is the empty text. */
export type ActValues = Record<string, string>

/** What is wrong with a field: the key of the sentence under `actForm`, and what goes into it. */
interface FieldFault {
  key: 'empty' | 'tooLong' | 'noNumber' | 'outside' | 'below' | 'above' | 'notAnOption' | 'wrong'
  values?: Record<string, number>
}

export type FieldFaults = Record<string, FieldFault>

const NUMBERS: readonly ActFieldType[] = ['number', 'decibel', 'zone-class', 'longitude', 'latitude']

/** Numbers are typed with a decimal comma too. */
function numberOf(typed: string): number {
  return Number(typed.trim().replace(/[,，]/u, '.'))
}

export function emptyValues(fields: readonly ActField[]): ActValues {
  return Object.fromEntries(fields.map((field) => [field.name, '']))
}

function faultOfNumber({ min, max }: ActField, value: number): FieldFault | undefined {
  if (Number.isNaN(value)) return { key: 'noNumber' }
  const [low, high] = [min ?? -Infinity, max ?? Infinity]
  if (value >= low && value <= high) return undefined
  if (Number.isFinite(low) && Number.isFinite(high))
    return { key: 'outside', values: { min: low, max: high } }
  return value < low ? { key: 'below', values: { min: low } } : { key: 'above', values: { max: high } }
}

function faultOf(field: ActField, typed: string): FieldFault | undefined {
  const text = typed.trim()
  if (text === '') return field.required ? { key: 'empty' } : undefined
  if (NUMBERS.includes(field.type)) return faultOfNumber(field, numberOf(text))
  if (field.type === 'departments') return undefined
  const longest = field.maxLength ?? Infinity
  if (text.length > longest) return { key: 'tooLong', values: { max: longest, count: text.length } }
  const chosen = field.type === 'choice' || field.type === 'shortcoming'
  if (chosen && field.options && !field.options.includes(text)) return { key: 'notAnOption' }
  return undefined
}

/** The fields that are not as their description wants them. */
export function faultsIn(fields: readonly ActField[], values: ActValues): FieldFaults {
  const faults = fields.map((field) => [field.name, faultOf(field, values[field.name] ?? '')] as const)
  return Object.fromEntries(faults.filter((each): each is [string, FieldFault] => each[1] !== undefined))
}

/** Several codes are held in one text, since a form holds texts. */
export const CODES_APART = ' '

function valueOf(type: ActFieldType, text: string): ActBody[string] {
  if (type === 'departments') return text.split(CODES_APART)
  if (NUMBERS.includes(type)) return numberOf(text)
  return type === 'yes-no' ? text === 'yes' : text
}

/** What is sent: each value in its own JSON type; what was left empty is left out. */
export function bodyOf(fields: readonly ActField[], values: ActValues): ActBody {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const text = (values[field.name] ?? '').trim()
      return text === '' ? [] : [[field.name, valueOf(field.type, text)]]
    }),
  )
}

const EMPTY_CODES = new Set(['not-blank', 'not-null', 'not-empty', 'missing', 'required'])

/** What the service found wrong, at the fields that it points to. */
export function faultsFrom(error: unknown, fields: readonly ActField[]): FieldFaults {
  if (!(error instanceof ApiProblem)) return {}
  const names = new Set(fields.map((field) => field.name))
  return Object.fromEntries(
    error.errors.flatMap(({ pointer, code }) => {
      const name = pointer.split('/')[1] ?? ''
      if (!names.has(name)) return []
      const fault: FieldFault = { key: EMPTY_CODES.has(code) ? 'empty' : 'wrong' }
      return [[name, fault]]
    }),
  )
}

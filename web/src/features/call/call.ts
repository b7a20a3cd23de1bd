import { defineStore } from 'pinia'
import { computed, reactive, shallowRef } from 'vue'
import type { PhoneCall, Receipt } from '@/api/types'
import { isPhone, plainPhone } from '@/complaint/phone'
import { newKey } from '@/drafts/drafts'
import { registerCall } from './api'

export interface CallForm {
  key: string
  phone: string
  name: string
  text: string
  address: string
  point?: { lon: number; lat: number }
  categoryHint: string
  secret: boolean
  againstOfficials: boolean
  orderNumber: string
  /** A question that is answered on the telephone. */
  question: boolean
  answer: string
}

const LONGEST_TEXT = 10_000

export function emptyCall(): CallForm {
  return {
    key: newKey(),
    phone: '',
    name: '',
    text: '',
    address: '',
    point: undefined,
    categoryHint: '',
    secret: true,
    againstOfficials: false,
    orderNumber: '',
    question: false,
    answer: '',
  }
}

export interface Finding {
  field: string
  key: string
}

/** What must be asked before the call can be registered. */
export function checkCall(form: CallForm): Finding[] {
  const findings: Finding[] = []
  const phone = plainPhone(form.phone)
  const length = [...form.text.trim()].length
  if (phone && !isPhone(phone)) findings.push({ field: 'call-phone', key: 'contact.phoneWrong' })
  if (length === 0) findings.push({ field: 'call-text', key: 'call.textEmpty' })
  if (length > LONGEST_TEXT) findings.push({ field: 'call-text', key: 'what.textTooLong' })
  if (!form.question && !form.address.trim() && !form.point)
    findings.push({ field: 'call-address', key: 'call.addressEmpty' })
  if (form.question && !form.answer.trim()) findings.push({ field: 'call-answer', key: 'call.answerEmpty' })
  return findings
}

function bodyOf(form: CallForm): PhoneCall {
  const phone = plainPhone(form.phone) || undefined
  const name = form.name.trim() || undefined
  return {
    text: form.text.trim(),
    categoryHint: form.categoryHint || undefined,
    place: { ...form.point, address: form.address.trim() || undefined },
    contact: phone || name ? { phone, name } : undefined,
    secret: form.secret,
    againstOfficials: form.againstOfficials || undefined,
    orderNumber: form.orderNumber.trim() || undefined,
    answer: form.question ? form.answer.trim() : undefined,
  }
}

/** What was said and what came of it, for the sheet that is read back. */
export interface TakenCall {
  form: CallForm
  receipt: Receipt
}

/**
 * The call that is being taken. It stays while the operator looks at another page, and is kept in no storage: desks are
 * shared, and it holds the caller's number.
 */
export const useCall = defineStore('call', () => {
  const form = reactive<CallForm>(emptyCall())
  const taken = shallowRef<TakenCall>()
  const begun = computed(() => [form.phone, form.text, form.address].some((each) => each.trim() !== ''))

  function next(): void {
    Object.assign(form, emptyCall())
    taken.value = undefined
  }

  async function register(): Promise<void> {
    const said = { ...form }
    taken.value = { form: said, receipt: await registerCall(said.key, bodyOf(said)) }
  }

  return { form, taken, begun, next, register }
})

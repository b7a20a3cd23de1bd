import { computed, reactive, type Ref } from 'vue'
import { faultsIn, type ActValues } from '@/acts/actForm'
import { offerOf } from '@/acts/offers'
import type { CaseView } from '@/api/types'
import { useWords } from '@/i18n/useWords'
import { ranked, reasonsOf } from './candidates'
import { startChoice, withOffice, withValues, type Choice } from './choice'

/** What is chosen and written for the case on the desk. It stays with its case, also when that is skipped or comes back. */
export function useChoice(view: Ref<CaseView | undefined>) {
  const { t } = useWords()
  const choices = reactive(new Map<string, Choice>())

  const candidates = computed(() => ranked(view.value?.candidates ?? []))
  const assigning = computed(() => view.value && offerOf(view.value, 'assign'))
  const fields = computed(() => assigning.value?.fields ?? [])
  const choice = computed<Choice | undefined>(() => {
    const seen = view.value
    if (!seen) return undefined
    const likeliest = candidates.value[0]?.candidate.office.code
    return choices.get(seen.caseId) ?? startChoice(seen, fields.value, likeliest, reasonFor)
  })
  const faults = computed(() => (choice.value ? faultsIn(fields.value, choice.value.values) : {}))

  function reasonFor(office: string): string {
    const found = candidates.value.find((each) => each.candidate.office.code === office)
    if (!found) return ''
    const reasons = reasonsOf(found.candidate, t('app.semicolon')) || t('triage.noReasons')
    return t('triage.candidateReason', { rank: found.rank, reasons })
  }

  function keep(next: Choice): void {
    if (view.value) choices.set(view.value.caseId, next)
  }

  function change(values: ActValues): void {
    if (choice.value) keep(withValues(choice.value, values))
  }

  function chooseOffice(office: string): void {
    if (choice.value && office) keep(withOffice(choice.value, office, reasonFor))
  }

  function forget(caseId: string): void {
    choices.delete(caseId)
  }

  return { candidates, assigning, fields, choice, faults, change, chooseOffice, forget }
}

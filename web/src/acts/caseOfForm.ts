import { computed, inject, provide, type ComputedRef, type InjectionKey } from 'vue'

const KEY: InjectionKey<ComputedRef<string | undefined>> = Symbol('case of the form')

/** Tells the fields of forms which case they are about. */
export function provideCaseOfForms(caseId: ComputedRef<string>): void {
  provide(KEY, caseId)
}

/** Undefined in a form that is about several cases, or about none. */
export function useCaseOfForm(): ComputedRef<string | undefined> {
  return inject(KEY, () => computed(() => undefined), true)
}

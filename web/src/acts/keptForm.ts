import { useStorage } from '@vueuse/core'
import { ref, watch, type Ref } from 'vue'
import type { ActValues } from './actForm'

const PREFIX = 'huiyin.form.'

/** How somebody can be reached is typed again rather than left on a device that others use. */
const NOT_KEPT: ReadonlySet<string> = new Set(['name', 'phone', 'email'])

const KEEPING = {
  read: (text: string): ActValues => JSON.parse(text) as ActValues,
  write: (values: ActValues): string =>
    JSON.stringify(Object.fromEntries(Object.entries(values).filter(([name]) => !NOT_KEPT.has(name)))),
}

/** Counts what was kept and dropped: a storage tells nobody in its own tab that it has changed. */
const changes = ref(0)

/** What was typed into a form, kept on this device until it is done. */
export interface KeptForm {
  values: Ref<ActValues>
  /** When it was last kept; nothing before the first stroke, and where nothing can be kept. */
  savedAt: Ref<string | undefined>
  done(): void
}

/** Under which a form that is not finished is kept on this device: each person's own. */
export function formKey(subject: string, caseId: string, act: string): string {
  return `${subject}.${caseId}.${act}`
}

export function useKeptForm(key: string, initial: ActValues): KeptForm {
  const savedAt = ref<string>()
  const values = useStorage<ActValues>(PREFIX + key, initial, undefined, {
    serializer: KEEPING,
    writeDefaults: false,
    mergeDefaults: true,
    flush: 'sync',
    listenToStorageChanges: false,
    onError: () => (savedAt.value = undefined),
  })

  const stop = watch(
    values,
    () => {
      savedAt.value = isKept(key) ? new Date().toISOString() : undefined
      changes.value++
    },
    { deep: true, flush: 'sync' },
  )

  function done(): void {
    stop()
    dropKept(key)
  }
  return { values, savedAt, done }
}

/** Whether somebody left this form unfinished on this device; a computed value follows it. */
export function isKept(key: string): boolean {
  void changes.value
  try {
    return localStorage.getItem(PREFIX + key) !== null
  } catch {
    return false
  }
}

function dropKept(key: string): void {
  try {
    localStorage.removeItem(PREFIX + key)
    changes.value++
  } catch {
    // Nothing was kept.
  }
}

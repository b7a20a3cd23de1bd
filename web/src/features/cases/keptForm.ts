import { reactive, ref, watch, type Ref } from 'vue'

const PREFIX = 'huiyin.form.'

/** The storage tells nobody in its own tab that it has changed; this does. */
const changes = ref(0)

/** A form that keeps what was typed on this device until it is done. */
export interface KeptForm<F extends object> {
  form: F
  savedAt: Ref<string | undefined>
  done(): void
}

export function useKeptForm<F extends object>(key: string, initial: F): KeptForm<F> {
  const name = PREFIX + key
  const form = reactive({ ...initial, ...readKept<F>(name) }) as F
  const savedAt = ref<string>()
  let finished = false

  watch(
    form,
    () => {
      if (finished) return
      try {
        localStorage.setItem(name, JSON.stringify(form))
        savedAt.value = new Date().toISOString()
        changes.value++
      } catch {
        savedAt.value = undefined
      }
    },
    { deep: true, flush: 'sync' },
  )

  function done(): void {
    finished = true
    dropKept(key)
  }
  return { form, savedAt, done }
}

/** Whether somebody left this form unfinished on this device; a computed value follows it. */
export function isKept(key: string): boolean {
  void changes.value
  return Object.keys(readKept<object>(PREFIX + key)).length > 0
}

export function dropKept(key: string): void {
  try {
    localStorage.removeItem(PREFIX + key)
    changes.value++
  } catch {
    // Nothing was kept.
  }
}

function readKept<F>(name: string): Partial<F> {
  try {
    return JSON.parse(localStorage.getItem(name) ?? '{}') as Partial<F>
  } catch {
    return {}
  }
}

import { useDeskKeys } from '@/design/deskKeys'

/** What the keys of the triage desk do. */
export interface TriageActions {
  /** The digit of a candidate. */
  choose(key: string): void
  accept(): void
  pickByHand(): void
  reject(): void
  skip(): void
}

/** Binds the keys of the desk. On a candidate or a deadline class, which are fields, the answered listener does it. */
export function useTriageKeys(actions: TriageActions): (event: KeyboardEvent) => void {
  const digits = Array.from({ length: 9 }, (_, index) => String(index + 1))
  const keys: Record<string, () => void> = {
    ...Object.fromEntries(digits.map((digit) => [digit, () => actions.choose(digit)])),
    Enter: actions.accept,
    e: actions.pickByHand,
    r: actions.reject,
    s: actions.skip,
  }
  useDeskKeys(keys)

  /** Enter is the form's own here. */
  function pressOnRadio(event: KeyboardEvent): void {
    if (!(event.target instanceof HTMLInputElement) || event.target.type !== 'radio') return
    if (event.key === 'Enter' || event.ctrlKey || event.metaKey || event.altKey) return
    const action = keys[event.key.toLowerCase()]
    if (!action) return
    event.preventDefault()
    action()
  }
  return pressOnRadio
}

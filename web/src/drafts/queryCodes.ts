/**
 * Query codes 查询码 of the complaints looked at in this tab. A code never goes into an address, and leaves with the tab.
 */
const PREFIX = 'huiyin.code.'

/** A number as written on a receipt: spaces and case do not matter. */
export function plainNumber(typed: string): string {
  return typed
    .replaceAll(/\s/g, '')
    .replaceAll(/[—–－]/g, '-')
    .toUpperCase()
}

export function plainCode(typed: string): string {
  return typed.replaceAll(/[\s-]/g, '').toUpperCase()
}

export function keepCode(number: string, code: string): void {
  sessionStorage.setItem(PREFIX + number, code)
}

export function codeFor(number: string): string | undefined {
  return sessionStorage.getItem(PREFIX + number) ?? undefined
}

export function forgetCode(number: string): void {
  sessionStorage.removeItem(PREFIX + number)
}

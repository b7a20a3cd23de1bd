const MOBILE = /^1[3-9]\d{9}$/
/** A landline with or without its area code, or a 400 or 800 number; the service takes the same. */
const LANDLINE = /^((0\d{2,3}-?)?[2-9]\d{6,7}(-\d{1,5})?|[48]00-?\d{3}-?\d{4})$/

/**
 * A telephone number as the service takes it: without country code and spaces, in the digits of every keyboard. A mobile
 * number is its eleven digits.
 */
export function plainPhone(typed: string): string {
  const national = typed
    .normalize('NFKC')
    .replaceAll(/[‐-―−ー]/g, '-')
    .replaceAll(/\s/g, '')
    .replace(/^(\+86|0086)-?/, '')
    .replace(/^\((0\d{2,3})\)-?/, '$1-')
  const digits = national.replaceAll('-', '')
  return MOBILE.test(digits) ? digits : national
}

export function isMobile(phone: string): boolean {
  return MOBILE.test(phone)
}

/** Whether the service would take it; what was typed is made plain first. */
export function isPhone(phone: string): boolean {
  return MOBILE.test(phone) || LANDLINE.test(phone)
}

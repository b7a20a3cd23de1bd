/** The way from the list into the case beside it. */
export function focusCaseHeading(how?: FocusOptions): void {
  document.querySelector<HTMLElement>('[data-case-heading]')?.focus(how)
}

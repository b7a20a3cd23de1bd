import type { ActRight, CaseView } from '@/api/types'

/** Acts that the case page can carry out; the others belong to another desk. */
export const PAGE_ACTS = ['accept', 'contact', 'inspection', 'answer', 'reopen', 'close', 'reject'] as const
export type PageAct = (typeof PAGE_ACTS)[number]

export function isPageAct(act: string): act is PageAct {
  return (PAGE_ACTS as readonly string[]).includes(act)
}

function allowed(view: CaseView, act: PageAct): boolean {
  return view.acts.some((right) => right.act === act && right.allowed)
}

function contactIsOwed(view: CaseView): boolean {
  const clock = view.clocks.find((each) => each.kind === 'contact')
  return clock !== undefined && ['running', 'soon', 'late'].includes(clock.state) && view.contact?.exists !== false
}

/** The one primary button: what the case waits for from this person. */
export function nextActOf(view: CaseView): PageAct | undefined {
  if (allowed(view, 'accept')) return 'accept'
  if (allowed(view, 'contact') && contactIsOwed(view)) return 'contact'
  if (allowed(view, 'answer')) return 'answer'
  return allowed(view, 'close') ? 'close' : undefined
}

/** Everything else: what can be done first, then what cannot and why. */
export function otherActsOf(view: CaseView): ActRight[] {
  const next = nextActOf(view)
  const others = view.acts.filter((right) => right.act !== next && (isPageAct(right.act) || right.act === 'assign'))
  return [...others.filter((right) => right.allowed), ...others.filter((right) => !right.allowed)]
}

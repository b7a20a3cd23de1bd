import type { ActRight, CaseView } from '@/api/types'

/** Acts that the case page can carry out. */
export const PAGE_ACTS = [
  'assign',
  'accept',
  'contact',
  'inspection',
  'answer',
  'reopen',
  'close',
  'reject',
] as const
export type PageAct = (typeof PAGE_ACTS)[number]

/** Those of them that ask for something first. */
export type FormAct = Exclude<PageAct, 'accept'>

export function isPageAct(act: string): act is PageAct {
  return (PAGE_ACTS as readonly string[]).includes(act)
}

export function mayDo(view: CaseView, act: PageAct): boolean {
  return view.acts.some((right) => right.act === act && right.allowed)
}

function contactIsOwed(view: CaseView): boolean {
  const deadline = view.deadlines.find((each) => each.kind === 'contact')
  return (
    deadline !== undefined &&
    ['running', 'soon', 'late'].includes(deadline.state) &&
    view.contact?.exists !== false
  )
}

function awaitsAssignment(view: CaseView): boolean {
  return view.state === 'REGISTERED' || view.state === 'TRIAGE'
}

/** The one primary button: what the case waits for from this person. */
export function nextActOf(view: CaseView): PageAct | undefined {
  if (mayDo(view, 'assign') && awaitsAssignment(view)) return 'assign'
  if (mayDo(view, 'accept')) return 'accept'
  if (mayDo(view, 'contact') && contactIsOwed(view)) return 'contact'
  if (mayDo(view, 'answer')) return 'answer'
  return mayDo(view, 'close') ? 'close' : undefined
}

/** Everything else: what can be done first, then what cannot and why. */
export function otherActsOf(view: CaseView): (ActRight & { act: PageAct })[] {
  const next = nextActOf(view)
  const others = view.acts.filter(
    (right): right is ActRight & { act: PageAct } => right.act !== next && isPageAct(right.act),
  )
  return [...others.filter((right) => right.allowed), ...others.filter((right) => !right.allowed)]
}

/** Under which a form that is not finished is kept on this device: each person's own. */
export function formKey(subject: string, caseId: string, act: FormAct): string {
  return `${subject}.${caseId}.${act}`
}

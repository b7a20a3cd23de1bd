import { offerOf } from '@/acts/offers'
import type { ActOffer, CaseView } from '@/api/types'

function mayDo(view: CaseView, act: string): boolean {
  return offerOf(view, act) !== undefined
}

function contactIsOwed(view: CaseView): boolean {
  const deadline = view.deadlines.find((each) => each.kind === 'contact')
  return deadline !== undefined && ['running', 'soon', 'late'].includes(deadline.state) && view.contact.exists
}

function awaitsAssignment(view: CaseView): boolean {
  return view.state === 'registered' || view.state === 'triage'
}

/** The one primary button: what the case waits for from this person. */
export function nextActOf(view: CaseView): string | undefined {
  if (mayDo(view, 'assign') && awaitsAssignment(view)) return 'assign'
  if (mayDo(view, 'decide-re-review')) return 'decide-re-review'
  if (mayDo(view, 'decide-review')) return 'decide-review'
  if (mayDo(view, 'plan-lead') && view.lead && !view.lead.plan) return 'plan-lead'
  if (mayDo(view, 'report-lead')) return 'report-lead'
  if (mayDo(view, 'decide-return')) return 'decide-return'
  if (mayDo(view, 'decide-extension')) return 'decide-extension'
  if (mayDo(view, 'approve-answer')) return 'approve-answer'
  if (mayDo(view, 'report-in')) return 'report-in'
  if (mayDo(view, 'give-result')) return 'give-result'
  if (mayDo(view, 'accept')) return 'accept'
  if (mayDo(view, 'contact') && contactIsOwed(view)) return 'contact'
  if (mayDo(view, 'reply-to-supervision')) return 'reply-to-supervision'
  if (mayDo(view, 'answer')) return 'answer'
  return mayDo(view, 'close') ? 'close' : undefined
}

/** Everything else: what can be done first, then what cannot and why. */
export function otherActsOf(view: CaseView): ActOffer[] {
  const next = nextActOf(view)
  const others = view.acts.filter((offer) => offer.act !== next)
  return [...others.filter((offer) => offer.allowed), ...others.filter((offer) => !offer.allowed)]
}

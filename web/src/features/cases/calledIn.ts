import { CODES_APART, type ActValues } from '@/acts/actForm'
import type { CaseView } from '@/api/types'

/** Calls that nothing has ended yet. */
const OPEN = new Set(['called', 'reported'])

/**
 * Whom the responsibility table names for the category as it is now and nobody has called in: the first leads, unless
 * another does. What the engine said when it decided counts where the table is not at hand.
 */
export function callInProposal(view: CaseView, table: readonly string[] | undefined): ActValues {
  const there = new Set(
    view.calls
      .filter(({ state }) => OPEN.has(state) || state === 'result')
      .map((call) => call.department.code),
  )
  const named = table ?? view.departments.map(({ code }) => code)
  const codes = named.filter((code) => !there.has(code))
  const isLed = view.calls.some(({ lead, state }) => lead && OPEN.has(state))
  const lead = isLed ? '' : (codes[0] ?? '')
  return { lead, supporting: codes.filter((code) => code !== lead).join(CODES_APART) }
}

/** The department whose call an office would withdraw, where there is only one. */
export function withdrawProposal(view: CaseView): ActValues {
  const open = view.calls.filter(({ state }) => OPEN.has(state))
  return { department: open.length === 1 ? (open[0]?.department.code ?? '') : '' }
}

export function proposalFor(
  act: string,
  view: CaseView,
  table: readonly string[] | undefined,
): ActValues | undefined {
  if (act === 'call-in') return callInProposal(view, table)
  return act === 'withdraw-call' ? withdrawProposal(view) : undefined
}

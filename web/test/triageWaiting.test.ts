import { describe, expect, it } from 'vitest'
import { ApiProblem } from '@/api/problem'
import { verdictOf, worthLooking, type Decision } from '@/features/triage/verdict'
import { caseAfter, waitingCases, type DeskMemory } from '@/features/triage/waiting'
import { aRow, aView } from './fixtures/cases'

const rows = ['a', 'b', 'c'].map((caseId) => aRow(caseId, { state: 'triage', version: 3 }))

function memory(more: Partial<DeskMemory> = {}): DeskMemory {
  return { sending: new Set(), settled: new Map(), skipped: [], ...more }
}

function idsWith(more: Partial<DeskMemory>): string[] {
  return waitingCases(rows, memory(more)).map((row) => row.caseId)
}

describe('the waiting cases', () => {
  it('stand in the order of the list, the skipped ones last in the order of skipping', () => {
    expect(idsWith({ skipped: ['b', 'a'] })).toEqual(['c', 'b', 'a'])
  })

  it('leave out what is on its way', () => {
    expect(idsWith({ sending: new Set(['a']) })).toEqual(['b', 'c'])
  })

  it('leave out what was settled while the list still shows it', () => {
    expect(idsWith({ settled: new Map([['a', 4]]) })).toEqual(['b', 'c'])
    expect(idsWith({ settled: new Map([['a', 3]]) })).toEqual(['b', 'c'])
  })

  it('show a settled case again when it has come back with a newer version', () => {
    expect(idsWith({ settled: new Map([['a', 2]]) })).toEqual(['a', 'b', 'c'])
  })

  it('go on with the one behind, and from the end at the front', () => {
    expect(caseAfter(rows, 'a')).toBe('b')
    expect(caseAfter(rows, 'c')).toBe('a')
  })

  it('have no other when only one waits', () => {
    expect(caseAfter(rows.slice(0, 1), 'a')).toBeUndefined()
    expect(caseAfter([], undefined)).toBeUndefined()
  })
})

describe('the verdict on an act that was not answered with success', () => {
  const decision: Decision = { act: 'assign', body: { office: 'x', reason: '…' } }
  const lost = ApiProblem.ofLine('timeout')
  const stale = new ApiProblem(409, { code: 'stale-version' })
  const given = aView({ state: 'assigned', office: { code: 'x', name: '南坪街道' } })
  const givenElsewhere = aView({ state: 'assigned', office: { code: 'y', name: '南坪镇' } })

  it('is that it took effect when only its answer was lost', () => {
    expect(verdictOf(lost, decision, given)).toBe('done')
  })

  it('is that somebody else was first when the case lies in another office', () => {
    expect(verdictOf(lost, decision, givenElsewhere)).toBe('elsewhere')
    expect(verdictOf(stale, decision, givenElsewhere)).toBe('elsewhere')
  })

  it('never claims what somebody else did, though it is the same', () => {
    expect(verdictOf(stale, decision, given)).toBe('elsewhere')
  })

  it('is that the case is back when it is still undecided or cannot be seen', () => {
    expect(verdictOf(stale, decision, aView({ state: 'triage' }))).toBe('back')
    expect(verdictOf(lost, decision, undefined)).toBe('back')
  })

  it('knows a rejection that took effect', () => {
    const reject: Decision = { act: 'reject', body: { reason: '…', legalWay: '…' } }

    expect(verdictOf(lost, reject, aView({ state: 'rejected' }))).toBe('done')
  })

  it('looks again only where the case can tell more than the refusal', () => {
    const refused = new ApiProblem(422, { code: 'rule-refused' })

    expect([lost, stale, refused].map(worthLooking)).toEqual([true, true, false])
  })
})

import { describe, expect, it } from 'vitest'
import type { CaseView, Reason } from '@/api/types'
import { askedFor, conflictIn } from '@/features/triage/asked'

function reason(code: string): Reason {
  return { code, stage: 'place', text: code, args: {} }
}

function aCase(codes: string[], category?: CaseView['category']): CaseView {
  return { reasons: codes.map(reason), category } as CaseView
}

const NOISE = { code: 'noise', name: '噪声' } as CaseView['category']

describe('what the triage desk is asked for', () => {
  it('asks for the office alone where the category is known', () => {
    expect(askedFor(aCase(['place.undecided-several'], NOISE))).toEqual(['office'])
  })

  it('asks for the category alone where the office is known', () => {
    expect(askedFor(aCase(['text.out-of-scope', 'place.undecided-category']))).toEqual(['category'])
  })

  it('asks for both where neither is known', () => {
    expect(askedFor(aCase(['place.undecided-none']))).toEqual(['office', 'category'])
  })

  it('finds what does not agree', () => {
    expect(conflictIn([reason('place.pin-inside'), reason('place.conflict')])?.code).toBe('place.conflict')
    expect(conflictIn([reason('place.pin-inside')])).toBeUndefined()
  })
})

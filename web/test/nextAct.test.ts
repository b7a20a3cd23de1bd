import { describe, expect, it } from 'vitest'
import { nextActOf, otherActsOf } from '@/features/cases/nextAct'
import { aDeadline, aView, may, mayNot } from './fixtures/cases'

const CONTACT_OWED = [aDeadline('contact', 'running')]

describe('the next act', () => {
  it('is to accept what was just assigned', () => {
    expect(nextActOf(aView({ acts: may('accept') }))).toBe('accept')
  })

  it('is to contact while the contact deadline runs, then to answer', () => {
    const acts = may('contact', 'inspection', 'answer')

    expect(nextActOf(aView({ state: 'in-progress', acts, deadlines: CONTACT_OWED }))).toBe('contact')
    expect(nextActOf(aView({ state: 'in-progress', acts, deadlines: [aDeadline('contact', 'met')] }))).toBe(
      'answer',
    )
  })

  it('is to answer when there is nobody to contact', () => {
    const view = aView({ state: 'in-progress', acts: may('contact', 'answer'), deadlines: CONTACT_OWED })

    expect(nextActOf({ ...view, contact: { exists: false } })).toBe('answer')
  })

  it('is to assign only where no office has it yet', () => {
    expect(nextActOf(aView({ state: 'triage', acts: may('assign', 'reject') }))).toBe('assign')
    expect(nextActOf(aView({ state: 'assigned', acts: may('assign') }))).toBeUndefined()
  })

  it('is nothing when nothing is allowed', () => {
    expect(nextActOf(aView({ acts: [mayNot('accept', 'wrong-party')] }))).toBeUndefined()
  })
})

describe('the other acts', () => {
  it('are the possible ones first, then the others with their reason', () => {
    const acts = [mayNot('close', 'not-when-in-progress'), ...may('answer', 'inspection')]

    const others = otherActsOf(aView({ state: 'in-progress', acts, deadlines: [] }))

    expect(others.map(({ act }) => act)).toEqual(['inspection', 'close'])
    expect(others[1]?.why).toBe('not-when-in-progress')
  })

  it('are those too that this page has never heard of', () => {
    expect(otherActsOf(aView({ acts: may('dance') })).map(({ act }) => act)).toEqual(['dance'])
  })
})

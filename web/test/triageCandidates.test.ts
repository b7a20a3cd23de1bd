import { describe, expect, it } from 'vitest'
import type { Candidate, Reason } from '@/api/types'
import { placesNamedIn, ranked, reasonsOf, scoreText } from '@/features/triage/candidates'

function aReason(code: string, text: string, args: Reason['args'] = {}): Reason {
  return { stage: 'place', code, args, text }
}

function aCandidate(name: string, score: number, ...texts: string[]): Candidate {
  return {
    office: { code: `c-${name}`, name },
    score,
    reasons: texts.map((text) => aReason('place.pin-inside', text)),
  }
}

describe('candidates', () => {
  it('stand with the likeliest first and carry the digit that chooses them', () => {
    const [first, second] = ranked([aCandidate('南坪镇', 0.4), aCandidate('南坪街道', 0.6)])

    expect(first).toMatchObject({ candidate: { office: { name: '南坪街道' } }, rank: 1, key: '1' })
    expect(second).toMatchObject({ candidate: { office: { name: '南坪镇' } }, rank: 2, key: '2' })
  })

  it('of equal score stay as the engine gave them', () => {
    const names = ranked([aCandidate('甲', 0.5), aCandidate('乙', 0.5)]).map(
      (each) => each.candidate.office.name,
    )

    expect(names).toEqual(['甲', '乙'])
  })

  it('beyond the ninth have no key', () => {
    const many = ranked(Array.from({ length: 11 }, (_, index) => aCandidate(String(index), 1 - index / 20)))

    expect(many.map((each) => each.key)).toEqual([
      '1',
      '2',
      '3',
      '4',
      '5',
      '6',
      '7',
      '8',
      '9',
      undefined,
      undefined,
    ])
  })

  it('show a score that is never better than it is', () => {
    expect([0, 0.29, 0.57, 0.996, 0.999, 1].map(scoreText)).toEqual([
      '0.00',
      '0.29',
      '0.57',
      '0.99',
      '0.99',
      '1.00',
    ])
  })

  it('say their reasons in one sentence, each once and without its full stop', () => {
    const candidate = aCandidate('南坪街道', 0.9, '坐标在辖区内。', '地名“福利社”相符', '坐标在辖区内')

    expect(reasonsOf(candidate, '；')).toBe('坐标在辖区内；地名“福利社”相符')
  })

  it('say nothing when the engine gave no reason', () => {
    expect(reasonsOf(aCandidate('南坪街道', 0.9), '；')).toBe('')
  })

  it('name the places that the map shows, each once', () => {
    const ambiguous = aReason('place.name-ambiguous', '', { place: ['福利社'], others: ['500108101'] })
    const settled = aReason('place.name-settled', '', { place: ['福利社'], settledBy: ['二小区'] })
    const worded = aReason('text.by-words', '', { words: ['打桩机'] })
    const candidates = [ambiguous, settled, worded].map((reason) => ({
      ...aCandidate('南坪街道', 0.5),
      reasons: [reason],
    }))

    expect(placesNamedIn(candidates)).toEqual(['福利社', '二小区'])
  })
})

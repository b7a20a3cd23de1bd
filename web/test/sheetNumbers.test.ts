import { describe, expect, it } from 'vitest'
import { footOf } from '@/features/cases/sheetNumbers'

describe('the foot of a printed sheet', () => {
  it('says the case, which sheet it is and of how many', () => {
    const foot = footOf('NA-20261128-0007')

    expect(foot).toContain('"NA-20261128-0007"')
    expect(foot).toContain('counter(page) " / " counter(pages)')
  })

  it('takes no sign of the number for the end of the text', () => {
    expect(footOf('a"b\\c')).toContain('"a\\"b\\\\c"')
  })
})

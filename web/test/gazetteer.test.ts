import { describe, expect, it } from 'vitest'
import { csvOf, matching, newRow } from '@/features/admin/gazetteer'

describe('the rows of the gazetteer', () => {
  it('are written with all columns, and quoted where a cell needs it', () => {
    const pack = { name: '五小区', kind: 'stop', basis: 'local' }
    const added = { name: '茶园,新区', kind: 'landmark', aliases: '他说"茶园"' }

    expect(csvOf([pack, added])).toBe(
      'name,kind,basis,aliases\n五小区,stop,local,\n"茶园,新区",landmark,,"他说""茶园"""\n',
    )
  })

  it('are found by their name and by their other names', () => {
    const rows = [
      { ...newRow(), name: '重庆邮电大学', aliases: '重邮|CQUPT' },
      { ...newRow(), name: '南坪' },
    ]

    expect(matching(rows, ' 邮电 ').map(({ name }) => name)).toEqual(['重庆邮电大学'])
    expect(matching(rows, 'CQUPT').map(({ name }) => name)).toEqual(['重庆邮电大学'])
    expect(matching(rows, '')).toHaveLength(2)
  })
})

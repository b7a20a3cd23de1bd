import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const MARK = 'node_modules/dmn-js-shared/lib/util/PoweredByUtil.js'
const POLICY = '../gateway/src/main/java/cn/huiyin/gateway/pages/SecurityHeaders.java'

function hashed(style: string): string {
  return `sha256-${createHash('sha256').update(style).digest('base64')}`
}

describe('the content policy of the gateway', () => {
  it('allows the inline styles of the mark that dmn-js shows, and no other', () => {
    const source = readFileSync(MARK, 'utf8')
    const shown = source.slice(source.indexOf('var BPMNIO_IMG'), source.indexOf('export class'))
    const styles = [...shown.matchAll(/style="([^"]+)"/g)].map((match) => match[1] ?? '')
    const allowed = readFileSync(POLICY, 'utf8').match(/sha256-[\w+/]+=/g)

    expect(styles).toHaveLength(2)
    expect(allowed?.sort()).toEqual(styles.map(hashed).sort())
  })
})

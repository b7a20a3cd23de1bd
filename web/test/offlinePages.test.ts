import { describe, expect, it, vi } from 'vitest'
import { keep } from '@/shell/offlinePages'

function aCache(...paths: string[]) {
  const there = new Set(paths)
  return {
    there,
    cache: {
      keys: () => Promise.resolve([...there].map((path) => ({ url: `http://127.0.0.1${path}` }))),
      addAll: vi.fn<Cache['addAll']>((added) => {
        for (const path of added) there.add(String(path))
        return Promise.resolve()
      }),
      delete: (path: string) => Promise.resolve(there.delete(path)),
    } as unknown as Cache,
  }
}

describe('what is kept for when there is no network', () => {
  it('is the page and its files, the page anew each time', async () => {
    const { cache, there } = aCache('/', '/assets/a-1.js')

    await keep(['/', '/assets/a-1.js', '/assets/b-1.js'], cache)

    expect(cache.addAll).toHaveBeenCalledWith(['/', '/assets/b-1.js'])
    expect([...there]).toEqual(['/', '/assets/a-1.js', '/assets/b-1.js'])
  })

  it('is nothing of an earlier version', async () => {
    const { cache, there } = aCache('/', '/assets/a-1.js')

    await keep(['/', '/assets/a-2.js'], cache)

    expect([...there]).toEqual(['/', '/assets/a-2.js'])
  })
})

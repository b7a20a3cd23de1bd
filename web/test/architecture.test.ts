import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

interface Source {
  path: string
  text: string
}

function sourcesUnder(folder: string): Source[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return sourcesUnder(path)
    return /\.(vue|ts|css)$/.test(entry.name) ? [{ path, text: readFileSync(path, 'utf8') }] : []
  })
}

const sources = sourcesUnder('src')

/** Imports from one feature into another. */
function crossings({ path, text }: Source): string[] {
  const own = /features\/([\w-]+)\//.exec(path)?.[1]
  if (!own) return []
  const imported = [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1] ?? '')
  const absolute = imported.filter(
    (each) => each.startsWith('@/features/') && !each.startsWith(`@/features/${own}/`),
  )
  const climbing = imported.filter((each) => {
    const depth = path.slice(path.indexOf(`features/${own}/`)).split('/').length - 3
    return (each.match(/\.\.\//g) ?? []).length > depth
  })
  return [...absolute, ...climbing].map((each) => `${path}: ${each}`)
}

/** Colours written out: #fff, rgb(…), hsl(…). What the tokens mix is theirs. */
function rawColours({ path, text }: Source): string[] {
  const styles = path.endsWith('.vue') ? text.slice(text.indexOf('<style')) : text
  if (path.endsWith('.vue') && !text.includes('<style')) return []
  return [...styles.matchAll(/#[\da-f]{3,8}\b(?=[^{}]*;)|\b(?:rgb|hsl)a?\(/gi)].map(
    (match) => `${path}: ${match[0]}`,
  )
}

/** Files that load another at once, rather than when it is needed. */
function importing(file: string): string[] {
  return sources
    .filter(({ text }) => new RegExp(`^import .*/${file}'`, 'm').test(text))
    .map(({ path }) => path)
}

describe('the house', () => {
  it('has features that do not import each other', () => {
    expect(sources.flatMap(crossings)).toEqual([])
  })

  it('would notice one that does', () => {
    const path = 'src/features/cases/pages/A.vue'

    expect(crossings({ path, text: "import { x } from '@/features/triage/desk'" })).toHaveLength(1)
    expect(crossings({ path, text: "import { x } from '../../triage/desk'" })).toHaveLength(1)
    expect(crossings({ path, text: "import { x } from '../queue'" })).toHaveLength(0)
  })

  it('has shared rooms that know no feature, but for the shell and the addresses', () => {
    const shared = sources.filter(({ path }) => !/^src\/(features|router|shell)\//.test(path))

    const knowing = shared.filter(({ text }) => text.includes('@/features/')).map(({ path }) => path)
    expect(knowing).toEqual([])
  })

  it('has its colours in the tokens alone', () => {
    const painted = sources.filter(
      ({ path }) => /\.(vue|css)$/.test(path) && !/(tokens|print)\.css$/.test(path),
    )

    expect(painted.flatMap(rawColours)).toEqual([])
  })

  it('would notice a raw colour', () => {
    expect(rawColours({ path: 'a.css', text: 'a { color: #fff; }' })).toHaveLength(1)
    expect(rawColours({ path: 'a.vue', text: '<style>a { color: rgb(0 0 0); }</style>' })).toHaveLength(1)
    expect(rawColours({ path: 'a.css', text: '#main { color: var(--ink); }' })).toHaveLength(0)
  })

  it('loads the map with the pages that show one, never with the first page', () => {
    const withMap = new Set<string>()
    let added = importing('DistrictMap.vue')
    while (added.length > 0) {
      for (const path of added) withMap.add(path)
      added = added.flatMap((path) => importing(path.slice(path.lastIndexOf('/') + 1)))
      added = added.filter((path) => !withMap.has(path))
    }

    expect(withMap).toContain('src/features/cases/components/CasePlace.vue')
    expect([...withMap].filter((path) => !/^src\/features\/\w+\//.test(path))).toEqual([])
    expect(withMap).not.toContain('src/features/cases/pages/CasesPage.vue')
  })
})

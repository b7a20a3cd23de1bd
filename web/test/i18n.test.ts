import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { en } from '@/i18n/locales/en'
import { zhCN } from '@/i18n/locales/zh-CN'
import type { ActOffer } from '@/api/types'
import { ROLES } from '@/session/roles'
import { CITIZEN_ACTS, citizenOffer, DESK_ACTS, deskOffer, UNKNOWN_OFFER } from './fixtures/acts'

type Tree = { [key: string]: string | Tree }

function flat(tree: Tree, before = ''): Map<string, string> {
  const found = new Map<string, string>()
  for (const [key, value] of Object.entries(tree)) {
    if (typeof value === 'string') found.set(before + key, value)
    else for (const [inner, text] of flat(value, `${before}${key}.`)) found.set(inner, text)
  }
  return found
}

const chinese = flat(zhCN)
const english = flat(en)

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return filesUnder(path)
    return /\.(vue|ts)$/.test(entry.name) && !path.includes('locales') ? [path] : []
  })
}

const sources = filesUnder('src').map((path) => ({ path, text: readFileSync(path, 'utf8') }))

function holes(text: string): string[] {
  return [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '').sort()
}

/** Keys that a page names in one piece, such as t('app.close'). */
const NAMED = /\bt\(\s*'([\w-]+(?:\.[\w-]+)+)'/g
/** Beginnings of keys that a page completes, such as t(`status.${…}`). */
const BEGUN = /\bt\(\s*`([\w-]+(?:\.[\w-]+)*\.)[\w-]*\$\{/g

describe('the words', () => {
  it('are there in both languages under the same keys', () => {
    expect([...english.keys()].sort()).toEqual([...chinese.keys()].sort())
  })

  it('name every role that an account can have', () => {
    const roles = ROLES.filter((role) => role !== 'citizen')

    expect(roles.filter((role) => !chinese.has(`admin.role.${role}`))).toEqual([])
  })

  it('are never empty', () => {
    const empty = [...chinese, ...english].filter(([, text]) => text.trim() === '').map(([key]) => key)

    expect(empty).toEqual([])
  })

  it('have the same holes to fill in both languages, in the singular and the plural', () => {
    const different = [...chinese].filter(([key, text]) =>
      (english.get(key) ?? '').split('|').some((form) => holes(text).join() !== holes(form).join()),
    )

    expect(different.map(([key]) => key)).toEqual([])
  })

  it('of English hold no Chinese but the name of the other language', () => {
    const mixed = [...english].filter(([, text]) => /[\u4e00-\u9fff]/.test(text)).map(([key]) => key)

    expect(mixed).toEqual(['app.otherLanguage'])
  })

  it('exist for every key that a page names', () => {
    const missing = sources.flatMap(({ path, text }) =>
      [...text.matchAll(NAMED)]
        .map((match) => match[1] ?? '')
        .filter((key) => !chinese.has(key))
        .map((key) => `${path}: ${key}`),
    )

    expect(missing).toEqual([])
  })

  it('exist for every group of which a page takes one', () => {
    const groups = [...chinese.keys()]
    const missing = sources.flatMap(({ path, text }) =>
      [...text.matchAll(BEGUN)]
        .map((match) => match[1] ?? '')
        .filter((start) => !groups.some((key) => key.startsWith(start)))
        .map((start) => `${path}: ${start}`),
    )

    expect(missing).toEqual([])
  })

  it('stand in the tables of words, not in the pages', () => {
    const written = sources
      .filter(({ path }) => path.endsWith('.vue'))
      .filter(({ text }) => {
        const template = text.slice(text.indexOf('<template>'), text.lastIndexOf('</template>'))
        return /[\u4e00-\u9fff]/.test(template.replaceAll(/<!--[\s\S]*?-->/g, ''))
      })
      .map(({ path }) => path)

    expect(written).toEqual([])
  })
})

/** The keys that an act should have and has under none of the groups. */
function lacking(has: (key: string) => boolean, offer: ActOffer, groups: readonly string[]): string[] {
  const { act, fields } = offer
  const wanted = [
    groups.map((group) => `${group}.${act}.verb`),
    [`act.${act}.done`],
    ...fields.flatMap(({ name, type, options: offered = [] }) => {
      // What may be found wanting is named by the district.
      const options = type === 'shortcoming' ? [] : offered
      const prefixes = [...groups.map((group) => `${group}.${act}.fields.${name}`), `field.${name}`]
      return ['label', ...options.map((code) => `choice.${code}`)].map((what) =>
        prefixes.map((prefix) => `${prefix}.${what}`),
      )
    }),
  ]
  return wanted.filter((keys) => !keys.some(has)).map(([key = '']) => key)
}

describe('the words of acts', () => {
  const document = JSON.parse(readFileSync('../docs/openapi/complaint-service.json', 'utf8')) as {
    paths: Record<string, unknown>
  }
  const documented = Object.keys(document.paths).flatMap((path) => {
    const [, audience, act] = /^\/api\/(cases|complaints)\/\{\w+\}\/acts\/([\w-]+)$/.exec(path) ?? []
    return audience && act ? [{ audience, act }] : []
  })
  const actsOf = (audience: string, known: readonly string[]): string[] => [
    ...new Set([...known, ...documented.filter((each) => each.audience === audience).map(({ act }) => act)]),
  ]
  const languages = { Chinese: chinese, English: english }

  it.each(Object.entries(languages))('are all there in %s for each act of the desk', (_, words) => {
    const found = actsOf('cases', DESK_ACTS).flatMap((act) =>
      lacking((key) => words.has(key), deskOffer(act), ['act']),
    )

    expect(found).toEqual([])
  })

  it.each(Object.entries(languages))('are all there in %s for each act of the citizen', (_, words) => {
    const found = actsOf('complaints', CITIZEN_ACTS).flatMap((act) =>
      lacking((key) => words.has(key), citizenOffer(act), ['citizenAct', 'act']),
    )

    expect(found).toEqual([])
  })

  it('would be missed in an act that has none', () => {
    expect(lacking((key) => chinese.has(key), UNKNOWN_OFFER, ['act'])).toEqual([
      'act.second.verb',
      'act.second.done',
      'act.second.fields.remark.label',
      'act.second.fields.urgent.label',
      'act.second.fields.people.label',
      'act.second.fields.way.label',
      'act.second.fields.way.choice.by-phone',
      'act.second.fields.way.choice.on-site',
    ])
  })
})

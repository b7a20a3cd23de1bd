import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import openapiTS, { astToString } from 'openapi-typescript'

/** Draws the types of what crosses the wire from each service's own OpenAPI document. */
const HERE = dirname(fileURLToPath(import.meta.url))
const DOCUMENTS = join(HERE, '../../docs/openapi')
const TYPES = join(HERE, '../src/api/generated')

const services = () =>
  readdirSync(DOCUMENTS).flatMap((name) => (name.endsWith('.json') ? [name.slice(0, -5)] : []))

/**
 * What pages may ask: no path between services or of the framework, and no parameter named actor, which a service reads
 * from the token and its document lists by mistake.
 */
function askedByPages(document) {
  const paths = Object.entries(document.paths).filter(([path]) => path.startsWith('/api/'))
  for (const [, operations] of paths) {
    for (const operation of Object.values(operations)) {
      operation.parameters = operation.parameters?.filter(({ name }) => name !== 'actor')
    }
  }
  return { ...document, paths: Object.fromEntries(paths) }
}

async function drawn(service) {
  const document = askedByPages(JSON.parse(readFileSync(join(DOCUMENTS, `${service}.json`), 'utf8')))
  const types = await openapiTS(document)
  return `// Drawn from docs/openapi/${service}.json by npm run api-types.\n${astToString(types)}`
}

/** Names of the services whose types are not what their document says. */
export async function staleServices() {
  const stale = []
  for (const service of services()) {
    const kept = (() => {
      try {
        return readFileSync(join(TYPES, `${service}.d.ts`), 'utf8')
      } catch {
        return ''
      }
    })()
    if (kept !== (await drawn(service))) stale.push(service)
  }
  return stale
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const service of services()) writeFileSync(join(TYPES, `${service}.d.ts`), await drawn(service))
}

import { vi } from 'vitest'

/** A request as the service would get it. */
export interface Asked {
  method: string
  /** With its query. */
  path: string
  headers: Headers
  /** The JSON that was sent. */
  body: unknown
}

async function asked(input: RequestInfo | URL): Promise<Asked> {
  const request = input as Request
  const { pathname, search } = new URL(request.url)
  const text = request.method === 'GET' ? '' : await request.clone().text()
  const isJson = request.headers.get('Content-Type') === 'application/json'
  return {
    method: request.method,
    path: pathname + search,
    headers: request.headers,
    body: isJson && text ? (JSON.parse(text) as unknown) : undefined,
  }
}

/** Puts a service of the test's own in place of the line; answers what it is asked. */
export function serving(answer: (asked: Asked) => Response | Promise<Response>): Asked[] {
  const all: Asked[] = []
  vi.spyOn(globalThis, 'fetch').mockImplementation(async (input) => {
    const one = await asked(input)
    all.push(one)
    return await answer(one)
  })
  return all
}

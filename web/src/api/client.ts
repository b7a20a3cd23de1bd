import { ApiProblem, problemOf } from './problem'

/** Gives the access token of who is signed in; asked anew for each request. */
export type TokenSource = () => Promise<string | undefined>

let tokenSource: TokenSource = () => Promise.resolve(undefined)

export function useTokenSource(source: TokenSource): void {
  tokenSource = source
}

export interface Call {
  method?: 'GET' | 'POST'
  query?: Record<string, string | number | undefined>
  headers?: Record<string, string>
  /** Sent as JSON. */
  json?: unknown
  /** Sent as multipart/form-data. */
  form?: FormData
  signal?: AbortSignal
  /** Milliseconds until the request counts as lost; 20 s unless told. */
  patience?: number
}

const PATIENCE = 20_000

function addressOf(path: string, query: Call['query']): string {
  const params = new URLSearchParams()
  for (const [name, value] of Object.entries(query ?? {})) {
    if (value !== undefined && value !== '') params.set(name, String(value))
  }
  const search = params.toString()
  return search ? `${path}?${search}` : path
}

async function headersOf(call: Call): Promise<Headers> {
  const headers = new Headers({ Accept: 'application/json', ...call.headers })
  const token = await tokenSource()
  if (token) headers.set('Authorization', `Bearer ${token}`)
  if (call.json !== undefined) headers.set('Content-Type', 'application/json')
  return headers
}

function lineProblem(error: unknown): ApiProblem {
  if (error instanceof DOMException && error.name === 'TimeoutError') return ApiProblem.ofLine('timeout')
  return ApiProblem.ofLine(navigator.onLine ? 'unreachable' : 'offline')
}

/** Ends when the caller gives up or patience does. By hand, for phones whose browser cannot join two signals. */
function boundedBy(patience: number, caller?: AbortSignal): AbortSignal {
  const bound = new AbortController()
  const timer = setTimeout(() => bound.abort(new DOMException('no answer', 'TimeoutError')), patience)
  const giveUp = (): void => {
    clearTimeout(timer)
    bound.abort(caller?.reason)
  }
  if (caller?.aborted) giveUp()
  caller?.addEventListener('abort', giveUp, { once: true })
  return bound.signal
}

/** Sends one request and answers the raw response. Throws ApiProblem for everything but a 2xx. */
export async function send(path: string, call: Call = {}): Promise<Response> {
  const signal = boundedBy(call.patience ?? PATIENCE, call.signal)
  const headers = await headersOf(call)
  const body = call.form ?? (call.json === undefined ? undefined : JSON.stringify(call.json))
  let response: Response
  try {
    response = await fetch(addressOf(path, call.query), {
      method: call.method ?? 'GET',
      headers,
      body,
      signal,
    })
  } catch (error) {
    if (call.signal?.aborted) throw error
    throw lineProblem(error)
  }
  if (!response.ok) throw await problemOf(response)
  return response
}

/** Sends one request and reads the JSON of its answer. */
export async function fetchJson<T>(path: string, call: Call = {}): Promise<T> {
  const response = await send(path, call)
  return (await response.json()) as T
}

/** Reads a picture that only a header opens. */
export async function fetchBlob(path: string, call: Call = {}): Promise<Blob> {
  const response = await send(path, { ...call, headers: { ...call.headers, Accept: 'image/jpeg, image/*' } })
  return await response.blob()
}

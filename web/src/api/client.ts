import createClient, { type Middleware } from 'openapi-fetch'
import type { paths as ComplaintPaths } from './generated/complaint-service'
import type { paths as DispatchPaths } from './generated/dispatch-service'
import type { paths as NotifyPaths } from './generated/notify-service'
import { ApiProblem, problemOf } from './problem'

/** Gives the access token of who is signed in; asked anew for each request. */
export type TokenSource = () => Promise<string | undefined>

let tokenSource: TokenSource = () => Promise.resolve(undefined)
let whenRefused: () => void = () => undefined

/** @param refused is told when a service does not take the token that was sent */
export function useTokenSource(source: TokenSource, refused: () => void = () => undefined): void {
  tokenSource = source
  whenRefused = refused
}

/** Milliseconds until a request counts as lost. */
const TIMEOUT = 20_000

function lineProblem(error: unknown): ApiProblem {
  if (error instanceof DOMException && error.name === 'TimeoutError') return ApiProblem.ofLine('timeout')
  return ApiProblem.ofLine(navigator.onLine ? 'unreachable' : 'offline')
}

/** Ends when the caller gives up or the time is over. By hand, for phones whose browser cannot join two signals. */
function boundedBy(timeout: number, caller: AbortSignal): AbortSignal {
  const bound = new AbortController()
  const timer = setTimeout(() => bound.abort(new DOMException('no answer', 'TimeoutError')), timeout)
  const giveUp = (): void => {
    clearTimeout(timer)
    bound.abort(caller.reason)
  }
  if (caller.aborted) giveUp()
  caller.addEventListener('abort', giveUp, { once: true })
  return bound.signal
}

/** A fetch that waits so many milliseconds; a line that did not carry the request is an ApiProblem. */
export function fetchWithin(timeout: number): (request: Request) => Promise<Response> {
  return async (request) => {
    try {
      return await fetch(request, { signal: boundedBy(timeout, request.signal) })
    } catch (error) {
      if (request.signal.aborted) throw error
      throw lineProblem(error)
    }
  }
}

/** The token and the language of the page go along, and everything but a 2xx is thrown as an ApiProblem. */
const asPerson: Middleware = {
  async onRequest({ request }) {
    const token = await tokenSource()
    if (token) request.headers.set('Authorization', `Bearer ${token}`)
    request.headers.set('Accept-Language', document.documentElement.lang)
    return request
  },
  async onResponse({ request, response }) {
    if (response.status === 401 && request.headers.has('Authorization')) whenRefused()
    if (!response.ok) throw await problemOf(response)
  },
}

/** Tiles that are drawn under the outlines, and whose they are; none by default. */
export interface MapSettings {
  /** Addresses with {z}, {x}, {y} and {s}, the lowest layer first. */
  tiles: string[]
  subdomains: string[]
  attribution: string
}

/** The addresses that the gateway answers itself; they have no document. */
interface GatewayPaths {
  '/api/map-settings': {
    get: { responses: { 200: { content: { 'application/json': MapSettings } } } }
  }
  '/api/session-settings': {
    get: {
      responses: { 200: { content: { 'application/json': { issuer: string; clientId: string } } } }
    }
  }
}

function clientOf<Paths extends object>() {
  const client = createClient<Paths>({
    baseUrl: location.origin,
    headers: { Accept: 'application/json' },
    fetch: fetchWithin(TIMEOUT),
  })
  client.use(asPerson)
  return client
}

/** Paths, parameters, bodies and answers of each service, as its OpenAPI document says them. */
export const complaintService = clientOf<ComplaintPaths>()
export const dispatchService = clientOf<DispatchPaths>()
export const notifyService = clientOf<NotifyPaths>()
export const gateway = clientOf<GatewayPaths>()

/** The answer of a request; one that did not end well has thrown before. */
export async function answerOf<T>(asked: Promise<{ data?: T }>): Promise<T> {
  return (await asked).data as T
}

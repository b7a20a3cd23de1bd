/** One field of a refused request: a JSON pointer and a stable code. */
export interface FieldError {
  pointer: string
  code: string
  detail?: string
}

/** Problem codes that arise on this side of the wire. */
export type LocalCode = 'offline' | 'unreachable' | 'timeout'

interface ProblemBody {
  code?: string
  title?: string
  detail?: string
  traceId?: string
  errors?: FieldError[]
}

/** Any request that did not end well: RFC 9457 from a service, or a line that did not carry it. */
export class ApiProblem extends Error {
  readonly status: number
  readonly code: string
  readonly detail?: string
  readonly traceId?: string
  readonly errors: readonly FieldError[]

  constructor(status: number, body: ProblemBody) {
    super(body.detail ?? body.title ?? body.code ?? `HTTP ${status}`)
    this.name = 'ApiProblem'
    this.status = status
    this.code = body.code ?? codeForStatus(status)
    this.detail = body.detail
    this.traceId = body.traceId
    this.errors = body.errors ?? []
  }

  /** The request may not have arrived: whether it took effect is not known. */
  get uncertain(): boolean {
    return this.status === 0 || this.status >= 500
  }

  static ofLine(code: LocalCode): ApiProblem {
    return new ApiProblem(0, { code })
  }
}

const STATUS_CODES: Record<number, string> = {
  400: 'invalid-input',
  401: 'not-signed-in',
  403: 'not-allowed',
  404: 'not-found',
  409: 'state-conflict',
  413: 'payload-too-large',
  422: 'rule-refused',
  429: 'too-many-requests',
}

function codeForStatus(status: number): string {
  if (status === 502 || status === 503 || status === 504) return 'upstream-unavailable'
  return STATUS_CODES[status] ?? 'internal-error'
}

export async function problemOf(response: Response): Promise<ApiProblem> {
  const text = await response.text().catch(() => '')
  try {
    return new ApiProblem(response.status, JSON.parse(text) as ProblemBody)
  } catch {
    return new ApiProblem(response.status, {})
  }
}

/** The problem code of anything that was thrown. */
export function codeOf(error: unknown): string {
  return error instanceof ApiProblem ? error.code : 'internal-error'
}

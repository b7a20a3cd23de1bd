import { ApiProblem } from './problem'

/** What kept an answer from coming, as people must tell it apart. */
export type Failure =
  'signedOut' | 'noRight' | 'notFound' | 'tooMany' | 'offline' | 'unreachable' | 'away' | 'failed'

const BY_STATUS: Record<number, Failure> = {
  401: 'signedOut',
  403: 'noRight',
  404: 'notFound',
  429: 'tooMany',
  502: 'away',
  503: 'away',
  504: 'away',
}

export function failureOf(error: unknown, online: boolean): Failure {
  if (!(error instanceof ApiProblem)) return 'failed'
  if (error.status !== 0) return BY_STATUS[error.status] ?? 'failed'
  return online && error.code !== 'offline' ? 'unreachable' : 'offline'
}

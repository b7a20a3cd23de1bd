import { QueryClient } from '@tanstack/vue-query'
import { ApiProblem } from './problem'

const RETRIES = 2

/** Only what the line or an overloaded service lost is asked again; a refusal is an answer. */
export function worthAskingAgain(failures: number, error: unknown): boolean {
  return failures < RETRIES && error instanceof ApiProblem && error.uncertain
}

/** The one layer for what the server knows. */
export function createQueryLayer(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { staleTime: 15_000, retry: worthAskingAgain, refetchOnWindowFocus: true },
      mutations: { retry: false },
    },
  })
}

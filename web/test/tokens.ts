import type { Role } from '@/session/roles'

/** An access token as the pages read it: the part that says who it speaks for. */
export function tokenOf(name: string, ...roles: Role[]): string {
  const claims = JSON.stringify({ sub: 'subject', name, realm_access: { roles } })
  const bytes = String.fromCharCode(...new TextEncoder().encode(claims))
  return `header.${btoa(bytes)}.signature`
}

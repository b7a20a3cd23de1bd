/** Realm roles as the access token carries them. */
export const ROLES = [
  'citizen',
  'operator',
  'triage',
  'officer',
  'office-head',
  'department',
  'supervisor',
  'integrity',
  'leader',
  'admin',
] as const

export type Role = (typeof ROLES)[number]

export interface Person {
  subject: string
  name: string
  roles: readonly Role[]
  /** Nine-digit code of the office, for who works in one. */
  office?: string
  /** Code of the department, for who speaks for one. */
  department?: string
}

interface Claims {
  sub?: string
  name?: string
  preferred_username?: string
  office?: string | string[]
  department?: string | string[]
  realm_access?: { roles?: string[] }
}

function isRole(value: string): value is Role {
  return (ROLES as readonly string[]).includes(value)
}

function decodeClaims(token: string): Claims {
  const payload = token.split('.')[1] ?? ''
  const bytes = Uint8Array.from(
    atob(payload.replaceAll('-', '+').replaceAll('_', '/')),
    (c) => c.codePointAt(0) ?? 0,
  )
  return JSON.parse(new TextDecoder().decode(bytes)) as Claims
}

/** Who an access token speaks for. Only for what the pages show: each service checks the token itself. */
export function personOf(accessToken: string): Person {
  const claims = decodeClaims(accessToken)
  return {
    subject: claims.sub ?? '',
    name: claims.name ?? claims.preferred_username ?? '',
    roles: (claims.realm_access?.roles ?? []).filter(isRole),
    office: onlyOf(claims.office),
    department: onlyOf(claims.department),
  }
}

function onlyOf(claim: string | string[] | undefined): string | undefined {
  return Array.isArray(claim) ? claim[0] : claim
}

export type Desk =
  | 'call'
  | 'cases'
  | 'workload'
  | 'department'
  | 'leader'
  | 'triage'
  | 'overview'
  | 'learning'
  | 'follow-ups'
  | 'surveys'
  | 'imports'
  | 'admin'

/** Which desk is open to which role. */
export const DESK_ROLES: Record<Desk, readonly Role[]> = {
  call: ['operator'],
  cases: ['officer', 'office-head', 'operator', 'supervisor', 'triage', 'integrity'],
  workload: ['office-head'],
  department: ['department'],
  leader: ['leader'],
  triage: ['triage'],
  overview: ['supervisor', 'office-head'],
  learning: ['supervisor', 'admin'],
  'follow-ups': ['operator'],
  surveys: ['supervisor', 'office-head'],
  imports: ['operator', 'supervisor'],
  admin: ['admin'],
}

/** Who may see who looked at contact details: everybody of the staff the own accesses, some those of all. */
export const CONTACT_ACCESS_ROLES: readonly Role[] = [...DESK_ROLES.cases, 'department', 'leader', 'admin']
export const ALL_CONTACT_ACCESS_ROLES: readonly Role[] = ['supervisor', 'admin']

export function mayUse(person: Person | undefined, roles: readonly Role[]): boolean {
  return person !== undefined && roles.some((role) => person.roles.includes(role))
}

export function desksOf(person: Person | undefined): Desk[] {
  return (Object.keys(DESK_ROLES) as Desk[]).filter((desk) => mayUse(person, DESK_ROLES[desk]))
}

/** Where somebody lands after signing in: the desk of their first task. */
export function homeOf(person: Person | undefined): string {
  if (mayUse(person, ['triage'])) return '/desk/triage'
  if (mayUse(person, ['supervisor'])) return '/desk/overview'
  if (mayUse(person, DESK_ROLES.leader)) return '/desk/leader'
  if (mayUse(person, DESK_ROLES.call)) return '/desk/call'
  if (mayUse(person, DESK_ROLES.cases)) return '/desk/cases'
  if (mayUse(person, ['admin'])) return '/desk/admin/accounts'
  if (mayUse(person, DESK_ROLES.department)) return '/desk/department'
  return '/mine'
}

/** Pages of the handbook, one for each role that has work of its own. */
export const GUIDES = [
  'citizen',
  'operator',
  'triage',
  'officer',
  'office-head',
  'department',
  'supervisor',
  'leader',
  'admin',
] as const
export type Guide = (typeof GUIDES)[number]

const GUIDE_OF_DESK: Record<string, Guide> = {
  '/desk/triage': 'triage',
  '/desk/overview': 'supervisor',
  '/desk/leader': 'leader',
  '/desk/admin': 'admin',
  '/desk/call': 'operator',
  '/desk/department': 'department',
  '/desk/workload': 'office-head',
}

/** The page of the handbook for who stands at a desk: that of the desk, where the person has its role, else of the first task. */
export function guideOf(person: Person | undefined, path: string): Guide {
  const desk = Object.entries(GUIDE_OF_DESK).find(([prefix]) => path.startsWith(prefix))?.[1]
  if (desk && person?.roles.includes(desk)) return desk
  const first = (
    ['admin', 'supervisor', 'leader', 'triage', 'office-head', 'officer', 'operator', 'department'] as const
  ).find((role) => person?.roles.includes(role))
  return first ?? 'citizen'
}

import type { Account, AccountFacts } from '@/api/types'
import { ROLES, type Role } from '@/session/roles'

/** The roles that an administrator gives. */
export const STAFF_ROLES: readonly Role[] = ROLES.filter((role) => role !== 'citizen' && role !== 'integrity')

const OF_AN_OFFICE: readonly string[] = ['officer', 'office-head']

/** What is being typed about an account; everything is there, though it may be empty. */
export interface AccountDraft {
  username: string
  name: string
  email: string
  roles: string[]
  office: string
  department: string
}

export type Wrong = Partial<Record<keyof AccountDraft, 'empty' | 'form' | 'needed' | 'none'>>

export function draftOf(account?: Account): AccountDraft {
  return {
    username: account?.username ?? '',
    name: account?.name ?? '',
    email: account?.email ?? '',
    roles: [...(account?.roles ?? [])],
    office: account?.office ?? '',
    department: account?.department ?? '',
  }
}

export function worksForAnOffice(roles: readonly string[]): boolean {
  return roles.some((role) => OF_AN_OFFICE.includes(role))
}

export function speaksForADepartment(roles: readonly string[]): boolean {
  return roles.includes('department')
}

/** What the service would not take; it looks itself, this only spares a round. */
export function wrongIn(draft: AccountDraft): Wrong {
  return {
    ...(/^[a-z][a-z0-9.-]{2,59}$/.test(draft.username) ? {} : { username: 'form' as const }),
    ...(draft.name.trim() ? {} : { name: 'empty' as const }),
    ...(draft.email === '' || /^\S+@\S+$/.test(draft.email) ? {} : { email: 'form' as const }),
    ...(draft.roles.length > 0 ? {} : { roles: 'none' as const }),
    ...(worksForAnOffice(draft.roles) && !draft.office ? { office: 'needed' as const } : {}),
    ...(speaksForADepartment(draft.roles) && !draft.department ? { department: 'needed' as const } : {}),
  }
}

export function factsOf(draft: AccountDraft): AccountFacts {
  return {
    name: draft.name.trim(),
    email: draft.email.trim() || undefined,
    roles: draft.roles,
    office: worksForAnOffice(draft.roles) ? draft.office : undefined,
    department: speaksForADepartment(draft.roles) ? draft.department : undefined,
  }
}

export interface AccountFilter {
  text: string
  role: string
}

/** Accounts whose name, name to sign in or office has the text in it. */
export function matching(
  accounts: readonly Account[],
  { text, role }: AccountFilter,
  officeName: (code: string | undefined) => string | undefined,
): Account[] {
  const wanted = text.trim().toLowerCase()
  return accounts.filter(
    (account) =>
      (role === '' || account.roles.includes(role)) &&
      [account.name, account.username, officeName(account.office) ?? ''].some((each) =>
        each.toLowerCase().includes(wanted),
      ),
  )
}

export interface OfficeStaff {
  code: string
  name: string
  heads: Account[]
  officers: Account[]
}

/** Who heads each office and who works there; those who may not sign in do not count. */
export function staffOf(
  offices: readonly { code: string; name: string }[],
  accounts: readonly Account[],
): OfficeStaff[] {
  const active = accounts.filter((account) => account.enabled)
  return offices.map(({ code, name }) => {
    const there = active.filter((account) => account.office === code)
    return {
      code,
      name,
      heads: there.filter((account) => account.roles.includes('office-head')),
      officers: there.filter(
        (account) => account.roles.includes('officer') && !account.roles.includes('office-head'),
      ),
    }
  })
}

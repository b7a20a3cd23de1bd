import { createStore, del, get, set } from 'idb-keyval'

/** Photos of the draft, in IndexedDB. Where there is none they live in memory, for this tab. */
const memory = new Map<string, Blob>()

let opened: ReturnType<typeof createStore> | undefined

/** Opened when first needed: a browser without IndexedDB throws here. */
function photos(): ReturnType<typeof createStore> {
  opened ??= createStore('huiyin', 'photos')
  return opened
}

export async function storePhoto(id: string, photo: Blob): Promise<void> {
  memory.set(id, photo)
  await inStore(() => set(id, photo, photos()))
}

export async function loadPhoto(id: string): Promise<Blob | undefined> {
  const held = memory.get(id)
  if (held) return held
  const stored = await inStore(() => get<unknown>(id, photos()))
  return stored instanceof Blob ? stored : undefined
}

export async function dropPhotos(ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    memory.delete(id)
    await inStore(() => del(id, photos()))
  }
}

async function inStore<T>(ask: () => Promise<T>): Promise<T | undefined> {
  try {
    return await ask()
  } catch {
    return undefined
  }
}

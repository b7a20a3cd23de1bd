/** Photos of the draft, in IndexedDB. Where there is none they live in memory, for this tab. */
const DATABASE = 'huiyin'
const STORE = 'photos'
const memory = new Map<string, Blob>()

function openStore(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE, 1)
    request.addEventListener('upgradeneeded', () => request.result.createObjectStore(STORE))
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(request.error ?? new Error('IndexedDB')))
  })
}

async function inStore<T>(
  mode: IDBTransactionMode,
  ask: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const database = await openStore()
  try {
    return await new Promise<T>((resolve, reject) => {
      const transaction = database.transaction(STORE, mode)
      const request = ask(transaction.objectStore(STORE))
      transaction.addEventListener('complete', () => resolve(request.result))
      transaction.addEventListener('abort', () => reject(transaction.error ?? new Error('IndexedDB')))
    })
  } finally {
    database.close()
  }
}

export async function storePhoto(id: string, photo: Blob): Promise<void> {
  memory.set(id, photo)
  await inStore('readwrite', (store) => store.put(photo, id)).catch(() => undefined)
}

export async function loadPhoto(id: string): Promise<Blob | undefined> {
  const held = memory.get(id)
  if (held) return held
  const stored: unknown = await inStore<unknown>('readonly', (store) => store.get(id)).catch(() => undefined)
  return stored instanceof Blob ? stored : undefined
}

export async function dropPhotos(ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    memory.delete(id)
    await inStore('readwrite', (store) => store.delete(id)).catch(() => undefined)
  }
}

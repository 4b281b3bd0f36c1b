/** A small store of bytes by key in the browser's database, for scenes that are too large for a tab's session storage. */

const name = "segloss";
const table = "scenes";

/** Records of tabs that are no longer open, which may be opened again, that are kept. */
const mostOrphans = 6;

let pruned = false;

interface Entry {
  readonly bytes: Uint8Array;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

/**
 * Writes bytes under a key, and removes what tabs closed long ago have left.
 *
 * @throws where the database is forbidden or full
 */
export async function writeBytes(key: string, bytes: Uint8Array): Promise<void> {
  hold(key);
  const database = await open();
  try {
    const entry: Entry = { bytes, at: Date.now() };
    const writing = database.transaction(table, "readwrite");
    writing.objectStore(table).put(entry, key);
    await done(writing);
    // Once a page load: it reads every record.
    if (!pruned) await prune(database, key).catch(() => {});
    pruned = true;
  } finally {
    database.close();
  }
}

/** The bytes under a key; null where there are none. @throws where the database is forbidden */
export async function readBytes(key: string): Promise<Uint8Array | null> {
  hold(key);
  const database = await open();
  try {
    const entry = await answer(database.transaction(table).objectStore(table).get(key));
    return (entry as Entry | undefined)?.bytes ?? null;
  } finally {
    database.close();
  }
}

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(table);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
    request.onblocked = () => reject(new Error("blocked"));
  });
}

function answer<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function done(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
}

const held = new Set<string>();
const lockName = (key: string) => `segloss.${key}`;

/** Tells other tabs, as long as this page lives, that the key is in use. Where there are no locks, only the newest are safe. */
function hold(key: string): void {
  if (held.has(key) || navigator.locks === undefined) return;
  held.add(key);
  navigator.locks.request(lockName(key), { mode: "shared" }, () => new Promise(() => {})).catch(() => {});
}

/** Removes all but the newest records that no open tab uses. */
async function prune(database: IDBDatabase, own: string): Promise<void> {
  const inUse = new Set((await navigator.locks?.query())?.held?.map((lock) => lock.name));
  const transaction = database.transaction(table, "readwrite");
  const store = transaction.objectStore(table);
  const [keys, entries] = await Promise.all([answer(store.getAllKeys()), answer(store.getAll())]);
  keys
    .map((key, index) => ({ key: String(key), at: (entries[index] as Entry).at }))
    .filter(({ key }) => key !== own && !inUse.has(lockName(key)))
    .sort((a, b) => b.at - a.at)
    .slice(mostOrphans)
    .forEach(({ key }) => {
      store.delete(key);
    });
  await done(transaction);
}

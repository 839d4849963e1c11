/** What distinguishes the variants of a part, for example its language; `void` for a part without variants. */
export type PartKey = string | void;

/** A part of the site that is fetched when it is needed: code, data or texts. */
export interface Part<Value, Key extends PartKey = void> {
  /** Returns the part if it has been loaded, otherwise `null`. */
  readonly peek: (key: Key) => Value | null;
  /** Fetches the part once, however often it is called. Rejects if that fails; a later call then tries again. */
  readonly load: (key: Key) => Promise<Value>;
}

/** @param fetchPart fetches one variant */
export function createPart<Value, Key extends PartKey = void>(fetchPart: (key: Key) => Promise<Value>): Part<Value, Key> {
  const values = new Map<Key, Value>();
  const requests = new Map<Key, Promise<Value>>();

  async function request(key: Key): Promise<Value> {
    const value = await fetchPart(key);
    values.set(key, value);
    return value;
  }

  return {
    peek: (key) => values.get(key) ?? null,
    load: (key) => {
      let pending = requests.get(key);
      if (pending === undefined) {
        pending = request(key);
        requests.set(key, pending);
        pending.catch(() => requests.delete(key));
      }
      return pending;
    },
  };
}

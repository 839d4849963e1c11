/**
 * Appends every item. A spread into `push` passes each item as an argument, and several hundred
 * thousand exceed the engine's argument limit.
 */
export function appendAll<Item>(list: Item[], items: Iterable<Item>): void {
  for (const item of items) list.push(item);
}

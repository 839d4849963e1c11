/** Appends every item. A spread into `push` takes each as an argument, and some hundred thousand of them are more than a call can take. */
export function appendAll<Item>(list: Item[], items: Iterable<Item>): void {
  for (const item of items) list.push(item);
}

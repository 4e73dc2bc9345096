/**
 * Index of the first item that `holds` is true of, by halving; their number when it is true of none. The items have to be sorted by
 * it: false of all before that item, true of all after.
 */
export function firstWhere<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(items[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}

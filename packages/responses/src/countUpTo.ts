import { indexAt } from './indexAt.ts'

/**
 * How many entries of a list, sorted by index, have `index` or a lower one: the last of these is the entry itself, or
 * else the new entry goes behind it. So the list has no holes, whatever the index.
 */
export function countUpTo(list: readonly unknown[], index: number): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (indexAt(list, middle) > index) high = middle
    else low = middle + 1
  }
  return low
}

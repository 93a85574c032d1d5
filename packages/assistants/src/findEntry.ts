import { indexOfEntry } from './indexOfEntry.ts'

/** The place of the entry that deltas call by this index, or -1. */
export function findEntry(entries: readonly unknown[], index: number): number {
  if (index in entries && indexOfEntry(entries[index], index) === index) return index
  // A new entry comes last as a rule, and need not be looked for among all the others.
  const last = entries.length - 1
  if (last < 0 || indexOfEntry(entries[last], last) < index) return -1
  return entries.findIndex((entry, place) => indexOfEntry(entry, place) === index)
}

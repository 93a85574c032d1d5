/** One property for each name: its value, or a list of them for a name that is there several times. */
export function groupValues<Value>(
  entries: Iterable<readonly [string, Value]>,
): Record<string, Value | Value[]> {
  // In one pass: a visitor may send hundreds of thousands of names.
  const groups = new Map<string, Value[]>()
  for (const [name, value] of entries) {
    const group = groups.get(name)
    if (group) group.push(value)
    else groups.set(name, [value])
  }
  return Object.fromEntries(
    [...groups].map(([name, group]) => [name, group.length > 1 ? group : (group[0] as Value)]),
  )
}

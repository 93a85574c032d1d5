/** Both usages together, field by field; fields that only one of them has are kept. Neither is changed. */
export function addUsage<Usage extends object>(
  total: Usage | undefined,
  usage: Usage | null | undefined,
): Usage | undefined {
  if (!usage) return total
  const sum: { [field: string]: unknown } = { ...total }
  for (const [field, value] of Object.entries(usage)) {
    const before = sum[field]
    if (typeof value === 'number') sum[field] = (typeof before === 'number' ? before : 0) + value
    else if (typeof value === 'object' && value) sum[field] = addUsage(before as object | undefined, value)
    else sum[field] ??= value
  }
  return sum as Usage
}

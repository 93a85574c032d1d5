/** The element that a selector names. One that is missing, or of another kind, is a mistake in index.html. */
export function find<T extends Element>(
  selector: string,
  kind: new () => T,
  within: ParentNode = document,
): T {
  const found = within.querySelector(selector)
  if (!(found instanceof kind)) throw new Error(`index.html has no ${kind.name} as ${selector}`)
  return found
}

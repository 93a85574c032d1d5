/** What the model reads of a tool's output: text as it is, anything else as JSON, and nothing as `null`. */
export function toolOutputText(output: unknown): string {
  // JSON.stringify has no text for functions and symbols, as for `undefined`.
  return typeof output === 'string' ? output : (JSON.stringify(output) ?? 'null')
}

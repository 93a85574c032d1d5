/** The event of a message, or `undefined` where it is none. */
export function parseEvent<Received>(text: string): Received | undefined {
  try {
    const event = JSON.parse(text)
    return Object.hasOwn(event, 'type') && typeof event.type === 'string' ? event : undefined
  } catch {
    return undefined
  }
}

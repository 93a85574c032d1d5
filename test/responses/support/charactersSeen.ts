/** How many characters the methods of strings were given while `run` ran: the work of looking at texts, counted. */
export async function charactersSeen(run: () => unknown): Promise<number> {
  const original = Object.getOwnPropertyDescriptors(String.prototype)
  let seen = 0
  for (const [name, { value }] of Object.entries(original)) {
    if (typeof value !== 'function' || name === 'constructor') continue
    Object.defineProperty(String.prototype, name, {
      configurable: true,
      writable: true,
      value(this: string, ...args: unknown[]) {
        seen += this.length
        return value.apply(this, args)
      },
    })
  }
  try {
    await run()
  } finally {
    Object.defineProperties(String.prototype, original)
  }
  return seen
}

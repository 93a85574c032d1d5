import { OpenAIError } from './errors/OpenAIError.ts'

/**
 * Sets headers or query parameters, each layer over the last: an array repeats the name, `null` removes it,
 * `undefined` leaves it.
 */
export function setAll<Target extends Headers | URLSearchParams>(target: Target, layers: (object | undefined)[]): Target {
  for (const layer of layers) {
    for (const [name, value] of Object.entries(layer ?? {})) {
      if (value === undefined) continue
      try {
        target.delete(name)
        for (const item of [value ?? []].flat()) target.append(name, item)
      } catch {
        // Without a cause: the platform's error quotes the value, which may be a key.
        throw new OpenAIError(`${name} is invalid`)
      }
    }
  }
  return target
}

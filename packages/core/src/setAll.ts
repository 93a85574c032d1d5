import { OpenAIError } from './errors/OpenAIError.ts'

/**
 * Sets headers or query parameters, each layer over the last: an array is one parameter for each item, `null` removes
 * a name, `undefined` leaves it.
 */
export function setAll<Target extends Headers | URLSearchParams>(
  target: Target,
  ...layers: (object | undefined)[]
): Target {
  for (const layer of layers) {
    for (const name in layer) {
      const value = layer[name as keyof typeof layer] as string | undefined
      try {
        if (value !== undefined) target.delete(name)
        for (const item of [value ?? []].flat()) target.append(name, item)
      } catch {
        // Without a cause: the platform's error quotes the value, which may be a key.
        throw new OpenAIError(name + ' is invalid')
      }
    }
  }
  return target
}

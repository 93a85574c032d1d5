import { OpenAIError } from './errors/OpenAIError.ts'

/**
 * Sets headers, query parameters or form fields, each layer over the last: the items of an array are each a `name[]`,
 * `null` removes a name, `undefined` leaves it.
 */
export function setAll<Target extends Headers | URLSearchParams | FormData>(
  target: Target,
  layers: (object | undefined)[],
): Target {
  for (const layer of layers) {
    for (const name in layer) {
      const value = layer[name as keyof typeof layer] as unknown as string | undefined
      const key = Array.isArray(value) ? `${name}[]` : name
      try {
        if (value !== undefined) target.delete(key)
        for (const item of [value ?? []].flat()) {
          // Refused like what the platform can't send: it would be '[object Object]'.
          if (Object(item) === item) throw item
          target.append(key, item)
        }
      } catch {
        // Without a cause: the platform's error quotes the value, which may be a key.
        throw new OpenAIError(`${name} is invalid`)
      }
    }
  }
  return target
}

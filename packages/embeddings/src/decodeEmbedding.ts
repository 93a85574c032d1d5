import { OpenAIError } from '@oaix/core'

/** Where the platform decodes base64 by itself; the libraries of TypeScript 5 don't know it. */
interface Base64Decoder {
  fromBase64?: (text: string) => Uint8Array
}

/** The floats of a vector: base64 of little-endian float32, or an array from servers that know nothing else. */
export function decodeEmbedding(value: unknown): Float32Array {
  if (Array.isArray(value) && value.length && value.every((number) => typeof number === 'number')) {
    return Float32Array.from(value)
  }
  if (!value || typeof value !== 'string') {
    throw new OpenAIError('embed: an embedding is neither base64 nor an array of numbers')
  }
  const bytes = decodeBase64(value)
  if (bytes.length % 4) {
    throw new OpenAIError(
      `embed: an embedding has ${bytes.length} bytes, which is no whole number of 4-byte floats`,
    )
  }
  // Not a Float32Array over the bytes: that would read them in the byte order of the machine.
  const view = new DataView(bytes.buffer, bytes.byteOffset)
  const floats = new Float32Array(bytes.length / 4)
  for (let index = 0; index < floats.length; index++) floats[index] = view.getFloat32(4 * index, true)
  return floats
}

function decodeBase64(text: string): Uint8Array {
  try {
    const { fromBase64 } = Uint8Array as Base64Decoder
    if (fromBase64) return fromBase64(text)
    const binary = atob(text)
    const bytes = new Uint8Array(binary.length)
    for (let index = 0; index < bytes.length; index++) bytes[index] = binary.charCodeAt(index)
    return bytes
  } catch (cause) {
    throw new OpenAIError('embed: an embedding is not valid base64', { cause })
  }
}

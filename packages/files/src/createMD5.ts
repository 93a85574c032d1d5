/** A running MD5. */
export interface MD5 {
  /** Takes more bytes in and keeps none of them. */
  update(bytes: Uint8Array): void
  /** The hex digest of everything taken in. Ends the hash. */
  digest(): string
}

/** The MD5 of RFC 1321, which WebCrypto does not have. It detects damage; it protects nothing. */
export function createMD5(): MD5 {
  const shifts = [7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21]
  const sines = Int32Array.from({ length: 64 }, (_, step) => Math.abs(Math.sin(step + 1)) * 2 ** 32)
  const words = new Int32Array(16)
  /** The bytes that do not fill a block yet. */
  const rest = new Uint8Array(64)
  // A typed array, and one loop for the four rounds: with plain variables or a function for each step, engines take
  // four times as long.
  const state = Int32Array.of(0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476)
  let length = 0

  const addBlock = (view: DataView, offset: number): void => {
    for (let index = 0; index < 16; index++) words[index] = view.getInt32(offset + 4 * index, true)
    let a = state[0] as number
    let b = state[1] as number
    let c = state[2] as number
    let d = state[3] as number
    for (let step = 0; step < 64; step++) {
      let mixed: number
      let word = step
      if (step < 16) {
        mixed = (b & c) | (~b & d)
      } else if (step < 32) {
        mixed = (b & d) | (c & ~d)
        word = 5 * step + 1
      } else if (step < 48) {
        mixed = b ^ c ^ d
        word = 3 * step + 5
      } else {
        mixed = c ^ (b | ~d)
        word = 7 * step
      }
      const sum = (a + mixed + (words[word & 15] as number) + (sines[step] as number)) | 0
      const shift = shifts[((step >> 4) << 2) | (step & 3)] as number
      a = d
      d = c
      c = b
      b = (b + ((sum << shift) | (sum >>> (32 - shift)))) | 0
    }
    state[0] = a + (state[0] as number)
    state[1] = b + (state[1] as number)
    state[2] = c + (state[2] as number)
    state[3] = d + (state[3] as number)
  }

  const update = (bytes: Uint8Array): void => {
    const filled = length % 64
    let offset = 0
    length += bytes.length
    if (filled) {
      offset = Math.min(64 - filled, bytes.length)
      rest.set(bytes.subarray(0, offset), filled)
      if (filled + offset < 64) return
      addBlock(new DataView(rest.buffer), 0)
    }
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
    for (; offset + 64 <= bytes.length; offset += 64) addBlock(view, offset)
    rest.set(bytes.subarray(offset))
  }

  const digest = (): string => {
    const bits = BigInt(length) * 8n
    // One bit, then zeros up to the last 8 bytes of a block, which hold the length.
    const padding = new Uint8Array(72 - ((length + 8) % 64))
    padding[0] = 0x80
    new DataView(padding.buffer).setBigUint64(padding.length - 8, bits, true)
    update(padding)
    const view = new DataView(new ArrayBuffer(16))
    for (const [index, value] of state.entries()) view.setInt32(4 * index, value, true)
    return Array.from(new Uint8Array(view.buffer), (byte) => byte.toString(16).padStart(2, '0')).join('')
  }

  return { update, digest }
}

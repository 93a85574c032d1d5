import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { createMD5 } from '../../packages/files/src/createMD5.ts'

function md5(...pieces: Uint8Array[]): string {
  const hash = createMD5()
  for (const piece of pieces) hash.update(piece)
  return hash.digest()
}

test.each([
  ['', 'd41d8cd98f00b204e9800998ecf8427e'],
  ['a', '0cc175b9c0f1b6a831c399e269772661'],
  ['abc', '900150983cd24fb0d6963f7d28e17f72'],
  ['message digest', 'f96b697d7cb7938d525a2f31aaf161d0'],
  ['abcdefghijklmnopqrstuvwxyz', 'c3fcd3d76192e4007dfb496cca67e13b'],
  ['ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789', 'd174ab98d277d9f5a5611c2c9f419d9f'],
  ['1234567890'.repeat(8), '57edf4a22be3c955ac49da2e2107b67a'],
])('RFC 1321: %j', (text, digest) => {
  expect(md5(new TextEncoder().encode(text))).toBe(digest)
})

test('agrees with OpenSSL for every length around the block size, split anywhere', () => {
  for (let length = 0; length < 200; length++) {
    const bytes = Uint8Array.from({ length }, (_, index) => (index * 37 + length) % 256)
    const digest = createHash('md5').update(bytes).digest('hex')
    for (const split of [0, 1, length >> 1, 63, 64, 65]) {
      expect(md5(bytes.subarray(0, split), bytes.subarray(split)), `${length} at ${split}`).toBe(digest)
    }
  }
})

test('counts more than 2 ** 32 bits', () => {
  const piece = new Uint8Array(16 * 2 ** 20).fill(7)
  const pieces = Array<Uint8Array>(33).fill(piece)
  const expected = createHash('md5')
  for (const each of pieces) expected.update(each)
  expect(md5(...pieces)).toBe(expected.digest('hex'))
})

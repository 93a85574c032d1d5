import { OpenAIError, path } from '@oaix/core'
import { describe, expect, test } from 'vitest'

describe('path', () => {
  test('puts the values in their places', () => {
    expect(path`/files/${'file-1'}/content`).toBe('/files/file-1/content')
    expect(path`/threads/${'t_1'}/runs/${'r_1'}`).toBe('/threads/t_1/runs/r_1')
    expect(path`/files`).toBe('/files')
  })

  test.each([
    ['a/b', 'a%2Fb'],
    ['a b', 'a%20b'],
    ['a?b=c&d#e', 'a%3Fb%3Dc%26d%23e'],
    ['100%', '100%25'],
    ['%2e%2e', '%252e%252e'],
    ['../../admin', '..%2F..%2Fadmin'],
    ['..\\..', '..%5C..'],
    ['é漢🙂', '%C3%A9%E6%BC%A2%F0%9F%99%82'],
    ['a\r\nb\t\0', 'a%0D%0Ab%09%00'],
    ['...', '...'],
    ['.a', '.a'],
    ['a..', 'a..'],
    ['ft:gpt-4o:org::id', 'ft%3Agpt-4o%3Aorg%3A%3Aid'],
    ['..\n', '..%0A'],
    [' ', '%20'],
  ])('encodes %j as one segment', (value, encoded) => {
    const built = path`/models/${value}/x`

    expect(built).toBe(`/models/${encoded}/x`)
    // What a URL makes of it: the same three segments.
    const { pathname, search, hash } = new URL(`https://api.test/v1${built}`)
    expect([pathname, search, hash]).toEqual([`/v1/models/${encoded}/x`, '', ''])
    expect(decodeURIComponent(pathname.split('/')[3] as string)).toBe(value)
  })

  test.each([[''], ['.'], ['..'], [undefined], [null]])('refuses %j, and says which it is', (value) => {
    expect(() => path`/threads/${'t_1'}/runs/${value as string}/steps`).toThrow(OpenAIError)
    expect(() => path`/threads/${'t_1'}/runs/${value as string}/steps`).toThrow(/\/runs\//)
    expect(() => path`/files/${value as string}`).toThrow(/\/files\//)
  })

  test('refuses what has no encoding with an error of its own', () => {
    expect(() => path`/files/${'a\ud800'}`).toThrow(OpenAIError)
  })

  test('takes numbers from callers without types', () => {
    expect(path`/items/${0 as unknown as string}/${12 as unknown as string}`).toBe('/items/0/12')
  })
})

/** What a `JSONReader` allows. */
export interface JSONLimits {
  /** Objects and lists inside one another. @default 128 */
  readonly maxDepth?: number | undefined
  /** UTF-16 units of the whole text. @default 16_777_216 */
  readonly maxLength?: number | undefined
}

/** Reads a JSON text piece by piece into a value that grows in place. Its errors quote nothing of the text. */
export interface JSONReader {
  /** Adds a piece of the text; tells whether the value grew, or a part of it was completed. Throws a `SyntaxError`. */
  push: (piece: string) => boolean
  /** Says that the text is whole, which completes a number; throws a `SyntaxError` if it is not. */
  end: () => boolean
  /** The value so far; `undefined` before it begins. */
  value: () => unknown
  /** Whether the value at this path is there and will not change any more; without a path, the whole value. */
  isComplete: (path?: readonly (string | number)[]) => boolean
}

/** A list or an object that is still open, and where in it the value is that is being read. */
interface Frame {
  container: object
  isList: boolean
  /** Of the value that is being read or comes next; `undefined` where there is none. */
  key: string | number | undefined
}

/** What may come next. */
type State = 'value' | 'firstItem' | 'key' | 'firstKey' | 'colon' | 'comma' | 'text' | 'keyText' | 'token'

/**
 * Reads JSON as strictly as `JSON.parse`, with the same result, in time linear in the text: every character is looked
 * at once, and a string grows by concatenation. Of the value before its end:
 * - a string is there from its quote on, without half an escape or half a surrogate pair;
 * - a number, `true`, `false` or `null` is there once it is whole;
 * - a property is there once its value is; a key called `__proto__` is one like all others.
 */
export function createJSONReader({ maxDepth = 128, maxLength = 2 ** 24 }: JSONLimits = {}): JSONReader {
  const root: Frame = { container: [], isList: true, key: 0 }
  const frames = [root]
  let frame = root
  let state: State = 'value'
  /** What was read of a key, a token, or of a string since its last change. */
  let held = ''
  /** What was read of an escape, from its backslash on. */
  let pending = ''
  let length = 0
  let hasChanged = false

  const fail = (what: string, at: number): never => {
    throw new SyntaxError(`${what} at character ${at}`)
  }

  /** What a token, or an escape in quotes, stands for. The platform's own error would quote it. */
  const parse = (text: string, at: number): unknown => {
    try {
      return JSON.parse(text)
    } catch {
      return fail('malformed JSON', at)
    }
  }

  function push(piece: string): boolean {
    const start = length
    length += piece.length
    if (length > maxLength) fail(`more than ${maxLength} characters of JSON`, maxLength)
    hasChanged = false
    for (let at = 0; at < piece.length; ) {
      const isText = state === 'text' || state === 'keyText'
      at = isText ? readText(piece, at, start) : readSyntax(piece, at, start)
    }
    if (state === 'text') {
      // Half a surrogate pair waits for the other half.
      const isHalf = /[\ud800-\udbff]$/.test(held)
      addText(isHalf ? held.slice(0, -1) : held)
      held = isHalf ? held.slice(-1) : ''
    }
    // A long number is not looked at again for every piece.
    if (state === 'token' && held.length < 6 && /^(true|false|null)$/.test(held)) endToken(length)
    return hasChanged
  }

  function readSyntax(piece: string, at: number, start: number): number {
    const run = match(state === 'token' ? /[-+.\w]*/y : /[ \n\r\t]*/y, piece, at)
    const end = at + run.length
    if (state === 'token') held += run
    if (end === piece.length) return end
    if (state === 'token') {
      endToken(start + end)
      return end
    }

    const char = piece.charAt(end)
    const isValue = state === 'value' || state === 'firstItem'
    const isKey = state === 'key' || state === 'firstKey'
    const isComma = state === 'comma' && frame !== root
    const mayClose = isComma || state === 'firstItem' || state === 'firstKey'
    if (isValue && char === '"') {
      set('')
      state = 'text'
    } else if (isValue && char === '{') open({}, start + end)
    else if (isValue && char === '[') open([], start + end)
    else if (isValue && /[-\w]/.test(char)) {
      state = 'token'
      return end
    } else if (isKey && char === '"') state = 'keyText'
    else if (state === 'colon' && char === ':') state = 'value'
    else if (isComma && char === ',') {
      state = frame.isList ? 'value' : 'key'
      if (frame.isList) frame.key = (frame.container as unknown[]).length
    } else if (mayClose && char === (frame.isList ? ']' : '}')) {
      frames.pop()
      frame = frames.at(-1) as Frame
      endValue()
    } else fail('malformed JSON', start + end)
    return end + 1
  }

  function readText(piece: string, at: number, start: number): number {
    if (pending) {
      const wanted = pending.charAt(1) === 'u' ? 6 : 2
      const part = piece.slice(at, at + wanted - pending.length)
      pending += part
      // Of `\u` it is only now clear that it is longer.
      if (pending !== '\\u' && pending.length === wanted) {
        held += parse(`"${pending}"`, start + at)
        pending = ''
      }
      return at + part.length
    }
    // Anything but a quote, a backslash, or what is below the space.
    const run = match(/[ !#-[\]-\uffff]*/y, piece, at)
    held += run
    const end = at + run.length
    const char = piece.charAt(end)
    if (char === '\\') pending = char
    else if (char === '"') {
      if (state === 'keyText') {
        frame.key = held
        state = 'colon'
      } else {
        addText(held)
        endValue()
      }
      held = ''
    } else if (char) fail('malformed JSON', start + end)
    return end + char.length
  }

  function addText(text: string) {
    if (!text) return
    const container = frame.container as { [key: string | number]: string }
    container[frame.key as string] += text
    hasChanged = true
  }

  function endToken(at: number) {
    set(parse(held, at))
    held = ''
    endValue()
  }

  function open(container: object, at: number) {
    if (frames.length > maxDepth) fail(`more than ${maxDepth} levels of JSON`, at)
    set(container)
    const isList = Array.isArray(container)
    frame = { container, isList, key: isList ? 0 : undefined }
    frames.push(frame)
    state = isList ? 'firstItem' : 'firstKey'
  }

  function endValue() {
    frame.key = undefined
    state = 'comma'
    hasChanged = true
  }

  function set(value: unknown) {
    const { container, key } = frame
    // Assigned, a `__proto__` would become the prototype.
    if (key === '__proto__')
      Object.defineProperty(container, key, { value, writable: true, enumerable: true, configurable: true })
    else (container as { [key: string | number]: unknown })[key as string] = value
    hasChanged = true
  }

  return {
    push,
    end() {
      hasChanged = false
      if (state === 'token') endToken(length)
      if (frame !== root || state !== 'comma') fail('the JSON text is not whole: it ends', length)
      return hasChanged
    },
    value: () => (root.container as unknown[])[0],
    isComplete(path = []) {
      let value: unknown = root.container
      let isOpen = true
      for (const [depth, key] of [0, ...path].entries()) {
        if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return false
        value = (value as { [key: string | number]: unknown })[key]
        const open = frames[depth]?.key
        isOpen &&= open !== undefined && String(open) === String(key)
      }
      return !isOpen
    },
  }
}

/** What a sticky pattern matches at a place. */
function match(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0] ?? ''
}

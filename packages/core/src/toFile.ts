import { OpenAIError } from './errors/OpenAIError.ts'
import type { FileInput } from './types/FileInput.ts'

export interface ToFileOptions {
  /** Media type; by default that of the input, where it has one. */
  type?: string | undefined
}

/** What the kinds of input may tell of themselves. */
interface Source {
  readonly content?: unknown
  readonly name?: string
  readonly type?: string
  readonly url?: string
  readonly path?: string | Uint8Array
}

/**
 * Makes a `File` of anything that can be sent as one. A `Response` and an async iterable are read into memory.
 *
 * The file gets the name given, else that of the input, else the last segment of its path or URL, else `file`.
 * Rejects with an `OpenAIError` for an input that can't be read or is no file.
 *
 * @example
 * const file = await toFile(fs.createReadStream('notes.txt')) // named notes.txt
 */
export async function toFile(input: FileInput, name?: string, options: ToFileOptions = {}): Promise<File> {
  const source = Object(input) as Source
  const given = 'content' in source
  try {
    const parts = await readParts(given ? source.content : input)
    const address = `${source.path ?? source.url?.replace(/[?#].*/, '') ?? ''}`
    return new File(parts, (name ?? source.name ?? address.split(/[\\/]/).pop()) || 'file', {
      // The type of a Response is not that of its content.
      type: options.type || (given && source.type) || (parts[0] as Blob | undefined)?.type || '',
    })
  } catch (cause) {
    throw new OpenAIError(`file can't be read: ${(cause as Error)?.message}`, { cause })
  }
}

async function readParts(content: unknown): Promise<BlobPart[]> {
  if (content instanceof Response) return [await content.blob()]
  // Node's fetch hangs on a form whose file can't be read by then.
  if (content instanceof Blob) await content.slice(0, 1).arrayBuffer()
  if (!(Symbol.asyncIterator in Object(content))) return [toPart(content)]
  const parts: BlobPart[] = []
  for await (const part of content as AsyncIterable<unknown>) parts.push(toPart(part))
  return parts
}

/** Refuses what `File` would make text of. */
function toPart(part: unknown): BlobPart {
  if (
    typeof part === 'string' ||
    part instanceof Blob ||
    part instanceof ArrayBuffer ||
    ArrayBuffer.isView(part)
  ) {
    return part as BlobPart
  }
  throw new TypeError('neither text nor bytes')
}

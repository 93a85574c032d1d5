/** The bytes of a file. */
export type FileContent =
  | Blob
  | ArrayBuffer
  | ArrayBufferView<ArrayBufferLike>
  | string
  | AsyncIterable<Uint8Array | string>

/** What can be sent as a file. A stream from `fs.createReadStream` is an async iterable and keeps its file name. */
export type FileInput =
  | Blob
  | Response
  | ArrayBuffer
  | ArrayBufferView<ArrayBufferLike>
  | AsyncIterable<Uint8Array | string>
  | { readonly name: string; readonly content: FileContent; readonly type?: string | undefined }

/** Audio as bytes: a response of `createSpeech`, what `speechBytes` yields, a stream, a file. */
export type AudioSource = Response | Blob | ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>

import { DenialError } from './DenialError.ts'

export interface LimitedBody {
  readonly stream: ReadableStream<Uint8Array>
  /** Why the stream broke off, if it did; whoever read it may throw something else. */
  denial: DenialError | undefined
}

/** Hands a body on as it is asked for, until it is longer than `limit` bytes. Throws a `DenialError` if it says so before. */
export function limitBody({ body, headers }: Request, limit: number): LimitedBody {
  const tooLarge = () =>
    new DenialError(413, 'body_too_large', `The body is larger than the ${limit} bytes of maxBodySize`)
  if (Number(headers.get('content-length')) > limit) throw tooLarge()

  const reader = body?.getReader()
  let size = 0
  let isLeft = false
  const limited: LimitedBody = {
    denial: undefined,
    stream: new ReadableStream<Uint8Array>(
      {
        async pull(controller) {
          const chunk = await reader?.read().catch(() => {
            limited.denial ??= new DenialError(400, 'invalid_body', 'The body broke off')
          })
          if (isLeft) return
          size += chunk?.value?.byteLength ?? 0
          if (size > limit) limited.denial = tooLarge()
          if (limited.denial) {
            controller.error(limited.denial)
            reader?.cancel().catch(() => {})
          } else if (chunk?.value) controller.enqueue(chunk.value)
          else controller.close()
        },
        cancel(reason) {
          isLeft = true
          return reader?.cancel(reason)
        },
      },
      { highWaterMark: 0 },
    ),
  }
  return limited
}

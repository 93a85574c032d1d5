import { emptyResponse } from './emptyResponse.ts'
import { lifecycleOf } from './lifecycleOf.ts'
import type { ResponseObject } from './types/ResponseObject.ts'
import type { ResponseStreamEvent } from './types/ResponseStreamEvent.ts'

/** The snapshot before its first event: nothing of ours is in it, where that event says what the response is. */
export function startResponse(event: ResponseStreamEvent): ResponseObject {
  return lifecycleOf(event) ? ({ output: [] as unknown[] } as ResponseObject) : emptyResponse()
}

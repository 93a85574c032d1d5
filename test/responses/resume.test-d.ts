import type { Client, PollOptions, StreamOptions } from '@oaix/core'
import {
  type CreateResponseAndPollParams,
  type CreateResponseParams,
  createResponseAndPoll,
  pollResponse,
  type ResponseCheckpoint,
  type ResponseObject,
  type ResponseStreamEvent,
  type ResumableResponseStream,
  type ResumeResponseOptions,
  type ResumeResponseParams,
  resumeResponse,
  type StreamResponseParams,
  type StreamRetrievedResponseParams,
  streamRetrievedResponse,
} from '@oaix/responses'
import { expectTypeOf } from 'vitest'
import { sameType } from '../support/sameType.ts'

declare const client: Client
declare const checkpoint: ResponseCheckpoint
const response_id = 'resp_1'
const params = { model: 'gpt-5-mini', input: 'Hi' } as const

sameType<ResponseCheckpoint, Omit<StreamRetrievedResponseParams, 'stream'> & { ended?: true }>()
sameType<ResumeResponseParams, Omit<StreamResponseParams, 'background'> & { background: true }>()
sameType<CreateResponseAndPollParams, Omit<CreateResponseParams, 'background'> & { background?: true }>()
expectTypeOf<ResumeResponseOptions>().toExtend<StreamOptions>()

expectTypeOf(
  resumeResponse(client, { ...params, background: true }, { maxReconnects: 3, idleTimeout: 1000 }),
).resolves.toEqualTypeOf<ResumableResponseStream>()
expectTypeOf(resumeResponse(client, { response_id })).resolves.toExtend<AsyncIterable<ResponseStreamEvent>>()
expectTypeOf<ResumableResponseStream['checkpoint']>().toEqualTypeOf<ResponseCheckpoint | undefined>()
expectTypeOf<PollOptions>().toExtend<Parameters<typeof pollResponse>[2]>()
expectTypeOf(pollResponse(client, { response_id })).resolves.toEqualTypeOf<ResponseObject>()
expectTypeOf(createResponseAndPoll(client, params)).resolves.toEqualTypeOf<ResponseObject>()

// A checkpoint, or parameters where there is none yet; and a checkpoint is what the plain stream takes.
declare const saved: ResponseCheckpoint | undefined
resumeResponse(client, saved ?? { ...params, background: true })
streamRetrievedResponse(client, checkpoint)

// @ts-expect-error without the background, the response ends with its connection
resumeResponse(client, params)
// @ts-expect-error the same
resumeResponse(client, { ...params, background: false })
// @ts-expect-error a place is not enough
resumeResponse(client, { starting_after: 3 })
// @ts-expect-error in the background only
createResponseAndPoll(client, { ...params, background: false })
// @ts-expect-error never a stream
createResponseAndPoll(client, { ...params, stream: true })
// @ts-expect-error the id is missing
pollResponse(client, {})

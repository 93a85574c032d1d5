import type { ChatCompletionChunk } from '@oaix/chat'
import type { ResponseStreamEvent } from '@oaix/responses'
import { type InvalidOutputError, type JSONSchemaFormat, partials } from '@oaix/structured'
import { expectTypeOf } from 'vitest'

interface Recipe {
  title: string
  steps: { text: string }[]
}

declare const format: JSONSchemaFormat<Recipe>
declare const chunks: AsyncIterable<ChatCompletionChunk>
declare const events: AsyncIterable<ResponseStreamEvent>
declare const numbers: AsyncIterable<number>
declare const error: InvalidOutputError

for await (const item of partials(chunks, format)) {
  expectTypeOf(item.value.steps?.[0]?.text).toEqualTypeOf<string | null | undefined>()
  if (item.isComplete) {
    expectTypeOf(item.value).toEqualTypeOf<Recipe>()
    expectTypeOf(item.completion.choices[0]?.message.content).toEqualTypeOf<string | null | undefined>()
  }
}
for await (const item of partials(['{}'])) {
  expectTypeOf(item.value).toBeUnknown()
  if (item.isComplete) expectTypeOf(item.completion).toBeUndefined()
}
for await (const item of partials(events, format)) {
  if (item.isComplete)
    expectTypeOf(item.completion.status).toEqualTypeOf<
      'completed' | 'failed' | 'in_progress' | 'cancelled' | 'queued' | 'incomplete' | undefined
    >()
}
// @ts-expect-error: not a stream of text
partials(numbers)
expectTypeOf(error.partial).toBeUnknown()

import { payloadOf } from './payloadOf.ts'
import type { ChatCompletionToolCallEvent } from './types/ChatCompletionEvent.ts'
import type { ChatCompletionMessageToolCall } from './types/ChatCompletionMessageToolCall.ts'
import type { ChatCompletionSnapshotChoice } from './types/ChatCompletionSnapshot.ts'

/** Which tool call an event is about. */
export function toolCallEvent(
  { index, message }: ChatCompletionSnapshotChoice,
  call: ChatCompletionMessageToolCall,
): ChatCompletionToolCallEvent {
  const place = message.tool_calls?.lastIndexOf(call) ?? 0
  return { choice: index, index: place, id: call.id, name: payloadOf(call).name }
}

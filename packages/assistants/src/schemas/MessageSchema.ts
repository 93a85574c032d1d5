import * as v from 'valibot'
import type { Message, MessageIncompleteDetails } from '../types/Message.ts'
import { MessageContentSchema } from './MessageContentSchema.ts'
import { openEnum } from './openEnum.ts'
import { otherType } from './otherType.ts'

export const MessageSchema: v.GenericSchema<unknown, Message> = v.looseObject({
  id: v.string(),
  object: v.literal('thread.message'),
  created_at: v.number(),
  thread_id: v.string(),
  status: openEnum<Message['status']>(),
  incomplete_details: v.nullable(v.looseObject({ reason: openEnum<MessageIncompleteDetails['reason']>() })),
  completed_at: v.nullable(v.number()),
  incomplete_at: v.nullable(v.number()),
  role: openEnum<Message['role']>(),
  content: v.array(MessageContentSchema),
  assistant_id: v.nullable(v.string()),
  run_id: v.nullable(v.string()),
  attachments: v.nullable(
    v.array(
      v.looseObject({
        file_id: v.optional(v.string()),
        tools: v.optional(
          v.array(
            v.union([
              v.looseObject({ type: v.literal('code_interpreter') }),
              v.looseObject({ type: v.literal('file_search') }),
              otherType('code_interpreter', 'file_search'),
            ]),
          ),
        ),
      }),
    ),
  ),
  metadata: v.nullable(v.record(v.string(), v.string())),
})

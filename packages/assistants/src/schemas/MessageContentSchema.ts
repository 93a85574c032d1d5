import * as v from 'valibot'
import type { MessageContent, MessageImageFile } from '../types/MessageContent.ts'
import { openEnum } from './openEnum.ts'
import { otherType } from './otherType.ts'

export const MessageContentSchema: v.GenericSchema<unknown, MessageContent> = v.union([
  v.looseObject({
    type: v.literal('text'),
    text: v.looseObject({
      value: v.string(),
      annotations: v.array(
        v.union([
          v.looseObject({
            type: v.literal('file_citation'),
            text: v.string(),
            start_index: v.number(),
            end_index: v.number(),
            file_citation: v.looseObject({ file_id: v.string() }),
          }),
          v.looseObject({
            type: v.literal('file_path'),
            text: v.string(),
            start_index: v.number(),
            end_index: v.number(),
            file_path: v.looseObject({ file_id: v.string() }),
          }),
          otherType('file_citation', 'file_path'),
        ]),
      ),
    }),
  }),
  v.looseObject({ type: v.literal('refusal'), refusal: v.string() }),
  v.looseObject({
    type: v.literal('image_file'),
    image_file: v.looseObject({
      file_id: v.string(),
      detail: v.optional(openEnum<NonNullable<MessageImageFile['detail']>>()),
    }),
  }),
  v.looseObject({
    type: v.literal('image_url'),
    image_url: v.looseObject({
      url: v.string(),
      detail: v.optional(openEnum<NonNullable<MessageImageFile['detail']>>()),
    }),
  }),
  otherType('text', 'refusal', 'image_file', 'image_url'),
])

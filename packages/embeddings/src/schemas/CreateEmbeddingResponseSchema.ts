import * as v from 'valibot'
import type { CreateEmbeddingResponse } from '../types/CreateEmbeddingResponse.ts'

/** Of answers in the `float` format. */
export const CreateEmbeddingResponseSchema: v.GenericSchema<unknown, CreateEmbeddingResponse> = v.looseObject(
  {
    data: v.array(
      v.looseObject({
        embedding: v.array(v.number()),
        index: v.number(),
        object: v.literal('embedding'),
      }),
    ),
    model: v.string(),
    object: v.literal('list'),
    usage: v.looseObject({ prompt_tokens: v.number(), total_tokens: v.number() }),
  },
)

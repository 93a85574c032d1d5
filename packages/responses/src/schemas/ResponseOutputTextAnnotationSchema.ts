import * as v from 'valibot'
import type { ResponseOutputTextAnnotation } from '../types/ResponseContent.ts'
import { otherType } from './otherType.ts'

const range = { start_index: v.number(), end_index: v.number() }

export const ResponseOutputTextAnnotationSchema: v.GenericSchema<unknown, ResponseOutputTextAnnotation> =
  v.union([
    v.looseObject({
      type: v.literal('file_citation'),
      file_id: v.string(),
      filename: v.string(),
      index: v.number(),
    }),
    v.looseObject({ type: v.literal('url_citation'), ...range, title: v.string(), url: v.string() }),
    v.looseObject({
      type: v.literal('container_file_citation'),
      ...range,
      container_id: v.string(),
      file_id: v.string(),
      filename: v.string(),
    }),
    v.looseObject({ type: v.literal('file_path'), file_id: v.string(), index: v.number() }),
    otherType('file_citation', 'url_citation', 'container_file_citation', 'file_path'),
  ])

import type { Client } from '@oaix/core'
import {
  type ContentProvenanceC2PA,
  type ContentProvenanceCheck,
  type ContentProvenanceSynthID,
  type CreateContentProvenanceCheckParams,
  type CreateModerationParams,
  createContentProvenanceCheck,
  createModeration,
  type Moderation,
  type ModerationAppliedInputTypes,
  type ModerationCategories,
  type ModerationCategory,
  type ModerationImageURLInput,
  type ModerationModel,
  type ModerationMultiModalInput,
  type ModerationResponse,
  type ModerationTextInput,
} from '@oaix/moderations'
import type OpenAI from 'openai'
import type * as Provenance from 'openai/resources/content-provenance-checks'
import { sameType } from '../support/sameType.ts'

declare const client: Client

sameType<CreateModerationParams, OpenAI.ModerationCreateParams>()
sameType<ModerationModel, OpenAI.ModerationModel>()
sameType<ModerationMultiModalInput, OpenAI.ModerationMultiModalInput>()
sameType<ModerationTextInput, OpenAI.ModerationTextInput>()
sameType<ModerationImageURLInput, OpenAI.ModerationImageURLInput>()
sameType<ModerationResponse, OpenAI.ModerationCreateResponse>()
sameType<Moderation, OpenAI.Moderation>()
sameType<ModerationCategories, OpenAI.Moderation['categories']>()
sameType<ModerationAppliedInputTypes, OpenAI.Moderation['category_applied_input_types']>()
sameType<Moderation['category_scores'], OpenAI.Moderation['category_scores']>()

sameType<
  CreateContentProvenanceCheckParams,
  Provenance.ContentProvenanceCheckCreateParams,
  'file' // FileInput takes bytes and `{ name, content }` too
>()
sameType<ContentProvenanceCheck, Provenance.ContentProvenanceCheck>()
sameType<ContentProvenanceC2PA, Provenance.ContentProvenanceCheck.C2PA>()
sameType<ContentProvenanceSynthID, Provenance.ContentProvenanceCheck.SynthID>()

const { results } = await createModeration(client, { input: 'text', model: 'a-model-of-tomorrow' })
const scores: [ModerationCategory, number][] = Object.entries(results[0]?.category_scores ?? {}) as [
  ModerationCategory,
  number,
][]
void scores
const check = await createContentProvenanceCheck(client, { file: new Uint8Array(2) })
for (const result of check.results) {
  if (result.type === 'c2pa') void result.issuer
  // @ts-expect-error a watermark has no issuer
  else void result.issuer
}

// @ts-expect-error texts and parts don't mix
void createModeration(client, { input: ['text', { type: 'text', text: 'text' }] })
// @ts-expect-error a path is not a file
void createContentProvenanceCheck(client, { file: 'picture.png' })

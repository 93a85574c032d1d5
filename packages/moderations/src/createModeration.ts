import { type Client, type RequestOptions, requestJSON } from '@oaix/core'
import type { Moderation, ModerationModel } from './types/Moderation.ts'

export interface CreateModerationParams {
  /** One text, several texts, or the parts of one input of text and images. */
  input: string | string[] | ModerationMultiModalInput[]
  /** @default 'omni-moderation-latest' */
  model?: (string & {}) | ModerationModel | undefined
}

export type ModerationMultiModalInput = ModerationTextInput | ModerationImageURLInput

export interface ModerationTextInput {
  type: 'text'
  text: string
}

export interface ModerationImageURLInput {
  type: 'image_url'
  image_url: ModerationImageURL
}

export interface ModerationImageURL {
  /** A data URL is fine too. */
  url: string
}

export interface ModerationResponse {
  id: string
  model: string
  /** In the order of the inputs; a single one for text with images. */
  results: Moderation[]
}

/**
 * Tells whether text or images are harmful, category by category.
 *
 * @example
 * const { results } = await createModeration(client, { input: ['first text', 'second text'] })
 * const flagged = results.map(({ flagged }) => flagged)
 *
 * @see https://platform.openai.com/docs/api-reference/moderations/create
 */
export function createModeration(
  client: Client,
  params: CreateModerationParams,
  options?: RequestOptions,
): Promise<ModerationResponse> {
  return requestJSON(client, { method: 'POST', path: '/moderations', body: params }, options)
}

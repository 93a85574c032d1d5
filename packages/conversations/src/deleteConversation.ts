import { type Client, path, type RequestOptions, requestJSON } from '@oaix/core'
import type { ConversationDeleted } from './types/Conversation.ts'

export interface DeleteConversationParams {
  conversation_id: string
}

/**
 * Deletes a conversation, but not the items in it.
 *
 * @see https://platform.openai.com/docs/api-reference/conversations/delete
 */
export async function deleteConversation(
  client: Client,
  params: DeleteConversationParams,
  options?: RequestOptions,
): Promise<ConversationDeleted> {
  return requestJSON(
    client,
    { method: 'DELETE', path: path`/conversations/${params.conversation_id}` },
    options,
  )
}

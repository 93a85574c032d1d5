import {
  type Conversation,
  type ConversationContent,
  type ConversationDeleted,
  type ConversationItem,
  type ConversationMessage,
  type ConversationText,
  type CreateConversationItemsParams,
  type CreateConversationParams,
  createConversation,
  createConversationItems,
  type DeleteConversationItemParams,
  type DeleteConversationParams,
  deleteConversation,
  deleteConversationItem,
  type ListConversationItemsParams,
  listConversationItems,
  type RetrieveConversationItemParams,
  type RetrieveConversationParams,
  retrieveConversation,
  retrieveConversationItem,
  type UpdateConversationParams,
  updateConversation,
} from '@oaix/conversations'
import { type Client, type Page, paginate } from '@oaix/core'
import type { CreateResponseParams, ResponseInputItem, ResponseTool } from '@oaix/responses'
import type * as Official from 'openai/resources/conversations/conversations'
import type * as Items from 'openai/resources/conversations/items'
import { expectTypeOf } from 'vitest'
import { sameType } from '../support/sameType.ts'

declare const client: Client
const conversation_id = 'conv_1'
const item_id = 'msg_1'

// Parameters. Input items are compared by the tests of responses: theirs have no beta fields.
sameType<CreateConversationParams, Official.ConversationCreateParams, 'items'>()
sameType<UpdateConversationParams, Official.ConversationUpdateParams & { conversation_id: string }>()
sameType<RetrieveConversationParams, { conversation_id: string }>()
sameType<DeleteConversationParams, { conversation_id: string }>()
sameType<CreateConversationItemsParams, Items.ItemCreateParams & { conversation_id: string }, 'items'>()
sameType<ListConversationItemsParams, Items.ItemListParams & { conversation_id: string }>()
sameType<RetrieveConversationItemParams, Items.ItemRetrieveParams & { item_id: string }>()
sameType<DeleteConversationItemParams, Items.ItemDeleteParams & { item_id: string }>()
expectTypeOf<CreateConversationParams['items']>().toEqualTypeOf<ResponseInputItem[] | null | undefined>()
expectTypeOf<CreateConversationItemsParams['items']>().toEqualTypeOf<ResponseInputItem[]>()

/** Without the beta's `agent`, and without tools, whose filters are typed here: the tests of responses compare both. */
type Stable<Item> = Item extends { type: string } ? Omit<Item, 'agent' | 'tools'> : never

// Results
sameType<
  Conversation,
  Official.Conversation,
  'metadata' // `unknown` there.
>()
sameType<ConversationDeleted, Official.ConversationDeletedResource>()
sameType<ConversationMessage, Official.Message>()
sameType<ConversationText, Official.TextContent>()
sameType<ConversationContent, Official.Message['content'][number]>()
sameType<Stable<ConversationItem>, Stable<Items.ConversationItem>>()
sameType<ConversationItem['type'], Items.ConversationItem['type']>()
expectTypeOf<Extract<ConversationItem, { type: 'additional_tools' }>['tools']>().toEqualTypeOf<
  ResponseTool[]
>()

// Functions
expectTypeOf(createConversation(client)).resolves.toEqualTypeOf<Conversation>()
expectTypeOf(retrieveConversation(client, { conversation_id })).resolves.toEqualTypeOf<Conversation>()
expectTypeOf(
  updateConversation(client, { conversation_id, metadata: null }),
).resolves.toEqualTypeOf<Conversation>()
expectTypeOf(deleteConversation(client, { conversation_id })).resolves.toEqualTypeOf<ConversationDeleted>()
expectTypeOf(createConversationItems(client, { conversation_id, items: [] })).resolves.toEqualTypeOf<
  Page<ConversationItem>
>()
expectTypeOf(
  retrieveConversationItem(client, { conversation_id, item_id }),
).resolves.toEqualTypeOf<ConversationItem>()
expectTypeOf(
  deleteConversationItem(client, { conversation_id, item_id }),
).resolves.toEqualTypeOf<Conversation>()
expectTypeOf(paginate(listConversationItems, client, { conversation_id })).toExtend<
  AsyncIterable<ConversationItem>
>()

// A conversation's id is what a response takes, and the types of items narrow.
expectTypeOf<Conversation['id']>().toExtend<CreateResponseParams['conversation']>()
declare const item: ConversationItem
if (item.type === 'message') expectTypeOf(item.content).toEqualTypeOf<ConversationContent[]>()
if (item.type === 'function_call') expectTypeOf(item.arguments).toBeString()

// What is refused
// @ts-expect-error the metadata is missing
updateConversation(client, { conversation_id })
// @ts-expect-error the items are missing
createConversationItems(client, { conversation_id })
// @ts-expect-error no such role
createConversation(client, { items: [{ type: 'message', role: 'critic', content: 'x' }] })
// @ts-expect-error no such field to include
listConversationItems(client, { conversation_id, include: ['everything'] })
// @ts-expect-error the id of the item is missing
deleteConversationItem(client, { conversation_id })
// @ts-expect-error no such parameter
retrieveConversation(client, { conversation_id, include: [] })

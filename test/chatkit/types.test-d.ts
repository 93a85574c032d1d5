import {
  type CancelChatKitSessionParams,
  type ChatKitActiveStatus,
  type ChatKitAnnotation,
  type ChatKitAssistantMessageItem,
  type ChatKitAttachment,
  type ChatKitClientToolCallItem,
  type ChatKitClosedStatus,
  type ChatKitConfiguration,
  type ChatKitConfigurationParam,
  type ChatKitExpiresAfterParam,
  type ChatKitFileAnnotation,
  type ChatKitFileSource,
  type ChatKitFileUpload,
  type ChatKitFileUploadParam,
  type ChatKitHistory,
  type ChatKitHistoryParam,
  type ChatKitInferenceOptions,
  type ChatKitInputText,
  type ChatKitLockedStatus,
  type ChatKitOutputText,
  type ChatKitQuotedText,
  type ChatKitRateLimits,
  type ChatKitRateLimitsParam,
  type ChatKitSession,
  type ChatKitSessionStatus,
  type ChatKitTask,
  type ChatKitTaskGroupItem,
  type ChatKitTaskItem,
  type ChatKitThread,
  type ChatKitThreadDeleted,
  type ChatKitThreadItem,
  type ChatKitThreadStatus,
  type ChatKitThreadTitling,
  type ChatKitThreadTitlingParam,
  type ChatKitToolChoice,
  type ChatKitURLAnnotation,
  type ChatKitURLSource,
  type ChatKitUserMessageContent,
  type ChatKitUserMessageItem,
  type ChatKitWidgetItem,
  type ChatKitWorkflow,
  type ChatKitWorkflowParam,
  type ChatKitWorkflowTracing,
  type ChatKitWorkflowTracingParam,
  type CreateChatKitSessionParams,
  createChatKitSession,
  type ListChatKitThreadItemsParams,
  type ListChatKitThreadsParams,
  listChatKitThreadItems,
  listChatKitThreads,
} from '@oaix/chatkit'
import { type Client, type Page, paginate } from '@oaix/core'
import type * as ChatKit from 'openai/resources/beta/chatkit/chatkit'
import type * as Sessions from 'openai/resources/beta/chatkit/sessions'
import type * as Threads from 'openai/resources/beta/chatkit/threads'
import { sameType } from '../support/sameType.ts'

declare const client: Client

sameType<CreateChatKitSessionParams, Sessions.SessionCreateParams>()
sameType<CancelChatKitSessionParams, { session_id: string }>()
sameType<ListChatKitThreadsParams, Threads.ThreadListParams>()
sameType<ListChatKitThreadItemsParams, Threads.ThreadListItemsParams & { thread_id: string }>()

sameType<ChatKitSession, Threads.ChatSession>()
sameType<ChatKitSessionStatus, Threads.ChatSessionStatus>()
sameType<ChatKitWorkflow, ChatKit.ChatKitWorkflow>()
sameType<ChatKitWorkflowTracing, ChatKit.ChatKitWorkflow.Tracing>()
sameType<ChatKitRateLimits, Threads.ChatSessionRateLimits>()
sameType<ChatKitConfiguration, Threads.ChatSessionChatKitConfiguration>()
sameType<ChatKitThreadTitling, Threads.ChatSessionAutomaticThreadTitling>()
sameType<ChatKitFileUpload, Threads.ChatSessionFileUpload>()
sameType<ChatKitHistory, Threads.ChatSessionHistory>()

sameType<ChatKitWorkflowParam, Threads.ChatSessionWorkflowParam>()
sameType<ChatKitWorkflowTracingParam, Threads.ChatSessionWorkflowParam.Tracing>()
sameType<ChatKitExpiresAfterParam, Threads.ChatSessionExpiresAfterParam>()
sameType<ChatKitRateLimitsParam, Threads.ChatSessionRateLimitsParam>()
sameType<ChatKitConfigurationParam, Threads.ChatSessionChatKitConfigurationParam>()
sameType<ChatKitThreadTitlingParam, Threads.ChatSessionChatKitConfigurationParam.AutomaticThreadTitling>()
sameType<ChatKitFileUploadParam, Threads.ChatSessionChatKitConfigurationParam.FileUpload>()
sameType<ChatKitHistoryParam, Threads.ChatSessionChatKitConfigurationParam.History>()

sameType<ChatKitThread, Threads.ChatKitThread>()
sameType<ChatKitThreadStatus, Threads.ChatKitThread['status']>()
sameType<ChatKitActiveStatus, Threads.ChatKitThread.Active>()
sameType<ChatKitLockedStatus, Threads.ChatKitThread.Locked>()
sameType<ChatKitClosedStatus, Threads.ChatKitThread.Closed>()
sameType<ChatKitThreadDeleted, Threads.ThreadDeleteResponse>()

sameType<ChatKitThreadItem, Threads.ChatKitThreadItemList['data'][number]>()
sameType<ChatKitUserMessageItem, Threads.ChatKitThreadUserMessageItem>()
sameType<ChatKitUserMessageContent, Threads.ChatKitThreadUserMessageItem['content'][number]>()
sameType<ChatKitInputText, Threads.ChatKitThreadUserMessageItem.InputText>()
sameType<ChatKitQuotedText, Threads.ChatKitThreadUserMessageItem.QuotedText>()
sameType<ChatKitAttachment, Threads.ChatKitAttachment>()
sameType<ChatKitInferenceOptions, Threads.ChatKitThreadUserMessageItem.InferenceOptions>()
sameType<ChatKitToolChoice, Threads.ChatKitThreadUserMessageItem.InferenceOptions.ToolChoice>()
sameType<ChatKitAssistantMessageItem, Threads.ChatKitThreadAssistantMessageItem>()
sameType<ChatKitOutputText, Threads.ChatKitResponseOutputText>()
sameType<ChatKitAnnotation, Threads.ChatKitResponseOutputText['annotations'][number]>()
sameType<ChatKitFileAnnotation, Threads.ChatKitResponseOutputText.File>()
sameType<ChatKitFileSource, Threads.ChatKitResponseOutputText.File.Source>()
sameType<ChatKitURLAnnotation, Threads.ChatKitResponseOutputText.URL>()
sameType<ChatKitURLSource, Threads.ChatKitResponseOutputText.URL.Source>()
sameType<ChatKitWidgetItem, Threads.ChatKitWidgetItem>()
sameType<ChatKitClientToolCallItem, Threads.ChatKitThreadItemList.ChatKitClientToolCall>()
sameType<ChatKitTaskItem, Threads.ChatKitThreadItemList.ChatKitTask>()
sameType<ChatKitTaskGroupItem, Threads.ChatKitThreadItemList.ChatKitTaskGroup>()
sameType<ChatKitTask, Threads.ChatKitThreadItemList.ChatKitTaskGroup.Task>()

export async function inference(thread_id: string): Promise<void> {
  const page = await listChatKitThreads(client)
  sameType<typeof page, Page<ChatKitThread>>()
  for await (const item of paginate(listChatKitThreads, client, { user: 'user_1' }))
    sameType<typeof item, ChatKitThread>()
  for await (const item of paginate(listChatKitThreadItems, client, { thread_id })) {
    if (item.type === 'chatkit.task_group') sameType<typeof item.tasks, ChatKitTask[]>()
  }

  // @ts-expect-error: the user is missing
  await createChatKitSession(client, { workflow: { id: 'wf_1' } })
  // @ts-expect-error: variables are not nested
  await createChatKitSession(client, { user: 'a', workflow: { id: 'b', state_variables: { c: [] } } })
  // @ts-expect-error: the thread is missing
  await listChatKitThreadItems(client, { limit: 1 })
}

import type {
  AccumulatedAssistantStream,
  Assistant,
  AssistantCodeInterpreterTool,
  AssistantDeleted,
  AssistantDoneEvent,
  AssistantErrorEvent,
  AssistantEvent,
  AssistantFileSearchTool,
  AssistantFunctionTool,
  AssistantResponseFormatOption,
  AssistantStreamEvent,
  AssistantTool,
  AssistantToolChoice,
  AssistantToolChoiceOption,
  CancelRunParams,
  CodeInterpreterImageOutputDelta,
  CodeInterpreterLogOutputDelta,
  CodeInterpreterToolCall,
  CodeInterpreterToolCallDelta,
  CreateAssistantParams,
  CreateMessageParams,
  CreateRunParams,
  CreateThreadAndRunParams,
  CreateThreadParams,
  DeleteMessageParams,
  FileCitationAnnotation,
  FileCitationDeltaAnnotation,
  FilePathAnnotation,
  FilePathDeltaAnnotation,
  FileSearchToolCall,
  FileSearchToolCallDelta,
  FunctionToolCall,
  FunctionToolCallDelta,
  ImageFileContentBlock,
  ImageFileDeltaBlock,
  ImageURLContentBlock,
  ImageURLDeltaBlock,
  ListAssistantsParams,
  ListMessagesParams,
  ListRunStepsParams,
  ListRunsParams,
  Message,
  MessageAnnotation,
  MessageAnnotationDelta,
  MessageContent,
  MessageContentDelta,
  MessageContentPartParam,
  MessageDeleted,
  MessageDelta,
  MessageDeltaEvent,
  MessageImageFile,
  MessageImageFileDelta,
  MessageImageURL,
  MessageImageURLDelta,
  MessageStreamEvent,
  MessageText,
  MessageTextDelta,
  RefusalContentBlock,
  RefusalDeltaBlock,
  RequiredActionFunctionToolCall,
  RetrieveAssistantParams,
  RetrieveMessageParams,
  RetrieveRunParams,
  RetrieveRunStepParams,
  Run,
  RunStatus,
  RunStep,
  RunStepDelta,
  RunStepDeltaEvent,
  RunStepDeltaMessageDelta,
  RunStepInclude,
  RunStepStreamEvent,
  RunStreamEvent,
  StreamRunParams,
  StreamThreadAndRunParams,
  StreamToolOutputsParams,
  SubmitToolOutputsParams,
  TextContentBlock,
  TextContentBlockParam,
  TextDeltaBlock,
  Thread,
  ThreadDeleted,
  ThreadStreamEvent,
  ToolCall,
  ToolCallDelta,
  ToolCallDeltaObject,
  ToolCallsStepDetails,
  UpdateAssistantParams,
  UpdateMessageParams,
  UpdateRunParams,
  UpdateThreadParams,
} from '@oaix/assistants'
import {
  accumulateAssistantStream,
  assistantEvents,
  createAssistant,
  createRun,
  createRunAndPoll,
  createThread,
  createThreadAndRun,
  listMessages,
  listRuns,
  pollRun,
  type reduceAssistantStream,
  streamRun,
  streamThreadAndRun,
  streamToolOutputs,
  submitToolOutputs,
} from '@oaix/assistants'
import { type Client, paginate } from '@oaix/core'
import type * as Assistants from 'openai/resources/beta/assistants'
import type * as Messages from 'openai/resources/beta/threads/messages'
import type * as Runs from 'openai/resources/beta/threads/runs/runs'
import type * as Steps from 'openai/resources/beta/threads/runs/steps'
import type * as Threads from 'openai/resources/beta/threads/threads'
import { sameType } from '../support/sameType.ts'
import { samePaths } from './samePaths.ts'

declare const client: Client

/** Both ways: each assignable to the other, and the same fields at every depth. */
function same<Ours, Theirs>(
  ..._: Parameters<typeof sameType<Ours, Theirs>> & Parameters<typeof samePaths<Ours, Theirs>>
): void {}

type InThread<Params> = Params & { thread_id: string }
type InRun<Params> = InThread<Params> & { run_id: string }

same<CreateAssistantParams, Assistants.AssistantCreateParams>()
same<UpdateAssistantParams, Assistants.AssistantUpdateParams & { assistant_id: string }>()
same<ListAssistantsParams, Assistants.AssistantListParams>()
same<RetrieveAssistantParams, { assistant_id: string }>()
same<Assistant, Assistants.Assistant>()
same<AssistantDeleted, Assistants.AssistantDeleted>()
same<AssistantTool, Assistants.AssistantTool>()
same<AssistantCodeInterpreterTool, Assistants.CodeInterpreterTool>()
same<AssistantFileSearchTool, Assistants.FileSearchTool>()
same<AssistantFunctionTool, Assistants.FunctionTool>()
same<AssistantResponseFormatOption, Threads.AssistantResponseFormatOption>()
same<AssistantToolChoice, Threads.AssistantToolChoice>()
same<AssistantToolChoiceOption, Threads.AssistantToolChoiceOption>()

same<CreateThreadParams, Threads.ThreadCreateParams>()
same<UpdateThreadParams, InThread<Threads.ThreadUpdateParams>>()
same<Thread, Threads.Thread>()
same<ThreadDeleted, Threads.ThreadDeleted>()

same<CreateMessageParams, InThread<Messages.MessageCreateParams>>()
same<RetrieveMessageParams, Messages.MessageRetrieveParams & { message_id: string }>()
same<UpdateMessageParams, Messages.MessageUpdateParams & { message_id: string }>()
same<ListMessagesParams, InThread<Messages.MessageListParams>>()
same<DeleteMessageParams, Messages.MessageDeleteParams & { message_id: string }>()
same<Message, Messages.Message>()
same<MessageDeleted, Messages.MessageDeleted>()
same<MessageContent, Messages.MessageContent>()
same<MessageContentPartParam, Messages.MessageContentPartParam>()
same<TextContentBlock, Messages.TextContentBlock>()
same<TextContentBlockParam, Messages.TextContentBlockParam>()
same<RefusalContentBlock, Messages.RefusalContentBlock>()
same<ImageFileContentBlock, Messages.ImageFileContentBlock>()
same<ImageURLContentBlock, Messages.ImageURLContentBlock>()
same<MessageText, Messages.Text>()
same<MessageImageFile, Messages.ImageFile>()
same<MessageImageURL, Messages.ImageURL>()
same<MessageAnnotation, Messages.Annotation>()
same<FileCitationAnnotation, Messages.FileCitationAnnotation>()
same<FilePathAnnotation, Messages.FilePathAnnotation>()
same<MessageDelta, Messages.MessageDelta>()
same<MessageDeltaEvent, Messages.MessageDeltaEvent>()
same<MessageContentDelta, Messages.MessageContentDelta>()
same<TextDeltaBlock, Messages.TextDeltaBlock>()
same<RefusalDeltaBlock, Messages.RefusalDeltaBlock>()
same<ImageFileDeltaBlock, Messages.ImageFileDeltaBlock>()
same<ImageURLDeltaBlock, Messages.ImageURLDeltaBlock>()
same<MessageTextDelta, Messages.TextDelta>()
same<MessageImageFileDelta, Messages.ImageFileDelta>()
same<MessageImageURLDelta, Messages.ImageURLDelta>()
same<MessageAnnotationDelta, Messages.AnnotationDelta>()
same<FileCitationDeltaAnnotation, Messages.FileCitationDeltaAnnotation>()
same<FilePathDeltaAnnotation, Messages.FilePathDeltaAnnotation>()

same<CreateRunParams, InThread<Runs.RunCreateParamsNonStreaming>>()
same<StreamRunParams, InThread<Omit<Runs.RunCreateParamsBase, 'stream'> & { stream?: true }>>()
same<CreateThreadAndRunParams, Threads.ThreadCreateAndRunParamsNonStreaming>()
same<StreamThreadAndRunParams, Threads.ThreadCreateAndRunStreamParams>()
same<RetrieveRunParams, Runs.RunRetrieveParams & { run_id: string }>()
same<UpdateRunParams, Runs.RunUpdateParams & { run_id: string }>()
same<CancelRunParams, Runs.RunCancelParams & { run_id: string }>()
same<ListRunsParams, InThread<Runs.RunListParams>>()
same<SubmitToolOutputsParams, Runs.RunSubmitToolOutputsParamsNonStreaming & { run_id: string }>()
same<StreamToolOutputsParams, Runs.RunSubmitToolOutputsStreamParams & { run_id: string }>()
same<Run, Runs.Run>()
same<RunStatus, Runs.RunStatus>()
same<RequiredActionFunctionToolCall, Runs.RequiredActionFunctionToolCall>()

same<ListRunStepsParams, InRun<Steps.StepListParams>>()
same<RetrieveRunStepParams, Steps.StepRetrieveParams & { step_id: string }>()
same<RunStep, Steps.RunStep>()
same<RunStepInclude, Steps.RunStepInclude>()
same<ToolCall, Steps.ToolCall>()
same<ToolCallsStepDetails, Steps.ToolCallsStepDetails>()
same<CodeInterpreterToolCall, Steps.CodeInterpreterToolCall>()
same<FileSearchToolCall, Steps.FileSearchToolCall>()
same<FunctionToolCall, Steps.FunctionToolCall>()
same<CodeInterpreterToolCallDelta, Steps.CodeInterpreterToolCallDelta>()
same<CodeInterpreterLogOutputDelta, Steps.CodeInterpreterLogs>()
same<CodeInterpreterImageOutputDelta, Steps.CodeInterpreterOutputImage>()
same<FunctionToolCallDelta, Steps.FunctionToolCallDelta>()
same<RunStepDeltaMessageDelta, Steps.RunStepDeltaMessageDelta>()
sameType<
  FileSearchToolCallDelta,
  Steps.FileSearchToolCallDelta,
  'file_search' // unknown there, what the finished call has here
>()

type Theirs<Event> = Extract<Assistants.AssistantStreamEvent, { event: Event }>
same<ThreadStreamEvent['data'], Theirs<'thread.created'>['data']>()
samePaths<
  ThreadStreamEvent,
  Assistants.ThreadStreamEvent,
  'enabled' // a slip of the description: events have a name and data, nothing else
>()
same<RunStreamEvent, Assistants.RunStreamEvent>()
same<MessageStreamEvent, Assistants.MessageStreamEvent>()
same<
  Exclude<RunStepStreamEvent, { event: 'thread.run.step.delta' }>,
  Exclude<Assistants.RunStepStreamEvent, { event: 'thread.run.step.delta' }>
>()
same<
  Exclude<AssistantStreamEvent['event'], 'done'>, // in the API description only
  Assistants.AssistantStreamEvent['event']
>()
sameType<AssistantDoneEvent, { event: 'done'; data: '[DONE]' }>()
sameType<
  AssistantErrorEvent,
  Theirs<'error'>,
  'data' // core's ErrorObject, whose fields may all be missing
>()
// Ours are theirs; the other way the file search delta is unknown.
const ofSteps: Steps.RunStepDeltaEvent = {} as RunStepDeltaEvent
const ofToolCall: Steps.ToolCallDelta = {} as ToolCallDelta
const ofToolCalls: Steps.ToolCallDeltaObject = {} as ToolCallDeltaObject
const ofStep: Steps.RunStepDelta = {} as RunStepDelta

export { ofStep, ofSteps, ofToolCall, ofToolCalls }

export async function inference(): Promise<void> {
  const model: string = 'my-model'
  sameType<Assistant, Awaited<ReturnType<typeof createAssistant>>>()
  await createAssistant(client, { model, reasoning_effort: null })
  await createThread(client)

  const run = await createRun(client, { thread_id: 't', assistant_id: 'a' })
  if (run.required_action) run.required_action.submit_tool_outputs.tool_calls[0]?.function.arguments.length
  sameType<Run, typeof run>()
  await pollRun(client, { thread_id: 't', run_id: 'r' }, { pollInterval: 1, maxWait: 2, timeout: 3 })
  await createRunAndPoll(client, { thread_id: 't', assistant_id: 'a' }, { signal: AbortSignal.timeout(1) })

  const stream = await streamRun(client, { thread_id: 't', assistant_id: 'a' }, { idleTimeout: 1 })
  sameType<AsyncIterable<AssistantStreamEvent>, typeof stream>()
  for await (const { event, data } of stream) {
    if (event === 'thread.message.delta') sameType<MessageDeltaEvent, typeof data>()
    if (event === 'thread.run.requires_action') sameType<Run, typeof data>()
  }
  for await (const event of assistantEvents(stream)) {
    sameType<AssistantEvent, typeof event>()
    if (event.type === 'textDelta') sameType<MessageText, typeof event.snapshot>()
    if (event.type === 'toolCallDelta') sameType<ToolCallDelta, typeof event.delta>()
    if (event.type === 'run') sameType<Run, typeof event.run>()
    // @ts-expect-error there is no such moment
    if (event.type === 'imageFileDelta') throw event
  }
  const result = await accumulateAssistantStream(stream)
  sameType<AccumulatedAssistantStream, typeof result>()
  sameType<Run, typeof result.run>()
  sameType<Run | undefined, ReturnType<typeof reduceAssistantStream>['run']>()

  for await (const message of paginate(listMessages, client, { thread_id: 't' }))
    sameType<Message, typeof message>()
  for await (const each of paginate(listRuns, client, { thread_id: 't', limit: 1 }))
    sameType<Run, typeof each>()
}

export function rejects(): void {
  // @ts-expect-error `stream: true` is for streamRun
  void createRun(client, { thread_id: 't', assistant_id: 'a', stream: true })
  // @ts-expect-error `stream: true` is for streamThreadAndRun
  void createThreadAndRun(client, { assistant_id: 'a', stream: true })
  // @ts-expect-error `stream: true` is for streamToolOutputs
  void submitToolOutputs(client, { thread_id: 't', run_id: 'r', tool_outputs: [], stream: true })
  // @ts-expect-error a stream streams
  void streamRun(client, { thread_id: 't', assistant_id: 'a', stream: false })
  // @ts-expect-error a stream streams
  void streamThreadAndRun(client, { assistant_id: 'a', stream: false })
  // @ts-expect-error a stream streams
  void streamToolOutputs(client, { thread_id: 't', run_id: 'r', tool_outputs: [], stream: false })
  // @ts-expect-error without an assistant
  void createRun(client, { thread_id: 't' })
  // @ts-expect-error without a model
  void createAssistant(client, { name: 'a' })
  // @ts-expect-error no such tool
  void createAssistant(client, { model: 'gpt-4.1', tools: [{ type: 'retrieval' }] })
  // @ts-expect-error no such field
  void createThread(client, { assistant_id: 'a' })
  // @ts-expect-error without a thread
  void listMessages(client, {})
  // @ts-expect-error a run can't be polled by its id alone
  void pollRun(client, { run_id: 'r' })
}

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

declare const client: Client

type InThread<Params> = Params & { thread_id: string }
type InRun<Params> = InThread<Params> & { run_id: string }

sameType<CreateAssistantParams, Assistants.AssistantCreateParams>()
sameType<UpdateAssistantParams, Assistants.AssistantUpdateParams & { assistant_id: string }>()
sameType<ListAssistantsParams, Assistants.AssistantListParams>()
sameType<RetrieveAssistantParams, { assistant_id: string }>()
sameType<Assistant, Assistants.Assistant>()
sameType<AssistantDeleted, Assistants.AssistantDeleted>()
sameType<AssistantTool, Assistants.AssistantTool>()
sameType<AssistantCodeInterpreterTool, Assistants.CodeInterpreterTool>()
sameType<AssistantFileSearchTool, Assistants.FileSearchTool>()
sameType<AssistantFunctionTool, Assistants.FunctionTool>()
sameType<AssistantResponseFormatOption, Threads.AssistantResponseFormatOption>()
sameType<AssistantToolChoice, Threads.AssistantToolChoice>()
sameType<AssistantToolChoiceOption, Threads.AssistantToolChoiceOption>()

sameType<CreateThreadParams, Threads.ThreadCreateParams>()
sameType<UpdateThreadParams, InThread<Threads.ThreadUpdateParams>>()
sameType<Thread, Threads.Thread>()
sameType<ThreadDeleted, Threads.ThreadDeleted>()

sameType<CreateMessageParams, InThread<Messages.MessageCreateParams>>()
sameType<RetrieveMessageParams, Messages.MessageRetrieveParams & { message_id: string }>()
sameType<UpdateMessageParams, Messages.MessageUpdateParams & { message_id: string }>()
sameType<ListMessagesParams, InThread<Messages.MessageListParams>>()
sameType<DeleteMessageParams, Messages.MessageDeleteParams & { message_id: string }>()
sameType<Message, Messages.Message>()
sameType<MessageDeleted, Messages.MessageDeleted>()
sameType<MessageContent, Messages.MessageContent>()
sameType<MessageContentPartParam, Messages.MessageContentPartParam>()
sameType<TextContentBlock, Messages.TextContentBlock>()
sameType<TextContentBlockParam, Messages.TextContentBlockParam>()
sameType<RefusalContentBlock, Messages.RefusalContentBlock>()
sameType<ImageFileContentBlock, Messages.ImageFileContentBlock>()
sameType<ImageURLContentBlock, Messages.ImageURLContentBlock>()
sameType<MessageText, Messages.Text>()
sameType<MessageImageFile, Messages.ImageFile>()
sameType<MessageImageURL, Messages.ImageURL>()
sameType<MessageAnnotation, Messages.Annotation>()
sameType<FileCitationAnnotation, Messages.FileCitationAnnotation>()
sameType<FilePathAnnotation, Messages.FilePathAnnotation>()
sameType<MessageDelta, Messages.MessageDelta>()
sameType<MessageDeltaEvent, Messages.MessageDeltaEvent>()
sameType<MessageContentDelta, Messages.MessageContentDelta>()
sameType<TextDeltaBlock, Messages.TextDeltaBlock>()
sameType<RefusalDeltaBlock, Messages.RefusalDeltaBlock>()
sameType<ImageFileDeltaBlock, Messages.ImageFileDeltaBlock>()
sameType<ImageURLDeltaBlock, Messages.ImageURLDeltaBlock>()
sameType<MessageTextDelta, Messages.TextDelta>()
sameType<MessageImageFileDelta, Messages.ImageFileDelta>()
sameType<MessageImageURLDelta, Messages.ImageURLDelta>()
sameType<MessageAnnotationDelta, Messages.AnnotationDelta>()
sameType<FileCitationDeltaAnnotation, Messages.FileCitationDeltaAnnotation>()
sameType<FilePathDeltaAnnotation, Messages.FilePathDeltaAnnotation>()

sameType<CreateRunParams, InThread<Runs.RunCreateParamsNonStreaming>>()
sameType<StreamRunParams, InThread<Omit<Runs.RunCreateParamsBase, 'stream'> & { stream?: true }>>()
sameType<CreateThreadAndRunParams, Threads.ThreadCreateAndRunParamsNonStreaming>()
sameType<StreamThreadAndRunParams, Threads.ThreadCreateAndRunStreamParams>()
sameType<RetrieveRunParams, Runs.RunRetrieveParams & { run_id: string }>()
sameType<UpdateRunParams, Runs.RunUpdateParams & { run_id: string }>()
sameType<CancelRunParams, Runs.RunCancelParams & { run_id: string }>()
sameType<ListRunsParams, InThread<Runs.RunListParams>>()
sameType<SubmitToolOutputsParams, Runs.RunSubmitToolOutputsParamsNonStreaming & { run_id: string }>()
sameType<StreamToolOutputsParams, Runs.RunSubmitToolOutputsStreamParams & { run_id: string }>()
sameType<Run, Runs.Run>()
sameType<RunStatus, Runs.RunStatus>()
sameType<RequiredActionFunctionToolCall, Runs.RequiredActionFunctionToolCall>()

sameType<ListRunStepsParams, InRun<Steps.StepListParams>>()
sameType<RetrieveRunStepParams, Steps.StepRetrieveParams & { step_id: string }>()
sameType<RunStep, Steps.RunStep>()
sameType<RunStepInclude, Steps.RunStepInclude>()
sameType<ToolCall, Steps.ToolCall>()
sameType<ToolCallsStepDetails, Steps.ToolCallsStepDetails>()
sameType<CodeInterpreterToolCall, Steps.CodeInterpreterToolCall>()
sameType<FileSearchToolCall, Steps.FileSearchToolCall>()
sameType<FunctionToolCall, Steps.FunctionToolCall>()
sameType<CodeInterpreterToolCallDelta, Steps.CodeInterpreterToolCallDelta>()
sameType<CodeInterpreterLogOutputDelta, Steps.CodeInterpreterLogs>()
sameType<CodeInterpreterImageOutputDelta, Steps.CodeInterpreterOutputImage>()
sameType<FunctionToolCallDelta, Steps.FunctionToolCallDelta>()
sameType<RunStepDeltaMessageDelta, Steps.RunStepDeltaMessageDelta>()
sameType<
  FileSearchToolCallDelta,
  Steps.FileSearchToolCallDelta,
  'file_search' // unknown there, what the finished call has here
>()

type Theirs<Event> = Extract<Assistants.AssistantStreamEvent, { event: Event }>
sameType<ThreadStreamEvent['data'], Theirs<'thread.created'>['data']>()
sameType<
  ThreadStreamEvent,
  Assistants.ThreadStreamEvent,
  'enabled' // a slip of the description: events have a name and data, nothing else
>()
sameType<RunStreamEvent, Assistants.RunStreamEvent>()
sameType<MessageStreamEvent, Assistants.MessageStreamEvent>()
sameType<
  Exclude<RunStepStreamEvent, { event: 'thread.run.step.delta' }>,
  Exclude<Assistants.RunStepStreamEvent, { event: 'thread.run.step.delta' }>
>()
sameType<
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

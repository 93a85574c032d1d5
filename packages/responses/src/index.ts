export { accumulateResponse } from './accumulateResponse.ts'
export { type CancelResponseParams, cancelResponse } from './cancelResponse.ts'
export {
  type CompactedResponse,
  type CompactResponseParams,
  type CompactResponsePromptCacheOptions,
  compactResponse,
} from './compactResponse.ts'
export {
  type CountInputTokensParams,
  countInputTokens,
  type ResponseInputTokens,
} from './countInputTokens.ts'
export {
  type CreateResponseParams,
  createResponse,
  type ResponseAccessProgramsParam,
  type ResponseContextManagement,
  type ResponseModerationConfig,
  type ResponseModerationParam,
  type ResponseModerationPolicy,
  type ResponseMultiAgent,
  type ResponsePromptCacheOptionsParam,
} from './createResponse.ts'
export { type CreateResponseAndPollParams, createResponseAndPoll } from './createResponseAndPoll.ts'
export { type DeleteResponseParams, deleteResponse } from './deleteResponse.ts'
export { type ListInputItemsParams, listInputItems } from './listInputItems.ts'
export { outputText } from './outputText.ts'
export { pollResponse } from './pollResponse.ts'
export { reduceResponse } from './reduceResponse.ts'
export { responseEvents } from './responseEvents.ts'
export { responseTextDeltas } from './responseTextDeltas.ts'
export {
  type ResumableResponseStream,
  type ResumeResponseOptions,
  type ResumeResponseParams,
  resumeResponse,
} from './resumeResponse.ts'
export { type RetrieveResponseParams, retrieveResponse } from './retrieveResponse.ts'
export {
  type ResponseStreamOptions,
  type StreamResponseParams,
  streamResponse,
} from './streamResponse.ts'
export { type StreamRetrievedResponseParams, streamRetrievedResponse } from './streamRetrievedResponse.ts'
export { toInputItems } from './toInputItems.ts'
export type * from './types/ResponseAgent.ts'
export type { ResponseCheckpoint } from './types/ResponseCheckpoint.ts'
export type * from './types/ResponseComputerToolCall.ts'
export type * from './types/ResponseContent.ts'
export type * from './types/ResponseEvent.ts'
export type * from './types/ResponseFunctionToolCall.ts'
export type * from './types/ResponseHostedToolCall.ts'
export type * from './types/ResponseItem.ts'
export type * from './types/ResponseMessage.ts'
export type * from './types/ResponseObject.ts'
export type * from './types/ResponseParams.ts'
export type * from './types/ResponseReasoning.ts'
export type * from './types/ResponseShellToolCall.ts'
export type * from './types/ResponseStreamEvent.ts'
export type * from './types/ResponseStreamEventText.ts'
export type * from './types/ResponseStreamEventTool.ts'
export type * from './types/ResponsesModel.ts'
export type * from './types/ResponseTextConfig.ts'
export type * from './types/ResponseTool.ts'
export type * from './types/ResponseToolChoice.ts'
export type * from './types/ResponseToolEnvironment.ts'
export type * from './types/ResponseToolSearchCall.ts'

import { type Client, type Page, paginate } from '@oaix/core'
import {
  type CancelResponseParams,
  type CompactedResponse,
  type CompactResponseParams,
  type ComputerAction,
  type ComputerActionList,
  type CountInputTokensParams,
  type CreateResponseParams,
  cancelResponse,
  compactResponse,
  countInputTokens,
  createResponse,
  type DeleteResponseParams,
  deleteResponse,
  type EasyInputMessage,
  type ListInputItemsParams,
  listInputItems,
  type McpToolCallError,
  type ResponseAdditionalTools,
  type ResponseAdditionalToolsParam,
  type ResponseAgentMessage,
  type ResponseAgentMessageParam,
  type ResponseApplyPatchCallOutputParam,
  type ResponseApplyPatchCallParam,
  type ResponseApplyPatchTool,
  type ResponseApplyPatchToolCall,
  type ResponseApplyPatchToolCallOutput,
  type ResponseCodeInterpreterTool,
  type ResponseCodeInterpreterToolCall,
  type ResponseCompactionItem,
  type ResponseCompactionItemParam,
  type ResponseCompactionTrigger,
  type ResponseComparisonFilter,
  type ResponseCompoundFilter,
  type ResponseComputerCallOutputParam,
  type ResponseComputerTool,
  type ResponseComputerToolCall,
  type ResponseComputerToolCallOutputItem,
  type ResponseComputerToolCallOutputScreenshot,
  type ResponseComputerUsePreviewTool,
  type ResponseConfigurationUpdateItem,
  type ResponseConfigurationUpdateItemParam,
  type ResponseContainerAuto,
  type ResponseContainerNetworkPolicyAllowlist,
  type ResponseContainerNetworkPolicyDisabled,
  type ResponseContainerNetworkPolicyDomainSecret,
  type ResponseContainerReference,
  type ResponseContent,
  type ResponseConversationParam,
  type ResponseCustomTool,
  type ResponseCustomToolCall,
  type ResponseCustomToolCallItem,
  type ResponseCustomToolCallOutput,
  type ResponseCustomToolCallOutputItem,
  type ResponseCustomToolInputFormat,
  type ResponseError,
  type ResponseFileSearchTool,
  type ResponseFileSearchToolCall,
  type ResponseFormatTextConfig,
  type ResponseFormatTextJSONSchemaConfig,
  type ResponseFunctionCallOutputItem,
  type ResponseFunctionCallOutputItemList,
  type ResponseFunctionCallOutputParam,
  type ResponseFunctionShellCallOutputContent,
  type ResponseFunctionShellTool,
  type ResponseFunctionShellToolCall,
  type ResponseFunctionShellToolCallOutput,
  type ResponseFunctionTool,
  type ResponseFunctionToolCall,
  type ResponseFunctionToolCallItem,
  type ResponseFunctionToolCallOutputItem,
  type ResponseFunctionWebSearch,
  type ResponseImageDetail,
  type ResponseImageGenerationCall,
  type ResponseImageGenerationTool,
  type ResponseIncludable,
  type ResponseInlineSkill,
  type ResponseInlineSkillSource,
  type ResponseInput,
  type ResponseInputAudio,
  type ResponseInputContent,
  type ResponseInputFile,
  type ResponseInputFileContent,
  type ResponseInputImage,
  type ResponseInputImageContent,
  type ResponseInputItem,
  type ResponseInputMessage,
  type ResponseInputMessageContentList,
  type ResponseInputMessageItem,
  type ResponseInputText,
  type ResponseInputTextContent,
  type ResponseInputTokens,
  type ResponseItem,
  type ResponseItemReference,
  type ResponseLocalEnvironment,
  type ResponseLocalEnvironmentParam,
  type ResponseLocalShellCall,
  type ResponseLocalShellCallOutput,
  type ResponseLocalShellTool,
  type ResponseLocalSkill,
  type ResponseMcpApprovalRequest,
  type ResponseMcpApprovalResponse,
  type ResponseMcpApprovalResponseParam,
  type ResponseMcpCall,
  type ResponseMcpListTools,
  type ResponseMcpTool,
  type ResponseMultiAgentCall,
  type ResponseMultiAgentCallOutput,
  type ResponseMultiAgentCallOutputParam,
  type ResponseMultiAgentCallParam,
  type ResponseNamespaceFunctionTool,
  type ResponseNamespaceTool,
  type ResponseObject,
  type ResponseOutputAudio,
  type ResponseOutputItem,
  type ResponseOutputMessage,
  type ResponseOutputRefusal,
  type ResponseOutputText,
  type ResponseOutputTextLogprob,
  type ResponseProgram,
  type ResponseProgrammaticToolCallingTool,
  type ResponseProgramOutput,
  type ResponseProgramOutputParam,
  type ResponseProgramParam,
  type ResponsePrompt,
  type ResponseReasoning,
  type ResponseReasoningItem,
  type ResponseServiceTier,
  type ResponseShellCallOutputParam,
  type ResponseShellCallParam,
  type ResponseSkillReference,
  type ResponseStatus,
  type ResponsesModel,
  type ResponseTextConfig,
  type ResponseTool,
  type ResponseToolChoice,
  type ResponseToolChoiceAllowed,
  type ResponseToolChoiceApplyPatch,
  type ResponseToolChoiceCustom,
  type ResponseToolChoiceFunction,
  type ResponseToolChoiceMcp,
  type ResponseToolChoiceOptions,
  type ResponseToolChoiceShell,
  type ResponseToolChoiceTypes,
  type ResponseToolSearchCall,
  type ResponseToolSearchCallParam,
  type ResponseToolSearchOutputItem,
  type ResponseToolSearchOutputItemParam,
  type ResponseToolSearchTool,
  type ResponseUsage,
  type ResponseWebSearchPreviewTool,
  type ResponseWebSearchTool,
  type RetrieveResponseParams,
  retrieveResponse,
} from '@oaix/responses'
import type * as BetaItems from 'openai/resources/beta/responses/input-items'
import type * as BetaTokens from 'openai/resources/beta/responses/input-tokens'
import type * as Beta from 'openai/resources/beta/responses/responses'
import type * as Items from 'openai/resources/responses/input-items'
import type * as Tokens from 'openai/resources/responses/input-tokens'
import type * as Official from 'openai/resources/responses/responses'
import type * as Shared from 'openai/resources/shared'
import { expectTypeOf } from 'vitest'
import { sameType } from '../support/sameType.ts'

declare const client: Client

type MultiAgentItem =
  | ResponseAgentMessage
  | ResponseAgentMessageParam
  | ResponseMultiAgentCall
  | ResponseMultiAgentCallParam
  | ResponseMultiAgentCallOutput
  | ResponseMultiAgentCallOutputParam

/** With the nested filters of a file search as the official package has them: unknown. */
type Unfiltered<T> = unknown extends T
  ? T
  : T extends string
    ? T
    : T extends ResponseCompoundFilter
      ? Shared.CompoundFilter
      : { [Key in keyof T]: Unfiltered<T[Key]> }

/** An item, or a union of items, without what only the beta has. */
type Stable<Item> = Item extends MultiAgentItem ? never : Unfiltered<Omit<Item, 'agent'>>

// Parameters
sameType<
  Unfiltered<CreateResponseParams>,
  Official.ResponseCreateParamsNonStreaming,
  | 'stream' // Never null: streaming is a function of its own.
  | 'stream_options' // The API refuses them without a stream.
  | 'betas' // Of the beta.
  | 'multi_agent' // Of the beta.
  | 'input' // Has the items of the beta.
>()
sameType<
  Unfiltered<CreateResponseParams>,
  Beta.ResponseCreateParamsNonStreaming,
  | 'stream' // Never null: streaming is a function of its own.
  | 'stream_options' // The API refuses them without a stream.
  | 'tool_choice' // May be MCP, which the beta's types have forgotten.
>()
sameType<
  Omit<RetrieveResponseParams, 'response_id'>,
  Beta.ResponseRetrieveParamsNonStreaming,
  | 'include_obfuscation' // Only for streams.
  | 'starting_after' // Only for streams.
>()
sameType<
  RetrieveResponseParams,
  Official.ResponseRetrieveParamsNonStreaming & { response_id: string },
  | 'include_obfuscation' // Only for streams.
  | 'starting_after' // Only for streams.
  | 'betas' // Of the beta.
>()
sameType<DeleteResponseParams, Beta.ResponseDeleteParams & { response_id: string }>()
sameType<CancelResponseParams, Beta.ResponseCancelParams & { response_id: string }>()
sameType<
  Unfiltered<CompactResponseParams>,
  Official.ResponseCompactParams,
  | 'betas' // Of the beta.
  | 'input' // Has the items of the beta.
>()
sameType<Unfiltered<CompactResponseParams>, Beta.ResponseCompactParams>()
sameType<
  Unfiltered<CountInputTokensParams>,
  Tokens.InputTokenCountParams,
  | 'betas' // Of the beta.
  | 'input' // Has the items of the beta.
>()
sameType<
  Unfiltered<CountInputTokensParams>,
  BetaTokens.InputTokenCountParams,
  'tool_choice' // May be MCP, which the beta's types have forgotten.
>()
sameType<
  ListInputItemsParams,
  Items.InputItemListParams & { response_id: string },
  'betas' // Of the beta.
>()
sameType<ListInputItemsParams, BetaItems.InputItemListParams & { response_id: string }>()
sameType<(string & {}) | ResponsesModel, Shared.ResponsesModel>()
sameType<ResponseIncludable, Official.ResponseIncludable>()
sameType<ResponseIncludable, Beta.BetaResponseIncludable>()
sameType<ResponseConversationParam, Official.ResponseConversationParam>()
sameType<ResponseReasoning, Shared.Reasoning>()
sameType<ResponseTextConfig, Official.ResponseTextConfig>()
sameType<ResponseFormatTextConfig, Official.ResponseFormatTextConfig>()
sameType<ResponseFormatTextJSONSchemaConfig, Official.ResponseFormatTextJSONSchemaConfig>()

// Tools
sameType<Unfiltered<ResponseTool>, Official.Tool>()
sameType<Unfiltered<ResponseTool>, Beta.BetaTool>()
sameType<ResponseFunctionTool, Official.FunctionTool>()
sameType<Unfiltered<ResponseFileSearchTool>, Official.FileSearchTool>()
sameType<ResponseComparisonFilter, Shared.ComparisonFilter>()
sameType<
  ResponseCompoundFilter,
  Shared.CompoundFilter,
  'filters' // Nested filters are typed.
>()
sameType<ResponseComputerTool, Official.ComputerTool>()
sameType<ResponseComputerUsePreviewTool, Official.ComputerUsePreviewTool>()
sameType<ResponseWebSearchTool, Official.WebSearchTool>()
sameType<ResponseWebSearchPreviewTool, Official.WebSearchPreviewTool>()
sameType<ResponseMcpTool, Official.Tool.Mcp>()
sameType<ResponseCodeInterpreterTool, Official.Tool.CodeInterpreter>()
sameType<ResponseProgrammaticToolCallingTool, Official.Tool.ProgrammaticToolCalling>()
sameType<ResponseImageGenerationTool, Official.Tool.ImageGeneration>()
sameType<ResponseLocalShellTool, Official.Tool.LocalShell>()
sameType<ResponseFunctionShellTool, Official.FunctionShellTool>()
sameType<ResponseCustomTool, Official.CustomTool>()
sameType<ResponseCustomToolInputFormat, Shared.CustomToolInputFormat>()
sameType<ResponseNamespaceTool, Official.NamespaceTool>()
sameType<ResponseNamespaceTool, Official.ToolSearchOutputNamespaceTool>()
sameType<ResponseNamespaceFunctionTool, Official.NamespaceTool.Function>()
sameType<ResponseToolSearchTool, Official.ToolSearchTool>()
sameType<ResponseApplyPatchTool, Official.ApplyPatchTool>()
sameType<ResponseContainerAuto, Official.ContainerAuto>()
sameType<ResponseContainerNetworkPolicyAllowlist, Official.ContainerNetworkPolicyAllowlist>()
sameType<ResponseContainerNetworkPolicyDisabled, Official.ContainerNetworkPolicyDisabled>()
sameType<ResponseContainerNetworkPolicyDomainSecret, Official.ContainerNetworkPolicyDomainSecret>()
sameType<ResponseContainerReference, Official.ContainerReference>()
sameType<ResponseContainerReference, Official.ResponseContainerReference>()
sameType<ResponseInlineSkill, Official.InlineSkill>()
sameType<ResponseInlineSkillSource, Official.InlineSkillSource>()
sameType<ResponseLocalEnvironment, Official.ResponseLocalEnvironment>()
sameType<ResponseLocalEnvironmentParam, Official.LocalEnvironment>()
sameType<ResponseLocalSkill, Official.LocalSkill>()
sameType<ResponseSkillReference, Official.SkillReference>()
sameType<ResponseToolChoice, Official.Response['tool_choice']>()
sameType<ResponseToolChoiceAllowed, Official.ToolChoiceAllowed>()
sameType<ResponseToolChoiceApplyPatch, Official.ToolChoiceApplyPatch>()
sameType<ResponseToolChoiceCustom, Official.ToolChoiceCustom>()
sameType<ResponseToolChoiceFunction, Official.ToolChoiceFunction>()
sameType<ResponseToolChoiceMcp, Official.ToolChoiceMcp>()
sameType<ResponseToolChoiceOptions, Official.ToolChoiceOptions>()
sameType<ResponseToolChoiceShell, Official.ToolChoiceShell>()
sameType<ResponseToolChoiceTypes, Official.ToolChoiceTypes>()

// Content
sameType<ResponseContent, Official.ResponseContent>()
sameType<ResponseContent, Beta.BetaResponseContent>()
sameType<ResponseInputContent, Official.ResponseInputContent>()
sameType<ResponseInputMessageContentList, Official.ResponseInputMessageContentList>()
sameType<ResponseInputText, Official.ResponseInputText>()
sameType<ResponseInputImage, Official.ResponseInputImage>()
sameType<ResponseInputFile, Official.ResponseInputFile>()
sameType<ResponseInputAudio, Official.ResponseInputAudio>()
sameType<ResponseImageDetail, Official.ImageDetail>()
sameType<ResponseFunctionCallOutputItem, Official.ResponseFunctionCallOutputItem>()
sameType<ResponseFunctionCallOutputItemList, Official.ResponseFunctionCallOutputItemList>()
sameType<ResponseInputTextContent, Official.ResponseInputTextContent>()
sameType<ResponseInputImageContent, Official.ResponseInputImageContent>()
sameType<ResponseInputFileContent, Official.ResponseInputFileContent>()
sameType<ResponseOutputText, Official.ResponseOutputText>()
sameType<ResponseOutputTextLogprob, Official.ResponseOutputText.Logprob>()
sameType<ResponseOutputRefusal, Official.ResponseOutputRefusal>()
sameType<ResponseOutputAudio, Official.ResponseOutputAudio>()

// Items
sameType<Unfiltered<ResponseInputItem>, Beta.BetaResponseInputItem>()
sameType<Stable<ResponseInputItem>, Official.ResponseInputItem>()
sameType<Unfiltered<ResponseInput[number]>, Beta.BetaResponseInput[number]>()
sameType<Unfiltered<ResponseOutputItem>, Beta.BetaResponseOutputItem>()
sameType<Stable<ResponseOutputItem>, Official.ResponseOutputItem>()
sameType<Unfiltered<ResponseItem>, Beta.BetaResponseItem>()
sameType<Stable<ResponseItem>, Official.ResponseItem>()
sameType<EasyInputMessage, Beta.BetaEasyInputMessage>()
sameType<ResponseInputMessage, Beta.BetaResponseInputItem.Message>()
sameType<ResponseInputMessageItem, Beta.BetaResponseInputMessageItem>()
sameType<ResponseOutputMessage, Beta.BetaResponseOutputMessage>()
sameType<ResponseReasoningItem, Beta.BetaResponseReasoningItem>()
sameType<ResponseCompactionItem, Beta.BetaResponseCompactionItem>()
sameType<ResponseCompactionItemParam, Beta.BetaResponseCompactionItemParam>()
sameType<ResponseCompactionTrigger, Beta.BetaResponseInputItem.CompactionTrigger>()
sameType<ResponseConfigurationUpdateItem, Beta.BetaResponseConfigurationUpdateItem>()
sameType<ResponseConfigurationUpdateItemParam, Beta.BetaResponseConfigurationUpdateItemParam>()
sameType<ResponseItemReference, Beta.BetaResponseInputItem.ItemReference>()
sameType<ResponseFunctionToolCall, Beta.BetaResponseFunctionToolCall>()
sameType<ResponseFunctionToolCallItem, Beta.BetaResponseFunctionToolCallItem>()
sameType<ResponseFunctionCallOutputParam, Beta.BetaResponseInputItem.FunctionCallOutput>()
sameType<ResponseFunctionToolCallOutputItem, Beta.BetaResponseFunctionToolCallOutputItem>()
sameType<ResponseCustomToolCall, Beta.BetaResponseCustomToolCall>()
sameType<ResponseCustomToolCallItem, Beta.BetaResponseCustomToolCallItem>()
sameType<ResponseCustomToolCallOutput, Beta.BetaResponseCustomToolCallOutput>()
sameType<ResponseCustomToolCallOutputItem, Beta.BetaResponseCustomToolCallOutputItem>()
sameType<ResponseProgram, Beta.BetaResponseOutputItem.Program>()
sameType<ResponseProgramParam, Beta.BetaResponseInputItem.Program>()
sameType<ResponseProgramOutput, Beta.BetaResponseOutputItem.ProgramOutput>()
sameType<ResponseProgramOutputParam, Beta.BetaResponseInputItem.ProgramOutput>()
sameType<ResponseToolSearchCall, Beta.BetaResponseToolSearchCall>()
sameType<ResponseToolSearchCallParam, Beta.BetaResponseInputItem.ToolSearchCall>()
sameType<Unfiltered<ResponseToolSearchOutputItem>, Beta.BetaResponseToolSearchOutputItem>()
sameType<Unfiltered<ResponseToolSearchOutputItemParam>, Beta.BetaResponseToolSearchOutputItemParam>()
sameType<Unfiltered<ResponseAdditionalTools>, Beta.BetaResponseOutputItem.AdditionalTools>()
sameType<Unfiltered<ResponseAdditionalToolsParam>, Beta.BetaResponseInputItem.AdditionalTools>()
sameType<ResponseFunctionWebSearch, Beta.BetaResponseFunctionWebSearch>()
sameType<ResponseFileSearchToolCall, Beta.BetaResponseFileSearchToolCall>()
sameType<ResponseCodeInterpreterToolCall, Beta.BetaResponseCodeInterpreterToolCall>()
sameType<ResponseImageGenerationCall, Beta.BetaResponseOutputItem.ImageGenerationCall>()
sameType<ResponseImageGenerationCall, Beta.BetaResponseInputItem.ImageGenerationCall>()
sameType<ResponseMcpCall, Beta.BetaResponseOutputItem.McpCall>()
sameType<ResponseMcpCall, Beta.BetaResponseInputItem.McpCall>()
sameType<McpToolCallError, Official.McpToolCallError>()
sameType<ResponseMcpListTools, Beta.BetaResponseOutputItem.McpListTools>()
sameType<ResponseMcpApprovalRequest, Beta.BetaResponseOutputItem.McpApprovalRequest>()
sameType<ResponseMcpApprovalResponse, Beta.BetaResponseOutputItem.McpApprovalResponse>()
sameType<ResponseMcpApprovalResponseParam, Beta.BetaResponseInputItem.McpApprovalResponse>()
sameType<ResponseComputerToolCall, Beta.BetaResponseComputerToolCall>()
sameType<ComputerAction, Official.ComputerAction>()
sameType<ComputerActionList, Official.ComputerActionList>()
sameType<ResponseComputerCallOutputParam, Beta.BetaResponseInputItem.ComputerCallOutput>()
sameType<ResponseComputerToolCallOutputItem, Beta.BetaResponseComputerToolCallOutputItem>()
sameType<ResponseComputerToolCallOutputScreenshot, Official.ResponseComputerToolCallOutputScreenshot>()
sameType<ResponseFunctionShellToolCall, Beta.BetaResponseFunctionShellToolCall>()
sameType<ResponseFunctionShellToolCallOutput, Beta.BetaResponseFunctionShellToolCallOutput>()
sameType<ResponseFunctionShellCallOutputContent, Official.ResponseFunctionShellCallOutputContent>()
sameType<ResponseShellCallParam, Beta.BetaResponseInputItem.ShellCall>()
sameType<ResponseShellCallOutputParam, Beta.BetaResponseInputItem.ShellCallOutput>()
sameType<ResponseLocalShellCall, Beta.BetaResponseOutputItem.LocalShellCall>()
sameType<ResponseLocalShellCallOutput, Beta.BetaResponseOutputItem.LocalShellCallOutput>()
sameType<ResponseApplyPatchToolCall, Beta.BetaResponseApplyPatchToolCall>()
sameType<ResponseApplyPatchCallParam, Beta.BetaResponseInputItem.ApplyPatchCall>()
sameType<ResponseApplyPatchToolCallOutput, Beta.BetaResponseApplyPatchToolCallOutput>()
sameType<ResponseApplyPatchCallOutputParam, Beta.BetaResponseInputItem.ApplyPatchCallOutput>()
sameType<ResponseAgentMessage, Beta.BetaResponseOutputItem.AgentMessage>()
sameType<ResponseAgentMessageParam, Beta.BetaResponseInputItem.AgentMessage>()
sameType<ResponseMultiAgentCall, Beta.BetaResponseOutputItem.MultiAgentCall>()
sameType<ResponseMultiAgentCallParam, Beta.BetaResponseInputItem.MultiAgentCall>()
sameType<ResponseMultiAgentCallOutput, Beta.BetaResponseOutputItem.MultiAgentCallOutput>()
sameType<ResponseMultiAgentCallOutputParam, Beta.BetaResponseInputItem.MultiAgentCallOutput>()

// Results
sameType<
  Unfiltered<ResponseObject>,
  Official.Response,
  | 'output_text' // Made by the official client: here it is the function `outputText`.
  | 'instructions' // Has the items of the beta.
  | 'output' // Has the items of the beta.
>()
sameType<
  Unfiltered<ResponseObject>,
  Beta.BetaResponse,
  'tool_choice' // May be MCP, which the beta's types have forgotten.
>()
sameType<
  Unfiltered<CompactedResponse>,
  Official.CompactedResponse,
  'output' // Has the items of the beta.
>()
sameType<Unfiltered<CompactedResponse>, Beta.BetaCompactedResponse>()
sameType<ResponseInputTokens, Tokens.InputTokenCountResponse>()
sameType<ResponseError, Official.ResponseError>()
sameType<ResponsePrompt, Official.ResponsePrompt>()
sameType<ResponseStatus, Official.ResponseStatus>()
sameType<ResponseServiceTier, Official.ServiceTier>()
sameType<ResponseUsage, Official.ResponseUsage>()

// Functions
expectTypeOf(createResponse(client, { model: 'm', input: 'Hi' })).resolves.toEqualTypeOf<ResponseObject>()
expectTypeOf(retrieveResponse(client, { response_id: 'r' })).resolves.toEqualTypeOf<ResponseObject>()
expectTypeOf(deleteResponse(client, { response_id: 'r' })).resolves.toBeVoid()
expectTypeOf(cancelResponse(client, { response_id: 'r' })).resolves.toEqualTypeOf<ResponseObject>()
expectTypeOf(listInputItems(client, { response_id: 'r' })).resolves.toEqualTypeOf<Page<ResponseItem>>()
expectTypeOf(paginate(listInputItems, client, { response_id: 'r' })).toExtend<AsyncIterable<ResponseItem>>()
expectTypeOf(countInputTokens(client)).resolves.toEqualTypeOf<ResponseInputTokens>()
expectTypeOf(compactResponse(client, { model: 'm' })).resolves.toEqualTypeOf<CompactedResponse>()

// Items narrow by their type.
declare const item: ResponseOutputItem
if (item.type === 'message') expectTypeOf(item).toEqualTypeOf<ResponseOutputMessage>()
if (item.type === 'function_call') expectTypeOf(item).toEqualTypeOf<ResponseFunctionToolCall>()
if (item.type === 'custom_tool_call') expectTypeOf(item).toEqualTypeOf<ResponseCustomToolCall>()
if (item.type === 'reasoning') expectTypeOf(item).toEqualTypeOf<ResponseReasoningItem>()
if (item.type === 'computer_call') expectTypeOf(item.actions).toEqualTypeOf<ComputerActionList | undefined>()

// What a client sends back goes into the next call as it is.
declare const previous: ResponseObject
createResponse(client, { model: previous.model, tools: previous.tools, tool_choice: previous.tool_choice })
createResponse(client, {
  model: 'gpt-5-mini',
  input: [
    { role: 'user', content: 'Hi' },
    { role: 'user', content: [{ type: 'input_image', image_url: 'https://a.test/b.png', detail: 'auto' }] },
    { type: 'function_call_output', call_id: 'c', output: 'sunny' },
    { type: 'item_reference', id: 'msg_1' },
  ],
  tools: [
    { type: 'function', name: 'f', parameters: { type: 'object' }, strict: true },
    {
      type: 'file_search',
      vector_store_ids: ['vs'],
      filters: {
        type: 'or',
        filters: [
          { type: 'eq', key: 'a', value: 1 },
          { type: 'and', filters: [{ type: 'in', key: 'b', value: ['x'] }] },
        ],
      },
    },
  ],
  reasoning: { effort: 'low', summary: 'auto' },
  betas: ['responses_multi_agent=v1'],
  stream: false,
})

// What is refused
// @ts-expect-error streaming is a function of its own
createResponse(client, { model: 'm', input: 'Hi', stream: true })
// @ts-expect-error only for streams
createResponse(client, { model: 'm', input: 'Hi', stream_options: { include_obfuscation: false } })
// @ts-expect-error no such parameter
createResponse(client, { model: 'm', imput: 'Hi' })
// @ts-expect-error no such role
createResponse(client, { model: 'm', input: [{ role: 'critic', content: 'x' }] })
// @ts-expect-error an input has no text part of its own kind
createResponse(client, { model: 'm', input: [{ role: 'user', content: [{ type: 'text', text: 'x' }] }] })
// @ts-expect-error a function has parameters
createResponse(client, { model: 'm', tools: [{ type: 'function', name: 'f', strict: true }] })
// @ts-expect-error no such comparison, at any depth
const filter: ResponseCompoundFilter = { type: 'or', filters: [{ type: 'like', key: 'a', value: 1 }] }
createResponse(client, { tools: [{ type: 'file_search', vector_store_ids: ['vs'], filters: filter }] })
// @ts-expect-error no such beta
createResponse(client, { model: 'm', betas: ['responses=v2'] })
// @ts-expect-error the id is missing
retrieveResponse(client, {})
// @ts-expect-error streaming is a function of its own
retrieveResponse(client, { response_id: 'r', stream: true })
// @ts-expect-error only for streams
retrieveResponse(client, { response_id: 'r', starting_after: 3 })
// @ts-expect-error the model is missing
compactResponse(client, { input: 'Hi' })
// @ts-expect-error no such field
listInputItems(client, { response_id: 'r', include: ['everything'] })

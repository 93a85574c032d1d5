import type {
  ResponseAgentMessage,
  ResponseAgentMessageParam,
  ResponseMultiAgentCall,
  ResponseMultiAgentCallOutput,
  ResponseMultiAgentCallOutputParam,
  ResponseMultiAgentCallParam,
} from './ResponseAgent.ts'
import type {
  ResponseComputerCallOutputParam,
  ResponseComputerToolCall,
  ResponseComputerToolCallOutputItem,
} from './ResponseComputerToolCall.ts'
import type {
  ResponseCustomToolCall,
  ResponseCustomToolCallItem,
  ResponseCustomToolCallOutput,
  ResponseCustomToolCallOutputItem,
  ResponseFunctionCallOutputParam,
  ResponseFunctionToolCall,
  ResponseFunctionToolCallItem,
  ResponseFunctionToolCallOutputItem,
  ResponseProgram,
  ResponseProgramOutput,
  ResponseProgramOutputParam,
  ResponseProgramParam,
} from './ResponseFunctionToolCall.ts'
import type {
  ResponseCodeInterpreterToolCall,
  ResponseFileSearchToolCall,
  ResponseFunctionWebSearch,
  ResponseImageGenerationCall,
  ResponseMcpApprovalRequest,
  ResponseMcpApprovalResponse,
  ResponseMcpApprovalResponseParam,
  ResponseMcpCall,
  ResponseMcpListTools,
} from './ResponseHostedToolCall.ts'
import type {
  EasyInputMessage,
  ResponseCompactionItem,
  ResponseCompactionItemParam,
  ResponseCompactionTrigger,
  ResponseConfigurationUpdateItem,
  ResponseConfigurationUpdateItemParam,
  ResponseInputMessage,
  ResponseInputMessageItem,
  ResponseItemReference,
  ResponseOutputMessage,
  ResponseReasoningItem,
} from './ResponseMessage.ts'
import type {
  ResponseApplyPatchCallOutputParam,
  ResponseApplyPatchCallParam,
  ResponseApplyPatchToolCall,
  ResponseApplyPatchToolCallOutput,
  ResponseFunctionShellToolCall,
  ResponseFunctionShellToolCallOutput,
  ResponseLocalShellCall,
  ResponseLocalShellCallOutput,
  ResponseShellCallOutputParam,
  ResponseShellCallParam,
} from './ResponseShellToolCall.ts'
import type {
  ResponseAdditionalTools,
  ResponseAdditionalToolsParam,
  ResponseToolSearchCall,
  ResponseToolSearchCallParam,
  ResponseToolSearchOutputItem,
  ResponseToolSearchOutputItemParam,
} from './ResponseToolSearchCall.ts'

export type ResponseInput = ResponseInputItem[]

/** What can be sent to a model. */
export type ResponseInputItem =
  | EasyInputMessage
  | ResponseInputMessage
  | ResponseOutputMessage
  | ResponseFileSearchToolCall
  | ResponseComputerToolCall
  | ResponseComputerCallOutputParam
  | ResponseFunctionWebSearch
  | ResponseFunctionToolCall
  | ResponseFunctionCallOutputParam
  | ResponseAgentMessageParam
  | ResponseMultiAgentCallParam
  | ResponseMultiAgentCallOutputParam
  | ResponseToolSearchCallParam
  | ResponseToolSearchOutputItemParam
  | ResponseAdditionalToolsParam
  | ResponseConfigurationUpdateItemParam
  | ResponseReasoningItem
  | ResponseCompactionItemParam
  | ResponseImageGenerationCall
  | ResponseCodeInterpreterToolCall
  | ResponseLocalShellCall
  | ResponseLocalShellCallOutput
  | ResponseShellCallParam
  | ResponseShellCallOutputParam
  | ResponseApplyPatchCallParam
  | ResponseApplyPatchCallOutputParam
  | ResponseMcpListTools
  | ResponseMcpApprovalRequest
  | ResponseMcpApprovalResponseParam
  | ResponseMcpCall
  | ResponseCustomToolCallOutput
  | ResponseCustomToolCall
  | ResponseCompactionTrigger
  | ResponseItemReference
  | ResponseProgramParam
  | ResponseProgramOutputParam

/** What a model made. */
export type ResponseOutputItem =
  | ResponseOutputMessage
  | ResponseFileSearchToolCall
  | ResponseFunctionToolCall
  | ResponseFunctionToolCallOutputItem
  | ResponseAgentMessage
  | ResponseMultiAgentCall
  | ResponseMultiAgentCallOutput
  | ResponseFunctionWebSearch
  | ResponseComputerToolCall
  | ResponseComputerToolCallOutputItem
  | ResponseReasoningItem
  | ResponseProgram
  | ResponseProgramOutput
  | ResponseToolSearchCall
  | ResponseToolSearchOutputItem
  | ResponseAdditionalTools
  | ResponseCompactionItem
  | ResponseImageGenerationCall
  | ResponseCodeInterpreterToolCall
  | ResponseLocalShellCall
  | ResponseLocalShellCallOutput
  | ResponseFunctionShellToolCall
  | ResponseFunctionShellToolCallOutput
  | ResponseApplyPatchToolCall
  | ResponseApplyPatchToolCallOutput
  | ResponseMcpCall
  | ResponseMcpListTools
  | ResponseMcpApprovalRequest
  | ResponseMcpApprovalResponse
  | ResponseCustomToolCall
  | ResponseCustomToolCallOutputItem

/** An item as it is stored, of either side. */
export type ResponseItem =
  | ResponseInputMessageItem
  | ResponseOutputMessage
  | ResponseFileSearchToolCall
  | ResponseComputerToolCall
  | ResponseComputerToolCallOutputItem
  | ResponseFunctionWebSearch
  | ResponseFunctionToolCallItem
  | ResponseFunctionToolCallOutputItem
  | ResponseAgentMessage
  | ResponseMultiAgentCall
  | ResponseMultiAgentCallOutput
  | ResponseToolSearchCall
  | ResponseToolSearchOutputItem
  | ResponseAdditionalTools
  | ResponseConfigurationUpdateItem
  | ResponseReasoningItem
  | ResponseProgram
  | ResponseProgramOutput
  | ResponseCompactionItem
  | ResponseImageGenerationCall
  | ResponseCodeInterpreterToolCall
  | ResponseLocalShellCall
  | ResponseLocalShellCallOutput
  | ResponseFunctionShellToolCall
  | ResponseFunctionShellToolCallOutput
  | ResponseApplyPatchToolCall
  | ResponseApplyPatchToolCallOutput
  | ResponseMcpListTools
  | ResponseMcpApprovalRequest
  | ResponseMcpApprovalResponse
  | ResponseMcpCall
  | ResponseCustomToolCallItem
  | ResponseCustomToolCallOutputItem

import type {
  ResponseAdditionalTools,
  ResponseApplyPatchToolCall,
  ResponseApplyPatchToolCallOutput,
  ResponseCodeInterpreterToolCall,
  ResponseCompactionItem,
  ResponseComputerToolCall,
  ResponseComputerToolCallOutputItem,
  ResponseConfigurationUpdateItem,
  ResponseCustomToolCall,
  ResponseCustomToolCallOutput,
  ResponseFileSearchToolCall,
  ResponseFunctionShellToolCall,
  ResponseFunctionShellToolCallOutput,
  ResponseFunctionToolCallItem,
  ResponseFunctionToolCallOutputItem,
  ResponseFunctionWebSearch,
  ResponseImageGenerationCall,
  ResponseLocalShellCall,
  ResponseLocalShellCallOutput,
  ResponseMcpApprovalRequest,
  ResponseMcpApprovalResponse,
  ResponseMcpCall,
  ResponseMcpListTools,
  ResponseProgram,
  ResponseProgramOutput,
  ResponseReasoningItem,
  ResponseToolSearchCall,
  ResponseToolSearchOutputItem,
} from '@oaix/responses'
import type { ConversationMessage } from './ConversationMessage.ts'

/** What a conversation consists of: messages, what the model thought, and calls of tools with what they gave. */
export type ConversationItem =
  | ConversationMessage
  | ResponseFunctionToolCallItem
  | ResponseFunctionToolCallOutputItem
  | ResponseFileSearchToolCall
  | ResponseFunctionWebSearch
  | ResponseImageGenerationCall
  | ResponseComputerToolCall
  | ResponseComputerToolCallOutputItem
  | ResponseToolSearchCall
  | ResponseToolSearchOutputItem
  | ResponseAdditionalTools
  | ResponseConfigurationUpdateItem
  | ResponseReasoningItem
  | ResponseProgram
  | ResponseProgramOutput
  | ResponseCompactionItem
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
  | ResponseCustomToolCall
  | ResponseCustomToolCallOutput

import type { ResponseObject } from './types/ResponseObject.ts'

/** What is known of a response whose stream is picked up in the middle. */
export function emptyResponse(): ResponseObject {
  return {
    id: '',
    object: 'response',
    created_at: 0,
    model: '',
    output: [],
    status: 'in_progress',
    error: null,
    incomplete_details: null,
    access_programs: null,
    instructions: null,
    metadata: null,
    parallel_tool_calls: true,
    temperature: null,
    tool_choice: 'auto',
    tools: [],
    top_p: null,
  }
}

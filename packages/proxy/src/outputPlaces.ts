/** The fields that limit the tokens of an answer, the one to set first; where an operation makes any. */
export const outputPlaces: Readonly<Record<string, readonly string[]>> = {
  '/responses': ['max_output_tokens'],
  '/chat/completions': ['max_completion_tokens', 'max_tokens'],
  '/completions': ['max_tokens'],
  '/threads/runs': ['max_completion_tokens'],
  '/threads/{thread_id}/runs': ['max_completion_tokens'],
  '/realtime/client_secrets': ['session.max_output_tokens'],
  '/realtime/calls': ['session.max_output_tokens'],
  '/realtime/calls/{call_id}/accept': ['max_output_tokens'],
  '/realtime/sessions': ['max_response_output_tokens'],
}

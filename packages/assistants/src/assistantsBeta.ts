/** The version of the API that these functions speak; the server refuses calls without it. */
export const assistantsBeta = { 'OpenAI-Beta': 'assistants=v2' } as const

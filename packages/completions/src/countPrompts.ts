import type { CreateCompletionParams } from './createCompletion.ts'

/** A list of numbers is the tokens of one prompt; any other list has a prompt in each item. */
export function countPrompts(prompt: CreateCompletionParams['prompt']): number {
  return Array.isArray(prompt) && typeof prompt[0] !== 'number' ? prompt.length : 1
}

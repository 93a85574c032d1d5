import { createChatCompletion } from '@oaix/chat'
import { isAPIError } from '@oaix/core'

export const title = 'An error with its request id'
export const { filename } = import.meta

/** @param {import('../main.mjs').Tour} tour */
export async function run({ client, page }) {
  try {
    await createChatCompletion(client, {
      model: 'gpt-imaginary',
      messages: [{ role: 'user', content: 'Are you there?' }],
    })
  } catch (error) {
    if (!isAPIError(error)) throw error
    page.say(`${error.name}: ${error.message}`)
    page.say(`status ${error.status}, code ${error.code}, requestID ${error.requestID}`)
    return
  }
  throw new Error('The server knows a model that does not exist')
}

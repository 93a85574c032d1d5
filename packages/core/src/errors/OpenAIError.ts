/** The root of every error that oaix makes itself. Thrown as it is for bad input: the message names the parameter. */
export class OpenAIError extends Error {
  override readonly name: string = 'OpenAIError'
}

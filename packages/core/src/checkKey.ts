import { OpenAIError } from './errors/OpenAIError.ts'
import type { ClientOptions } from './types/Client.ts'

/** Refuses a secret key in a web page, where every visitor can read it. */
export function checkKey({ apiKey, dangerouslyAllowBrowser }: ClientOptions): void {
  if (globalThis.document && /^sk-/.test(apiKey as string) && !dangerouslyAllowBrowser) {
    throw new OpenAIError('apiKey in a page needs dangerouslyAllowBrowser')
  }
}

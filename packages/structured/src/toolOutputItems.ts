import type { ResponseInputFile, ResponseInputImage, ResponseInputText } from '@oaix/responses'
import { toolOutputText } from './toolOutputText.ts'

/** What the model reads of a tool's output: a list of `input_text`, `input_image` and `input_file` is sent as it is. */
export function toolOutputItems(
  output: unknown,
): string | (ResponseInputText | ResponseInputImage | ResponseInputFile)[] {
  const isContent =
    Array.isArray(output) &&
    output.length > 0 &&
    output.every((part) => /^input_(text|image|file)$/.test((Object(part) as { type: string }).type))
  return isContent ? output : toolOutputText(output)
}

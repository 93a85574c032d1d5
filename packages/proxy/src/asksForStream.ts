/** Whether these fields ask for an event stream; `undefined` where they ask for something that is neither. */
export function asksForStream(
  fields: Readonly<Record<string, unknown>>,
  isText?: boolean,
): boolean | undefined {
  const { stream = null, stream_format = null } = fields
  const isKnown = [null, ...(isText ? ['true', 'false'] : [true, false])].includes(stream as boolean)
  const isFormat = [null, 'audio', 'sse'].includes(stream_format as string)
  return isKnown && isFormat ? String(stream) === 'true' || stream_format === 'sse' : undefined
}

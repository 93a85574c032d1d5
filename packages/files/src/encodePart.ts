/**
 * The form of a part, as a `Blob` around the file's bytes. Not a `FormData`: where a file in one can't be read, the
 * fetch of Node 24 never settles, and a rejection that nobody can handle ends the process.
 */
export function encodePart(data: Blob): Blob {
  const boundary = `oaix-${Math.random().toString(36).slice(2)}${Math.random().toString(36).slice(2)}`
  const head = [
    `--${boundary}`,
    'Content-Disposition: form-data; name="data"; filename="part"',
    'Content-Type: application/octet-stream',
    '\r\n',
  ].join('\r\n')
  return new Blob([head, data, `\r\n--${boundary}--\r\n`], {
    type: `multipart/form-data; boundary=${boundary}`,
  })
}

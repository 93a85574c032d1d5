import { deleteFile, uploadFile } from '@oaix/files'

export const title = 'A large upload in parts'
export const { filename } = import.meta

const MiB = 2 ** 20

/** @param {import('../main.mjs').Tour} tour */
export async function run({ client, signal, page, afterwards }) {
  const line = 'One line, over and over, makes a large file.'.padEnd(63, '.')
  const content = Array(24).fill(`${line}\n`.repeat(MiB / 64))
  const file = new File(content, 'large.txt', { type: 'text/plain' })
  const uploaded = await uploadFile(
    client,
    {
      file,
      purpose: 'user_data',
      part_size: 2 * MiB,
      md5: true,
      // Should the clean-up below not come to it.
      expires_after: { anchor: 'created_at', seconds: 3600 },
    },
    {
      signal,
      onProgress: ({ sent, total }) => page.bar(sent / total, `${sent / MiB} of ${total / MiB} MiB`),
    },
  )
  afterwards((client) => deleteFile(client, { file_id: uploaded.id }))
  page.say(`${uploaded.id}: ${page.count(uploaded.bytes)} bytes, MD5 compared by the server`)
}

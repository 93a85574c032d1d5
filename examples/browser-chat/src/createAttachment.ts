import type { Client } from '@oaix/core'
import { isUploadError, type UploadResume, uploadFile } from '@oaix/files'
import { announce } from './announce.ts'
import { explain } from './explain.ts'
import { find } from './find.ts'

export interface Attachment {
  /** The file that is there to go with the next message. */
  readonly ready: { id: string; name: string } | undefined
  /** Why the next message can't go yet, where there is a file that is not ready. */
  readonly obstacle: string | undefined
  /** Takes the file from the composer, and ends its upload if that is still going on. */
  remove: () => void
}

/** The server's limit is 17 MB for one part; twenty of them are enough to see a bar move. */
const smallestPart = 256 * 1024
const largestPart = 16 * 1024 * 1024

/** The file next to the message, sent ahead of it in parts. `onChange` hears when there is another obstacle, or none. */
export function createAttachment(client: Client, onChange: () => void): Attachment {
  const row = find('#attachment', HTMLDivElement)
  const name = find('#file-name', HTMLLabelElement)
  const progress = find('#progress', HTMLProgressElement)
  const state = find('#file-state', HTMLSpanElement)
  const problem = find('#upload-error', HTMLParagraphElement)
  const input = find('#file', HTMLInputElement)
  const again = find('#resume', HTMLButtonElement)
  const attach = find('#attach', HTMLButtonElement)

  let ready: Attachment['ready']
  let obstacle: string | undefined
  let upload: AbortController | undefined

  function setObstacle(text?: string): void {
    obstacle = text
    onChange()
  }

  function remove(): void {
    upload?.abort()
    upload = undefined
    ready = undefined
    setObstacle()
    row.hidden = problem.hidden = true
    input.value = ''
  }

  async function send(file: File, resume?: UploadResume): Promise<void> {
    remove()
    upload = new AbortController()
    const { signal } = upload
    setObstacle('The file is not there yet. Wait for it, or remove it.')
    row.hidden = false
    again.hidden = true
    name.textContent = file.name
    progress.value = 0
    state.textContent = '0 %'
    announce(`Uploading ${file.name}`)
    const part_size = Math.min(largestPart, Math.max(smallestPart, Math.ceil(file.size / 20)))
    const expires_after = { anchor: 'created_at', seconds: 86_400 } as const
    try {
      const { id } = await uploadFile(
        client,
        { file, purpose: 'user_data', expires_after, part_size, md5: true },
        {
          signal,
          resume,
          onProgress({ sent, total }) {
            progress.value = (100 * sent) / total
            state.textContent = `${Math.round(progress.value)} %`
          },
        },
      )
      ready = { id, name: file.name }
      setObstacle()
      state.textContent = 'Ready'
      announce(`${file.name} is ready to be sent with your message`)
    } catch (error) {
      if (signal.aborted) return
      const { text } = explain(error)
      setObstacle(
        file.size > 0
          ? 'The file could not be uploaded. Try again, or remove it.'
          : 'The file could not be uploaded. Remove it, or attach another.',
      )
      state.textContent = ''
      problem.textContent = file.size > 0 ? text : 'This file is empty.'
      problem.hidden = false
      again.hidden = file.size === 0
      // Only the parts that are missing.
      again.onclick = () => {
        attach.focus()
        void send(file, isUploadError(error) ? error.resume : undefined)
      }
    }
  }

  attach.onclick = () => input.click()
  input.onchange = () => {
    const file = input.files?.[0]
    if (file) void send(file)
  }
  find('#remove', HTMLButtonElement).onclick = () => {
    remove()
    attach.focus()
  }

  return {
    get ready() {
      return ready
    },
    get obstacle() {
      return obstacle
    },
    remove,
  }
}

import { createHash } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'

/** The content of the only field of a form. @param {Buffer} form */
function fieldOf(form) {
  const boundary = form.subarray(0, form.indexOf('\r\n'))
  return form.subarray(form.indexOf('\r\n\r\n') + 4, form.lastIndexOf(boundary) - 2)
}

/** Uploads in parts, slow enough to be seen. @returns {import('./start.mjs').Routes} */
export function uploadRoutes() {
  /** @type {Map<string, any>} */
  const uploads = new Map()
  /** @type {Map<string, Buffer>} */
  const parts = new Map()
  return {
    'POST /uploads'({ params }) {
      const now = Math.floor(Date.now() / 1000)
      const upload = {
        id: `upload_${uploads.size + 1}`,
        object: 'upload',
        status: 'pending',
        created_at: now,
        expires_at: now + 3600,
        ...params,
      }
      uploads.set(upload.id, upload)
      return upload
    },

    async 'POST /uploads/*/parts'({ id, body }) {
      const part = { id: `part_${parts.size + 1}`, object: 'upload.part', upload_id: id, created_at: 0 }
      parts.set(part.id, fieldOf(body))
      await sleep(150 + 30 * (parts.size % 4))
      return part
    },

    'POST /uploads/*/complete'({ id, params, response }) {
      const upload = uploads.get(id)
      const hash = createHash('md5')
      let bytes = 0
      for (const part of params.part_ids) {
        const content = parts.get(part) ?? Buffer.alloc(0)
        bytes += content.length
        hash.update(content)
      }
      if (bytes !== upload.bytes || hash.digest('hex') !== params.md5) {
        response.statusCode = 400
        return { error: { message: 'The parts are not the file', type: 'invalid_request_error' } }
      }
      const { filename, purpose, created_at } = upload
      const file = { id: `file_${uploads.size}`, object: 'file', bytes, filename, purpose, created_at }
      return { ...upload, status: 'completed', file: { ...file, status: 'processed' } }
    },

    'POST /uploads/*/cancel': ({ id }) => ({ ...uploads.get(id), status: 'cancelled' }),

    'DELETE /files/*': ({ id }) => ({ id, object: 'file', deleted: true }),
  }
}

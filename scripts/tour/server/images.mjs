import { setTimeout as sleep } from 'node:timers/promises'
import { encode } from 'fast-png'

/** Numbers from 0 to 1 that are the same for the same text. @param {string} text */
function randomOf(text) {
  let state = 2166136261
  for (const letter of text) state = Math.imul(state ^ letter.charCodeAt(0), 16777619)
  return () => {
    state = Math.imul(state ^ (state >>> 15), 2246822519) + 0x9e3779b9
    return ((state ^ (state >>> 13)) >>> 0) / 2 ** 32
  }
}

/** @typedef {[red: number, green: number, blue: number]} Colour */

/** @param {Colour} from @param {Colour} to @param {number} share @returns {Colour} */
const mix = (from, to, share) => [
  from[0] + (to[0] - from[0]) * share,
  from[1] + (to[1] - from[1]) * share,
  from[2] + (to[2] - from[2]) * share,
]

/** @type {{ zenith: Colour, horizon: Colour, sun: Colour, near: Colour }[]} */
const palettes = [
  { zenith: [58, 84, 140], horizon: [255, 196, 142], sun: [255, 240, 205], near: [38, 36, 66] },
  { zenith: [41, 112, 158], horizon: [206, 232, 230], sun: [255, 251, 235], near: [22, 60, 70] },
  { zenith: [30, 27, 66], horizon: [226, 120, 124], sun: [255, 214, 170], near: [26, 18, 44] },
  { zenith: [74, 118, 110], horizon: [250, 226, 176], sun: [255, 247, 222], near: [28, 52, 44] },
]

/** A quiet landscape: sky, sun, hills in the haze, and water. @param {string} prompt @param {number} size @param {number} detail 0 to 1. */
function paint(prompt, size, detail) {
  const random = randomOf(prompt)
  const palette = palettes[Math.floor(random() * palettes.length)] ?? palettes[0]
  if (!palette) throw new Error('No palette')
  const { zenith, horizon, sun, near } = palette
  const sunX = 0.25 + random() * 0.5
  const sunY = 0.3 + random() * 0.12
  const shore = 0.68
  const hills = [0, 1, 2, 3].map((layer) => ({
    height: 0.5 + layer * 0.055,
    colour: mix(horizon, near, 0.3 + layer * 0.22),
    waves: Array.from({ length: 5 }, (_, index) => ({
      length: (index + 1) * (4 + random() * 5),
      shift: random() * 7,
      size: (0.05 - layer * 0.006) / (index + 1),
    })),
  }))

  /** @param {number} x @param {number} y @returns {Colour} */
  const colourAbove = (x, y) => {
    let colour = mix(zenith, horizon, Math.min(1, y / 0.6) ** 1.3)
    const distance = Math.hypot(x - sunX, y - sunY)
    colour = mix(colour, sun, Math.max(0, 0.55 - distance * 1.5) ** 2 * 2)
    colour = mix(colour, sun, Math.min(1, Math.max(0, (0.062 - distance) * 260)))
    for (const { height, colour: own, waves } of hills) {
      const edge = waves.reduce(
        (sum, wave) => sum + Math.sin(x * wave.length + wave.shift) * wave.size,
        height,
      )
      const haze = mix(own, horizon, Math.min(0.45, Math.max(0, (y - edge) * 2.2)))
      colour = mix(colour, haze, Math.min(1, Math.max(0, (y - edge) * size)))
    }
    return colour
  }

  const step = Math.max(1, Math.round((1 - detail) * (size / 16)))
  const rgb = Buffer.alloc(size * size * 3)
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      const x = (column - (column % step)) / size
      const y = (row - (row % step)) / size
      const depth = y - shore
      let colour = colourAbove(x, depth > 0 ? shore - depth * 1.6 : y)
      if (depth > 0) {
        const ripple = Math.sin(y * y * 900 + Math.sin(x * 9) * 1.5) * 0.5 + 0.5
        colour = mix(mix(colour, near, 0.25 + depth * 0.6), sun, ripple * 0.07)
      }
      rgb.set(colour, (row * size + column) * 3)
    }
  }
  return Buffer.from(encode({ width: size, height: size, data: rgb, channels: 3 })).toString('base64')
}

/** Landscapes, also while they are painted; aimock has only images that were given to it. @returns {import('./start.mjs').Routes} */
export function imageRoutes() {
  return {
    async 'POST /images/generations'({
      params: { prompt = '', size, stream, partial_images = 0 },
      response,
    }) {
      // Larger ones would keep everybody else waiting: they share this process.
      const pixels = Math.min(640, Number.parseInt(size, 10) || 640)
      const usage = {
        input_tokens: Math.ceil(prompt.length / 4),
        output_tokens: 272,
        total_tokens: Math.ceil(prompt.length / 4) + 272,
        input_tokens_details: { text_tokens: Math.ceil(prompt.length / 4), image_tokens: 0 },
      }
      const created_at = Math.floor(Date.now() / 1000)
      const fields = { created_at, size: `${pixels}x${pixels}`, quality: 'low', background: 'opaque' }
      if (!stream) {
        const data = [{ b64_json: paint(prompt, pixels, 1) }]
        return { created: created_at, data, output_format: 'png', usage }
      }
      response.setHeader('content-type', 'text/event-stream')
      /** @param {string} type @param {object} event */
      const send = (type, event) => {
        const data = { type: `image_generation.${type}`, output_format: 'png', ...fields, ...event }
        response.write(`event: ${data.type}\ndata: ${JSON.stringify(data)}\n\n`)
      }
      // Nothing arrives before the headers are on their way.
      response.flushHeaders()
      for (let index = 0; index < partial_images; index++) {
        await sleep(700)
        if (response.destroyed) return
        const b64_json = paint(prompt, pixels, (index + 1) / (partial_images + 1))
        send('partial_image', { partial_image_index: index, b64_json })
      }
      await sleep(700)
      if (response.destroyed) return
      send('completed', { b64_json: paint(prompt, pixels, 1), usage })
      response.end()
    },
  }
}

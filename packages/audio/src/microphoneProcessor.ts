/**
 * The module that `microphonePcm` loads into the audio thread, as text. Without a `workletURL` it becomes a `blob:`;
 * a page whose Content-Security-Policy has no such thing serves it as a file of its own. Loaded again into a context
 * that has it, it does nothing.
 *
 * @example
 * await writeFile('public/microphone.js', microphoneProcessor)
 */
export const microphoneProcessor: string = `try {
  registerProcessor('oaix-microphone', class extends AudioWorkletProcessor {
    constructor({ processorOptions }) {
      super()
      this.size = processorOptions.size
      this.block = new Float32Array(this.size)
      this.used = 0
    }
    process([[samples = new Float32Array(128)]]) {
      for (const sample of samples) {
        this.block[this.used++] = sample
        if (this.used < this.size) continue
        this.port.postMessage(this.block, [this.block.buffer])
        this.block = new Float32Array(this.size)
        this.used = 0
      }
      return true
    }
  })
} catch {}
`

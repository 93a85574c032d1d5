/** Samples of the lower rate that each side of a sample is made of. */
const reach = 32

/** Part of the band that passes, so that what lies above it is gone where it would fold back. */
const passed = 0.97

/**
 * Changes the rate of a signal that comes in pieces, as if it came in one: a windowed sinc, its errors below those of
 * 16 bits. The last call, without samples, returns the rest. `from` and `to` are whole numbers.
 */
export function makeResampler(from: number, to: number): (samples?: Float32Array) => Float32Array {
  if (from === to) return (samples = new Float32Array(0)) => samples
  const divisor = commonDivisor(from, to)
  // In units of one input sample divided by `phases`, every output lies at a whole position.
  const step = from / divisor
  const phases = to / divisor
  const scale = Math.min(1, to / from) * passed
  const side = Math.ceil(reach / scale)
  const kernels: Float32Array[] = []
  let input = new Float32Array(side - 1)
  let position = 0

  function makeKernel(phase: number): Float32Array {
    const kernel = new Float32Array(2 * side).map((_, index) => {
      const distance = index - side + 1 - phase / phases
      const x = Math.PI * distance * scale
      const angle = (Math.PI * distance) / side
      // Blackman's window.
      return (x ? Math.sin(x) / x : 1) * (0.42 + 0.5 * Math.cos(angle) + 0.08 * Math.cos(2 * angle))
    })
    const sum = kernel.reduce((total, weight) => total + weight, 0)
    return kernel.map((weight) => weight / sum)
  }

  return (samples = new Float32Array(side)) => {
    const before = input
    input = new Float32Array(before.length + samples.length)
    input.set(before)
    input.set(samples, before.length)

    const end = (input.length - 2 * side + 1) * phases
    const output = new Float32Array(Math.max(0, Math.ceil((end - position) / step)))
    for (let index = 0; index < output.length; index++) {
      const first = Math.floor(position / phases)
      const phase = position % phases
      kernels[phase] ??= makeKernel(phase)
      const kernel = kernels[phase]
      let sum = 0
      for (let tap = 0; tap < 2 * side; tap++) sum += (input[first + tap] as number) * (kernel[tap] as number)
      output[index] = sum
      position += step
    }
    const used = Math.floor(position / phases)
    input = input.slice(used)
    position -= used * phases
    return output
  }
}

function commonDivisor(a: number, b: number): number {
  return b ? commonDivisor(b, a % b) : a
}

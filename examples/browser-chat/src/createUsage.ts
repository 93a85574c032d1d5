import { find } from './find.ts'

export interface Usage {
  /** Adds the tokens of an answer; none where it did not get far enough to tell. */
  add: (tokens?: { input: number; output: number }) => void
}

/** The count of tokens below the conversation. */
export function createUsage(): Usage {
  const line = find('#usage', HTMLParagraphElement)
  const { format } = new Intl.NumberFormat('en')
  let sum = 0
  return {
    add(tokens) {
      sum += (tokens?.input ?? 0) + (tokens?.output ?? 0)
      const last = tokens
        ? `Last answer: ${format(tokens.input)} tokens in, ${format(tokens.output)} out`
        : 'Last answer: ended before its count'
      line.textContent = `${last} · Sum: ${format(sum)}`
    },
  }
}

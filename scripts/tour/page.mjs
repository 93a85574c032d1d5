import { styleText } from 'node:util'

/** @typedef {Parameters<typeof styleText>[0]} Style */

const { stdout } = process
const width = Math.min(stdout.columns || 80, 80)
const indent = '   '
let isBarOpen = false

/** Colours only on a terminal, and as NO_COLOR and FORCE_COLOR say. @param {Style | undefined} style @param {string} text */
const styled = (style, text) => (style ? styleText(style, text, { stream: stdout }) : text)

/** @param {string} text */
function write(text) {
  stdout.write(isBarOpen ? `\n${text}` : text)
  isBarOpen = false
}

/** Writes words, each when it is whole, in lines that fit. What could control the terminal is left out. @param {Style} [style] */
function paragraph(style) {
  let column = 0
  let word = ''
  /** The word with what goes before it. */
  const take = () => {
    if (!word) return ''
    const fits = indent.length + column + 1 + word.length <= width
    const gap = column === 0 ? indent : fits ? ' ' : `\n${indent}`
    const taken = gap + word
    column = (gap === ' ' ? column + 1 : 0) + word.length
    word = ''
    return taken
  }
  /** @param {string} text */
  const put = (text) => {
    if (text) write(styled(style, text))
  }
  return {
    /** @param {string} piece */
    add(piece) {
      let text = ''
      for (const character of piece) {
        if (/[\s\p{Cc}]/u.test(character)) text += take()
        else word += character
      }
      put(text)
    },
    /** A line of its own, below which the text goes on. @param {string} line */
    note(line) {
      if (column > 0) write('\n')
      column = 0
      page.say(line, 'dim')
    },
    end() {
      put(take())
      if (column > 0) write('\n')
    },
  }
}

export const page = {
  /** @param {string} title */
  heading(title) {
    write(`\n${styled('bold', title)}\n`)
  },

  /** @param {string} text @param {Style} [style] */
  say(text, style) {
    const { add, end } = paragraph(style)
    add(`${text} `)
    end()
  },

  /** @param {string} question */
  ask(question) {
    this.say(`> ${question}`, 'cyan')
  },

  /** Text that grows piece by piece. */
  text: () => paragraph(),

  /** Writes text as it arrives. @param {AsyncIterable<string>} pieces */
  async stream(pieces) {
    const { add, end } = paragraph()
    try {
      for await (const piece of pieces) add(piece)
    } finally {
      end()
    }
  },

  /** A bar that grows in its place; only the full one where there is no terminal. @param {number} part @param {string} label */
  bar(part, label) {
    if (!stdout.isTTY && part < 1) return
    const length = Math.min(40, width - 20)
    const filled = Math.round(part * length)
    const line = `${indent}${'█'.repeat(filled)}${'░'.repeat(length - filled)}  ${label}`
    stdout.write(`${stdout.isTTY ? '\r' : ''}${line}${part < 1 ? '' : '\n'}`)
    isBarOpen = part < 1
  },

  /** @param {string} label @param {...string} cells */
  row(label, ...cells) {
    write(`${indent}${label.padEnd(47)}${cells.map((cell) => cell.padStart(14)).join('')}\n`)
  },

  /** @param {number} number */
  count: (number) => number.toLocaleString('en'),
}

/** @typedef {typeof page} Page */

import { find } from './find.ts'
import { setButton } from './setButton.ts'

export interface Composer {
  readonly text: string
  clear: () => void
  /** Back to where one writes, except on a touch screen, whose keyboard would jump up. */
  focus: () => void
  hint: (text: string) => void
  /** Whether the button sends or stops. */
  setBusy: (isBusy: boolean) => void
}

/** What comes while the button stops is for others to ignore. */
export interface ComposerEvents {
  onSend: () => void
  onPaint: () => void
  onStop: () => void
}

/** Where one writes: Enter sends, and Shift+Enter begins a line. */
export function createComposer({ onSend, onPaint, onStop }: ComposerEvents): Composer {
  const form = find('#composer', HTMLFormElement)
  const field = find('#text', HTMLTextAreaElement)
  const send = find('#send', HTMLButtonElement)
  const line = find('#hint', HTMLParagraphElement)
  let isBusy = false

  function grow(): void {
    // A browser that knows `field-sizing` needs no help.
    if (CSS.supports('field-sizing', 'content')) return
    field.style.height = 'auto'
    field.style.height = `${field.scrollHeight}px`
  }

  function focus(): void {
    // A browser would scroll to where it were if it didn't stick to the end of the window.
    if (!matchMedia('(pointer: coarse)').matches) field.focus({ preventScroll: true })
  }

  field.addEventListener('input', () => {
    line.textContent = ''
    grow()
  })
  field.addEventListener('keydown', (event) => {
    // While a word is being composed, Enter accepts it.
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
    event.preventDefault()
    onSend()
  })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    onSend()
  })
  send.addEventListener('click', (event) => {
    if (!isBusy) return
    event.preventDefault()
    // The second click of two that were meant to send.
    if (event.detail > 1) focus()
    else onStop()
  })
  find('#paint', HTMLButtonElement).onclick = onPaint

  return {
    get text() {
      return field.value.trim()
    },
    clear() {
      field.value = ''
      grow()
    },
    focus,
    hint(text) {
      line.textContent = text
    },
    setBusy(value) {
      isBusy = value
      setButton(send, value ? 'stop' : 'send', value ? 'Stop' : 'Send')
      line.textContent = ''
    },
  }
}

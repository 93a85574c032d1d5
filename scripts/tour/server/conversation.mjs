/** What `examples/browser-chat` says to the model, and nothing else here does. */
const systemMessage = 'a small page that shows oaix'

const answers = [
  {
    about: /tree.?shaking/i,
    content: [
      'Tree shaking leaves out code that nothing uses. A bundler sees from the imports which functions a program can reach, and drops all others.',
      'It works best where each function stands alone. A class comes as a whole: who wants one method of it gets every other one, too. That is why this page imports a handful of functions rather than one client with everything on it, and why its script is as small as the number above says.',
    ],
  },
  {
    about: /stream/i,
    content: [
      'I write this one piece at a time, and each piece travels to you as soon as I have it, as an event on a connection that stays open.',
      'The server behind this page passes the events on as they are, without collecting them. When you press Stop, the page hangs up, the server hears it and hangs up in turn, and nobody goes on writing words that no one will read.',
      'If the connection breaks instead, the page can tell: a whole answer ends with a reason, and a broken one does not.',
    ],
  },
]

const other = [
  'I am a local server that has learnt a few answers by heart, and this is the one for all other questions. Ask me about tree shaking or about streaming for the rest of my repertoire.',
  'The page in front of you does not know the difference: it sends your question through the proxy, and shows what comes back as it arrives. Press Stop, or Escape, and it ends in mid-sentence.',
  'Started with OPENAI_API_KEY, the same page talks to a real model. The key stays on the server.',
]

/** @param {string} text */
const tokens = (text) => Math.ceil(text.length / 4)

/**
 * Talks to the page of the example, whatever is asked.
 * @param {import('@copilotkit/aimock').LLMock} server
 */
export function addConversation(server) {
  server.on({ endpoint: 'chat', systemMessage }, ({ messages }) => {
    const parts = [messages.at(-1)?.content ?? ''].flat()
    const question = parts.map((part) => (typeof part === 'string' ? part : (part.text ?? ''))).join(' ')
    const files = parts.filter((part) => typeof part !== 'string' && part.type === 'file').length
    const found = answers.find(({ about }) => about.test(question))?.content ?? other
    const thanks = files > 0 ? ['Your file is here, every byte of it. I can only say so, not read it.'] : []
    const content = [...thanks, ...found].join('\n\n')
    const prompt_tokens = tokens(JSON.stringify(messages))
    const completion_tokens = tokens(content)
    return { content, usage: { prompt_tokens, completion_tokens } }
  })
}

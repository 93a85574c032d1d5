/** What aimock answers: a model that has learnt its part by heart. @param {import('@copilotkit/aimock').LLMock} server */
export function addFixtures(server) {
  server.onMessage('bundler', {
    content: 'A bundler follows the imports of a program and writes what they reach into one file.',
    usage: { prompt_tokens: 15, completion_tokens: 19, total_tokens: 34 },
  })
  server.onMessage('tree shaking', {
    content:
      'Tree shaking leaves out code that nothing uses. A bundler sees from the imports which functions a program can reach, and drops the others. It works best where each function stands alone: a class comes as a whole.',
  })

  const userMessage = 'umbrella'
  server.on(
    { userMessage, hasToolResult: false },
    { toolCalls: [{ id: 'call_1', name: 'get_weather', arguments: '{"city":"Oslo"}' }] },
  )
  server.on(
    { userMessage, hasToolResult: true },
    { content: 'Yes, take one: it is 7 °C in Oslo, and there is rain from noon.' },
  )

  // Silence: nobody listens to it.
  server.onSpeech(/./, { audio: Buffer.alloc(16_000).toString('base64'), format: 'mp3' })
  server.onTranscription({ transcription: { text: 'The quick brown fox jumps over the lazy dog.' } })

  server.on(
    { model: 'gpt-imaginary' },
    {
      status: 404,
      error: {
        message: 'The model `gpt-imaginary` does not exist',
        type: 'invalid_request_error',
        code: 'model_not_found',
      },
    },
  )
}

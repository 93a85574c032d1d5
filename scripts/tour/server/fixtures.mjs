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

  server.onMessage('Lunch with', {
    content: '{"guests":["Ada","Grace"],"date":"2026-12-10","place":null}',
  })
  server.onMessage('suitcase', {
    content: JSON.stringify({
      things: [
        { name: 'boots', reason: 'The paths are under water.' },
        { name: 'dry socks', reason: 'The boots will be, too.' },
        { name: 'a thick novel', reason: 'Some hours are best spent indoors.' },
      ],
    }),
  })

  let userMessage = 'umbrella'
  server.on(
    { userMessage, hasToolResult: false },
    { toolCalls: [{ id: 'call_1', name: 'get_weather', arguments: '{"city":"Oslo"}' }] },
  )
  server.on(
    { userMessage, hasToolResult: true },
    { content: 'Yes, take one: it is 7 °C in Oslo, and there is rain from noon.' },
  )

  userMessage = 'Lisbon'
  server.on(
    { userMessage, hasToolResult: false },
    {
      toolCalls: [
        { id: 'call_2', name: 'get_weather', arguments: '{"city":"Lisbon"}' },
        { id: 'call_3', name: 'get_time', arguments: '{"city":"Lisbon"}' },
      ],
    },
  )
  server.on(
    { userMessage, hasToolResult: true },
    { content: 'Yes to both: it is five past two in the afternoon in Lisbon, and 24 °C.' },
  )

  server.onMessage(
    'connection',
    {
      content:
        'A long answer takes minutes, and few connections live that long: a proxy closes what looks idle, a laptop sleeps, a train enters a tunnel. In the background, the model goes on without a listener. Each event has a number, so who comes back asks for those after the last one. Nothing is lost, and nothing is said twice.',
    },
    // The server has the whole of it at once, and hands it out over time.
    { latency: 0 },
  )

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

/** What the page may use: the server allows these and no others, and the bundle is told their names. */
export const models = {
  chat: process.env.OPENAI_MODEL ?? 'gpt-5.4-mini',
  image: 'gpt-image-2',
  speech: 'gpt-4o-mini-tts',
}

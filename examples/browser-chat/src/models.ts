/** Put in by the bundler, from `models.mjs` of the server. */
declare const MODELS: Readonly<Record<'chat' | 'image' | 'speech', string>>

export const models: typeof MODELS = MODELS

export type { ValibotSchema } from './types/ValibotSchema.ts'
export { functionTool, type ValibotToolOptions } from './valibot/functionTool.ts'
export { jsonSchemaFormat } from './valibot/jsonSchemaFormat.ts'

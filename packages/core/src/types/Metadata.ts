/** Up to 16 pairs kept with an object: keys up to 64 characters, values up to 512. */
export type Metadata = Record<string, string>

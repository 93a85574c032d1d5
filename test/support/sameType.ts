/** Each assignable to the other. */
type Mutual<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false

/** The keys at which two object types differ, in either direction. */
type Differences<A, B> = {
  [Key in keyof A | keyof B]-?: Key extends keyof A
    ? Key extends keyof B
      ? Mutual<A[Key], B[Key]> extends true
        ? never
        : Key
      : Key
    : Key
}[keyof A | keyof B]

/**
 * Fails to compile unless `Ours` and `Theirs` are assignable to each other, key by key, but for the keys listed
 * in `Known`; and fails too when a listed key does not differ any more.
 */
export function sameType<Ours, Theirs, Known extends PropertyKey = never>(
  ..._differences: [Known] extends [never]
    ? Mutual<Ours, Theirs> extends true
      ? []
      : [{ differs: Differences<Ours, Theirs> }]
    : [Exclude<Differences<Ours, Theirs>, Known>, Exclude<Known, Differences<Ours, Theirs>>] extends [
          never,
          never,
        ]
      ? []
      : [
          {
            differs: Exclude<Differences<Ours, Theirs>, Known>
            same: Exclude<Known, Differences<Ours, Theirs>>
          },
        ]
): void {}

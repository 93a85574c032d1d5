/** Each assignable to the other. */
type Mutual<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false

type Scalar = string | number | boolean | null | undefined

/** The path of every field, for optional ones too, which assignability would not miss. */
type Fields<T, Depth extends 1[] = []> = Depth['length'] extends 5
  ? never
  : T extends Scalar | ((...parameters: never) => unknown) | Blob
    ? never
    : T extends readonly (infer Item)[]
      ? Fields<Item, [...Depth, 1]>
      : { [Key in keyof T & string]-?: Key | `${Key}.${Fields<T[Key], [...Depth, 1]>}` }[keyof T & string]

/** The fields at which two types differ: paths that only one has, and keys whose types are not the same. */
type Differences<A, B> =
  | Exclude<Fields<A>, Fields<B>>
  | Exclude<Fields<B>, Fields<A>>
  | {
      [Key in keyof A & keyof B]-?: Mutual<A[Key], B[Key]> extends true ? never : Key
    }[keyof A & keyof B]

/** The differences that are not, or not below, a known one. */
type Unknown<All, Known extends PropertyKey> = All extends Known | `${Known & string}.${string}` ? never : All

/**
 * Fails to compile unless `Ours` and `Theirs` have the same fields, at every depth, and are assignable to each other,
 * but for the paths listed in `Known`; fails too when a listed path does not differ any more.
 */
export function sameType<Ours, Theirs, Known extends PropertyKey = never>(
  ..._differences: [
    Unknown<Differences<Ours, Theirs>, Known>,
    Exclude<Known, Differences<Ours, Theirs>>,
  ] extends [never, never]
    ? [Known] extends [never]
      ? Mutual<Ours, Theirs> extends true
        ? []
        : ['not assignable']
      : []
    : [
        {
          differs: Unknown<Differences<Ours, Theirs>, Known>
          same: Exclude<Known, Differences<Ours, Theirs>>
        },
      ]
): void {}

/** The dotted paths of all fields of a type, those of every member of its unions. */
type Paths<Type, Depth extends 1[] = []> = Depth['length'] extends 7
  ? never
  : Type extends readonly (infer Item)[]
    ? Paths<Item, Depth>
    : Type extends object
      ? {
          [Key in keyof Type & string]-?: Key | `${Key}.${Paths<Type[Key], [...Depth, 1]>}`
        }[keyof Type & string]
      : never

type Differences<A, B> = Exclude<Paths<A>, Paths<B>> | Exclude<Paths<B>, Paths<A>>

/**
 * Fails to compile unless two types have the same fields at every depth, but for the paths in `Known`. Mutual
 * assignability alone does not see an optional field that one of them lacks.
 */
export function samePaths<Ours, Theirs, Known extends string = never>(
  ..._differences: [
    Exclude<Differences<Ours, Theirs>, Known>,
    Exclude<Known, Differences<Ours, Theirs>>,
  ] extends [never, never]
    ? []
    : [
        {
          differs: Exclude<Differences<Ours, Theirs>, Known>
          same: Exclude<Known, Differences<Ours, Theirs>>
        },
      ]
): void {}

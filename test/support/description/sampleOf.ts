import type { Description, Schema } from './readDescription.ts'

/** Which of the fields of an object a sample has. */
export type Extent = 'required' | 'all'

/** A value that a schema allows: the first of every choice, and one item of every list. */
export function sampleOf(
  schema: Schema,
  extent: Extent,
  resolve: Description['resolve'],
  within: readonly Schema[] = [],
): unknown {
  if (schema.$ref) return sampleOf(resolve(schema.$ref), extent, resolve, within)
  const inner = [...within, schema]
  // A schema within itself ends at what it requires, and where it requires itself, with nothing.
  const depth = within.filter((outer) => outer === schema).length
  if (depth > 1) return undefined
  const own: Extent = depth > 0 ? 'required' : extent
  const sample = (part: Schema) => sampleOf(part, own, resolve, inner)

  if (schema.const !== undefined) return schema.const
  if (schema.enum) return schema.enum.find((value) => value !== null)
  if (schema.allOf) return merged([...schema.allOf.map(sample), objectOf(schema, own, sample)])
  const choices = schema.oneOf ?? schema.anyOf
  if (choices) {
    // A file where there may be one: of forms, Prism reads neither objects (`name[id]`) nor lists (`name[]`), which the
    // official client sends in the same way.
    const choice =
      choices.find(({ format }) => format === 'binary') ?? choices.find(({ type }) => type !== 'null') ?? {}
    // Alternatives may be no more than the names that each requires.
    const others = choices.flatMap((other) =>
      other === choice || other.properties ? [] : (other.required ?? []),
    )
    const names = choice.properties ? [] : (choice.required ?? [])
    const object = objectOf({ ...schema, required: [...(schema.required ?? []), ...names] }, own, sample)
    for (const name of others) if (object && !choice.required?.includes(name)) delete object[name]
    return merged([object, sample(choice)])
  }

  const [type] = [schema.type ?? (schema.properties ? 'object' : 'string')].flat()
  switch (type) {
    case 'object':
      return objectOf(schema, own, sample)
    case 'array':
      return Array.from({ length: schema.minItems || 1 }, () => sample(schema.items ?? {}))
    case 'boolean':
      return true
    case 'integer':
    case 'number':
      return schema.minimum ?? (schema.exclusiveMinimum ?? 0) + 1
    default:
      return schema.required ? undefined : stringOf(schema)
  }
}

function objectOf(
  schema: Schema,
  extent: Extent,
  sample: (part: Schema) => unknown,
): Record<string, unknown> | undefined {
  if (!schema.properties && [schema.type].flat()[0] !== 'object') return undefined
  const { properties = {}, required = [] } = schema
  const names = Object.keys(properties).filter((name) => extent === 'all' || required.includes(name))
  return Object.fromEntries(names.map((name) => [name, sample(properties[name] as Schema)]))
}

function merged(samples: unknown[]): unknown {
  const present = samples.filter((value) => value !== undefined)
  const objects = present.filter((value) => typeof value === 'object' && !Array.isArray(value))
  return objects.length > 0 ? Object.assign({}, ...objects) : present[0]
}

function stringOf({ format, pattern, minLength = 0 }: Schema): unknown {
  if (format === 'binary') return { name: 'sample.jsonl', content: '{}\n' }
  if (format === 'uri') return 'https://example.com/sample'
  if (format === 'date') return '2026-01-31'
  if (format === 'date-time') return '2026-01-31T00:00:00Z'
  if (pattern?.includes('tunnel_')) return `tunnel_${'0'.repeat(32)}`
  return 'sample'.padEnd(minLength, '-')
}

import { endpoints } from './operations.ts'

/** The path of an endpoint as it stands in code: a string, or a template with a value for each parameter. */
function pathPattern(path: string): RegExp {
  const source = path
    .split(/\{\w+\}/)
    .map((literal) => literal.replace(/[^\w/]/g, '\\$&'))
    .join('\\$\\{[^{}]*\\}')
  return new RegExp(`["'\`]${source}["'\`?]`)
}

/** The paths of endpoints that a bundle holds. */
export function pathsIn(code: string): string[] {
  const held = endpoints.filter(({ path }) => pathPattern(path).test(code)).map(({ path }) => path)
  return [...new Set(held)].sort()
}

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { root } from '../../scripts/workspace.mjs'

export const entries = {
  cli: fileURLToPath(new URL('./cli.ts', import.meta.url)),
  page: fileURLToPath(new URL('./page.ts', import.meta.url)),
  worker: fileURLToPath(new URL('./worker.ts', import.meta.url)),
}

export interface Bundles {
  /** The file of each entry, in a folder from which no package can be found. */
  files: Record<keyof typeof entries, string>
  /** The files of the workspace that they were made from. */
  inputs: string[]
  remove: () => void
}

/** Bundles the program for each kind of runtime, from the built packages as users get them. */
export async function bundle(): Promise<Bundles> {
  const folder = mkdtempSync(join(tmpdir(), 'oaix-runtimes-'))
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: entries,
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    target: 'es2022',
    // Neither the condition that leads to the sources, nor the tsconfig that names it.
    conditions: [],
    tsconfigRaw: {},
    logLevel: 'silent',
    metafile: true,
  })
  const file = (name: keyof typeof entries) => join(folder, `${name}.mjs`)
  return {
    files: { cli: file('cli'), page: file('page'), worker: file('worker') },
    inputs: Object.keys(metafile.inputs),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

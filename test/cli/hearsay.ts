import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { expect } from 'vitest';
import type { Extraction } from '../../src/types.js';

export const bin = fileURLToPath(new URL('../../bin/hearsay.js', import.meta.url));

/** An environment that says nothing about colors and terminals. */
const plainEnv = (): NodeJS.ProcessEnv => {
  const { FORCE_COLOR: _force, NO_COLOR: _no, COLUMNS: _columns, ...rest } = process.env;
  return rest;
};

interface Given {
  /** Standard input; empty where not given. */
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
}

/** A temporary folder with files in it, and the built program run there. */
export class Folder {
  readonly path = mkdtempSync(join(tmpdir(), 'hearsay-'));

  constructor(files: Readonly<Record<string, string | Uint8Array>> = {}) {
    for (const [name, content] of Object.entries(files)) this.write(name, content);
  }

  write(name: string, content: string | Uint8Array): void {
    mkdirSync(dirname(join(this.path, name)), { recursive: true });
    writeFileSync(join(this.path, name), content);
  }

  run(args: readonly string[], { input = '', env = {} }: Given = {}): SpawnSyncReturns<string> {
    return spawnSync(process.execPath, [bin, ...args], {
      cwd: this.path,
      input,
      encoding: 'utf8',
      env: { ...plainEnv(), ...env },
    });
  }

  /** What a run wrote as JSON, held to the schema; the run has to end with `status`. */
  documents(args: readonly string[], given: Given = {}, status = 0): Extraction[] {
    const result = this.run(args, given);
    expect(result.status, result.stderr).toBe(status);
    const documents = JSON.parse(result.stdout) as Extraction[];
    for (const document of documents) expectValid(document);
    return documents;
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}

const schema = JSON.parse(spawnSync(process.execPath, [bin, 'schema'], { encoding: 'utf8' }).stdout);
const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(schema);

/** Holds one document of the output to the schema that the program prints. */
export function expectValid(document: unknown): void {
  validate(document);
  expect(validate.errors ?? []).toEqual([]);
}

export const paths = (documents: readonly Extraction[]): (string | null)[] =>
  documents.map(({ document }) => document.path);

#!/usr/bin/env node
// Fills dist/ anew: the program in a few files, the types of the public API, the licences of what is built in, the JSON Schema.
//
// A file loads in a fraction of the time that a hundred small ones take, and starting is most of what reading one article costs.
// What package.json lists under `dependencies` stays outside and is loaded where it is needed; other packages are built in.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { esmExternalRequirePlugin } from 'rolldown/plugins';
import { createGenerator } from 'ts-json-schema-generator';
import ts from 'typescript';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = path.join(root, 'dist');
const description = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'));

const entries = ['index', 'cli/main', 'cli/extractors', 'batch/work'];
const typed = ['index', 'types'];

/** What is always loaded together stands in one file; the formats and commands that some runs need have theirs. */
const parts = [
  { name: 'common', test: /src\/(?:input\/calendar-date|output\/(?:choices|printable))\.ts$/ },
  {
    name: 'text',
    test: /src\/(?:(?:document|tagging|rules|extract|resolve|lexicon)\/|pipeline|batch\/work|output\/(?:record|confident|offsets))/,
  },
  {
    name: 'shell',
    test: /src\/(?:cli\/(?!extractors|main)(?:\w+|commands\/extract)|input\/\w+|output\/\w+|batch\/\w+)\.ts$/,
  },
];

/** The parser of the command line can run commands that are programs of their own; ours are not, and loading what it takes is slow. */
const withoutChildProcess = {
  name: 'without-child-process',
  resolveId: { order: 'pre', handler: (id) => (id === 'node:child_process' ? '\0child-process' : null) },
  load: (id) => (id === '\0child-process' ? 'export default {};' : null),
};

async function bundle() {
  const build = await rolldown({
    cwd: root,
    input: Object.fromEntries(entries.map((name) => [name, `src/${name}.ts`])),
    platform: 'node',
    external: Object.keys(description.dependencies),
    plugins: [withoutChildProcess, esmExternalRequirePlugin({ external: [/^node:/] })],
    transform: { define: { 'process.env.HEARSAY_VERSION': JSON.stringify(description.version) } },
  });
  const { output } = await build.write({
    dir: dist,
    format: 'esm',
    chunkFileNames: 'parts/[name].js',
    codeSplitting: { groups: parts },
    minify: { compress: true, mangle: false, codegen: { removeWhitespace: true } },
  });
  await build.close();
  return output.flatMap(({ moduleIds = [] }) => moduleIds);
}

/** The licences of the packages that some of `modules` are of, each once. */
function licencesOf(modules) {
  const folders = modules.map((id) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id)?.[0]);
  const texts = [...new Set(folders)].filter(Boolean).map((folder) => {
    const { name, version } = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
    const file = fs.readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    if (file === undefined) throw new Error(`${name} has no licence file`);
    return `${name} ${version}\n\n${fs.readFileSync(path.join(folder, file), 'utf8').trim()}\n`;
  });
  return texts.sort().join(`\n${'-'.repeat(80)}\n\n`);
}

function typesOf(name) {
  const source = fs.readFileSync(path.join(root, `src/${name}.ts`), 'utf8');
  const { outputText, diagnostics } = ts.transpileDeclaration(source, { reportDiagnostics: true });
  if (diagnostics.length > 0) throw new Error(ts.flattenDiagnosticMessageText(diagnostics[0].messageText, '\n'));
  return outputText;
}

/** The JSON Schema of the output, generated from src/types.ts, so that the types are its one source. */
function schema() {
  const { $schema, $ref, definitions } = createGenerator({
    path: path.join(root, 'src/types.ts'),
    tsconfig: path.join(root, 'tsconfig.json'),
    type: 'Extraction',
    additionalProperties: false,
    skipTypeCheck: true,
  }).createSchema('Extraction');
  const about =
    'One document. `-f ndjson` writes one of these a line, `-f json` an array of them, `extract()` returns one.';
  return `${JSON.stringify({ $schema, title: 'hearsay', description: about, $ref, definitions }, null, 2)}\n`;
}

fs.rmSync(dist, { recursive: true, force: true });
const modules = await bundle();
fs.writeFileSync(path.join(dist, 'licences.txt'), licencesOf(modules));
for (const name of typed) fs.writeFileSync(path.join(dist, `${name}.d.ts`), typesOf(name));
fs.writeFileSync(path.join(dist, 'schema.json'), schema());

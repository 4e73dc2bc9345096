import { cruise, type ICruiseResult, type IModule } from 'dependency-cruiser';
import extractTsConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import { describe, expect, it } from 'vitest';

/** From the top of the flow to its bottom: each part may import the ones after it. */
const flow = ['cli', 'batch', 'pipeline', 'resolve', 'extract', 'rules', 'tagging', 'document'];
const below = (part: string): string[] => flow.slice(flow.indexOf(part) + 1);

/** What each part of `src` may import besides itself; every part may import `lexicon` and `types`, except these two. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(flow.map((part) => [part, below(part)])),
  cli: [...below('cli'), 'input', 'output', 'index'],
  batch: [...below('batch'), 'input', 'output'],
  index: [...below('batch'), 'input', 'output'],
  input: ['document/doc'],
  output: ['document/span'],
  lexicon: [],
  types: [],
};

/** `src/extract/money/index.ts` is of the part `extract`, `src/pipeline.ts` of the part `pipeline`. */
const partOf = (path: string): string => /^src\/([^/.]+)/.exec(path)?.[1] ?? path;
const extractorOf = (path: string): string | undefined => /^src\/extract\/([^/]+)\//.exec(path)?.[1];
const named = (path: string): string => path.replace(/^src\//, '').replace(/\.ts$/, '');
const isWithin = (path: string, part: string): boolean => named(path) === part || named(path).startsWith(`${part}/`);

const { output } = await cruise(
  ['src', 'bin'],
  { tsPreCompilationDeps: true, doNotFollow: { path: 'node_modules|^dist' }, tsConfig: { fileName: 'tsconfig.json' } },
  {},
  { tsConfig: extractTsConfig('tsconfig.json') },
);
const modules: IModule[] = (output as ICruiseResult).modules;
const arrows = modules.flatMap(({ source, dependencies }) =>
  dependencies.map(({ resolved, module, dependencyTypes }) => ({
    from: source,
    to: resolved,
    module,
    typeOnly: dependencyTypes.includes('type-only'),
    text: `${source} → ${resolved}`,
  })),
);
const inside = arrows.filter(({ from, to }) => from.startsWith('src/') && to.startsWith('src/'));

describe('imports', () => {
  it('are seen by this test', () => {
    expect(inside.map(({ text }) => text)).toContain('src/pipeline.ts → src/document/read.ts');
  });

  it('come from parts that are known here', () => {
    const parts = modules.map(({ source }) => source).filter((source) => source.startsWith('src/'));
    expect([...new Set(parts.map(partOf))].filter((part) => !(part in mayImport))).toEqual([]);
  });

  it('point one way', () => {
    const wrong = inside.filter(({ from, to }) => {
      const leaves = partOf(from) === 'types' ? [] : partOf(from) === 'lexicon' ? ['types'] : ['types', 'lexicon'];
      const allowed = [partOf(from), ...leaves, ...(mayImport[partOf(from)] ?? [])];
      return !allowed.some((part) => isWithin(to, part));
    });
    expect(wrong.map(({ text }) => text)).toEqual([]);
  });

  it('of the document by the input, and of types by the lexicon, are of types only', () => {
    const wrong = inside.filter(
      ({ from, to, typeOnly }) =>
        !typeOnly &&
        ((isWithin(from, 'input') && isWithin(to, 'document')) || (isWithin(from, 'lexicon') && to === 'src/types.ts')),
    );
    expect(wrong.map(({ text }) => text)).toEqual([]);
  });

  it('never lead from one extractor to another', () => {
    const wrong = inside.filter(({ from, to }) => {
      const [one, other] = [extractorOf(from), extractorOf(to)];
      return one !== undefined && other !== undefined && one !== other;
    });
    expect(wrong.map(({ text }) => text)).toEqual([]);
  });

  it('are never of compromise, which only the build reads', () => {
    const wrong = arrows.filter(({ module }) => /^compromise(\/|$)/.test(module));
    expect(wrong.map(({ text }) => text)).toEqual([]);
  });

  it('are of nothing that opens the network, starts programs or runs text', () => {
    const reaching = /^(?:node:)?(?:child_process|cluster|dgram|dns|https?|http2|inspector|net|repl|tls|vm)(?:\/|$)/;
    expect(arrows.filter(({ module }) => reaching.test(module)).map(({ text }) => text)).toEqual([]);
  });

  it('of the executable are of dist/cli/main.js alone', () => {
    const wrong = arrows.filter(({ from, to }) => from.startsWith('bin/') && to !== 'dist/cli/main.js');
    expect(wrong.map(({ text }) => text)).toEqual([]);
  });

  it('run in no circle', () => {
    const circles = modules.flatMap(({ dependencies }) =>
      dependencies.filter(({ circular }) => circular).map(({ cycle }) => cycle?.map(({ name }) => name).join(' → ')),
    );
    expect(circles).toEqual([]);
  });
});

// The annotated texts that the measuring scripts read, and hearsay's answer to each. Needs a data folder and a folder of scorers,
// which are not part of the package: `--data DIR --eval DIR`, or HEARSAY_DATA and HEARSAY_EVAL, or ../shared beside the repository.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** The folders that a measuring script works with, out of its parsed options. Ends the script when one is not there. */
export function folders({ data, eval: scorers }) {
  const found = {
    data: path.resolve(data ?? process.env.HEARSAY_DATA ?? path.join(root, '../shared/data')),
    eval: path.resolve(scorers ?? process.env.HEARSAY_EVAL ?? path.join(root, '../shared/eval')),
  };
  for (const [name, dir] of Object.entries(found)) {
    if (fs.existsSync(dir)) continue;
    console.error(`no folder ${dir}: name one with --${name} or HEARSAY_${name.toUpperCase()}`);
    process.exit(2);
  }
  return found;
}

/**
 * The part that a document belongs to, by a hash of its name (FNV-1a), the same in every corpus: half of all are `seen`, a quarter
 * each is for `check` and stays `unseen`.
 */
export function partOf(name) {
  let hash = 0x811c9dc5;
  for (const byte of Buffer.from(name)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  const folded = (hash >>> 16) ^ hash;
  if ((folded & 1) === 0) return 'seen';
  return folded & 2 ? 'unseen' : 'check';
}

export const readLines = (file) =>
  fs
    .readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
const writeLines = (file, values) =>
  fs.writeFileSync(file, values.map((value) => `${JSON.stringify(value)}\n`).join(''));

function emptied(dir) {
  fs.rmSync(dir, { recursive: true, force: true });
  fs.mkdirSync(dir, { recursive: true });
  return dir;
}

/** Links to the files of `from` whose document is kept, in a new folder. `nameOf` gives the document of a file name. */
function linked(from, to, keeps, nameOf = (file) => path.parse(file).name) {
  emptied(to);
  for (const file of fs.readdirSync(from)) {
    if (keeps(nameOf(file))) fs.symlinkSync(path.join(from, file), path.join(to, file));
  }
  return to;
}

const textsOf = (dir, published = () => undefined) =>
  fs
    .readdirSync(dir)
    .sort()
    .map((file) => {
      const id = path.parse(file).name;
      return { id, text: fs.readFileSync(path.join(dir, file), 'utf8'), published: published(id) };
    });

/** One corpus a function: makes `work` hold the kept half of its gold, and gives the texts as jsonl lines. */
const corpora = {
  polnear(data, work, keeps) {
    const rows = fs.readFileSync(path.join(data, 'polnear/published.tsv'), 'utf8').trim().split('\n').slice(1);
    const dates = new Map(rows.map((row) => row.split('\t')));
    linked(path.join(data, 'polnear/gold'), path.join(work, 'gold'), keeps, (file) =>
      file.replace(/(_[0-9a-f]{4})?\.ann$/, ''),
    );
    return textsOf(linked(path.join(data, 'polnear/text'), path.join(work, 'text'), keeps), (id) => dates.get(id));
  },
  denials(data, work, keeps) {
    writeLines(
      path.join(work, 'gold.jsonl'),
      readLines(path.join(data, 'denials/gold.jsonl')).filter((g) => keeps(g.doc)),
    );
    const rows = fs.readFileSync(path.join(data, 'polnear/published.tsv'), 'utf8').trim().split('\n').slice(1);
    const dates = new Map(rows.map((row) => row.split('\t')));
    return textsOf(linked(path.join(data, 'denials/text'), path.join(work, 'text'), keeps), (id) => dates.get(id));
  },
  async dates(data, work, keeps, scorers) {
    const { readTimeML } = await import(pathToFileURL(path.join(scorers, 'timeml.mjs')).href);
    const gold = linked(path.join(data, 'timeml'), path.join(work, 'gold'), keeps);
    return fs
      .readdirSync(gold)
      .sort()
      .map((file) => {
        const { text, dct } = readTimeML(path.join(gold, file));
        return { id: path.parse(file).name, text, published: dct?.slice(0, 10) };
      });
  },
  money(data, work, keeps) {
    writeLines(
      path.join(work, 'gold.jsonl'),
      readLines(path.join(data, 'money/gold.jsonl')).filter((g) => keeps(g.doc)),
    );
    return textsOf(linked(path.join(data, 'money/text'), path.join(work, 'text'), keeps));
  },
  'gum-interview': gum('gum-interview'),
  'gum-bio': gum('gum-bio'),
};

function gum(name) {
  return (data, work, keeps) => {
    const gold = JSON.parse(fs.readFileSync(path.join(data, name, 'gold.json'), 'utf8'));
    const kept = Object.fromEntries(Object.entries(gold).filter(([id]) => keeps(id)));
    fs.writeFileSync(path.join(work, 'gold.json'), JSON.stringify(kept));
    const text = linked(path.join(data, name, 'text'), path.join(work, 'text'), keeps);
    return textsOf(text, (id) => gold[id]?.published ?? undefined);
  };
}

/**
 * Runs the built binary over a corpus, publication dates given. `split` is `all`, or parts parted by commas.
 * Gives the number of documents, the folder that holds the gold (and `text/`), and the file of predictions, one document a line.
 */
export async function predict(corpus, split, { data, eval: scorers }) {
  const work = emptied(path.join(root, '.scores', split, corpus));
  const texts = await corpora[corpus](
    data,
    work,
    (name) => split === 'all' || split.split(',').includes(partOf(name)),
    scorers,
  );
  const input = path.join(work, 'input.jsonl');
  const predicted = path.join(work, 'predicted.ndjson');
  writeLines(input, texts);
  const out = fs.openSync(predicted, 'w');
  try {
    hearsay(['-f', 'ndjson', input], out);
  } finally {
    fs.closeSync(out);
  }
  return { documents: texts.length, work, input, predicted };
}

/** The same dates, read back out of the TimeML that the binary writes of the same texts. */
export async function throughTimeML({ work, input, ...run }, { eval: scorers }) {
  const { readTimeML } = await import(pathToFileURL(path.join(scorers, 'timeml.mjs')).href);
  const documents = emptied(path.join(work, 'timeml'));
  hearsay(['-f', 'timeml', '-o', documents, input], 'ignore');
  const predicted = path.join(work, 'timeml.ndjson');
  const read = fs.readdirSync(documents).map((file) => ({
    document: { path: path.parse(file).name },
    dates: readTimeML(path.join(documents, file)).timexes,
  }));
  writeLines(predicted, read);
  return { ...run, work, input, predicted };
}

const hearsay = (args, stdout) =>
  execFileSync(process.execPath, [path.join(root, 'bin/hearsay.js'), '--quiet', ...args], {
    stdio: ['ignore', stdout, 'inherit'],
  });

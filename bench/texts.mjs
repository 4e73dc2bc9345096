// The texts that the benchmark reads: annotated news where there is a data folder, else the fixtures, several times over.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const data = path.join(process.env.HEARSAY_DATA ?? path.join(root, '../shared/data'), 'polnear/text');

function sources() {
  if (fs.existsSync(data))
    return fs
      .readdirSync(data)
      .sort()
      .map((file) => path.join(data, file));
  const fixtures = path.join(root, 'fixtures');
  return fs
    .readdirSync(fixtures)
    .sort()
    .map((slug) => path.join(fixtures, slug, 'article.txt'));
}

/** Fills `folder` with news articles, about `bytes` bytes in all; gives what was written. */
export function writeArticles(folder, bytes) {
  const files = sources();
  // One article in so many, so that every outlet of the corpus is among them.
  const total = files.reduce((sum, file) => sum + fs.statSync(file).size, 0);
  const every = Math.max(1, Math.floor(total / bytes));
  const chosen = files.filter((_, i) => i % every === 0);
  let written = 0;
  let articles = 0;
  while (written < bytes) {
    const text = fs.readFileSync(chosen[articles % chosen.length]);
    fs.writeFileSync(path.join(folder, `${String(articles).padStart(4, '0')}.txt`), text);
    written += text.length;
    articles++;
  }
  return { articles, bytes: written };
}

/** Writes an article of about 3 kB: whole paragraphs of one that is at least as long. */
export function writeShortArticle(file) {
  const long = sources().find((source) => fs.statSync(source).size >= 3000) ?? sources()[0];
  const text = fs.readFileSync(long, 'utf8').slice(0, 3000);
  const end = text.lastIndexOf('\n');
  fs.writeFileSync(file, end > 2000 ? text.slice(0, end + 1) : text);
}

import { PassThrough } from 'node:stream';
import { expect, it } from 'vitest';
import { Progress } from '../../src/cli/progress.js';

async function written(count: number): Promise<string> {
  const terminal = new PassThrough();
  const progress = new Progress(terminal);
  async function* articles(): AsyncGenerator<number> {
    for (let i = 0; i < count; i++) yield i;
  }
  const passed: number[] = [];
  for await (const article of progress.count(articles())) passed.push(article);
  progress.clear();
  progress.clear();
  expect(passed).toHaveLength(count);
  terminal.end();
  return String(terminal.read() ?? '');
}

it('counts many articles in a line that goes away, and does not draw it for each', async () => {
  const line = await written(500);
  expect(line.startsWith('2 articles')).toBe(true);
  expect(line.endsWith('articles\x1b[1G\x1b[0K')).toBe(true);
  expect(line.split('articles').length).toBeLessThan(100);
});

it('says nothing of one', async () => {
  expect(await written(1)).toBe('');
});

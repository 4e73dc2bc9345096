#!/usr/bin/env node
// Writes the README's table of rules out of the built rules; with --check, exits with 1 when what stands there is another.
import fs from 'node:fs';
import { allRules } from '../dist/cli/extractors.js';

const readme = new URL('../README.md', import.meta.url);
const MARKS = /(?<=<!-- rules:start -->\n)[\s\S]*(?=<!-- rules:end -->)/;

const escaped = (text) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
const code = (text) => (text.includes('`') ? `\`\` ${escaped(text)} \`\`` : `\`${escaped(text)}\``);

const rows = allRules().map(
  ({ id, summary, finds }) => `| ${code(id)} | ${escaped(summary).replaceAll('<', '\\<')} | ${code(finds[0].text)} |`,
);
const table = `| rule | what it finds | for example |\n| --- | --- | --- |\n${rows.map((row) => `${row}\n`).join('')}`;

const text = fs.existsSync(readme) ? fs.readFileSync(readme, 'utf8') : '';
if (!MARKS.test(text)) {
  console.error('README.md has no lines <!-- rules:start --> and <!-- rules:end -->');
  process.exit(1);
}
const fresh = text.replace(MARKS, () => table);
if (!process.argv.includes('--check')) fs.writeFileSync(readme, fresh);
else if (fresh !== text) {
  console.error('the table of rules in README.md is stale: npm run docs');
  process.exit(1);
}

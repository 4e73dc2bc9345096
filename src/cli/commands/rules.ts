import { oneLine, toJson } from '../../output/printable.js';
import { wrap } from '../../output/table/grid.js';
import { type Style, styleFor } from '../../output/table/style.js';
import type { Example } from '../../rules/rule.js';
import { allRules, type RuleEntry } from '../extractors.js';
import { Messages, type Status } from '../messages.js';
import { colorIn, widthOf } from '../terminal.js';
import { writeOut } from '../write.js';

export interface RulesFlags {
  readonly format: 'text' | 'json';
  readonly color: boolean;
}

/** `hearsay rules [rule ...]`: the rules, with the examples that the test suite holds them to. */
export async function printRules(names: readonly string[], options: RulesFlags): Promise<Status> {
  const messages = new Messages();
  const rules = allRules();
  const isNamed = (rule: RuleEntry, name: string): boolean => rule.id === name || rule.id.startsWith(`${name}/`);
  for (const name of names) if (!rules.some((rule) => isNamed(rule, name))) messages.error(name, 'no such rule');
  const chosen = names.length === 0 ? rules : rules.filter((rule) => names.some((name) => isNamed(rule, name)));

  const width = widthOf(process.stdout);
  const style = styleFor(colorIn(process.stdout, options.color));
  await writeOut(options.format === 'json' ? [`${toJson(chosen, 2)}\n`] : asText(chosen, style, width));
  return messages.status;
}

function* asText(rules: readonly RuleEntry[], style: Style, width: number): Generator<string> {
  yield `In the examples, [ ] marks a source, < > a cue, { } content or an expression.\n`;
  for (const rule of rules) {
    const lines = [
      style.heading(rule.id),
      ...indented(`${rule.summary} (confidence ${rule.confidence})`, '  ', width),
      ...rule.finds.flatMap((example) => indented(exampleOf(example), style.added('  finds    '), width)),
      ...rule.ignores.flatMap((text) => indented(oneLine(text), style.faint('  ignores  '), width)),
    ];
    yield `\n${lines.join('\n')}\n`;
  }
}

function exampleOf({ text, published, gives }: Example): string {
  const given = Object.entries(gives ?? {}).map(([field, value]) => `${field} ${value}`);
  const notes = [...(published === undefined ? [] : [`on ${published}`]), ...given];
  return oneLine(text) + (notes.length === 0 ? '' : `  → ${notes.join(', ')}`);
}

/** Columns before the text of an example. */
const MARGIN = 11;

function indented(text: string, lead: string, width: number): string[] {
  const margin = lead === '  ' ? 2 : MARGIN;
  return wrap(text, width - margin).map((line, i) => (i === 0 ? lead : ' '.repeat(margin)) + line);
}

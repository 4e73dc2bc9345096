import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../src/pipeline.js';
import { type ExtractExample, failedExamples } from '../../src/rules/examples.js';
import type { RecordKind } from '../../src/types.js';
import { allExtractors } from './extractors.js';

const everyKind: ReadonlySet<RecordKind> = new Set(['claims', 'denials', 'money', 'dates']);

const extract: ExtractExample = (text, published) =>
  extractArticle(
    { text, path: null, title: null, published, publishedFrom: published === null ? null : 'option' },
    everyKind,
  );

for (const { name, rules } of await allExtractors()) {
  describe(`the examples of ${name}`, () => {
    it('belong to rules', () => {
      expect(rules.length).toBeGreaterThan(0);
    });

    it.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
      expect(failedExamples(rule, extract).join('\n')).toBe('');
    });
  });
}

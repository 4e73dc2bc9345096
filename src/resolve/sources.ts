import type { Span } from '../document/span.js';
import type { TaggedDoc } from '../tagging/tagged-doc.js';
import type { Source, SourceMention } from '../types.js';

/** The sources of a document, and which of them each mention is. Offsets in UTF-16. */
export interface ResolvedSources {
  readonly sources: Source[];
  /** The published mention for a source's span; its `id` is null where it could not be resolved. */
  readonly mention: (span: Span) => SourceMention;
}

/** Clusters the mentions of sources. (In work: every distinct wording is a source of its own.) */
export function resolveSources(doc: TaggedDoc, mentions: readonly Span[]): ResolvedSources {
  const sources: Source[] = [];
  const byName = new Map<string, Source>();
  for (const { start, end } of [...mentions].sort((a, b) => a.start - b.start)) {
    const name = doc.text.slice(start, end);
    let source = byName.get(name);
    if (source === undefined) {
      source = { id: `s${sources.length + 1}`, name, kind: 'person', role: null, mentions: [] };
      byName.set(name, source);
      sources.push(source);
    }
    source.mentions.push({ start, end });
  }
  return {
    sources,
    mention: ({ start, end }) => {
      const text = doc.text.slice(start, end);
      return { start, end, text, id: byName.get(text)?.id ?? null };
    },
  };
}

import type { Claim, Denial, Extraction, SourceMention } from '../../types.js';
import { oneLine } from '../printable.js';
import { Grid, wrap } from './grid.js';
import type { Style } from './style.js';

const COLUMNS = [{}, { max: 16 }, {}];
const EXCERPT = 60;

interface Statement {
  readonly at: number;
  readonly source: SourceMention | null;
  readonly row: readonly string[];
}

/** Claims and denials by who makes them, in the order of their first statement. */
export function statements(extraction: Extraction, style: Style, width: number): string[] {
  const sources = new Map(extraction.sources.map((source) => [source.id, source]));
  const sourceOf = (mention: SourceMention | null) => (mention?.id ? sources.get(mention.id) : undefined);
  const nameOf = (mention: SourceMention | null): string =>
    mention === null ? '(nobody named)' : oneLine(sourceOf(mention)?.name ?? mention.text);
  const heading = (mention: SourceMention | null): string[] => {
    const role = sourceOf(mention)?.role;
    const words = style.source(nameOf(mention)) + (role ? style.faint(` · ${oneLine(role)}`) : '');
    return ['', ...wrap(words, width - 2).map((line) => `  ${line}`)];
  };

  const all = rowsOf(extraction, nameOf, style);
  const layout = new Grid(
    all.map(({ row }) => row),
    COLUMNS,
    4,
    width,
  );
  const groups = new Map<string, string[]>();
  for (const { source, row } of all) {
    const key = source?.id ?? nameOf(source);
    const lines = groups.get(key) ?? heading(source);
    groups.set(key, lines);
    lines.push(...layout.lines(row));
  }
  return [...groups.values()].flat();
}

/** The statements in text order. A claim that carries a denial is one statement, and marked as a denial. */
function rowsOf(
  { claims, denials }: Extraction,
  nameOf: (mention: SourceMention | null) => string,
  style: Style,
): Statement[] {
  const claimById = new Map(claims.map((claim) => [claim.id, claim]));
  const answers = (answered: readonly Denial[]): string[] => {
    const ids = new Set(answered.flatMap(({ denies }) => denies));
    return claims
      .filter(({ id }) => ids.has(id))
      .map(({ source, content }) => style.faint(`↳ answers ${nameOf(source)}: ${excerpt(content.text)}`));
  };
  const claimRow = (claim: Claim): Statement => {
    const carried = denials.filter((denial) => denial.claim === claim.id);
    const relay = claim.via === null ? undefined : claimById.get(claim.via);
    const said = oneLine(claim.content.text);
    const lines = [
      claim.kind === 'direct' ? style.direct(said) : said,
      ...(relay ? [style.faint(`↳ relayed by ${nameOf(relay.source)}`)] : []),
      ...answers(carried),
    ];
    const cue = claim.cue === null ? '…' : oneLine(claim.cue.text);
    const marked = carried.length > 0 ? [style.denial('✗'), style.denial(cue)] : ['', style.cue(cue)];
    return { at: claim.content.spans[0]!.start, source: claim.source, row: [...marked, lines.join('\n')] };
  };
  const denialRow = (denial: Denial): Statement => {
    const denied = denial.content === null ? style.faint('(the text does not say what)') : oneLine(denial.content.text);
    const row = [style.denial('✗'), style.denial(oneLine(denial.cue.text)), [denied, ...answers([denial])].join('\n')];
    return { at: denial.cue.start, source: denial.source, row };
  };
  const alone = denials.filter((denial) => denial.claim === null || !claimById.has(denial.claim));
  return [...claims.map(claimRow), ...alone.map(denialRow)].sort((a, b) => a.at - b.at);
}

/** The beginning of a text, cut between words. */
function excerpt(text: string): string {
  const [first = '', ...rest] = wrap(oneLine(text), EXCERPT);
  return rest.length > 0 ? `${first} …` : first;
}

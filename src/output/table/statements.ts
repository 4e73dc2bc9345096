import type { Claim, Denial, Extraction, Source, SourceMention } from '../../types.js';
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
  const all = rowsOf(extraction, style);
  const layout = new Grid(
    all.map(({ row }) => row),
    COLUMNS,
    4,
    width,
  );
  const groups = new Map<string, string[]>();
  for (const { source, row } of all) {
    const key = source === null ? '' : (source.id ?? oneLine(source.text));
    const lines = groups.get(key) ?? ['', ...headingOf(source, sources, style, width)];
    groups.set(key, lines);
    lines.push(...layout.lines(row));
  }
  return [...groups.values()].flat();
}

function headingOf(
  mention: SourceMention | null,
  sources: ReadonlyMap<string, Source>,
  style: Style,
  width: number,
): string[] {
  const source = mention?.id ? sources.get(mention.id) : undefined;
  const name = mention === null ? style.faint('(nobody named)') : style.source(oneLine(source?.name ?? mention.text));
  const role = source?.role ? style.faint(` · ${oneLine(source.role)}`) : '';
  return wrap(name + role, width - 2).map((line) => `  ${line}`);
}

/** The statements in text order. A claim that carries a denial is one statement, and marked as a denial. */
function rowsOf(extraction: Extraction, style: Style): Statement[] {
  const claims = new Map(extraction.claims.map((claim) => [claim.id, claim]));
  const carried = new Map(extraction.denials.flatMap((denial) => (denial.claim ? [[denial.claim, denial]] : [])));
  const answers = (denial: Denial): string[] =>
    denial.denies.flatMap((id) => {
      const claim = claims.get(id);
      return claim ? [style.faint(`↳ answers ${excerptOf(claim)}`)] : [];
    });
  const rows = extraction.claims.map((claim): Statement => {
    const denial = carried.get(claim.id);
    const relay = claim.via === null ? undefined : claims.get(claim.via);
    const said = oneLine(claim.content.text);
    const lines = [claim.kind === 'direct' ? style.direct(said) : said];
    if (relay) lines.push(style.faint(`↳ relayed by ${nameIn(relay)}`));
    if (denial) lines.push(...answers(denial));
    const cue = claim.cue === null ? '…' : oneLine(claim.cue.text);
    const marked = denial ? [style.denial('✗'), style.denial(cue)] : ['', style.cue(cue)];
    return { at: claim.content.spans[0]!.start, source: claim.source, row: [...marked, lines.join('\n')] };
  });
  for (const denial of extraction.denials) {
    if (denial.claim !== null && claims.has(denial.claim)) continue;
    const denied =
      denial.content === null ? style.faint('(what, the text does not say)') : oneLine(denial.content.text);
    const row = [style.denial('✗'), style.denial(oneLine(denial.cue.text)), [denied, ...answers(denial)].join('\n')];
    rows.push({ at: denial.cue.start, source: denial.source, row });
  }
  return rows.sort((a, b) => a.at - b.at);
}

const nameIn = (claim: Claim): string => (claim.source === null ? 'somebody' : oneLine(claim.source.text));

function excerptOf(claim: Claim): string {
  const content = oneLine(claim.content.text);
  const short = content.length > EXCERPT ? `${content.slice(0, content.lastIndexOf(' ', EXCERPT))} …` : content;
  return `${nameIn(claim)}: ${short}`;
}

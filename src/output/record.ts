import type {
  Claim,
  Content,
  Cue,
  Denial,
  Extraction,
  Money,
  OffsetUnit,
  Source,
  SourceMention,
  TextSpan,
  Timex,
} from '../types.js';
import { keepConfident } from './confident.js';
import { offsetsIn, type ToUnit } from './offsets.js';

export interface PublishOptions {
  readonly offsets: OffsetUnit;
  readonly minConfidence: number;
  readonly includeText: boolean;
}

/**
 * The published shape of what was found in `text`: offsets in the unit asked for, records below the confidence left out,
 * every record built anew with its fields in the order of `types.ts` and no others.
 *
 * @param extraction with offsets in UTF-16 code units
 */
export function publish(extraction: Extraction, text: string, options: PublishOptions): Extraction {
  const to = offsetsIn(options.offsets, text);
  const kept = keepConfident(extraction, options.minConfidence);
  const { path, title, published, publishedFrom, language, encoding, sha256 } = kept.document;
  return {
    schemaVersion: kept.schemaVersion,
    document: {
      path,
      title,
      published,
      publishedFrom,
      language,
      encoding,
      length: to(text.length),
      offsetUnit: options.offsets,
      sha256,
      ...(options.includeText ? { text } : {}),
    },
    claims: kept.claims.map((claim) => claimIn(claim, to)),
    denials: kept.denials.map((denial) => denialIn(denial, to)),
    money: kept.money.map((money) => moneyIn(money, to)),
    dates: kept.dates.map((timex) => timexIn(timex, to)),
    sources: kept.sources.map((source) => sourceIn(source, to)),
  };
}

const spanIn = ({ start, end }: TextSpan, to: ToUnit): TextSpan => ({ start: to(start), end: to(end) });

const mentionIn = (mention: SourceMention | null, to: ToUnit): SourceMention | null =>
  mention && { start: to(mention.start), end: to(mention.end), text: mention.text, id: mention.id };

const cueIn = (cue: Cue, to: ToUnit): Cue => ({
  start: to(cue.start),
  end: to(cue.end),
  text: cue.text,
  lemma: cue.lemma,
  class: cue.class,
});

const contentIn = ({ text, spans }: Content, to: ToUnit): Content => ({
  text,
  spans: spans.map((span) => spanIn(span, to)),
});

const claimIn = ({ id, kind, source, cue, content, via, confidence, rule }: Claim, to: ToUnit): Claim => ({
  id,
  kind,
  source: mentionIn(source, to),
  cue: cue && cueIn(cue, to),
  content: contentIn(content, to),
  via,
  confidence,
  rule,
});

function denialIn(denial: Denial, to: ToUnit): Denial {
  const { id, form, source, cue, content, claim, denies, confidence, rule } = denial;
  return {
    id,
    form,
    source: mentionIn(source, to),
    cue: cueIn(cue, to),
    content: content && contentIn(content, to),
    claim,
    denies: [...denies],
    confidence,
    rule,
  };
}

function moneyIn(money: Money, to: ToUnit): Money {
  const { id, start, end, text, amount, max, currency, currencyFrom, modifier, per, equals, confidence, rule } = money;
  return {
    id,
    start: to(start),
    end: to(end),
    text,
    amount,
    max,
    currency,
    currencyFrom,
    modifier,
    per,
    equals,
    confidence,
    rule,
  };
}

function timexIn(timex: Timex, to: ToUnit): Timex {
  const { id, start, end, text, type, value, mod, quant, freq, from, to: last } = timex;
  const { inferred, alternative, confidence, rule } = timex;
  return {
    id,
    start: to(start),
    end: to(end),
    text,
    type,
    value,
    mod,
    quant,
    freq,
    from,
    to: last,
    inferred: [...inferred],
    alternative,
    confidence,
    rule,
  };
}

const sourceIn = ({ id, name, kind, role, mentions }: Source, to: ToUnit): Source => ({
  id,
  name,
  kind,
  role,
  mentions: mentions.map((mention) => spanIn(mention, to)),
});

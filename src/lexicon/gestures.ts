/** Verbs of what a face, a head or a breath does while somebody speaks. */
export const gestures: readonly string[] = [
  'beam',
  'chuckle',
  'frown',
  'grin',
  'laugh',
  'nod',
  'pause',
  'shake head',
  'shrug',
  'sigh',
  'smile',
  'smirk',
  'snort',
  'wince',
];

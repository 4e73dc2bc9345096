// A worker that does what the text says.
export function work({ article }) {
  if (article.text === 'exit') process.exit(3);
  if (article.text === 'throw') throw new Error('thrown');
  return { document: { path: article.path } };
}

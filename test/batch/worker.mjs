// A worker that does what the texts say.
export function work({ articles }) {
  return articles.map(({ text, path }) => {
    if (text === 'exit') process.exit(3);
    if (text === 'throw') throw new Error('thrown');
    return { result: { document: { path } } };
  });
}

// Writes src/tagging/words.generated.ts. (In work.)

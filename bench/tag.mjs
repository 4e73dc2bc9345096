// The yardstick: loads compromise/three and tags every text of a folder.
import fs from 'node:fs';
import path from 'node:path';
import nlp from 'compromise/three';

const folder = process.argv[2];
for (const file of fs.readdirSync(folder)) nlp(fs.readFileSync(path.join(folder, file), 'utf8'));

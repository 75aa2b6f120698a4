import path from 'node:path';
import { loadBundle } from './bundle';

/** The file `ngkt` that systems run. The build keeps the compiled code of the bundle through what this exports. */
export const bundle = loadBundle(path.join(__dirname, 'main.js'));

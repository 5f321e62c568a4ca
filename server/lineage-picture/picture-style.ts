import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../project-root.ts';

/** The stylesheet of lineage pictures, which pages, widgets and files to keep share. */
export const readPictureStyle = (): string =>
  readFileSync(join(projectRoot, 'clients', 'lineage-picture', 'picture.css'), 'utf8');

import { importDumpCommand } from './import-dump.ts';
import { importWorkshopsCommand } from './import-workshops.ts';
import { runCommand } from './run-command.ts';

const [first, ...rest] = process.argv.slice(2);
await (first === 'workshops' ? runCommand(importWorkshopsCommand, rest) : runCommand(importDumpCommand));

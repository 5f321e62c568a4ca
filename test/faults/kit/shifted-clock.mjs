/**
 * Loaded before a server: moves what its code sees as the time by as many milliseconds as the file says that
 * SILSILAH_FAULT_CLOCK names. Timers and `performance.now()` go on as they do when an operator sets the clock.
 */
import { readFileSync } from 'node:fs';

const file = process.env['SILSILAH_FAULT_CLOCK'];
const RealDate = Date;
let shift = 0;
setInterval(() => {
  shift = Number(readFileSync(file, 'utf8')) || 0;
}, 50).unref();

const now = () => RealDate.now() + shift;
globalThis.Date = class extends RealDate {
  constructor(...given) {
    super(...(given.length === 0 ? [now()] : given));
  }

  static now() {
    return now();
  }
};

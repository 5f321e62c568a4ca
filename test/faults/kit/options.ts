/** How much is done to the product; `docs/RELIABILITY.md` names the settings. */
export const options = {
  /** Kills in all: forty of the server in mid-mutation, ten in mid-seed, fifty of Neo4j in each hundred. */
  kills: numberFrom('SILSILAH_FAULT_KILLS', 100),
  soakSeconds: numberFrom('SILSILAH_FAULT_SOAK_SECONDS', 180),
  /** What is drawn (moments, operations) comes again with the same number. */
  seed: numberFrom('SILSILAH_FAULT_SEED', 1),
};

/** So many of the kills in all, and one at least. */
export const share = (percent: number): number => Math.max(1, Math.round((options.kills * percent) / 100));

function numberFrom(name: string, usual: number): number {
  const text = process.env[name];
  if (text === undefined || text === '') return usual;
  const value = Number(text);
  if (!Number.isInteger(value) || value < 0) throw new Error(`${name} is "${text}": give a whole number.`);
  return value;
}

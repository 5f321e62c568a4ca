/** Takes a line for the person who waits, and how much of a long job is done (0 to 1) where that is known. */
export type Report = (line: string, fraction?: number) => void;

export const silent: Report = () => undefined;

/** How much one page holds when nothing is asked, and at most. */
export const pageLimits = { default: 20, most: 100 } as const;

/** The command line cannot be understood. The message is one sentence or two, for the terminal. */
export class UsageError extends Error {}

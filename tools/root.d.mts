/** The folder of the repository, wherever a tool is started from. */
export const root: string;

/** What a cell of the map shows: the mean over its seeds, or the run of one. */
export type SeedChoice = 'mean' | number;

/** How many texts a property is tried with: as many as is said, or a few while mutants are tried, each with every test that reaches it. */
export const runs = (many: number): number => (process.env["STRYKER_MUTATOR_WORKER"] === undefined ? many : 50);

/** Long work lets others have a turn: a server goes on answering while lessons are derived. */
export const breathe = (): Promise<void> => new Promise((done) => setImmediate(done));

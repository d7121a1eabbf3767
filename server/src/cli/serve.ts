/** The server starts on being imported and runs until it is told to stop; its settings are in the environment. */
export const serve = async (): Promise<void> => {
  await import('../main.ts');
};

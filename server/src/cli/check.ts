import { EXIT, Failure } from './failure.ts';
import { faultsOf, printFault } from './find-scenario.ts';

/** Every fault of every file, then whether all are sound. One unreadable file does not hide the faults of the others. */
export const check = async (files: readonly string[]): Promise<void> => {
  let faulty = 0;
  let unreadable: Failure | undefined;
  for (const file of files) {
    try {
      const faults = await faultsOf(file);
      for (const fault of faults) console.log(printFault(file, fault));
      console.log(
        faults.length === 0
          ? `${file}: sound`
          : `${file}: ${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}`,
      );
      if (faults.length > 0) faulty += 1;
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      unreadable = error;
      if (files.length > 1) console.error(`firebreak: ${error.message}`);
    }
  }
  if (unreadable) throw files.length > 1 ? new Failure(EXIT.io, 'not every file could be read.') : unreadable;
  if (faulty > 0)
    throw new Failure(
      EXIT.faulty,
      `${faulty} of ${files.length} ${files.length === 1 ? 'file is' : 'files are'} faulty: mend what is listed above and check again.`,
    );
};

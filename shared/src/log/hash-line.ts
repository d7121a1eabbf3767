import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** Of a stored line, as it was written. Apart from the schemas, so that a browser that folds a log loads no parser. */
export const hashLine = (line: string): string => bytesToHex(sha256(utf8ToBytes(line)));

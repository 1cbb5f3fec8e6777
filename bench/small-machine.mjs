// Preloaded into a measured process: Node tells it of a machine with so little memory that the engine allows
// itself 1 GB. What it really takes is measured from outside.
import { syncBuiltinESMExports } from 'node:module';
import os from 'node:os';
import process from 'node:process';

const bytes = 1591 * 1024 * 1024;
os.totalmem = () => bytes;
os.freemem = () => bytes;
process.constrainedMemory = () => bytes;
process.availableMemory = () => bytes;
syncBuiltinESMExports();

import { join } from 'node:path';

/** Runs a program of the repository, such as `main`, which synthesizes into `outdir`. A test file can run it once. */
export function runProgram(program: string, outdir: string): void {
  process.env.CDKTF_OUTDIR = outdir;
  try {
    require(join('..', program));
  } finally {
    delete process.env.CDKTF_OUTDIR;
  }
}

import { resolve } from 'node:path';

/** Runs a program, such as `main` of the repository, which synthesizes into `outdir`. A test file can run it once. */
export function runProgram(program: string, outdir: string): void {
  process.env.CDKTF_OUTDIR = outdir;
  try {
    require(resolve(__dirname, '..', program));
  } finally {
    delete process.env.CDKTF_OUTDIR;
  }
}

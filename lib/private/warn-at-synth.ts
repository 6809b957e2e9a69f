import { Annotations, Aspects } from 'cdktf';
import type { Construct } from 'constructs';

/** Adds warnings to a construct once everything is constructed. */
export function warnAtSynth(construct: Construct, warnings: () => string[]): void {
  Aspects.of(construct).add({
    visit: (node) => {
      for (const warning of node === construct ? warnings() : []) {
        Annotations.of(construct).addWarning(warning);
      }
    },
  });
}

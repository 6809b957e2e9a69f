import { bashScript } from './bash-script';
import { powerShellScript } from './powershell-script';

export const SHELLS = ['bash', 'powershell'] as const;

/**
 * A script that saves what the audit reads of an app in a folder. The script only reads, and this program does not run
 * it.
 */
export function collectScript(clientId: string, shell: (typeof SHELLS)[number]): string {
  return { bash: bashScript, powershell: powerShellScript }[shell](clientId);
}

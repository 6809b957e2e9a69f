import { bashScript } from './bash-script';
import { powerShellScript } from './powershell-script';

export const SHELLS = ['bash', 'powershell'] as const;

/** A script that fills a folder with what the audit reads of an app. It only reads, and this program calls nothing. */
export function collectScript(clientId: string, shell: (typeof SHELLS)[number]): string {
  return { bash: bashScript, powershell: powerShellScript }[shell](clientId);
}

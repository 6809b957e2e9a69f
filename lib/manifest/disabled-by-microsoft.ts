import type { JsonObject } from './recognize';

/** Whether Microsoft disabled an app or a service principal. */
export function isDisabledByMicrosoft({ disabledByMicrosoftStatus: status }: JsonObject): boolean {
  return typeof status === 'string' && status !== 'NotDisabled';
}

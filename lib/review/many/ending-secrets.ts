import type { EndingSecret, ReportFact } from '../report';

const DAY = 24 * 60 * 60 * 1000;

/** The client secrets that end within so many days or have ended, sorted by end. */
export function endingSecrets(facts: readonly ReportFact[], today: string, days: number): EndingSecret[] {
  const last = Date.parse(today) + (days + 1) * DAY;
  return facts
    .filter(({ kind, detail }) => kind === 'secret' && Date.parse(detail ?? '') < last)
    .map(({ stack, tenant, app, address, what, detail }) => ({
      stack,
      tenant,
      app,
      address,
      secret: what.text,
      endsOn: detail ?? '',
    }))
    .sort((a, b) => {
      const [one, other] = [a, b].map((each) => [each.endsOn, each.stack, each.app, each.secret].join('\n'));
      return one < other ? -1 : 1;
    });
}

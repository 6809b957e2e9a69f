import type { Report } from '../report';

/** The report as JSON. */
export function renderJson(report: Report): string {
  return `${JSON.stringify(report, undefined, 2)}\n`;
}

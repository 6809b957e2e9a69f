import type { Report } from '../report';

/** The report for other programs. */
export function renderJson(report: Report): string {
  return `${JSON.stringify(report, undefined, 2)}\n`;
}

import { code, count, enumerate, table } from '../private/markdown';
import { labelsOf, Places } from '../review';
import type { AppCoverage, Coverage, Feature } from './coverage';

/** The coverage as Markdown. */
export function renderCoverage({ apps, stacks, source, without }: Coverage): string {
  const equal = new Places({ stacks, source }, labelsOf({ stacks, source }, apps)).equal(
    apps,
    ({ stack, tenant, app, address, ...shown }) => shown,
  );
  const sections =
    apps.length === 0
      ? ['No app is registered here.']
      : equal.flatMap(({ one, label }) => renderApp(one, label, without));
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}

function renderApp(
  { app, enabled, lacking, lost, unresolved }: AppCoverage,
  label: string,
  without: readonly string[],
): string[] {
  const own = enabled.filter(({ kind }) => kind !== 'generic action');
  const generic = enabled.filter(({ kind }) => kind === 'generic action').map(({ name }) => code(name));
  const missing = lacking.filter(({ kind }) => kind !== 'generic action');
  const of = `${own.length + missing.length} actions and triggers that Rewst documents`;
  const sentence =
    own.length === 0 && unresolved > 0
      ? `Which of the ${of} ${label} has the permissions for cannot be known here.`
      : `${label} has the permissions for ${own.length} of ${of}.`;
  return [
    label === code(app) ? `**${sentence}**` : sentence, // A folded list of tenants cannot be bold.
    without.length > 0 ? loss(lost, without) : '',
    unresolved > 0 ? `${count(unresolved, 'permission')} of it cannot be known here and may enable more.` : '',
    generic.length > 0
      ? `Apart from these, ${enumerate(generic)} can send any request that its permissions allow.`
      : '',
    folded(`${own.length} that it can run`, 'Enabled by', own, ({ has }) => has),
    folded(`${missing.length} that it lacks a permission for`, 'Needs any one of', missing, ({ anyOf }) => anyOf),
  ];
}

function loss(lost: readonly Feature[], without: readonly string[]): string {
  const dropped = enumerate(without.map(code));
  if (lost.length === 0) {
    return `Without ${dropped} it loses none of them: other permissions of it enable the same.`;
  }
  return `Without ${dropped} it loses ${lost.length}:\n\n${featureTable('Needs any one of', lost, ({ anyOf }) => anyOf)}`;
}

function folded(
  summary: string,
  column: string,
  features: readonly Feature[],
  permissions: (feature: Feature) => readonly string[],
): string {
  return features.length === 0
    ? ''
    : `<details><summary>${summary}</summary>\n\n${featureTable(column, features, permissions)}\n\n</details>`;
}

function featureTable(
  column: string,
  features: readonly Feature[],
  permissions: (feature: Feature) => readonly string[],
): string {
  const rows = features.map((feature) => [code(feature.name), feature.kind, permissions(feature).map(code).join(', ')]);
  return table(['Name', 'Kind', column], rows);
}

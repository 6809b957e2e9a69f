import { code, count, enumerate, table } from '../private/markdown';
import { type AppHandover, type Consenter, type FormField, type HandoverPermission, isLeftToConsent } from './handover';

/** The hand-over as Markdown: one page for each app, in the order of Rewst's wizard. */
export function renderHandover(apps: readonly AppHandover[]): string {
  return `${apps.map(renderApp).join('\n\n')}\n`;
}

function renderApp(handover: AppHandover): string {
  const { app, stack, tenant } = handover;
  const where = [
    ...(stack === '' ? [] : [`stack ${code(stack)}`]),
    ...(tenant === null ? [] : [`tenant ${code(tenant)}`]),
  ];
  return [
    `# Hand-over of ${code(app)}${where.length > 0 ? ` (${where.join(', ')})` : ''}`,
    '## 1. Deploy',
    deploy(handover),
    '## 2. Select the integrations in Rewst',
    `Open the Microsoft Cloud integration bundle and select ${enumerate(handover.integrations.map((name) => `**${name}**`))}.${
      handover.integrations.includes('Microsoft Graph')
        ? ''
        : ' Rewst requires Microsoft Graph: this app asks for none of it.'
    }`,
    '## 3. Type in the app registration',
    form(handover),
    '## 4. Check the permissions',
    permissions(handover.permissions),
    '## 5. Consent and authorize',
    consent(handover),
    '## 6. Keep the secret alive',
    secrets(handover),
    '## How to undo it',
    undo(handover),
  ].join('\n\n');
}

function deploy({ rights, adopted }: AppHandover): string {
  const rows = rights.map(({ for: what, servicePrincipal, person }) => [
    what,
    servicePrincipal.map(code).join(', '),
    person,
  ]);
  const head = [
    'For',
    'A service principal needs (application permissions of Microsoft Graph)',
    'A person needs (directory role)',
  ];
  return [
    'Whoever deploys exactly this configuration needs these rights:',
    table(head, rows),
    adopted
      ? 'The app exists already: the deployment imports and changes it. A deployer with only `Application.ReadWrite.OwnedBy` must be an owner of it first.'
      : '`Application.ReadWrite.OwnedBy` is enough for the first row if the deployer is among the `owners` of the app.',
  ].join('\n\n');
}

function form({ form: fields, authSubject, stack, secrets: all }: AppHandover): string {
  const values = fields.map((field) => [field.field, valueOfField(field, authSubject, all.length > 0)]);
  const directory = stack === '' ? '' : `-chdir=cdktf.out/stacks/${stack} `;
  const [first] = fields.flatMap(({ output }) => output ?? []);
  return [
    table(["Rewst's form", 'Value'], values),
    ...(first === undefined
      ? ['The stack has no outputs for this form: call `addOutputs()` on the app.']
      : [
          `Print an output with ${code(`terraform ${directory}output -raw ${first}`)}. Nobody needs to send a value to anybody.`,
        ]),
  ].join('\n\n');
}

function valueOfField({ field, output }: FormField, authSubject: string, hasSecret: boolean): string {
  const from = output === null ? 'no output' : `output ${code(output)}`;
  if (field === 'Auth Subject') {
    return `${code(authSubject)} (${from})`;
  }
  return field === 'Client Secret' && output === null && !hasSecret
    ? 'make a secret by hand in Entra ID (Certificates & secrets) and copy its value, not its ID'
    : from;
}

function permissions(all: readonly HandoverPermission[]): string {
  const rows = all.map(({ name, impact, integrations, granted }) => [
    code(name),
    impact === 'unknown' ? 'not rated' : impact,
    integrations.length > 0 ? integrations.map(code).join(', ') : 'had it before',
    granted ? 'the deployment' : integrations.length > 0 ? 'consent in step 5' : 'as before',
  ]);
  const notes = all.flatMap(({ name, note }) => (note === null ? [] : [`- ${code(name)}: ${note}`]));
  return [table(['Permission', 'Impact', 'Asked for by', 'Granted by'], rows), notes.join('\n')]
    .filter((part) => part !== '')
    .join('\n\n');
}

const CONSENTERS: Record<Exclude<Consenter, 'nobody'>, string> = {
  'a user or an administrator':
    'a user who may consent in this tenant, or a Cloud Application Administrator; where Microsoft manages user consent, an administrator',
  'Cloud Application Administrator': 'at least a Cloud Application Administrator',
  'Privileged Role Administrator': 'at least a Privileged Role Administrator, because it has application permissions',
};

function consent(handover: AppHandover): string {
  const { consenter, consentUrl, customerConsentUrls, permissions: all, integrations } = handover;
  const open = all.filter(isLeftToConsent).length;
  const link =
    consentUrl.output === null ? 'the admin consent page of the app' : `the output ${code(consentUrl.output)}`;
  return [
    consenter === 'nobody'
      ? 'The deployment has granted everything: nobody has to open the admin consent page.'
      : `The deployment leaves ${count(open, 'permission')} to consent. Open ${link} once, as ${CONSENTERS[consenter]}. That page may revoke tenant-wide grants of this app that it does not ask for now.`,
    'Then authorize each integration in Rewst, with the account that its workflows run as. A new app or secret may take a few minutes until it works everywhere.',
    ...(integrations.includes('CSP')
      ? [
          'Map your customers to Rewst organizations and press consent at each: Rewst consents to the delegated permissions there itself.',
        ]
      : []),
    ...(customerConsentUrls.output === null
      ? []
      : [
          `The output ${code(customerConsentUrls.output)} has the URL on which each customer's administrator can consent.`,
        ]),
  ].join('\n\n');
}

function secrets({ secrets: all }: AppHandover): string {
  if (all.length === 0) {
    return 'The configuration has no client secret. Note the end of the one that was made by hand: nothing here warns of it.';
  }
  const rows = all.map(({ name, end, inUse, actOn }) => [
    code(name),
    code(end),
    inUse ? (actOn ?? 'look it up') : 'not in front: take it out once Rewst has the one that is',
  ]);
  return [
    table(['Secret', 'Ends', 'Put a new one in front by'], rows),
    'Deploy the new one, paste it into Rewst, see a workflow succeed, and only then take the old one out.',
  ].join('\n\n');
}

function undo({ adopted, stack, address }: AppHandover): string {
  const directory = stack === '' ? '' : `-chdir=cdktf.out/stacks/${stack} `;
  return adopted
    ? `Remove the integrations in Rewst. To let go of the app without touching it, run ${code(`terraform ${directory}state rm`)} for everything of it, then take the construct out; \`prevent_destroy\` refuses a destroy.`
    : `Remove the integrations in Rewst first. Then ${code(`terraform ${directory}destroy`)} deletes ${code(address)}, its service principal, its secrets and its consent. A new app would have another client ID.`;
}

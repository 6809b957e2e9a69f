import { blocks, objectOf } from '../facts/resource';

type Json = Record<string, unknown>;

/** The keys of a plan that are known. A new key of a later version of Terraform may be anything. */
const PLAN_KEYS = [
  'action_invocations',
  'applyable',
  'checks',
  'complete',
  'configuration',
  'deferred_action_invocations',
  'deferred_changes',
  'errored',
  'format_version',
  'output_changes',
  'planned_values',
  'prior_state',
  'proposed_unknown',
  'relevant_attributes',
  'resource_changes',
  'resource_drift',
  'terraform_version',
  'timestamp',
  'variables',
];
const CONFIGURATION_KEYS = ['provider_config', 'root_module'];
const MODULE_KEYS = ['actions', 'module_calls', 'outputs', 'resources', 'variables'];
const CALL_KEYS = [
  'count_expression',
  'depends_on',
  'expressions',
  'for_each_expression',
  'module',
  'source',
  'version_constraint',
];
const RESOURCE_KEYS = [
  'address',
  'count_expression',
  'depends_on',
  'expressions',
  'for_each_expression',
  'mode',
  'name',
  'provider_config_key',
  'provisioners',
  'schema_version',
  'type',
];

const CHANGE_ENTRY_KEYS = [
  ...['action_reason', 'address', 'change', 'deposed', 'index', 'mode', 'module_address', 'name'],
  ...['previous_address', 'provider_name', 'type'],
];
const CHANGE_KEYS = [
  ...['actions', 'after', 'after_identity', 'after_sensitive', 'after_unknown', 'before', 'before_identity'],
  ...['before_sensitive', 'generated_config', 'importing', 'replace_paths'],
];
const PROVIDER_KEYS = ['alias', 'expressions', 'full_name', 'module_address', 'name', 'version_constraint'];

/** What a plan has that this version of the review does not know. */
export function unknownKeys({ configuration, ...plan }: Json): string[] {
  const unknown = (value: Json, known: readonly string[]) => Object.keys(value).filter((key) => !known.includes(key));
  const inModule = (module: Json): string[] => [
    ...unknown(module, MODULE_KEYS),
    ...blocks(module.resources).flatMap((resource) => unknown(resource, RESOURCE_KEYS)),
    ...Object.values(objectOf(module.module_calls))
      .map(objectOf)
      .flatMap((call) => [...unknown(call, CALL_KEYS), ...inModule(objectOf(call.module))]),
  ];
  return [
    ...new Set([
      ...unknown(plan, PLAN_KEYS),
      ...blocks(plan.resource_changes).flatMap((entry) => [
        ...unknown(entry, CHANGE_ENTRY_KEYS),
        ...unknown(objectOf(entry.change), CHANGE_KEYS),
      ]),
      ...unknown(objectOf(configuration), CONFIGURATION_KEYS),
      ...Object.values(objectOf(objectOf(configuration).provider_config)).flatMap((each) =>
        unknown(objectOf(each), PROVIDER_KEYS),
      ),
      ...inModule(objectOf(objectOf(configuration).root_module)),
    ]),
  ];
}

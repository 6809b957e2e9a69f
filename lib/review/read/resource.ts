// The parts of azuread's resources that matter to a review. Nothing else is taken over from a file, so what is
// sensitive stays where it is.

import { isObject } from '../../private/is-object';

/** A value that the file does not say. */
export class Unresolved {
  constructor(
    /** What to show in place of the value. */
    public readonly text: string,

    /** The only thing that it refers to. */
    public readonly target?: Reference,

    /** Whether it is what it refers to, as far as the file tells, and not something made of that. */
    public readonly isTarget = false,

    /** What stands behind it and may change while the text stays; empty where the file has nothing of that. */
    public readonly digest = '',
  ) {}
}

/** An attribute of a resource, `path` being what follows the address. */
export interface Reference {
  readonly address: string;
  readonly path: readonly string[];
}

/** A picked value. Blocks are always lists, however the file writes them. */
export type Field = string | boolean | Unresolved | undefined | readonly Field[] | Fields;
export interface Fields {
  readonly [name: string]: Field;
}

/** What is done to a resource, as far as its state before and after does not show it. */
export type Fate = 'imported' | 'updated' | 'replaced' | 'forgotten';

export interface Resource {
  /** Unique in a snapshot, and the same before and after. */
  readonly key: string;
  readonly address: string;
  readonly type: string;
  readonly managed: boolean;
  readonly fields: Fields;
  readonly fate?: Fate;

  /** What `count` or `for_each` decide by how many of it there are, which the file does not say. */
  readonly repetition?: string;
}

/** The resource types that register apps. */
export const APPS: readonly string[] = ['azuread_application', 'azuread_application_registration'];

/** What is picked: a value or a list of values, a map of texts, or a block with parts of its own. */
export type Shape = 'value' | 'map' | { readonly [name: string]: Shape };

const REDIRECT_URIS: Shape = { redirect_uris: 'value' };

/** What is picked of the resource types that matter to a review. */
export const SHAPES: { readonly [type: string]: { readonly [name: string]: Shape } | undefined } = {
  azuread_app_role_assignment: {
    app_role_id: 'value',
    principal_display_name: 'value',
    principal_object_id: 'value',
    resource_display_name: 'value',
    resource_object_id: 'value',
  },
  azuread_application: {
    id: 'value',
    client_id: 'value',
    object_id: 'value',
    display_name: 'value',
    sign_in_audience: 'value',
    owners: 'value',
    required_resource_access: {
      '//': 'value',
      resource_app_id: 'value',
      resource_access: { '//': 'value', id: 'value', type: 'value' },
    },
    web: {
      redirect_uris: 'value',
      implicit_grant: { access_token_issuance_enabled: 'value', id_token_issuance_enabled: 'value' },
    },
    single_page_application: REDIRECT_URIS,
    public_client: REDIRECT_URIS,
    password: { display_name: 'value', end_date: 'value' },
  },
  azuread_application_api_access: {
    application_id: 'value',
    api_client_id: 'value',
    role_ids: 'value',
    scope_ids: 'value',
  },
  azuread_application_owner: { application_id: 'value', owner_object_id: 'value' },
  azuread_application_password: {
    application_id: 'value',
    display_name: 'value',
    end_date: 'value',
    end_date_relative: 'value',
  },
  azuread_application_published_app_ids: { result: 'map' },
  azuread_application_redirect_uris: { application_id: 'value', type: 'value', redirect_uris: 'value' },
  azuread_application_registration: {
    id: 'value',
    client_id: 'value',
    object_id: 'value',
    display_name: 'value',
    sign_in_audience: 'value',
    implicit_access_token_issuance_enabled: 'value',
    implicit_id_token_issuance_enabled: 'value',
  },
  azuread_client_config: { client_id: 'value', object_id: 'value' },
  azuread_directory_role: { object_id: 'value', template_id: 'value', display_name: 'value' },
  azuread_directory_role_eligibility_schedule_request: {
    role_definition_id: 'value',
    principal_id: 'value',
    directory_scope_id: 'value',
  },
  azuread_directory_role_member: { role_object_id: 'value', member_object_id: 'value' },
  azuread_directory_role_assignment: {
    '//': { comment: 'value' },
    role_id: 'value',
    principal_object_id: 'value',
    app_scope_id: 'value',
    directory_scope_id: 'value',
  },
  azuread_service_principal: {
    client_id: 'value',
    object_id: 'value',
    display_name: 'value',
    application_tenant_id: 'value',
    use_existing: 'value',
    owners: 'value',
    app_role_ids: 'map',
    oauth2_permission_scope_ids: 'map',
  },
  azuread_service_principal_delegated_permission_grant: {
    claim_values: 'value',
    resource_service_principal_object_id: 'value',
    service_principal_object_id: 'value',
    user_object_id: 'value',
  },
};

/** What a reader says of a single value: the value, or why there is none. `path` leads to it from the resource. */
export type ReadLeaf = (value: unknown, path: readonly (string | number)[]) => Field;

/** The parts of a value that a shape has. `leaf` sees every single value, and every block or list that is no block or list. */
export function pick(shape: Shape, value: unknown, leaf: ReadLeaf, path: readonly (string | number)[] = []): Field {
  const own = leaf(value, path);
  if (own instanceof Unresolved) {
    return own;
  }
  if (shape === 'value') {
    return Array.isArray(value) ? value.map((each, i) => leaf(each, [...path, i])) : own;
  }
  if (shape === 'map') {
    return Object.fromEntries(
      Object.entries(objectOf(value)).map(([name, each]) => [name, leaf(each, [...path, name])]),
    );
  }
  return blocks(value).map((block, i) =>
    block instanceof Unresolved ? block : pickFields(shape, block, leaf, [...path, i]),
  );
}

/** The parts of a block, or of a resource's body. */
export function pickFields(
  shape: { readonly [name: string]: Shape },
  body: Record<string, unknown>,
  leaf: ReadLeaf,
  path: readonly (string | number)[] = [],
): Fields {
  return Object.fromEntries(
    Object.entries(shape).map(([name, part]) => [name, pick(part, body[name], leaf, [...path, name])]),
  );
}

/** Blocks may be written as one object or as a list of objects. */
export function blocks(value: unknown): Record<string, unknown>[] {
  return listOf(value).filter(isObject);
}

/** What may be written as one value or as a list, as a list. */
export function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [value];
}

export function objectOf(value: unknown): Record<string, unknown> {
  return isObject(value) ? value : {};
}

/** A single value as it is shown; anything that is no text or flag is nothing. */
export function scalar(value: unknown): string | boolean | undefined {
  return typeof value === 'string' || typeof value === 'boolean' ? value : undefined;
}

/** Something in a file that may matter and that the review cannot read; `digest` says whether it changes. */
export interface Unread {
  readonly key: string;
  readonly address: string;
  readonly type: string;
  readonly digest: string;
}

/** A permission that a boundary let through at synth, for a reason. */
export interface SynthException {
  readonly permission: string;
  readonly reason: string;
}

/** What a reader makes of a file: one state of what it configures. */
export interface Reading {
  readonly resources: readonly Resource[];
  readonly unread: readonly Unread[];
  readonly exceptions: readonly SynthException[];

  /** Whether the file itself says that something is left out. */
  readonly incomplete?: boolean;
}

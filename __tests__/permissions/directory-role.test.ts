import { DirectoryRole, PermissionImpact } from '../../lib';
import { builtInRole, builtInRoleNamed, builtInRoles, isExchangeAppOnly } from '../../lib/permissions/built-in-roles';
import { NOT_FOR_APPS } from '../../lib/permissions/catalogue/directory-role-facts';

const members = Object.values(DirectoryRole).filter((role) => role instanceof DirectoryRole);
const PARTNER_TIER2 = { name: 'Partner Tier2 Support', templateId: 'e00e864a-17c5-4a4b-9c06-f5b95a8d5bd8' };

test('the roles of earlier versions keep their members, IDs and ratings', () => {
  const { APPLICATION_ADMINISTRATOR, CLOUD_APPLICATION_ADMINISTRATOR, EXCHANGE_ADMINISTRATOR } = DirectoryRole;
  const { GLOBAL_ADMINISTRATOR, PRIVILEGED_AUTHENTICATION_ADMINISTRATOR, PRIVILEGED_ROLE_ADMINISTRATOR } =
    DirectoryRole;
  expect(
    [
      APPLICATION_ADMINISTRATOR,
      CLOUD_APPLICATION_ADMINISTRATOR,
      EXCHANGE_ADMINISTRATOR,
      GLOBAL_ADMINISTRATOR,
      PRIVILEGED_AUTHENTICATION_ADMINISTRATOR,
      PRIVILEGED_ROLE_ADMINISTRATOR,
    ].map(({ name, templateId, impact }) => `${name} ${templateId} ${impact}`),
  ).toEqual([
    'Application Administrator 9b895d92-2cd3-44c7-9d02-a6ac2d5ea5c3 critical',
    'Cloud Application Administrator 158c047a-c907-4556-b7ef-446551a6b5f7 critical',
    'Exchange Administrator 29232cdf-9323-42fd-ade2-1d097af3e4de high',
    'Global Administrator 62e90394-69f5-4237-9190-012177145e10 critical',
    'Privileged Authentication Administrator 7be44c8a-adaf-4e2a-84d6-ab2649e08a13 critical',
    'Privileged Role Administrator e8611ab8-c189-46e8-94e1-60213ab1f814 critical',
  ]);
});

test('every built-in role has one name and one ID, and is a member unless no app should hold it', () => {
  expect(builtInRoles()).toHaveLength(148);
  expect(members).toHaveLength(134);
  expect(new Set(builtInRoles().map(({ name }) => name)).size).toBe(148);
  expect(new Set(builtInRoles().map(({ templateId }) => templateId)).size).toBe(148);
  expect(NOT_FOR_APPS.map(({ name }) => name)).toEqual([
    'AdHoc License Administrator',
    'Device Join',
    'Device Managers',
    'Device Users',
    'Directory Synchronization Accounts',
    'Email Verified User Creator',
    'Guest User',
    'Modern Commerce Administrator',
    'On Premises Directory Sync Account',
    'Partner Tier1 Support',
    'Partner Tier2 Support',
    'Restricted Guest User',
    'User',
    'Workplace Device Join',
  ]);
});

test('the ratings are 23 critical, 29 high and the others neither', () => {
  const rated = (impact: PermissionImpact) => builtInRoles().filter((role) => role.impact === impact).length;
  expect([rated(PermissionImpact.CRITICAL), rated(PermissionImpact.HIGH), rated(PermissionImpact.OTHER)]).toEqual([
    23, 29, 96,
  ]);
  expect(DirectoryRole.DIRECTORY_READERS.impact).toBe(PermissionImpact.OTHER);
  expect(DirectoryRole.HELPDESK_ADMINISTRATOR.impact).toBe(PermissionImpact.CRITICAL);
});

test('a role is found by ID in any letter case, by name and by its earlier name', () => {
  expect(builtInRole('88D8E3E3-8F55-4A1E-953A-9B9898B8876B')).toBe(DirectoryRole.DIRECTORY_READERS);
  expect(builtInRoleNamed('Directory Readers')).toBe(DirectoryRole.DIRECTORY_READERS);
  expect(builtInRoleNamed('Microsoft Entra Joined Device Local Administrator')).toBe(
    DirectoryRole.AZURE_AD_JOINED_DEVICE_LOCAL_ADMINISTRATOR,
  );
  expect(builtInRoleNamed('')).toBeUndefined();
});

test('app-only Exchange Online works with the eight roles that Microsoft lists', () => {
  expect(
    builtInRoles()
      .filter(({ templateId }) => isExchangeAppOnly(templateId))
      .map(({ name }) => name),
  ).toEqual([
    'Compliance Administrator',
    'Exchange Administrator',
    'Exchange Recipient Administrator',
    'Global Administrator',
    'Global Reader',
    'Helpdesk Administrator',
    'Security Administrator',
    'Security Reader',
  ]);
});

describe('a custom role', () => {
  test('with name and ID of a built-in one is that one', () => {
    expect(DirectoryRole.custom('Directory Readers', '88d8e3e3-8f55-4a1e-953a-9b9898b8876b')).toBe(
      DirectoryRole.DIRECTORY_READERS,
    );
  });

  test('that is deprecated keeps its rating', () => {
    expect(DirectoryRole.custom(PARTNER_TIER2.name, PARTNER_TIER2.templateId)).toMatchObject({
      ...PARTNER_TIER2,
      impact: PermissionImpact.CRITICAL,
    });
  });

  test('cannot be made for a built-in role without a member', () => {
    expect(() => DirectoryRole.custom('Reader', PARTNER_TIER2.templateId)).toThrow(
      `"templateId" belongs to Partner Tier2 Support (${PARTNER_TIER2.templateId}), got "Reader" (${PARTNER_TIER2.templateId})`,
    );
  });
});

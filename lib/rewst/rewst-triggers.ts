/** The permissions that enable a trigger, by the name of the trigger: any one is enough. Source: see `rewst-actions.ts`. */
export const TRIGGERS: Readonly<Record<string, readonly string[]>> = {
  'microsoft_graph.Chat Message Subscription': ['Microsoft Graph Chat.Read.All', 'Microsoft Graph Chat.ReadWrite.All'],
  'microsoft_graph.Chat Message Subscription by Chat ID': [
    'Microsoft Graph Chat.Read.All',
    'Microsoft Graph Chat.ReadWrite.All',
  ],
  'microsoft_graph.Group Change Subscription': [
    'Microsoft Graph Group.Read.All',
    'Microsoft Graph Group.ReadWrite.All',
  ],
  'microsoft_graph.Management Activity': [
    'Office 365 Management APIs ActivityFeed.Read',
    'Office 365 Management APIs ActivityFeed.ReadDlp',
    'Office 365 Management APIs ServiceHealth.Read',
  ],
  'microsoft_graph.New Access from Anonymous Link': ['Microsoft Graph AuditLog.Read.All'],
  'microsoft_graph.New Directory Audit Log': ['Microsoft Graph AuditLog.Read.All'],
  'microsoft_graph.New Risk Detection': ['Microsoft Graph IdentityRiskEvent.Read.All'],
  'microsoft_graph.New Risky User': [
    'Microsoft Graph IdentityRiskyUser.Read.All',
    'Microsoft Graph IdentityRiskyUser.ReadWrite.All',
  ],
  'microsoft_graph.New Secure Score': [
    'Microsoft Graph SecurityEvents.Read.All',
    'Microsoft Graph SecurityEvents.ReadWrite.All',
  ],
  'microsoft_graph.New Security Alert': [
    'Microsoft Graph SecurityEvents.Read.All',
    'Microsoft Graph SecurityEvents.ReadWrite.All',
  ],
  'microsoft_graph.New Signin': ['Microsoft Graph AuditLog.Read.All'],
  'microsoft_graph.Policy Change': ['Microsoft Graph Policy.Read.All'],
  'microsoft_graph.Security Alert Subscription': [
    'Microsoft Graph SecurityEvents.Read.All',
    'Microsoft Graph SecurityEvents.ReadWrite.All',
  ],
  'microsoft_graph.Suspicious Login Distance': ['Microsoft Graph AuditLog.Read.All'],
  'microsoft_graph.Teams Message Subscription': [
    'Microsoft Graph ChannelMessage.Read.All',
    'Microsoft Graph ChannelMessage.ReadWrite',
  ],
  'microsoft_graph.Teams Message Subscription by Team and Channel ID': [
    'Microsoft Graph ChannelMessage.Read.All',
    'Microsoft Graph ChannelMessage.ReadWrite',
  ],
  'microsoft_graph.User Change Subscription': ['Microsoft Graph User.Read.All', 'Microsoft Graph User.ReadWrite.All'],
  'microsoft_graph.ms_graph_device_sensor': ['Microsoft Graph Device.Read.All'],
  'microsoft_graph.ms_onedrive_file_updated': ['Microsoft Graph Files.Read.All'],
  'microsoft_graph.ms_onedrive_permissions_sensor': ['Microsoft Graph Files.Read.All'],
};

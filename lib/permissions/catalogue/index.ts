export * from './azure-key-vault';
export * from './azure-service-management';
export * from './azure-storage';
export * from './directory-role';
export * from './exchange-online';
export * from './graph';
export * from './office-365-management';
export * from './partner-center';

export * from './azure-integration';
export * from './csp-integration';
export * from './exchange-online-integration';
export * from './graph-integration';
export * from './graph-subscription-triggers-integration';

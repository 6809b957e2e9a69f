// Milliseconds to load what a stack loads anyway, and then to load this library.
const start = process.hrtime.bigint();
require('cdktf');
for (const name of [
  'app-role-assignment',
  'application',
  'application-password',
  'data-azuread-client-config',
  'data-azuread-service-principal',
  'directory-role-assignment',
  'provider',
  'service-principal',
  'service-principal-delegated-permission-grant',
]) {
  require(`@cdktf/provider-azuread/lib/${name}`);
}
const peers = process.hrtime.bigint();
require('..');
const all = process.hrtime.bigint();
console.log(JSON.stringify([Number(peers - start) / 1e6, Number(all - peers) / 1e6]));

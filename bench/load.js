// Milliseconds of processor time to load what a stack loads anyway, and then to load this library.
const milliseconds = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
const start = milliseconds();
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
const peers = milliseconds();
require('..');
console.log(JSON.stringify([peers - start, milliseconds() - peers]));

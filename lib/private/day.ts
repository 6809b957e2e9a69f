/** Whether a text is a date in ISO form that exists, such as 2027-05-31. */
export function isDay(text: unknown): text is string {
  const time = typeof text === 'string' && /^\d{4}-\d\d-\d\d$/.test(text) ? new Date(text).getTime() : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text as string);
}

/** Today's date in UTC. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}

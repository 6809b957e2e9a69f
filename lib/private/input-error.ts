/** The input of a command is wrong. The message says in one line what is allowed. */
export class InputError extends Error {}

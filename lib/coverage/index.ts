export * from './coverage';
export * from './render-coverage';

// cdktf captures a stack trace for every token, and jest maps each to the sources, which takes half of a synth's time.
const none = () => [];
jest.mock('cdktf/lib/tokens/private/stack-trace', () => ({ captureStackTrace: none, captureCreationStack: none }));

// No test has assets. What zips them takes half of the time in which cdktf loads.
jest.mock('cdktf/lib/private/fs', () => ({}));

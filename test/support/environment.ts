// Where a test file runs: Jest's own environment with an ordinary global object. Jest makes one in which every look-up of a
// global (Math, Promise, setTimeout) goes through a proxy; screening, PGlite and the import of a bot take much longer there.
import vm from 'node:vm';
import { TestEnvironment } from 'jest-environment-node';

const { createContext } = vm;

export default class extends TestEnvironment {
  constructor(...given: ConstructorParameters<typeof TestEnvironment>) {
    // Jest calls this once, while it is constructed, and has no setting for it.
    Object.assign(vm, { createContext: () => createContext(vm.constants.DONT_CONTEXTIFY) });
    try {
      super(...given);
    } finally {
      Object.assign(vm, { createContext });
    }
  }
}

import type { ApolloServerPlugin } from '@apollo/server';
import type { EdgeContext } from '../request-edge.ts';

/** Notes what a request was about, for its line in the log. */
export const meterPlugin: ApolloServerPlugin<EdgeContext> = {
  requestDidStart: async () => ({
    async didResolveOperation({ contextValue, operation, operationName }) {
      if (operation) contextValue.edge.meter.kind = operation.operation;
      if (operationName) contextValue.edge.meter.operation = operationName;
    },
    async willSendResponse({ contextValue, response }) {
      if (response.body.kind !== 'single') return;
      const codes = response.body.singleResult.errors?.map(({ extensions }) => String(extensions?.['code']));
      if (codes) contextValue.edge.meter.errors = codes;
    },
  }),
};
